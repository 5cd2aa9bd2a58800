// First and last code points of the letters that tell a script; extensions rarely met are left out.
const ranges: readonly (readonly [number, number, string])[] = [
  [0x41, 0x5a, 'Latin'],
  [0x61, 0x7a, 'Latin'],
  [0xc0, 0x24f, 'Latin'],
  [0x370, 0x3ff, 'Greek'],
  [0x400, 0x52f, 'Cyrillic'],
  [0x531, 0x587, 'Armenian'],
  [0x5d0, 0x5ea, 'Hebrew'],
  [0x620, 0x6ff, 'Arabic'],
  [0x700, 0x74f, 'Syriac'],
  [0x750, 0x77f, 'Arabic'],
  [0x900, 0x97f, 'Devanagari'],
  [0x980, 0x9ff, 'Bengali'],
  [0xe00, 0xe7f, 'Thai'],
  [0x1000, 0x109f, 'Myanmar'],
  [0x10a0, 0x10ff, 'Georgian'],
  [0x1200, 0x137f, 'Ethiopic'],
  [0x1e00, 0x1eff, 'Latin'],
  [0x3040, 0x30ff, 'Han'],
  [0x4e00, 0x9fff, 'Han'],
  [0xac00, 0xd7a3, 'Hangul'],
  [0xfb50, 0xfdff, 'Arabic'],
  [0xfe70, 0xfeff, 'Arabic'],
];

const scripts = [...new Set(ranges.map(([, , script]) => script))];

// For each UTF-16 code unit, one more than the place of its script in `scripts`; 0 outside all.
const scriptOf = new Uint8Array(65536);
for (const [first, last, script] of ranges) scriptOf.fill(scripts.indexOf(script) + 1, first, last + 1);

/** The script most letters are of; null without letters. */
export function mainScript(text: string): string | null {
  const counts = new Uint32Array(scripts.length + 1);
  for (let at = 0; at < text.length; at++) counts[scriptOf[text.charCodeAt(at)]!]!++;
  const letters = counts.subarray(1);
  const most = Math.max(...letters);
  return most > 0 ? scripts[letters.indexOf(most)]! : null;
}
