import type { AssessedPlace } from '../../assessment/index.ts';
import type { Language } from '../wording/index.ts';

const arabicScript = /\p{Script=Arabic}/u;
/** Letters that Sorani writes and Arabic does not. */
const soraniLetters = /[ەێۆڕڵڤپگچژکی]/;

/** A place's name as a language writes it; where no such spelling is known, its own. */
export function nameIn({ name, names }: Pick<AssessedPlace, 'name' | 'names'>, language: Language): string {
  if (language === 'en') return name;
  const written = [name, ...names].filter((one) => arabicScript.test(one));
  const own = written.find((one) => soraniLetters.test(one) === (language === 'ckb'));
  return own ?? written[0] ?? name;
}
