import { type ActorCategory, type ActorRef, actorKinds } from '../../codebook/index.ts';
import { capitalRun } from './capital-run.ts';
import { modifiers } from './modifiers.ts';
import { type NameContext, namedAt } from './named-at.ts';
import { originAt } from './origins.ts';

const groupNouns: ReadonlyMap<string, ActorCategory> = new Map(
  Object.entries({
    'armed group': `front army brigade brigades battalions movement liberation resistance command commandos militants cartel gang
      mafia mujahideen jihad fighters rebels insurgents faction squad revolutionaries vigilantes clan`,
    militia: 'militia militias volunteers guardians mobilization mobilisation',
    military: 'battalion regiment division guards guard corps forces force',
    'political party': 'party congress league alliance coalition union',
  }).flatMap(([category, nouns]) => nouns.split(/\s+/).map((noun) => [noun, category as ActorCategory] as const)),
);

// With one of these a name is no armed or political group's.
const elsewhere = new Set(
  `european security nations airlines football cricket trade salvation labor labour credit students teachers farmers workers
  journalists bar medical soccer premier champions police air task labour-union national-guard coast rescue water street avenue
  road sports basketball baseball hockey bank credit writers press medical nurses chamber african soviet`.split(/\s+/),
);
const fighting =
  /^(?:liberation|resistance|revolutionary|armed|front|people|defen[cs]e|salvation|islamic|freedom|martyrs|jihad|national|popular|patriotic|united|democratic)$/;

/** A group that is in no list, told by the words of its name: "Coastal Liberation Front", "Army of the Lake". */
export function unlistedGroupAt(
  context: NameContext,
  at: number,
  last: number,
): { actor: ActorRef; last: number } | null {
  const { tokens, shouting } = context;
  if (shouting || at < context.plainUntil || !canBegin(context, at)) return null;
  const run = capitalRun(tokens, at, last);
  if (run === at) return null;
  const noun = lastNoun(context, at, run);
  if (noun < 0) context.plainUntil = run + 1;
  if (noun < 0) return null;
  const end = tailOf(context, noun, run);
  if (end === at || holdsKnown(context, at, noun) || !isGroupName(context, at, noun, end)) return null;
  const name = context.textOf(at, end);
  return { actor: { id: null, name, named: true, category: categoryOf(context, at, noun, end) }, last: end };
}

function canBegin({ tokens }: NameContext, at: number): boolean {
  const { kind, capital, lower } = tokens[at]!;
  if (kind !== 'word' || !capital || articles.has(lower) || modifiers.has(lower)) return false;
  return !(actorKinds.get(lower)?.is === 'people' && tokens[at + 1]?.lower === 'of');
}

/** "Northern Column of the Islamic State": the known name inside is the group. */
function holdsKnown(context: NameContext, at: number, noun: number): boolean {
  for (let i = at + 1; i <= noun; i++)
    if (/^(?:of|for|the)$/.test(context.tokens[i - 1]!.lower) && namedAt(context, i, context.tokens.length - 1))
      return true;
  return false;
}

const articles = new Set(['the', 'a', 'an', 'in', 'on', 'at', 'two', 'three', 'some', 'both', 'several', 'and']);

function lastNoun({ tokens }: NameContext, at: number, run: number): number {
  for (let i = at; i <= run; i++) {
    if (!tokens[i]!.capital || !groupNouns.has(tokens[i]!.lower)) continue;
    while (i < run && tokens[i + 1]!.capital && groupNouns.has(tokens[i + 1]!.lower)) i++;
    return i;
  }
  return -1;
}

/** A name goes on after its noun only by "of" or "for": "Front for the Defence of the Coast". */
function tailOf(context: NameContext, noun: number, run: number): number {
  const { tokens } = context;
  if (!/^(?:of|for)$/.test(tokens[noun + 1]?.lower ?? '')) return noun;
  const whose = tokens[noun + 2]?.lower === 'the' ? noun + 3 : noun + 2;
  return whose <= run && namedAt(context, whose, run) ? noun : run;
}

function isGroupName({ tokens }: NameContext, at: number, noun: number, end: number): boolean {
  for (let i = at; i <= end; i++) if (elsewhere.has(tokens[i]!.lower)) return false;
  const category = groupNouns.get(tokens[noun]!.lower);
  if (
    originAt(tokens, at, noun)?.last === noun - 1 &&
    /^(?:army|command|police|guards?|forces?)$/.test(tokens[noun]!.lower)
  )
    return false;
  if (category !== 'military' && category !== 'political party') return true;
  if (noun === at || originAt(tokens, at, noun)?.last === noun - 1) return false;
  if (/^(?:party|congress|league)$/.test(tokens[noun]!.lower)) return true;
  for (let i = at; i < noun; i++) if (fighting.test(tokens[i]!.lower)) return true;
  return false;
}

function categoryOf({ tokens }: NameContext, at: number, noun: number, end: number): ActorCategory {
  const category = groupNouns.get(tokens[noun]!.lower)!;
  if (category === 'political party') return category;
  for (let i = at; i <= end; i++) {
    if (/^(?:infantry|mechani[sz]ed|armou?red|airborne|rangers?)$/.test(tokens[i]!.lower)) return 'military';
    if (/^(?:liberation|resistance|revolutionary|martyrs|jihad)$/.test(tokens[i]!.lower)) return 'armed group';
  }
  return category;
}
