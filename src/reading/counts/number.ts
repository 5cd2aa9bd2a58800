import { bounds, multipliers, tens, units, vagueNumbers } from '../../codebook/index.ts';
import { Phrases } from '../phrases.ts';
import type { Token } from '../token.ts';

/** A number read from tokens `first` to `last`, bounds included. */
export interface NumberRead {
  readonly first: number;
  readonly last: number;
  /** Tokens of the bare number, without "at least". */
  readonly number: readonly [number, number];
  readonly best: number;
  readonly min: number;
  readonly max: number | null;
}

const boundPhrases = new Phrases(bounds);
const vaguePhrases = new Phrases(vagueNumbers);

/** The number that starts at token `at`, with its bound ("at least four"), or null. */
export function numberAt(tokens: readonly Token[], at: number): NumberRead | null {
  const bound = boundPhrases.at(tokens, at);
  const start = bound ? bound.last + 1 : at;
  if (bound?.value === 'about' && tokens[start]?.lower === 'a') return null;
  const bare = bareAt(tokens, start);
  if (!bare) return bound ? null : vague(tokens, at);
  const { best, last } = bare;
  const number = [start, last] as const;
  if (bound?.value === 'least') return { first: at, last, number, best, min: best, max: null };
  if (bound?.value === 'most') return { first: at, last, number, best, min: 0, max: best };
  if (bound?.value === 'about')
    return { first: at, last, number, best, min: roughly(best, 0.9), max: roughly(best, 1.1) };
  return { first: at, last, number, best, min: bare.min, max: bare.max };
}

const roughly = (value: number, factor: number): number => Math.round(value * factor);

interface Bare {
  readonly best: number;
  readonly min: number;
  readonly max: number | null;
  readonly last: number;
}

/** A number by itself, or a range of two. */
function bareAt(tokens: readonly Token[], at: number): Bare | null {
  const between = tokens[at]?.lower === 'between';
  const low = plain(tokens, between ? at + 1 : at);
  return low && (range(tokens, low, between) ?? (between ? null : low));
}

/** "between four and six", "4 to 6", "three or four", "1-2": the middle is never invented, the lower number is best. */
function range(tokens: readonly Token[], low: Bare, between: boolean): Bare | null {
  const link = tokens[low.last + 1]?.lower;
  if (!(between ? link === 'and' : link === 'to' || link === 'or' || link === '-' || link === '–')) return null;
  const high = plain(tokens, low.last + 2);
  if (!high || high.best <= low.best || high.best > low.best * 100) return null;
  return { best: low.best, min: low.best, max: high.best, last: high.last };
}

function plain(tokens: readonly Token[], at: number): Bare | null {
  const token = tokens[at];
  if (!token) return null;
  const read = token.kind === 'number' ? digits(tokens, at) : words(tokens, at);
  return read && { best: read.value, min: read.value, max: read.value, last: read.last };
}

function digits(tokens: readonly Token[], at: number): { value: number; last: number } | null {
  const text = tokens[at]!.text;
  if (!/^\d+(?:[.,]\d+)*$/.test(text)) return null;
  const grouped = /^\d{1,3}(?:,\d{3})+$/.test(text) || /^\d{1,3}(?:\.\d{3})+$/.test(text);
  const value = Number(grouped ? text.replace(/[.,]/g, '') : text.replace(',', '.'));
  if (!Number.isFinite(value)) return null;
  const factor = multipliers.get(tokens[at + 1]?.lower ?? '');
  return factor ? { value: value * factor, last: at + 1 } : { value, last: at };
}

/** "twenty-two", "twenty two", "two hundred and five", "a dozen", "half a dozen", "a hundred". */
function words(tokens: readonly Token[], at: number): { value: number; last: number } | null {
  const opening = tokens[at]!.lower;
  if (opening === 'half' && tokens[at + 1]?.lower === 'a') {
    const whole = multipliers.get(tokens[at + 2]?.lower ?? '');
    return whole ? { value: whole / 2, last: at + 2 } : null;
  }
  const small = opening === 'a' || opening === 'an' ? article(tokens, at) : belowHundred(tokens, at);
  if (!small) return opening === 'dozen' ? { value: 12, last: at } : null;
  let total = 0;
  let { value, last } = small;
  for (let factor = multipliers.get(tokens[last + 1]?.lower ?? ''); factor; ) {
    value *= factor;
    last += 1;
    if (factor >= 1000) [total, value] = [total + value, 0];
    const and = tokens[last + 1]?.lower === 'and' && multipliers.has(tokens[last]!.lower) && factor !== 12 ? 1 : 0;
    const more = factor === 12 ? null : belowHundred(tokens, last + 1 + and);
    if (!more) break;
    value += more.value;
    last = more.last;
    factor = multipliers.get(tokens[last + 1]?.lower ?? '') ?? 0;
  }
  return { value: total + value, last };
}

const article = (tokens: readonly Token[], at: number): { value: number; last: number } | null =>
  multipliers.has(tokens[at + 1]?.lower ?? '') ? { value: 1, last: at } : null;

function belowHundred(tokens: readonly Token[], at: number): { value: number; last: number } | null {
  const word = tokens[at]?.lower;
  if (word === undefined) return null;
  const dash = word.indexOf('-');
  if (dash > 0) {
    const ten = tens.get(word.slice(0, dash));
    const unit = units.get(word.slice(dash + 1));
    return ten && unit ? { value: ten + unit, last: at } : null;
  }
  const ten = tens.get(word);
  if (ten) {
    const unit = units.get(tokens[at + 1]?.lower ?? '');
    return unit && unit < 10 ? { value: ten + unit, last: at + 1 } : { value: ten, last: at };
  }
  const unit = units.get(word);
  return unit === undefined ? null : { value: unit, last: at };
}

function vague(tokens: readonly Token[], at: number): NumberRead | null {
  const hit = vaguePhrases.at(tokens, at);
  if (!hit) return null;
  const last = tokens[hit.last + 1]?.lower === 'of' && tokens[hit.last]!.lower !== 'of' ? hit.last + 1 : hit.last;
  return { first: at, last, number: [at, hit.last], best: hit.value.best, min: hit.value.min, max: null };
}
