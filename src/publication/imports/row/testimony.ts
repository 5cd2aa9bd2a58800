import type { Testimony } from '../../formats/index.ts';

const unsaid: Testimony = { publisher: null, published: null, url: null, title: null, speaker: null, sentence: null };

const fields = Object.keys(unsaid) as (keyof Testimony)[];

/** The sources that columns name beside each other: the first publisher with the first address, and so on. */
export function testimonies(told: Partial<Record<keyof Testimony, readonly string[]>>): Testimony[] {
  let most = 0;
  for (const field of fields) most = Math.max(most, told[field]?.length ?? 0);
  return Array.from({ length: most }, (_, at) => {
    const each: Record<keyof Testimony, string | null> = { ...unsaid };
    for (const field of fields) each[field] = told[field]?.[at] ?? null;
    return each;
  });
}
