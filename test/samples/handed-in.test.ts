import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportFromBytes } from '../../src/reports/index.ts';
import { sampleText } from './expectation.ts';
import { pdfWithoutText, zipOf } from './made-files.ts';
import { bytes, outcome, survives } from './outcome.ts';
import { pieces } from './pieces.ts';

describe('a text keeps its words in any encoding', () => {
  const text = 'Café Ararat – two farmers were killed in Dara on 13 June 2020.';
  const withMark = (content: Uint8Array, ...mark: number[]) => Buffer.concat([Buffer.from(mark), content]);
  const encoded: Record<string, Uint8Array> = {
    'UTF-8': bytes(text),
    'UTF-8 with a mark': withMark(bytes(text), 0xef, 0xbb, 0xbf),
    'UTF-16, little end first': withMark(bytes(text, 'utf16le'), 0xff, 0xfe),
    'UTF-16, big end first': withMark(Buffer.from(bytes(text, 'utf16le')).swap16(), 0xfe, 0xff),
  };
  test.each(Object.keys(encoded))('in %s', async (name) => {
    const report = await reportFromBytes(encoded[name]!, { name: 'a.txt' });
    expect(report.text.replace(/^\ufeff/, '')).toBe(text);
  });

  test('in Latin-1', async () => {
    const latin = text.replace('–', '-');
    expect((await reportFromBytes(bytes(latin, 'latin1'), { name: 'a.txt' })).text).toBe(latin);
  });
});

describe('what cannot be read is refused with its reason', () => {
  const refused: [string, string, string, Uint8Array][] = [
    ['nothing', 'a.txt', 'empty', new Uint8Array()],
    ['a PDF of pictures', 'a.pdf', 'pdf without text', pdfWithoutText()],
    ['a PDF cut off', 'a.pdf', 'broken pdf', pdfWithoutText().subarray(0, 40)],
    ['a Word file cut off', 'a.docx', 'broken docx', bytes('PK\u0003\u0004 and no more')],
    ['a zip without a document', 'a.docx', 'binary', zipOf('readme.txt', bytes('hello'))],
    ['a page without words', 'a.html', 'page without text', bytes('<html><body><img src="a.png"></body></html>')],
    ['a picture', 'a.txt', 'binary', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['zeros', 'a.txt', 'binary', new Uint8Array(4096)],
  ];
  test.each(refused)('%s', async (_, name, code, content) => {
    expect(await outcome(content, name)).toBe(code);
  });

  test('a Word file that swells to a quarter of a gigabyte', async () => {
    const swollen = deflateRawSync(Buffer.alloc(1 << 28, 'a'));
    expect(await outcome(zipOf('word/document.xml', swollen, 1 << 28), 'a.docx')).toBe('too large');
  });
});

describe('anything handed in is read or refused', () => {
  const name = fc.constantFrom('a.txt', 'a.html', 'a.pdf', 'a.docx', 'a');
  const opening = fc.constantFrom(
    '',
    '%PDF-1.7\n',
    'PK\u0003\u0004',
    '<html>',
    '<?xml version="1.0"?><html>',
    '\u00ff\u00fe',
  );

  test('random bytes under any name', async () => {
    await fc.assert(
      fc.asyncProperty(opening, fc.uint8Array({ maxLength: 400 }), name, async (head, tail, as) => {
        await survives(Buffer.concat([bytes(head, 'latin1'), tail]), as);
      }),
      { seed: 21, numRuns: 300 },
    );
  });

  test('pieces of text and markup in any order', async () => {
    const tags = [
      '<p>',
      '</p>',
      '<div class="share">',
      '<blockquote>',
      '<br>',
      '<figure><figcaption>',
      '</figure>',
      '<',
      '>',
      '<a href="',
      '"',
      '<h1>',
      '<li>',
      '&nbsp;',
      '<!--',
      '-->',
    ];
    const soup = fc.array(fc.constantFrom(...pieces, ...tags, ...tags), { maxLength: 80 }).map((some) => some.join(''));
    await fc.assert(
      fc.asyncProperty(soup, async (text) => {
        await survives(bytes(`<html>${text}`), 'a.html');
      }),
      { seed: 22, numRuns: 400 },
    );
  });
});

test('a saved page of the long report says what the text says', async () => {
  const text = sampleText('long-report');
  const page = `<html><body><article>${text
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
    .join('\n')}</article></body></html>`;
  const report = await reportFromBytes(bytes(page), { name: 'a.html' });
  expect(report.text.replace(/\s+/g, ' ')).toContain(
    'Seven people were killed and five wounded, said security sources',
  );
});
