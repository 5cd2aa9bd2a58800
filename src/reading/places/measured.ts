import type { Line } from './line.ts';

const directions =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west)$/;
const units = /^(?:km|kms|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|m)$/;
const joined = /^\d+(?:\.\d+)?(?:km|m|miles?)$/;
const rough = new Set(
  'about some around roughly approximately nearly almost just only less more than over under a few several'.split(' '),
);
const from = new Set(['from', 'of', 'to', 'away', 'outside', 'off', 'inside', 'down', 'up']);
const mostRough = 4;

/** Whether a comma at token `at` is followed by a distance or a direction: ", about 20 km from", ", north of". */
export function isMeasured({ tokens, last }: Line, at: number): boolean {
  if (tokens[at]?.text !== ',') return false;
  let i = at + 1;
  while (i < last && i <= at + mostRough && rough.has(tokens[i]!.lower)) i++;
  if (i + 1 > last) return false;
  if (tokens[i]!.kind === 'number' && units.test(tokens[i + 1]!.lower)) i += 2;
  else if (joined.test(tokens[i]!.lower)) i++;
  else if (tokens[i]!.lower === 'to' && tokens[i + 1]!.lower === 'the')
    return directions.test(tokens[i + 2]?.lower ?? '');
  else return directions.test(tokens[i]!.lower) && tokens[i + 1]!.lower === 'of';
  const next = tokens[i]?.lower ?? '';
  return i <= last && (from.has(next) || directions.test(next));
}
