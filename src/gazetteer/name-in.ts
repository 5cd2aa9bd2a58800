import type { Place } from './place.ts';

// Letters that Sorani writes and Arabic does not.
const sorani = /[ەێۆڕڵڤکیگچپژھ]/;
const arabic = /^[\u0600-\u06ff\s’'-]+$/;

/**
 * A place's name in the script of a language, null when the gazetteer knows none: `nameIn(khanaqin, 'ckb')` is
 * "خانەقین". English is the name itself. A name that both Arabic and Sorani write alike serves for both.
 */
export function nameIn(place: Pick<Place, 'name' | 'names'>, language: string): string | null {
  if (language === 'en') return place.name;
  const local = place.names.filter((name) => arabic.test(name));
  if (language === 'ar') return local.find((name) => !sorani.test(name)) ?? null;
  if (language === 'ckb') return local.find((name) => sorani.test(name)) ?? local.at(-1) ?? null;
  return null;
}
