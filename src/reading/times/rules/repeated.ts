import type { Unit } from '../period.ts';
import { lowerAt, type Rule } from '../scan.ts';

const byUnit: Partial<Record<Unit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  year: 'XXXX',
  hour: 'XXXX-XX-XXTXX',
};
const adverbs: Record<string, string> = {
  daily: 'XXXX-XX-XX',
  everyday: 'XXXX-XX-XX',
  nightly: 'XXXX-XX-XXTNI',
  hourly: 'XXXX-XX-XXTXX',
  weekly: 'XXXX-WXX',
  monthly: 'XXXX-XX',
  yearly: 'XXXX',
  annually: 'XXXX',
};

/** "every day", "each night", "every Friday", "daily", "annually", "per week". */
export const repeated: Rule = (scan, at) => {
  const word = lowerAt(scan, at);
  if (Object.hasOwn(adverbs, word)) {
    const name =
      scan.tokens[at]!.capital &&
      !scan.words.shouting &&
      at > 0 &&
      scan.tokens[at - 1]!.sentence === scan.tokens[at]!.sentence;
    return name ? null : { first: at, last: at, rule: 'repeated', sense: { is: 'set', timex: adverbs[word]! } };
  }
  const next = scan.clues[at + 1];
  if (!next || next.plural || next.compound) return null;
  if (word === 'per' && next.unit)
    return { first: at, last: at + 1, rule: 'repeated', sense: { is: 'duration', unit: next.unit, amount: 1 } };
  if (word !== 'every' && word !== 'each') return null;
  const timex = next.part
    ? `XXXX-XX-XXT${next.part}`
    : next.weekday
      ? `XXXX-WXX-${next.weekday}`
      : next.season
        ? `XXXX-${next.season}`
        : next.unit
          ? byUnit[next.unit]
          : undefined;
  return timex ? { first: at, last: at + 1, rule: 'repeated', sense: { is: 'set', timex } } : null;
};
