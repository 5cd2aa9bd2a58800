import { courtLemmas, shortText } from '../../codebook/index.ts';
import type { EventMention, PlaceMention, TimeMention, Words } from '../../reading/index.ts';
import { tellsWhere } from './circumstance.ts';
import { type Draft, kin, typesOf } from './draft.ts';
import type { Happening } from './happening.ts';
import { isOfLater, isOfSpeech, proceedingsBefore } from './own-time.ts';

/** Sentences apart beyond which only words that point back ("the attack") join. */
const near = 3;
/** How far words that point back may reach, in sentences, and how many drafts are looked at. */
const reach = 12;
const looked = 4;

/** The draft a happening tells more of; null when it tells of something new. */
export function draftFor(
  words: Words,
  drafts: readonly Draft[],
  happening: Happening,
  published: string | null,
): Draft | null {
  if (happening.apart) return null;
  const short = words.sentences.length <= shortText;
  let found: Draft | null = null;
  for (let i = drafts.length - 1; i >= Math.max(0, drafts.length - looked); i--) {
    const draft = drafts[i]!;
    const next = i === drafts.length - 1 || drafts.slice(i + 1).every((d) => d.happenings[0]!.apart);
    const back = pointsBack(words, happening) || namesSame(words, draft, happening);
    if (!next && !short && !back && !sharesDay(words, draft, happening)) continue;
    if (!joins(words, draft, happening, { short, back, published })) continue;
    found ??= draft;
    if (isCalledSo(draft, happening)) return draft;
  }
  return found;
}

/** "killed in the attack on the village", after a clash and before it an attack: what is pointed at has been called so. */
function isCalledSo(draft: Draft, { events }: Happening): boolean {
  const named = events.filter((e) => e.as === 'noun' && e.definite && e.trigger.sense.type !== null);
  if (named.length === 0) return true;
  return draft.happenings.some((h) =>
    h.events.some((e) => named.some((n) => n.trigger.sense.type === e.trigger.sense.type)),
  );
}

/** Words that speak of what was told before: "the attack", "the victims", "another seven". */
const pointsBack = (words: Words, happening: Happening): boolean =>
  happening.events.some((e) => e.definite) ||
  tellsWhere(words, happening.first) ||
  tellsDeathToll(happening) ||
  happening.tolls.some((t) => t.groups.every((g) => g.definite || g.others));

/** "The death toll rose to nine": that of what was told before. */
const tellsDeathToll = ({ tolls }: Happening): boolean => tolls.some(({ rule }) => rule === 'toll: death toll');

/** "Jan Ali, who was sentenced in June, … Ali was arrested in May": done to the same person, named again. */
function namesSame(words: Words, draft: Draft, happening: Happening): boolean {
  const mine = victimNames(words, happening);
  return (
    mine.size > 0 && draft.happenings.slice(-reach).some((h) => [...victimNames(words, h)].some((n) => mine.has(n)))
  );
}

const shortestName = 3;

/** The capitalised words by which a happening names to whom it was done. */
const victimNames = ({ tokens }: Words, { events }: Happening): ReadonlySet<string> =>
  new Set(
    events
      .filter((e) => e.trigger.sense.type !== null)
      .flatMap((e) => e.patients.filter((g) => g.kind === 'name' && g.person === true))
      .flatMap((g) => tokens.slice(g.first, g.last + 1))
      .filter((t) => t.capital && t.lower.length >= shortestName)
      .map((t) => t.lower),
  );

const sharesDay = (words: Words, draft: Draft, happening: Happening): boolean =>
  dayTimes(happening.times).length > 0 &&
  draft.happenings.slice(0, reach).some((h) => dayTimes(h.times).length > 0) &&
  !timesClash(words, draft, happening);

