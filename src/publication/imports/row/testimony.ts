import type { Testimony } from '../../formats/index.ts';

const unsaid: Testimony = { publisher: null, published: null, url: null, title: null, speaker: null, sentence: null };

/** The sources that columns name beside each other: the first publisher with the first address, and so on. */
export function testimonies(told: Partial<Record<keyof Testimony, readonly string[]>>): Testimony[] {
  const most = Math.max(0, ...Object.values(told).map((list) => list.length));
  return Array.from({ length: most }, (_, at) => {
    const each = Object.entries(told).map(([name, list]) => [name, list[at] ?? null]);
    return { ...unsaid, ...Object.fromEntries(each) };
  });
}
