import { type AcledColumn, acledColumns, acledRegions, crosswalks, disorderOf } from '../../../codebook/index.ts';
import type { Cell } from '../../csv.ts';
import type { LeftOut } from '../leaving.ts';
import { joinNames } from '../name-list.ts';
import { codesOfCountry, placeParts } from '../place-parts.ts';
import type { Published, PublishedIncident, PublishedPlace } from '../published.ts';
import { daysIn } from '../span.ts';
import { firstSide, interactionOf, type Side, secondSide } from './parties.ts';

/** An incident as a row of ACLED's columns, or why it has none there. */
export function acledRow(item: Published): readonly Cell[] | LeftOut {
  if (item.kind !== 'incident') return 'not an incident';
  if (!item.when) return 'no date';
  const pair = item.codes.acled ?? codesByType(item);
  if (!pair) return 'outside this scheme';
  const cells = cellsOf(item, item.when, pair.event_type, pair.sub_event_type);
  return acledColumns.map((name) => cells[name]);
}

function codesByType({ type }: PublishedIncident) {
  const pair = crosswalks[type].acled;
  return pair && { event_type: pair[0], sub_event_type: pair[1] };
}

function cellsOf(
  item: PublishedIncident,
  when: NonNullable<PublishedIncident['when']>,
  eventType: string,
  subEventType: string,
): Record<AcledColumn, Cell> {
  const place = item.places.find(({ lat }) => lat !== null) ?? item.places[0];
  const { country, admin1, admin2, admin3, location } = placeParts(place);
  const codes = codesOfCountry(country);
  const first = firstSide(item.perpetrators, item.type, country);
  const second = secondSide(item.targets, country);
  return {
    event_id_cnty: item.id,
    event_date: when.earliest,
    year: Number(when.earliest.slice(0, 4)),
    time_precision: timePrecision(when.earliest, when.latest),
    disorder_type: disorderOf(eventType, subEventType),
    event_type: eventType,
    sub_event_type: subEventType,
    actor1: first.actor,
    assoc_actor_1: joinNames(first.associated),
    inter1: first.inter,
    actor2: second.actor,
    assoc_actor_2: joinNames(second.associated),
    inter2: second.inter,
    interaction: interactionOf(first, second),
    civilian_targeting: targetsCivilians(eventType, subEventType, second) ? 'Civilian targeting' : '',
    iso: codes?.numeric ?? null,
    region: (codes && acledRegions.get(codes.alpha2)) ?? '',
    country,
    admin1,
    admin2,
    admin3,
    location,
    latitude: place?.lat ?? null,
    longitude: place?.lon ?? null,
    geo_precision: place ? geoPrecision(place) : null,
    source: joinNames([...new Set(item.sources.flatMap(({ publisher }) => publisher ?? []))]),
    source_scale: '',
    notes: item.notes ?? '',
    // ACLED's rule: 0 where no report gives a number of dead.
    fatalities: item.killed?.shown ?? 0,
    tags: '',
    timestamp: item.revised === null ? null : Math.floor(Date.parse(item.revised) / 1000),
  };
}

/** 1 the day is known, 2 the week, 3 the month. */
function timePrecision(earliest: string, latest: string): 1 | 2 | 3 {
  const days = daysIn(earliest, latest);
  return days === 1 ? 1 : days <= 7 ? 2 : 3;
}

/** 1 the very place, 2 near it or a part of a region, 3 a region. */
function geoPrecision({ precision, lat }: PublishedPlace): 1 | 2 | 3 {
  if (precision === 'governorate' || precision === 'country') return 3;
  return precision === 'district' || precision === 'relative' || lat === null ? 2 : 1;
}

const targetsCivilians = (eventType: string, subEventType: string, second: Side): boolean =>
  eventType === 'Violence against civilians' ||
  subEventType === 'Excessive force against protesters' ||
  ((eventType === 'Explosions/Remote violence' || eventType === 'Riots') &&
    (second.inter === 'Civilians' || second.inter === 'Protesters'));