function joins(
  words: Words,
  draft: Draft,
  happening: Happening,
  { short, back, published }: { short: boolean; back: boolean; published: string | null },
): boolean {
  const last = draft.happenings.at(-1)!;
  const gap = happening.sentence - last.sentence;
  if (happening.events.some((e) => e.another && !e.definite) && gap > 0 && !tellsDeathToll(happening)) return false;
  if (last.apart && gap === 0) return false;
  const victims =
    happening.tolls.length > 0 &&
    happening.tolls.every((t) => t.groups.every((g) => g.definite && g.kind !== 'pronoun'));
  if (
    (timesClash(words, draft, happening) && !victims) ||
    placesClash(words, draft, happening) ||
    !typesFit(draft, happening)
  )
    return false;
  if (isNewer(words, draft, happening)) return false;
  if (isBackground(published, draft, happening)) return false;
  if (short) return true;
  if (namesAnother(draft, happening) || (!back && startsAnew(words, draft, happening))) return false;
  if (gap <= 1 || back) return gap <= (back ? reach : 1);
  return gap <= near && !ownPlaceOrTime(happening);
}

/** "In July 2021, …" at the head of a new paragraph: what follows is another event, whatever was told above without a day. */
function startsAnew(words: Words, draft: Draft, happening: Happening): boolean {
  if (happening.passage === draft.happenings.at(-1)!.passage || sharesDay(words, draft, happening)) return false;
  return dayTimes(happening.times).some((t) => t.first - happening.first <= 3);
}

const ofRule: ReadonlySet<string> = new Set(['takeover', 'territory transfer', 'military operation', 'agreement']);
const longAgo = 90 * 86_400_000;

/** "In 2017 the army reclaimed …", behind news without a day: who held what when is no part of what was done now. */
function isBackground(published: string | null, draft: Draft, happening: Happening): boolean {
  if (happening.tolls.length > 0 || !ofRule.has(typesOf(happening)[0]?.type ?? '')) return false;
  const days = draft.happenings.flatMap(({ times }) => dayTimes(times));
  // "Since 2003 …, until October 2017, when the army took control".
  const until = happening.times.filter((t) => t.bound === 'until' && t.latest !== null);
  const [day, times] =
    days.length > 0 ? [days[0]!.earliest, until] : [published, [...dayTimes(happening.times), ...until]];
  if (day === null) return false;
  return times.length > 0 && times.every((t) => Date.parse(day) - Date.parse(t.latest!) > longAgo);
}

/** After a deed that is only named for the court's sake, one of another kind is told. */
function isNewer({ tokens }: Words, draft: Draft, happening: Happening): boolean {
  const typed = (h: Happening): EventMention[] => h.events.filter((e) => e.trigger.sense.type !== null);
  const mine = typed(happening);
  const theirs = draft.happenings.slice(-near).flatMap(typed);
  if (!mine.length || !theirs.length || mine.some((e) => proceedingsBefore(tokens, e) !== null || e.as === 'noun'))
    return false;
  return (
    theirs.every((e) => proceedingsBefore(tokens, e) !== null) &&
    mine.every((a) => theirs.every((b) => a.trigger.sense.type !== b.trigger.sense.type))
  );
}

/** "walked into an ambush" after an abduction: a new event named as such, with "a" or "an". */
function namesAnother(draft: Draft, happening: Happening): boolean {
  const mine = happening.events.filter(
    (e) => e.as === 'noun' && !e.definite && e.trigger.noun === 'singular' && e.trigger.sense.weight >= 5,
  );
  const theirs = draft.happenings
    .slice(-near)
    .flatMap(typesOf)
    .filter((t) => t.weight >= 5);
  return (
    mine.length > 0 &&
    theirs.length > 0 &&
    mine.every((e) =>
      theirs.every((t) => t.type !== e.trigger.sense.type && !(alike.has(t.type) && alike.has(e.trigger.sense.type!))),
    )
  );
}

// One event may be told by several of these.
const alike: ReadonlySet<string> = new Set([
  'bombing',
  'suicide bombing',
  'grenade',
  'shelling',
  'air strike',
  'armed clash',
  'attack',
  'arson',
  'ambush',
  'assassination',
]);

const ownPlaceOrTime = (happening: Happening): boolean =>
  dayTimes(happening.times).length > 0 || atPlaces(happening.places).length > 0;

