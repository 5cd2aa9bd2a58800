import { describe, expect, test } from 'vitest';
import { reportFromBytes } from '../../../src/reports/index.ts';
import { makePdf, type PdfLine } from './made-files.ts';

const reportOf = (bytes: Uint8Array) => reportFromBytes(bytes, { name: 'brief.pdf' });

function page(number: number, lines: readonly string[]): PdfLine[] {
  const body = lines.map((text, at): PdfLine => [72, 740 - at * 14, 11, text]);
  return [[72, 800, 9, 'The Plain: weekly brief'], ...body, [290, 40, 9, `Page ${number} of 3`]];
}

describe('a PDF', () => {
  test('gives its paragraphs, words broken at line ends made whole', async () => {
    const report = await reportOf(
      makePdf([
        [
          [72, 760, 20, 'Calm returns to the orchards'],
          [72, 720, 11, 'Three shepherds who were abduc-'],
          [72, 706, 11, 'ted near the spring on 4 May are'],
          [72, 692, 11, 'back with their families.'],
          [72, 664, 11, 'No group said that it had'],
          [72, 650, 11, 'taken them.'],
        ],
      ]),
    );
    expect(report.text.split('\n\n')).toEqual([
      'Calm returns to the orchards',
      'Three shepherds who were abducted near the spring on 4 May are back with their families.',
      'No group said that it had taken them.',
    ]);
    expect(report.title).toBe('Calm returns to the orchards');
  });

  test('goes on over the page’s end, without running heads and page numbers', async () => {
    const report = await reportOf(
      makePdf([
        page(1, ['A guard was shot at the mill on', 'Sunday night, and two others who']),
        page(2, ['came to help him were hurt by a', 'mine on the road.']),
        page(3, ['The mill was closed', 'for a week.']),
      ]),
    );
    expect(report.text.split('\n\n')).toEqual([
      'A guard was shot at the mill on Sunday night, and two others who came to help him were hurt by a mine on the road.',
      'The mill was closed for a week.',
    ]);
  });

  test('keeps the points of a list apart and each whole', async () => {
    const report = await reportOf(
      makePdf([
        [
          [72, 706, 11, 'The mayor named two needs:'],
          [72, 692, 11, '\x95 a bridge for the herders of'],
          [84, 678, 11, 'the upper village'],
          [72, 664, 11, '\x95 a second teacher'],
        ],
      ]),
    );
    expect(report.text.split('\n\n')).toEqual([
      'The mayor named two needs:',
      '• a bridge for the herders of the upper village',
      '• a second teacher',
    ]);
  });

  test('without text is refused as a scan', async () => {
    await expect(reportOf(makePdf([[], []]))).rejects.toMatchObject({ code: 'pdf without text' });
  });

  test.each([
    ['cut short', makePdf([page(1, ['A guard was shot.'])]).slice(0, 60)],
    ['rubbish', new TextEncoder().encode('%PDF-1.7\nrubbish')],
  ])('%s is refused as damaged', async (_, bytes) => {
    await expect(reportOf(bytes)).rejects.toMatchObject({ code: 'broken pdf' });
  });

  test('leaves the bytes handed in as they were', async () => {
    const bytes = Buffer.from(makePdf([page(1, ['A guard was shot.'])]));
    const before = Buffer.from(bytes);
    await reportOf(bytes);
    expect(bytes).toEqual(before);
  });
});
