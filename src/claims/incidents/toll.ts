import type { Count, EventMention, Group, Mentions, SentenceEvents, Token } from '../../reading/index.ts';
import type { Span } from '../../reports/index.ts';
import { codedToll, deathToll, statedTolls } from './stated-toll.ts';

export type Harm = 'killed' | 'injured' | 'abducted' | 'arrested';

/** One statement of how many were harmed: whom, how many, in which words. */
export interface Toll extends Span {
  readonly harm: Harm;
  readonly sentence: number;
  readonly groups: readonly Group[];
  /** Parts told beside the whole: "including three soldiers". */
  readonly parts: readonly Group[];
  /** "was also killed", "in addition": beside those told before. */
  readonly extra: boolean;
  readonly rule: string;
}

const harms: ReadonlySet<string> = new Set(['killed', 'injured', 'abducted', 'arrested']);

/** Every statement of harm in a sentence. */
export function tollsOf(mentions: Mentions, { sentence, events, groups }: SentenceEvents): Toll[] {
  const { tokens } = mentions.words;
  const tolls: Toll[] = [];
  for (const event of events) {
    const harm = harmOf(tokens, event);
    if (!harm || !harms.has(harm) || event.general || event.certainty === 'planned') continue;
    if (isEither(tokens, event)) continue;
    const people = event.patients.filter(couldBePeople);
    if (!people.length && event.patients.length) continue;
    const denied = event.certainty === 'denied';
    const list = people.length || event.as === 'noun' ? people : [];
    if (!list.length) continue;
    tolls.push(
      toll(harm as Harm, sentence, denied ? list.map(asNobody) : list, groups, event, isExtra(tokens, event, list)),
    );
  }
  const coded = codedToll(tokens, sentence, groups);
  if (coded) return [...tolls, coded];
  const stated = [...tolls, ...statedTolls(tokens, sentence, groups, tolls)];
  const risen = deathToll(tokens, sentence, groups);
  return risen && !stated.some((t) => t.groups.includes(risen.groups[0]!)) ? [...stated, risen] : stated;
}

const harmed = /^(?:killed|injured|wounded|hurt)$/;

/** "Ten soldiers were either killed or injured": a number of both together, and of neither. */
function isEither(tokens: readonly Token[], { first, last }: EventMention): boolean {
  const word = (at: number): string => tokens[at]?.lower ?? '';
  const other = word(last + 1) === 'or' ? last + 2 : word(first - 1) === 'or' ? first - 2 : -1;
  return other >= 0 && harmed.test(word(first)) && harmed.test(word(other));
}

const asNobody = (group: Group): Group => ({ ...group, count: { best: 0, min: 0, max: 0 }, kind: 'none' });

const couldBePeople = (group: Group): boolean =>
  group.person !== false &&
  !/^(?:device|devices|bomb|bombs|attack|explosion|vehicle|vehicles|drone|drones|rocket|rockets|missile|missiles|house|houses|building|livestock|cattle|sheep|cow|cows|goats|animals|it|blast|grenade|throats?|slit|total)$/.test(
    group.noun ?? '',
  );

function toll(
  harm: Harm,
  sentence: number,
  list: readonly Group[],
  groups: readonly Group[],
  event: EventMention,
  extra: boolean,
): Toll {
  const first = list[0]!;
  return {
    harm,
    sentence,
    groups: list,
    parts: partsOf(groups, list, event.last),
    start: Math.min(event.start, first.start),
    end: Math.max(event.end, list.at(-1)!.end),
    extra,
    rule: `toll: ${event.rule}`,
  };
}

/** "shot one man dead", "beat him to death": what the words behind the object make of it. */
function harmOf(tokens: readonly Token[], event: EventMention): string | null {
  const { effect } = event.trigger.sense;
  if (effect !== 'harmed') return effect;
  const from = (event.patients.at(-1)?.last ?? event.last) + 1;
  for (let at = from; at <= from + 6 && tokens[at]?.sentence === event.sentence && tokens[at]!.kind !== 'mark'; at++) {
    const word = tokens[at]!.lower;
    if (word === 'dead' || (word === 'to' && tokens[at + 1]?.lower === 'death')) return 'killed';
    if (word === 'and' || word === 'who' || word === 'with') return effect;
  }
  return effect;
}

function isExtra(tokens: readonly Token[], event: EventMention, list: readonly Group[]): boolean {
  for (let i = list.at(-1)!.last + 1; i < event.first; i++) if (tokens[i]!.lower === 'also') return true;
  let at = list[0]!.first;
  while (at > 0 && tokens[at - 1]!.sentence === event.sentence) at--;
  return (
    tokens[at]!.lower === 'additionally' ||
    (tokens[at]!.lower === 'in' && tokens[at + 1]!.lower === 'addition' && tokens[at + 2]!.text === ',')
  );
}

/** Groups told as parts of a list ("including …"), inside it or right after the verb. */
function partsOf(groups: readonly Group[], list: readonly Group[], verb: number): Group[] {
  const head = list.at(-1)!;
  let at = groups.indexOf(head);
  const found: Group[] = [];
  let open = false;
  for (at += 1; at < groups.length; at++) {
    const group = groups[at]!;
    if (group.link === 'including') open = true;
    else if (group.link !== 'and' || !open) {
      if (group.first > verb || open) break;
      continue;
    }
    found.push(group);
  }
  return found;
}

/** The number of a toll: its groups added up. Null when one of them is not told. */
export function sumOf(groups: readonly Group[]): Pick<Count, 'best' | 'min' | 'max'> | null {
  let best = 0;
  let min = 0;
  let max: number | null = 0;
  let told = false;
  for (const { count } of groups) {
    if (!count) {
      max = null;
      continue;
    }
    told = true;
    best += count.best;
    min += count.min;
    max = max === null || count.max === null ? null : max + count.max;
  }
  return told ? { best, min, max } : null;
}
