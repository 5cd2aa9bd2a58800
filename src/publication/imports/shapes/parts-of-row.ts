import type { When } from '../../../claims/index.ts';
import { type ActorCategory, type ActorRef, actorCategories } from '../../../codebook/index.ts';
import type { PlaceRef, Precision } from '../../../gazetteer/index.ts';
import type { Count, CountUnit } from '../../../reading/index.ts';
import { splitNames } from '../../formats/name-list.ts';
import { UnfitRow } from '../reject.ts';
import { countOf } from '../row/count.ts';
import { countryTold } from '../row/country-told.ts';
import { daysOf } from '../row/days.ts';
import { placesOf } from '../row/place.ts';
import { type Position, positionOf } from '../row/position.ts';
import { whenOf } from '../row/when.ts';
import type { FieldCells } from './field-cells.ts';
import type { Field } from './fields.ts';
import type { Knowledge } from './shape.ts';

/** When, by one day or by the first and the last; null when the row has neither. */
export function whenAt(row: FieldCells, { dates, today }: Knowledge): When | null {
  const days = (field: Field) => (row.text(field) === '' ? null : daysOf(row.text(field), row.column(field), dates));
  const [day, first, last] = [days('date'), days('earliest'), days('latest')];
  const earliest = first ?? day;
  const latest = last ?? day ?? first;
  if (!earliest || !latest) return null;
  const span = { earliest: earliest.earliest, latest: latest.latest };
  return whenOf(span, row.column(first ? 'earliest' : 'date'), today, row.text('edtf'));
}

const precisions: ReadonlySet<string> = new Set<Precision>([
  'site',
  'village',
  'town',
  'district',
  'governorate',
  'country',
  'relative',
]);

/** Where, with its position. `within` holds the whole chain, else the divisions do. */
export function placeAt(row: FieldCells, { lands }: Knowledge): { where: readonly PlaceRef[]; position: Position } {
  const chain = splitNames(row.text('within'));
  const divisions = row.has('within')
    ? chain.toReversed()
    : (['country', 'admin1', 'admin2', 'admin3'] as const).map((field) => row.text(field));
  const [country = '', ...places] = [...divisions, row.text('place')];
  const columns = [row.column('lat'), row.column('lon')] as const;
  const position = positionOf(row.cells, columns, countryTold(country, [country, ...places]), lands);
  const said = row.text('precision').toLowerCase();
  const precision = precisions.has(said) ? (said as Precision) : 'town';
  const id = row.text('place_id') || null;
  const name = row.text('place');
  const { lat, lon } = position;
  if (row.has('within') && name !== '') return { where: [{ id, name, within: chain, lat, lon, precision }], position };
  return {
    where: placesOf({ location: name, divisions, precision }, position).map((place) => ({ ...place, id })),
    position,
  };
}

const categories: ReadonlySet<string> = new Set(actorCategories);

/** Who, with the categories that the table gives them, if it does. */
export function actorsAt(
  row: FieldCells,
  field: 'perpetrators' | 'targets',
  { actors }: Knowledge,
): readonly ActorRef[] {
  const told = splitNames(row.text(`${field}_categories`));
  return splitNames(row.text(field)).map((name, at) => {
    const category = told[at] ?? '';
    return actors.actor(name, categories.has(category) ? (category as ActorCategory) : 'unknown');
  });
}

type Counted = 'killed' | 'injured' | 'abducted' | 'value' | 'people';

/** How many; where the table has columns for how few and how many it may be, an empty one for the most means "at least". */
export function countAt(row: FieldCells, field: Counted, unit: CountUnit = 'people'): Count | null {
  const best = row.count(field);
  const [min, max] = [row.count(`${field}_low`), row.count(`${field}_high`)];
  if (best === null) return null;
  if ((min ?? best) > best || (max ?? best) < best)
    throw new UnfitRow(
      'counts out of order',
      `has ${field} ${best} outside ${min ?? ''} to ${max ?? ''}`,
      row.column(field),
      String(best),
    );
  return countOf(best, unit, { min, max: row.has(`${field}_high`) ? max : best });
}
