import { parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { formats, MayNotLeave, type Published } from '../../../src/publication/formats/index.ts';
import { bytesOf, incident, rowsOf } from './made-up.ts';

const kept: Published = {
  ...incident,
  id: 'kept-here',
  notes: 'Nobody may read this line.',
  licence: { name: 'Theirs alone', dataset: 'A licensed set', mayLeave: false },
};

/** Whether a file holds a word, packed or not. */
async function holds(format: (typeof formats)[number], bytes: Uint8Array, word: string): Promise<boolean> {
  const { unzipSync, strFromU8 } = await import('fflate');
  const texts = format.startsWith('xlsx')
    ? Object.values(unzipSync(bytes)).map((part) => strFromU8(part))
    : format.startsWith('parquet')
      ? [
          JSON.stringify(await parquetReadObjects({ file: bytes.slice().buffer }), (_, value) =>
            String(value) === '[object Object]' || Array.isArray(value) ? value : String(value),
          ),
        ]
      : [new TextDecoder().decode(bytes)];
  return texts.some((text) => text.includes(word));
}

describe.each(formats)('what leaves as %s', (format) => {
  test('is refused when a row may not leave', async () => {
    await expect(bytesOf(format, [incident, kept])).rejects.toThrow(MayNotLeave);
  });

  test('holds nothing of a row passed over, which is named', async () => {
    const left: string[] = [];
    const onLeftOut = (item: Published, why: string) => left.push(`${item.id}: ${why}`);
    const bytes = await bytesOf(format, [incident, kept], { onLeftOut });
    expect(left).toEqual(['kept-here: may not leave']);
    expect(await holds(format, bytes, 'i-1')).toBe(true);
    for (const word of ['kept-here', 'Nobody may read', 'Theirs alone', 'A licensed set'])
      expect(await holds(format, bytes, word)).toBe(false);
  });

  test('holds the row when its licence lets it go to whoever asks, and only that licence', async () => {
    expect(await holds(format, await bytesOf(format, [kept], { permitted: ['Theirs alone'] }), 'kept-here')).toBe(true);
    await expect(bytesOf(format, [kept], { permitted: ['Another'] })).rejects.toThrow(MayNotLeave);
  });
});

const evil = ['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', "'=1", '＝1'];
const starts = /^[=+\-@\t\r\n＝＋－＠]/;

test.each(['acled', 'ucdp', 'hxl', 'csv', 'csv-rivals'] as const)('no cell of %s starts a formula', async (format) => {
  const items = evil.map((text) => formulas(text));
  const cells = (await rowsOf(format, items)).flat();
  expect(cells.filter((cell) => starts.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell))).toEqual([]);
  expect(cells.some((cell) => cell.includes('=1'))).toBe(true);
});

test.each(['xlsx', 'xlsx-rivals'] as const)('no cell of %s is a formula or becomes one', async (format) => {
  const { unzipSync, strFromU8 } = await import('fflate');
  const sheet = strFromU8(
    unzipSync(
      await bytesOf(
        format,
        evil.map((text) => formulas(text)),
      ),
    )['xl/worksheets/sheet1.xml']!,
  );
  expect(sheet).not.toMatch(/<f[ >]/);
  const texts = [...sheet.matchAll(/<t [^>]*>([^<]*)<\/t>/g)].map(([, text]) => text!);
  expect(texts.filter((text) => starts.test(text) || text.startsWith('_x000D_'))).toEqual([]);
});

/** An incident whose every word begins like a formula. */
function formulas(text: string): Published {
  const testimony = { publisher: text, published: text, url: text, title: text, speaker: text, sentence: text };
  const count = { shown: 1, rule: text, low: 1, high: 1, rivals: [{ ...testimony, best: 1, low: 1, high: 1 }] };
  const place = { ...incident.places[0]!, id: text, name: text, within: [text, text], source: text, relation: text };
  const actor = { id: null, name: text, named: true, category: 'armed group' } as const;
  return {
    ...incident,
    id: text,
    places: [place],
    perpetrators: [actor, actor],
    targets: [{ ...actor, category: 'civilians' }],
    weapons: [text],
    killed: count,
    injured: count,
    abducted: count,
    sources: [testimony],
    notes: text,
    licence: { name: text, dataset: text, mayLeave: true },
    revised: '2020-01-01T00:00:00Z',
  };
}