function typesFit(draft: Draft, happening: Happening): boolean {
  const mine = typesOf(happening);
  if (!mine.length) return true;
  const theirs = draft.happenings.slice(-reach).flatMap(typesOf);
  if (!theirs.length) return true;
  return mine.some((a) => theirs.some((b) => kin(a.type, b.type)));
}

/** Times that say on which day or in which month something was: not since when or for how long. */
export const dayTimes = (times: readonly TimeMention[]): TimeMention[] =>
  times.filter(
    (t) => t.earliest !== null && t.latest !== null && (t.type === 'DATE' || t.type === 'TIME') && t.bound === null,
  );

/** Places at which something is said to be, or that head a dispatch. */
export const atPlaces = (places: readonly PlaceMention[]): PlaceMention[] =>
  places.filter((p) => p.place !== null && (p.role === 'at' || p.role === 'dateline'));

/** Do two tell days of their own? "killed nine, they said on Saturday": in the next sentence Saturday is no such day. */
function timesClash(words: Words, draft: Draft, happening: Happening): boolean {
  const told = draft.happenings.slice(0, reach);
  const deeds = [...told, happening].some((h) => !isVerdict(h));
  const next = happening.sentence - draft.happenings.at(-1)!.sentence <= 1;
  const own = (h: Happening): TimeMention[] => {
    // "is currently underway": no day of the deed.
    const times = deeds && isVerdict(h) ? [] : deedTimes(words, h).filter((t) => t.timex !== 'PRESENT_REF');
    return next ? times.filter((t) => t.is === 'stated' || !isOfSpeech(words.tokens, t)) : times;
  };
  const mine = own(happening);
  const theirs = told.flatMap(own);
  if (!mine.length || !theirs.length) return false;
  return !mine.some((a) => theirs.some((b) => a.earliest! <= b.latest! && b.earliest! <= a.latest!));
}

/** Day times but those of a later word on the deed. */
function deedTimes({ tokens }: Words, happening: Happening): TimeMention[] {
  const times = dayTimes(happening.times);
  const main = times.length ? happening.events.find((e) => e.trigger.sense.type !== null) : undefined;
  if (!main) return times;
  const isLater = isOfLater(tokens, main, times);
  return times.filter((t) => !isLater(t));
}

/** A sentence passed on somebody has a day of its own, which is not that of the deed. */
function isVerdict(happening: Happening): boolean {
  const named = happening.events.filter((e) => e.trigger.sense.type !== null);
  return named.length > 0 && named.every((e) => courtLemmas.has(e.trigger.lemma));
}

function placesClash(words: Words, draft: Draft, happening: Happening): boolean {
  const mine = atPlaces(happening.places);
  const theirs = draft.happenings.slice(0, reach).flatMap((h) => atPlaces(h.places));
  if (!mine.length || !theirs.length) return false;
  const goesOn = happening.sentence - draft.happenings.at(-1)!.sentence <= 1 && dayTimes(happening.times).length === 0;
  const isSo = goesOn || tellsWhere(words, happening.first) ? mayLieIn : nested;
  return !mine.some((a) => theirs.some((b) => isSo(a, b)));
}

/** A village that no list knows may lie in any district of its country. */
const mayLieIn = (a: PlaceMention, b: PlaceMention): boolean =>
  nested(a, b) ||
  (a.place!.lat === null &&
    /^(?:town|district|governorate)$/.test(b.place!.precision) &&
    a.place!.within.every((name) => b.place!.within.includes(name)));

const namesOf = (mention: PlaceMention): string[] => [mention.place!.name, ...mention.place!.within];

/** One lies in the other, or one is told only by its relation to somewhere. */
function nested(a: PlaceMention, b: PlaceMention): boolean {
  const [mine, theirs] = [namesOf(a), namesOf(b)];
  if (theirs.includes(mine[0]!) || mine.includes(theirs[0]!)) return true;
  return a.place!.precision === 'relative' || b.place!.precision === 'relative';
}
