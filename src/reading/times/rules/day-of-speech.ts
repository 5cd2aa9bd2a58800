import { lowerAt, type Rule } from '../scan.ts';

const ways: Record<string, -1 | 0 | 1> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };

/** "yesterday", "today", "tonight", "tomorrow", "the day before yesterday", "the day after tomorrow". */
export const dayOfSpeech: Rule = (scan, at) => {
  const word = lowerAt(scan, at);
  if (Object.hasOwn(ways, word)) {
    const way = ways[word]!;
    const sense = { is: 'shift', unit: 'day', amount: Math.abs(way), which: { way, from: 'speech' } } as const;
    return { first: at, last: at, rule: 'day of speech', sense, part: word === 'tonight' ? 'NI' : undefined };
  }
  const day = word === 'the' ? at + 1 : at;
  if (lowerAt(scan, day) !== 'day') return null;
  const [relation, anchor] = [lowerAt(scan, day + 1), lowerAt(scan, day + 2)];
  const way =
    relation === 'before' && anchor === 'yesterday' ? -1 : relation === 'after' && anchor === 'tomorrow' ? 1 : null;
  if (!way) return null;
  return {
    first: at,
    last: day + 2,
    rule: 'day of speech',
    sense: { is: 'shift', unit: 'day', amount: 2, which: { way, from: 'speech' } },
  };
};
