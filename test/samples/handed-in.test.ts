import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReport } from '../../src/aram.ts';
import { ReportProblem, reportFromBytes, rowsOfTable } from '../../src/reports/index.ts';
import { sampleText } from './expectation.ts';
import { pdfWithoutText, zipOf } from './made-files.ts';
import { pieces } from './pieces.ts';
import { unsound } from './soundness.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array => Buffer.from(text, encoding);

/** What came of handing something in: the code of a refusal, or everything wrong with its reading. */
async function outcome(content: Uint8Array, name: string): Promise<string | string[]> {
  try {
    const report = await reportFromBytes(content, { name, published: '2022-02-27' });
    return unsound(readReport(report), report.text);
  } catch (problem) {
    if (problem instanceof ReportProblem) return problem.code;
    throw problem;
  }
}

/** A refusal or a sound reading: nothing else may come of anything handed in. */
async function survives(content: Uint8Array, name: string): Promise<void> {
  const came = await outcome(content, name);
  if (typeof came !== 'string') expect(came).toEqual([]);
}

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

describe('a hostile page is read or refused', () => {
  const pages: Record<string, string> = {
    'elements nested 100,000 deep': `${'<div>'.repeat(100_000)}Two farmers were killed in Dara.${'</div>'.repeat(100_000)}`,
    'inline elements nested 100,000 deep': `<p>${'<b><i>'.repeat(50_000)}Two farmers were killed in Dara.`,
    'lists and tables nested': `${'<ul><li><table><tr><td>'.repeat(20_000)}killed`,
    'a comment never closed': `<p>Two farmers were killed.</p><!--${'-'.repeat(200_000)}`,
    'comments opened over and over': `<p>Two farmers were killed.</p>${'<!--'.repeat(50_000)}`,
    'angle brackets': `<html>${'<'.repeat(200_000)}`,
    'closing angle brackets': `<html><p>${'>'.repeat(200_000)}`,
    'ends without beginnings': `<html>${'</p></div>'.repeat(50_000)}killed 3`,
    'an attribute never closed': `<html><p class="${'x '.repeat(200_000)}`,
    'attributes by the thousand': `<html><p ${'a=b '.repeat(50_000)}>killed 3`,
    entities: `<html><p>${'&amp;&#x;&#99999999;&lt'.repeat(10_000)}`,
    'scripts never closed': `<html><p>killed 3</p>${'<script>'.repeat(30_000)}`,
    'linked data that is broken': `<html><script type="application/ld+json">${'{"a":['.repeat(20_000)}</script><p>killed 3`,
    'linked data nested': `<html><script type="application/ld+json">${'['.repeat(20_000)}${']'.repeat(20_000)}</script><p>killed 3`,
  };
  test.each(Object.keys(pages))('%s', async (kind) => {
    await survives(bytes(pages[kind]!), 'a.html');
  });

  test('markup in a text stays text', async () => {
    const report = await reportFromBytes(bytes('Two killed <script>alert(1)</script> in Dara.'), { name: 'a.txt' });
    expect(report.text).toContain('<script>');
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

describe('a hostile table', () => {
  async function* stream(text: string | Uint8Array): AsyncGenerator<Uint8Array> {
    yield typeof text === 'string' ? bytes(text) : text;
  }
  const rowsOf = async (text: string | Uint8Array, table = 'a.csv') => {
    const rows = [];
    for await (const row of rowsOfTable(stream(text), { name: table, columns: { text: 'notes' } })) rows.push(row);
    return rows;
  };

  test('without the column says which columns it has', async () => {
    await expect(rowsOf('id,summary\n1,Two killed\n')).rejects.toThrow(/notes.*summary/s);
  });

  test('with a broken row gives the others', async () => {
    const rows = await rowsOf('{"notes":"Two killed."}\n{"notes":\n{"notes":"Three killed."}\n', 'a.ndjson');
    expect(rows.map((row) => ('problem' in row ? row.problem.code : row.text))).toEqual([
      'Two killed.',
      'broken row',
      'Three killed.',
    ]);
  });

  test.each([
    ['a quotation mark never closed', `notes\n"${'killed 3, '.repeat(50_000)}`],
    ['a million columns', `notes${',a'.repeat(300_000)}\nkilled${',1'.repeat(300_000)}\n`],
    ['quotation marks', `notes\n${'"'.repeat(500_000)}`],
    ['NUL characters', `notes\n${'\u0000'.repeat(5000)}\n`],
    ['no line ends', 'x'.repeat(1_000_000)],
    ['bytes of no encoding', new Uint8Array(4096).map((_, at) => (at * 151) % 256)],
  ] as [string, string | Uint8Array][])('of %s is read or refused', async (_, text) => {
    try {
      for (const row of await rowsOf(text)) expect(row).toHaveProperty('line');
    } catch (problem) {
      expect(problem).toBeInstanceOf(ReportProblem);
    }
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
