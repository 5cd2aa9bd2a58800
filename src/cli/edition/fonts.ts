import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

// Source Sans 3 and Noto Sans Arabic (SIL Open Font License 1.1), as npm's Fontsource packages carry them.
const files = {
  latin: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  latinMarks: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2',
  arabic: '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2',
} as const;

const ranges: Readonly<Record<keyof typeof files, readonly [family: string, range: string, weights: string]>> = {
  latin: [
    'Source Sans 3 Variable',
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212',
    '200 900',
  ],
  latinMarks: ['Source Sans 3 Variable', 'U+0100-02BA, U+02BD-02C5, U+1E00-1E9F, U+1EF2-1EFF', '200 900'],
  arabic: [
    'Noto Sans Arabic Variable',
    'U+0600-06FF, U+0750-077F, U+08A0-08FF, U+200C-200F, U+FB50-FDFF, U+FE70-FEFC',
    '100 900',
  ],
};

/** `@font-face` rules with the fonts in them, so that a page looks the same everywhere and loads nothing. */
export async function fontFaces(): Promise<string> {
  const faces = await Promise.all(
    (Object.keys(files) as (keyof typeof files)[]).map(async (name) => {
      const font = await readFile(fileURLToPath(import.meta.resolve(files[name])));
      const [family, range, weights] = ranges[name];
      return `@font-face{font-family:'${family}';font-style:normal;font-weight:${weights};font-display:swap;src:url(data:font/woff2;base64,${font.toString('base64')}) format('woff2');unicode-range:${range}}`;
    }),
  );
  return faces.join('\n');
}
