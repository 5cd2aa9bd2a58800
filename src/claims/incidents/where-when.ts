import type { PlaceRef } from '../../gazetteer/index.ts';
import type { PlaceMention, TimeMention } from '../../reading/index.ts';
import type { When } from '../claim.ts';
import type { MentionIndex } from '../mention-index.ts';
import type { Draft } from './draft.ts';
import type { Happening } from './happening.ts';
import { atPlaces } from './join.ts';

/** Places of a draft, most exact first: those at the event, else the dateline, else what the text speaks of. */
export function whereOf(index: MentionIndex, draft: Draft): PlaceRef[] {
  const own = draft.happenings.slice(0, 12).flatMap((h) => ranked(h));
  const exact = own.filter((p) => p.place!.precision !== 'country');
  const chosen = exact.length ? own : [...own, ...before(index, draft)];
  const found = new Map<string, PlaceRef>();
  for (const { place } of chosen) if (place && !found.has(place.name)) found.set(place.name, place);
  return [...found.values()].slice(0, 4);
}

const exactness = { site: 0, village: 1, relative: 2, town: 3, district: 4, governorate: 5, country: 6 } as const;

function ranked(happening: Happening): PlaceMention[] {
  const trigger = happening.events.find((e) => e.trigger.sense.type !== null) ?? happening.events[0];
  const at = trigger?.first ?? happening.first;
  const distance = (p: PlaceMention): number => Math.abs(p.first - at) + (p.first < at ? 4 : 0);
  const placed = [...atPlaces(happening.places), ...struck(happening)];
  const any = placed.length
    ? placed
    : happening.places.filter(
        (p) => p.place !== null && p.role !== 'from' && p.role !== 'name' && p.place.precision !== 'country',
      );
  return [...any].sort(
    (a, b) => exactness[a.place!.precision] - exactness[b.place!.precision] || distance(a) - distance(b),
  );
}

/** "attacked Dara": a place that is itself the object of what happened. */
const struck = (happening: Happening): PlaceMention[] =>
  happening.places.filter(
    (p) =>
      p.place !== null &&
      p.role === 'name' &&
      p.place.precision !== 'country' &&
      happening.events.some((e) => e.as === 'verb' && p.first > e.last && p.first - e.last <= 4),
  );

/** The nearest place told before the draft, in its paragraph or at the head of the report; else any the report names. */
function before(index: MentionIndex, draft: Draft): PlaceMention[] {
  const earlier = index.placesBefore(draft.happenings[0]!.first, 12).filter((p) => p.place !== null);
  const placed = earlier.find((p) => p.role === 'at' || p.role === 'dateline');
  const near = placed ?? earlier[0] ?? index.mentions.places.slice(0, 20).find((p) => p.place !== null);
  return near ? [near] : [];
}

/** When it happened: the day told with it, else one told just before, else the publication. */
export function whenOf(index: MentionIndex, draft: Draft): When | null {
  for (const happening of draft.happenings.slice(0, 12)) {
    const time = best(index, happening);
    if (time) return asWhen(time);
  }
  const { words } = index.mentions;
  const first = draft.happenings[0]!;
  const passageOf = (t: TimeMention): number => words.sentences[words.tokens[t.first]!.sentence]!.passage;
  const told = index
    .timesBefore(first.first, 6)
    .find((t) => isDay(t) && t.bound === null && passageOf(t) === first.passage);
  if (told) return { ...asWhen(told), is: 'inferred' };
  const after = index
    .timesIn(first.last, first.last + 60)
    .find((t) => isDay(t) && t.bound === null && t.is === 'stated');
  return after ? { ...asWhen(after), is: 'inferred' } : publication(index);
}

const isDay = (time: TimeMention): boolean =>
  time.earliest !== null && time.latest !== null && (time.type === 'DATE' || time.type === 'TIME');

const daysOf = (time: TimeMention): number => (Date.parse(time.latest!) - Date.parse(time.earliest!)) / 86_400_000;

/**
 * The time of a happening: the one that heads the sentence, or the nearest to the trigger; exact days before months;
 * full dates before "the next day"; never one in brackets while another stands outside, nor since when or until when.
 */
function best(index: MentionIndex, happening: Happening): TimeMention | null {
  const at = happening.events.find((e) => e.trigger.sense.type !== null)?.first ?? happening.first;
  const days = happening.times.filter((t) => isDay(t) && t.bound !== 'since' && t.bound !== 'until');
  const cost = (time: TimeMention): number =>
    Math.min(1.5, Math.abs(time.first - at) / 20) +
    Math.min(3, daysOf(time) / 31) +
    (time.first - happening.first <= 4 ? -1 : 0) +
    (/\d/.test(time.text) ? 0 : 0.5) +
    (inBrackets(index, time) ? 2 : 0) +
    (/later|after|following|next|earlier|before/i.test(time.text) ? 1 : 0);
  return days.map((time) => ({ time, cost: cost(time) })).sort((a, b) => a.cost - b.cost)[0]?.time ?? null;
}

function inBrackets(index: MentionIndex, time: TimeMention): boolean {
  const { tokens } = index.mentions.words;
  for (let i = time.first - 1; i >= Math.max(0, time.first - 12); i--) {
    if (tokens[i]!.text === ')') return false;
    if (tokens[i]!.text === '(') return true;
  }
  return false;
}

const asWhen = (time: TimeMention): When => ({
  edtf: time.edtf ?? `${time.earliest}/${time.latest}`,
  earliest: time.earliest!,
  latest: time.latest!,
  is: time.is,
});

function publication(index: MentionIndex): When | null {
  const edtf = index.mentions.published?.edtf;
  const [y, m, d] = (edtf ?? '').split('-').map(Number);
  if (!edtf || !y) return null;
  const two = (n: number): string => String(n).padStart(2, '0');
  if (m && d) return { edtf, earliest: edtf, latest: edtf, is: 'inferred' };
  if (m)
    return {
      edtf,
      earliest: `${edtf}-01`,
      latest: `${edtf}-${two(new Date(Date.UTC(y, m, 0)).getUTCDate())}`,
      is: 'inferred',
    };
  return { edtf, earliest: `${edtf}-01-01`, latest: `${edtf}-12-31`, is: 'inferred' };
}
