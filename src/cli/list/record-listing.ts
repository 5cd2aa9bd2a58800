import { daysOf, numeral, placeOf, shortNumber, type TextColumn, whatOf } from '../../publication/index.ts';
import type { ChosenNumber, RecordSummary } from '../../record/index.ts';
import { type Listing, names } from './listing.ts';

type Kind = RecordSummary['kind'];
type Column = TextColumn<RecordSummary>;

const number =
  (of: (row: RecordSummary) => ChosenNumber | null) =>
  (row: RecordSummary): string => {
    const found = of(row);
    return found ? shortNumber(found) : '';
  };

const id: Column = { head: 'ID', of: (row) => row.id, whole: true };
const when: Column = { head: 'When', of: daysOf, whole: true };
const place: Column = { head: 'Place', of: placeOf };
const grade: Column = { head: 'Grade', of: (row) => row.grade.grade, whole: true };
const sources: Column = { head: 'Sources', of: (row) => numeral(row.sources), whole: true, right: true, spare: true };
const tolls: readonly Column[] = (['killed', 'injured', 'abducted'] as const).map((toll) => ({
  head: toll[0]!.toUpperCase() + toll.slice(1),
  of: number((row) => row[toll]),
  whole: true,
  right: true,
  ...(toll === 'killed' ? {} : { spare: true }),
}));

const text: Readonly<Record<Kind, readonly Column[]>> = {
  incident: [id, when, { head: 'Type', of: whatOf }, place, ...tolls, sources, grade],
  figure: [id, when, { head: 'Figure', of: whatOf }, place, grade, sources],
  condition: [id, when, { head: 'Condition', of: whatOf }, place, grade, sources],
};

const actors = (list: RecordSummary['perpetrators']): string => names((list?.value ?? []).map(({ name }) => name));

const numbers = (['killed', 'injured', 'abducted', 'arrested', 'value'] as const).flatMap((field) => [
  [field, (row: RecordSummary) => row[field]?.value ?? null] as const,
  [`${field}_min`, (row: RecordSummary) => row[field]?.min ?? null] as const,
  [`${field}_max`, (row: RecordSummary) => row[field]?.max ?? null] as const,
  [`${field}_rule`, (row: RecordSummary) => row[field]?.rule ?? null] as const,
]);

/** How incidents, figures and conditions are listed. */
export const recordListing = (kind: Kind): Listing<RecordSummary> => ({
  text: text[kind],
  cells: [
    ['id', (row) => row.id],
    ['kind', (row) => row.kind],
    ['type', (row) => row.type.value],
    ['state', (row) => row.state?.value ?? null],
    ['edtf', (row) => row.when?.value.edtf ?? null],
    ['earliest', (row) => row.when?.value.earliest ?? null],
    ['latest', (row) => row.when?.value.latest ?? null],
    ['place', (row) => row.where.value[0]?.name ?? null],
    ['within', (row) => names(row.where.value[0]?.within ?? [])],
    ['lat', (row) => row.where.value[0]?.lat ?? null],
    ['lon', (row) => row.where.value[0]?.lon ?? null],
    ['precision', (row) => row.where.value[0]?.precision ?? null],
    ['perpetrators', (row) => actors(row.perpetrators)],
    ['targets', (row) => actors(row.targets)],
    ...numbers,
    ['unit', (row) => row.unit],
    ['grade', (row) => row.grade.grade],
    ['grade_because', (row) => row.grade.because],
    ['standing', (row) => row.standing],
    ['sources', (row) => row.sources],
    ['claims', (row) => row.claims],
    ['outlets', (row) => names(row.outlets)],
    ['doubts', (row) => names(row.doubts)],
    ['revision', (row) => row.revision],
  ],
});

/** One record as a feature of GeoJSON: a point where its most exact place has a position. */
export function featureOf(row: RecordSummary): object {
  const [first] = row.where.value;
  const placed = first !== undefined && first.lat !== null && first.lon !== null;
  const cells = recordListing(row.kind).cells.filter(([name]) => name !== 'lat' && name !== 'lon');
  return {
    type: 'Feature',
    id: row.id,
    geometry: placed ? { type: 'Point', coordinates: [first.lon, first.lat] } : null,
    properties: Object.fromEntries(cells.map(([name, cell]) => [name, cell(row)])),
  };
}
