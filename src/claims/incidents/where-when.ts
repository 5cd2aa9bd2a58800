import type { PlaceRef } from '../../gazetteer/index.ts';
import type { Mentions, PlaceMention, TimeMention } from '../../reading/index.ts';
import type { When } from '../claim.ts';
import type { Draft } from './draft.ts';
import type { Happening } from './happening.ts';
import { atPlaces } from './join.ts';

/** Places of a draft, most exact first: those at the event, else the dateline, else what the text speaks of. */
export function whereOf(mentions: Mentions, draft: Draft): PlaceRef[] {
  const own = draft.happenings.flatMap((h) => ranked(h));
  const chosen = own.length ? own : before(mentions, draft);
  const found = new Map<string, PlaceRef>();
  for (const mention of chosen)
    if (mention.place && !found.has(mention.place.name)) found.set(mention.place.name, mention.place);
  return [...found.values()].slice(0, 4);
}

const exactness = { site: 0, village: 1, relative: 2, town: 3, district: 4, governorate: 5, country: 6 } as const;

function ranked(happening: Happening): PlaceMention[] {
  const trigger = happening.events.find((e) => e.trigger.sense.type !== null) ?? happening.events[0];
  const at = trigger?.first ?? happening.first;
  const distance = (p: PlaceMention): number => Math.abs(p.first - at) + (p.first < at ? 4 : 0);
  const placed = atPlaces(happening.places);
  const any = placed.length
    ? placed
    : happening.places.filter(
        (p) => p.place !== null && (p.role === 'of' || p.role === 'to') && p.place.precision !== 'country',
      );
  return [...any].sort(
    (a, b) => exactness[a.place!.precision] - exactness[b.place!.precision] || distance(a) - distance(b),
  );
}

/** The nearest place told before the draft: in its paragraph, then at the head of the report. */
function before(mentions: Mentions, draft: Draft): PlaceMention[] {
  const first = draft.happenings[0]!.first;
  const earlier = mentions.places.filter((p) => p.place !== null && p.first < first);
  const placed = earlier.filter((p) => p.role === 'at' || p.role === 'dateline');
  const near = placed.at(-1) ?? earlier.at(-1) ?? mentions.places.find((p) => p.place !== null);
  return near ? [near] : [];
}

/** When it happened: the day told with it, else one told just before, else the publication. */
export function whenOf(mentions: Mentions, draft: Draft): When | null {
  for (const happening of draft.happenings) {
    const time = best(happening);
    if (time) return asWhen(time);
  }
  const first = draft.happenings[0]!;
  const sameParagraph = mentions.times
    .filter((t) => isDay(t) && t.first < first.first && passageOf(mentions, t) === first.passage)
    .at(-1);
  if (sameParagraph) return { ...asWhen(sameParagraph), is: 'inferred' };
  return publication(mentions);
}

const isDay = (time: TimeMention): boolean =>
  time.earliest !== null && time.latest !== null && (time.type === 'DATE' || time.type === 'TIME');

const passageOf = (mentions: Mentions, time: TimeMention): number =>
  mentions.words.sentences[mentions.words.tokens[time.first]!.sentence]!.passage;

const length = (time: TimeMention): number => Date.parse(time.latest!) - Date.parse(time.earliest!);

/** The time nearest to the trigger, exact days before months, never a span since or until. */
function best(happening: Happening): TimeMention | null {
  const at = happening.events.find((e) => e.trigger.sense.type !== null)?.first ?? happening.first;
  const days = happening.times.filter((t) => isDay(t) && t.bound !== 'since' && t.bound !== 'until');
  const scored = days.map((time) => ({
    time,
    score: Math.abs(time.first - at) / 20 + Math.min(3, length(time) / 86_400_000 / 31),
  }));
  return scored.sort((a, b) => a.score - b.score)[0]?.time ?? null;
}

const asWhen = (time: TimeMention): When => ({
  edtf: time.edtf ?? `${time.earliest}/${time.latest}`,
  earliest: time.earliest!,
  latest: time.latest!,
  is: time.is,
});

function publication(mentions: Mentions): When | null {
  const edtf = mentions.published?.edtf;
  if (!edtf) return null;
  const [y, m, d] = edtf.split('-').map(Number);
  if (!y) return null;
  const two = (n: number): string => String(n).padStart(2, '0');
  if (d && m) return { edtf, earliest: edtf, latest: edtf, is: 'inferred' };
  if (m)
    return {
      edtf,
      earliest: `${edtf}-01`,
      latest: `${edtf}-${two(new Date(Date.UTC(y, m, 0)).getUTCDate())}`,
      is: 'inferred',
    };
  return { edtf, earliest: `${edtf}-01-01`, latest: `${edtf}-12-31`, is: 'inferred' };
}
