import type { Mentions, PlaceMention, TimeMention } from '../../reading/index.ts';
import { type Draft, kin, typesOf } from './draft.ts';
import type { Happening } from './happening.ts';

/** Sentences apart beyond which only words that point back ("the attack") join. */
const near = 3;

/** The draft a happening tells more of; null when it tells of something new. */
export function draftFor(mentions: Mentions, drafts: readonly Draft[], happening: Happening): Draft | null {
  for (let i = drafts.length - 1; i >= Math.max(0, drafts.length - 4); i--) {
    const draft = drafts[i]!;
    if (joins(mentions, draft, happening)) return draft;
  }
  return null;
}

function joins(mentions: Mentions, draft: Draft, happening: Happening): boolean {
  const last = draft.happenings.at(-1)!;
  const gap = happening.sentence - last.sentence;
  const pointsBack =
    happening.events.some((event) => event.definite) || happening.tolls.some((t) => t.groups.every((g) => g.definite));
  if (happening.events.some((event) => event.another && !event.definite) && gap > 0) return false;
  const victims =
    happening.tolls.length > 0 &&
    happening.tolls.every((t) => t.groups.every((g) => g.definite && g.kind !== 'pronoun'));
  if ((timesClash(draft, happening) && !victims) || placesClash(draft, happening)) return false;
  if (!typesFit(draft, happening)) return false;
  if (gap <= 1 || pointsBack) return gap <= (pointsBack ? 12 : 1) || short(mentions);
  return short(mentions) || (gap <= near && !ownPlaceOrTime(happening));
}

const short = (mentions: Mentions): boolean => mentions.words.sentences.length <= 8;

const ownPlaceOrTime = (happening: Happening): boolean =>
  dayTimes(happening.times).length > 0 || atPlaces(happening.places).length > 0;

function typesFit(draft: Draft, happening: Happening): boolean {
  const mine = typesOf(happening);
  if (!mine.length) return true;
  const theirs = draft.happenings.flatMap(typesOf);
  if (!theirs.length) return true;
  return mine.some((a) => theirs.some((b) => kin(a.type, b.type)));
}

export const dayTimes = (times: readonly TimeMention[]): TimeMention[] =>
  times.filter(
    (t) => t.earliest !== null && t.latest !== null && (t.type === 'DATE' || t.type === 'TIME') && t.bound === null,
  );

export const atPlaces = (places: readonly PlaceMention[]): PlaceMention[] =>
  places.filter((p) => p.place !== null && (p.role === 'at' || p.role === 'dateline'));

function timesClash(draft: Draft, happening: Happening): boolean {
  const mine = dayTimes(happening.times);
  const theirs = draft.happenings.flatMap((h) => dayTimes(h.times));
  if (!mine.length || !theirs.length) return false;
  return !mine.some((a) => theirs.some((b) => a.earliest! <= b.latest! && b.earliest! <= a.latest!));
}

function placesClash(draft: Draft, happening: Happening): boolean {
  const mine = atPlaces(happening.places);
  const theirs = draft.happenings.flatMap((h) => atPlaces(h.places));
  if (!mine.length || !theirs.length) return false;
  return !mine.some((a) => theirs.some((b) => nested(a, b)));
}

const namesOf = (mention: PlaceMention): string[] => [mention.place!.name, ...mention.place!.within];

/** One lies in the other, or they share the place that holds them most closely. */
function nested(a: PlaceMention, b: PlaceMention): boolean {
  const [mine, theirs] = [namesOf(a), namesOf(b)];
  if (theirs.includes(mine[0]!) || mine.includes(theirs[0]!)) return true;
  return a.place!.precision === 'relative' || b.place!.precision === 'relative';
}
