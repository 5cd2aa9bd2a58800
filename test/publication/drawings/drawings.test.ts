import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { figureOf, rivalNumbers, timeline } from '../../../src/publication/drawings/index.ts';
import { languages } from '../../../src/publication/index.ts';
import { type Fullness, gallery } from './gallery.ts';

const domOf = (markup: string) => parseHTML(`<!doctype html><html><body>${markup}</body></html>`).document;
const each = languages.flatMap((language) =>
  (['nothing', 'some', 'much'] as const).flatMap((fullness) =>
    [640, 300].map((width) => [language, fullness, width] as const),
  ),
);

describe.each(each)('in %s, with %s on it, %s pixels wide', (language, fullness: Fullness, width) => {
  const drawings = Object.entries(gallery(language, fullness, width));

  test.each(drawings)('%s is an image with a name and a sentence', (id, { svg, title, description }) => {
    const picture = domOf(svg.text).querySelector('svg')!;
    expect(picture.getAttribute('role')).toBe('img');
    expect(picture.getAttribute('aria-labelledby')).toBe(`${id}-title ${id}-desc`);
    expect(picture.querySelector('title')?.textContent).toBe(title);
    expect(picture.querySelector('desc')?.textContent).toBe(description);
    expect(picture.getAttribute('viewBox')).toMatch(new RegExp(`^0 0 ${width} \\d+$`));
    expect(title + description).not.toMatch(/\{\}|undefined|NaN/);
  });

  test.each(drawings)(
    '%s needs no style and no script of its own, and draws no number that is none',
    (_id, { svg }) => {
      expect(svg.text).not.toMatch(/<style|<script|style=|\son\w+=|NaN|undefined/);
    },
  );

  test.each(drawings)('%s has all its numbers in a table', (_id, drawing) => {
    const { table } = drawing;
    expect(table.rows.filter((row) => row.length !== table.head.length)).toEqual([]);
    const figure = domOf(figureOf(drawing, 'numbers').text);
    expect(figure.querySelectorAll('tbody tr')).toHaveLength(table.rows.length);
    if (table.rows.length === 0) expect(figure.querySelector('.nothing')?.textContent).toBe(drawing.description);
  });
});

test('time runs from right to left in Arabic and Sorani', () => {
  const at = (language: 'en' | 'ar'): number[] => {
    const months = ['2020-01', '2020-06'].map((month) => ({ month, incidents: { attacks: 1 }, reports: 1 }));
    const { svg } = timeline(months, { language, width: 640, id: 't' });
    return [...domOf(svg.text).querySelectorAll('rect[stroke-width], g[stroke-width] > rect')].map((bar) =>
      Number(bar.getAttribute('x')),
    );
  };
  const [english, arabic] = [at('en'), at('ar')];
  expect(english.at(-2)!).toBeLessThan(english.at(-1)!);
  expect(arabic.at(-2)!).toBeGreaterThan(arabic.at(-1)!);
});

test('a month that nobody reported in is hatched and said to be so; a quiet month with reports is not', () => {
  const months = [
    { month: '2020-01', incidents: { attacks: 2 }, reports: 3 },
    { month: '2020-02', incidents: {}, reports: 2 },
    { month: '2020-03', incidents: {}, reports: 0 },
  ];
  const { svg, legend, description } = timeline(months, { language: 'en', width: 640, id: 't' });
  expect([...svg.text.matchAll(/fill="url\(#t-hatch\)"/g)]).toHaveLength(1);
  expect(legend.map(({ label }) => label)).toEqual(['Attacks', 'no reports']);
  expect(description).toBe(
    '2 incidents from Jan 2020 to Mar 2020. In 1 of 3 months nobody reported: hatched, since silence is not calm.',
  );
});

test('what is written by others stays text', () => {
  const outlet = '"><script>alert(1)</script>&amp;\u202e';
  const told = [{ outlet, published: null, best: 3, min: 3, max: 3 }];
  const drawing = rivalNumbers({ of: outlet, shown: 3, min: 3, max: 3, told }, { language: 'en', width: 640, id: 'r' });
  const page = domOf(figureOf(drawing, 'numbers').text);
  expect(page.querySelectorAll('script')).toHaveLength(0);
  expect(page.querySelector('tbody th')?.textContent).toBe('"><script>alert(1)</script>&amp;\ufffd');
});
