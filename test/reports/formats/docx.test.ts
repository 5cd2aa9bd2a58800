import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { reportFromBytes } from '../../../src/reports/index.ts';
import { makeDocx, wordParagraph } from './made-files.ts';

const reportOf = (bytes: Uint8Array) => reportFromBytes(bytes, { name: 'note.docx' });

describe('a Word document', () => {
  test('gives its paragraphs with the kinds its styles name', async () => {
    const { text, passages, title } = await reportOf(
      makeDocx(
        wordParagraph('Calm on the plain', 'Title') +
          wordParagraph('The plain was calm for a week, guards &amp; herders said.') +
          wordParagraph('At the pass', 'Heading2') +
          wordParagraph('A guard was shot at the pass.') +
          wordParagraph('Guards at the pass', 'Caption') +
          wordParagraph('We heard the shots.', 'Quote'),
      ),
    );
    expect(passages.map(({ start, end, kind }) => [kind, text.slice(start, end)])).toEqual([
      ['headline', 'Calm on the plain'],
      ['body', 'The plain was calm for a week, guards & herders said.'],
      ['subheading', 'At the pass'],
      ['body', 'A guard was shot at the pass.'],
      ['caption', 'Guards at the pass'],
      ['quote', 'We heard the shots.'],
    ]);
    expect(title).toBe('Calm on the plain');
  });

  test('leaves out what was struck and hidden, keeps what was added', async () => {
    const runs =
      '<w:p><w:r><w:t xml:space="preserve">Two </w:t></w:r><w:del><w:r><w:delText>dozen </w:delText></w:r></w:del>' +
      '<w:ins><w:r><w:t>guards</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t> and nine spies</w:t></w:r>' +
      '<w:r><w:tab/><w:t>left.</w:t></w:r></w:p>';
    expect((await reportOf(makeDocx(runs))).text).toBe('Two guards left.');
  });

  test.each([
    ['a damaged file', makeDocx(wordParagraph('Calm.')).slice(0, 90), 'broken docx'],
    ['a document without text', makeDocx('<w:p/>'), 'empty'],
    ['an Excel file', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'binary'],
    ['another zip file', zipSync({ 'a.txt': strToU8('hello') }), 'binary'],
  ])('%s is refused', async (_, bytes, code) => {
    await expect(reportOf(bytes)).rejects.toMatchObject({ code, input: 'note.docx' });
  });

  test('nested a hundred thousand deep is read in time', async () => {
    const start = performance.now();
    await reportOf(makeDocx('<w:tbl>'.repeat(100_000) + wordParagraph('Calm on the plain.')));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
