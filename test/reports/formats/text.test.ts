import { describe, expect, test } from 'vitest';
import { reportFromBytes } from '../../../src/reports/index.ts';

const english = 'A guard was shot at the café “Şirin” in May.';
const arabic = 'قال أحد السكان إن القرية هادئة وإن الأهالي عادوا إلى المنازل.';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text].flatMap((letter) => [letter.charCodeAt(0)]);
  return Uint8Array.from(units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

/** Bytes of an encoding of one byte a letter, found by asking what each byte means. */
function narrow(text: string, encoding: string): Uint8Array {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, at) => at));
  return Uint8Array.from([...text].map((letter) => letters.indexOf(letter)));
}

const textOf = async (bytes: Uint8Array) => (await reportFromBytes(bytes, { name: 'note.txt' })).text;
const problemOf = async (bytes: Uint8Array, name = 'note.txt') =>
  reportFromBytes(bytes, { name }).then(
    () => null,
    ({ code, message }) => ({ code, message }),
  );

describe('plain text is read as it was written', () => {
  test.each([
    ['UTF-8', utf8(english), english],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${english}`), english],
    ['UTF-16, little end first, with a mark', utf16(english, true, true), english],
    ['UTF-16, big end first, with a mark', utf16(english, false, true), english],
    ['UTF-16 without a mark', utf16(english, true, false), english],
    ['UTF-16, big end first, without a mark', utf16(english, false, false), english],
    ['Arabic in UTF-16 without a mark', utf16(arabic, true, false), arabic],
    ['Arabic in UTF-8', utf8(arabic), arabic],
    ['Arabic in Windows-1256', narrow(arabic, 'windows-1256'), arabic],
    [
      'French in Windows-1252',
      narrow('Un café à Kirkouk — « calme » selon l’armée.', 'windows-1252'),
      'Un café à Kirkouk — « calme » selon l’armée.',
    ],
  ])('%s', async (_, bytes, text) => {
    expect(await textOf(bytes)).toBe(text);
  });
});

describe('refused, with what to do', () => {
  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['blanks', utf8(' \n\t '), 'empty'],
    ['marks only', utf8('--- *** ---'), 'empty'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'binary'],
    ['an old Word file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), 'binary'],
    ['Rich Text', utf8('{\\rtf1\\ansi Hello}'), 'binary'],
    ['noise', Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 251), 'binary'],
  ])('%s', async (_, bytes, code) => {
    const problem = await problemOf(bytes);
    expect(problem).toMatchObject({ code });
    expect(problem!.message).toMatch(/^note\.txt: .*\.$/);
  });

  test('a text larger than allowed', async () => {
    const bytes = utf8('A guard was shot. '.repeat(100));
    await expect(reportFromBytes(bytes, { name: 'long.txt', largest: 1000 })).rejects.toMatchObject({
      code: 'too large',
    });
  });

  test('a text of more than 50 MB', async () => {
    const bytes = new Uint8Array(50 * 1024 * 1024 + 1).fill(0x61);
    await expect(reportFromBytes(bytes, { name: 'long.txt' })).rejects.toThrow(
      'long.txt: is 50 MB; reports of up to 50 MB are read',
    );
  });
});

describe('the facts given', () => {
  test('are the report’s', async () => {
    const report = await reportFromBytes(utf8(english), {
      name: 'a.txt',
      published: '2022-02',
      publisher: 'The Plain',
    });
    expect(report).toMatchObject({ published: '2022-02', publisher: 'The Plain' });
  });
});
