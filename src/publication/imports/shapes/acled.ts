import {
  type AcledInter,
  type ActorCategory,
  type ActorRef,
  acledInters,
  categoryOfInter,
  type IncidentType,
  typeOfEvent,
  typeOfSubEvent,
} from '../../../codebook/index.ts';
import type { Precision } from '../../../gazetteer/index.ts';
import { splitNames } from '../../formats/name-list.ts';
import { UnfitRow } from '../reject.ts';
import type { Cells } from '../row/cells.ts';
import { countOf } from '../row/count.ts';
import { countryTold } from '../row/country-told.ts';
import { type Days, daysLater, daysOf } from '../row/days.ts';
import { incidentWith } from '../row/incident.ts';
import { placesOf } from '../row/place.ts';
import { positionOf } from '../row/position.ts';
import { testimonies } from '../row/testimony.ts';
import { whenOf } from '../row/when.ts';
import type { Knowledge, RowRead, Shape } from './shape.ts';

/** ACLED's rows, of any of its releases since 2019. */
export const acled: Shape = {
  needs: [['event_id_cnty', 'data_id'], ['event_date'], ['event_type'], ['country'], ['fatalities']],
  read,
};

function read(cells: Cells, knowledge: Knowledge): RowRead {
  const [eventType, subEventType] = [cells.needed('event_type'), cells.text('sub_event_type')];
  const country = cells.text('country');
  const position = positionOf(
    cells,
    ['latitude', 'longitude'],
    countryTold(country, [cells.text('admin1'), cells.text('location')]),
    knowledge.lands,
  );
  const claim = incidentWith({
    type: typeOf(eventType, subEventType),
    when: whenOf(daysAt(cells, knowledge), 'event_date', knowledge.today),
    where: placesOf(placeOf(cells, country), position),
    perpetrators: side(cells, '1', knowledge),
    targets: side(cells, '2', knowledge),
    killed: countOf(cells.count('fatalities')),
    codes: { acled: { event_type: eventType, sub_event_type: subEventType } },
  });
  return {
    key: cells.textOrNull('event_id_cnty') ?? cells.textOrNull('data_id'),
    claim,
    sources: testimonies({ publisher: splitNames(cells.text('source')) }),
    notes: cells.textOrNull('notes'),
    doubts: position.doubt ? [position.doubt] : [],
  };
}

function typeOf(eventType: string, subEventType: string): IncidentType {
  const type = typeOfSubEvent.get(subEventType.toLowerCase()) ?? typeOfEvent.get(eventType.toLowerCase());
  // "Looting/property destruction" and the like are told further by nothing in the row.
  if (type) return type;
  throw new UnfitRow('unknown code', `“event_type” is none of ACLED’s: ${eventType}`, 'event_type', eventType);
}

/** 1 the day; 2 some day of a week around it; 3 some day of its month. */
function daysAt(cells: Cells, { dates }: Knowledge): Days {
  const days = daysOf(cells.needed('event_date'), 'event_date', dates);
  const precision = cells.text('time_precision');
  if (precision === '2') return { earliest: daysLater(days.earliest, -6), latest: daysLater(days.latest, 6) };
  return precision === '3' ? daysOf(days.earliest.slice(0, 7), 'event_date', null) : days;
}

function placeOf(cells: Cells, country: string) {
  const [admin1, admin2, admin3] = ['admin1', 'admin2', 'admin3'].map((name) => cells.text(name)) as [
    string,
    string,
    string,
  ];
  const location = cells.text('location');
  const regional: Precision = location === country ? 'country' : 'governorate';
  const precision: Precision = { '2': 'district' as const, '3': regional }[cells.text('geo_precision')] ?? 'town';
  return { location, divisions: [country, admin1, admin2, admin3], precision };
}

function side(cells: Cells, number: '1' | '2', { actors }: Knowledge): readonly ActorRef[] {
  const name = cells.text(`actor${number}`);
  if (name === '') return [];
  const category = categoryAt(cells.text(`inter${number}`));
  const beside = splitNames(cells.text(`assoc_actor_${number}`));
  // Where ACLED has no name for a side, those beside it say who they were.
  const names = beside.length > 0 && general.test(name) ? beside : [name, ...beside];
  return names.map((each) => actors.actor(each, category));
}

const general =
  /^(?:Civilians|Protesters|Rioters|Unidentified (?:Armed Group|Communal Militia|Military Forces))(?: \([^)]*\))?$|^Military Forces of [^(]*$/;

/** By name, as since 2024 (before, in the plural here and there), or by number. */
function categoryAt(inter: string): ActorCategory {
  const key = inter.toLowerCase().replace(/s$/, '');
  const named = acledInters.find((one) => one.toLowerCase().replace(/s$/, '') === key);
  const found: AcledInter | undefined = named ?? acledInters[Number(inter) - 1];
  return found ? categoryOfInter[found] : 'unknown';
}
