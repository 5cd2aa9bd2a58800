import type { ActorRef } from '../../../codebook/index.ts';
import { joinNames } from '../name-list.ts';
import { countsOf, doersOf, type Published, type PublishedPlace, sufferersOf, type Testimony } from '../published.ts';
import { type Column, column } from '../table.ts';
import { uncertaintyOf } from '../uncertainty.ts';

type Items = Column<Published>;

const first = (item: Published): PublishedPlace | undefined => item.places[0];
const told = (item: Published, of: (source: Testimony) => string | null): string =>
  joinNames([...new Set(item.sources.flatMap((source) => of(source) ?? []))]);

const actors = (name: string, of: (item: Published) => readonly ActorRef[]): Items[] => [
  column(name, 'text', (item) => joinNames(of(item).map((actor) => actor.name))),
  column(`${name}_categories`, 'text', (item) => joinNames(of(item).map((actor) => actor.category))),
];

const counted = (name: string): Items[] => [
  column(name, 'whole', (item) => countsOf(item)[name]?.shown ?? null),
  column(`${name}_low`, 'whole', (item) => countsOf(item)[name]?.low ?? null),
  column(`${name}_high`, 'whole', (item) => countsOf(item)[name]?.high ?? null),
  column(`${name}_rule`, 'text', (item) => countsOf(item)[name]?.rule ?? null),
];

/** Aram's own table: one row an incident, figure or condition. A new column is private until it stands here. */
export const itemColumns: readonly Items[] = [
  column('id', 'text', ({ id }) => id),
  column('kind', 'text', ({ kind }) => kind),
  column('type', 'text', (item) =>
    item.kind === 'incident' ? item.type : item.kind === 'figure' ? item.measure : item.aspect,
  ),
  column('outcome', 'text', (item) => (item.kind === 'incident' ? item.outcome : null)),
  column('state', 'text', (item) => (item.kind === 'condition' ? item.state : null)),
  column('change', 'text', (item) => (item.kind === 'condition' ? item.change : null)),
  column('earliest', 'day', ({ when }) => when?.earliest ?? null),
  column('latest', 'day', ({ when }) => when?.latest ?? null),
  column('edtf', 'text', ({ when }) => when?.edtf ?? null),
  column('place', 'text', (item) => first(item)?.name ?? null),
  column('place_id', 'text', (item) => first(item)?.id ?? null),
  column('within', 'text', (item) => joinNames(first(item)?.within ?? [])),
  column('lat', 'real', (item) => first(item)?.lat ?? null),
  column('lon', 'real', (item) => first(item)?.lon ?? null),
  column('precision', 'text', (item) => first(item)?.precision ?? null),
  column('uncertainty_km', 'real', (item) => uncertaintyOf(first(item))),
  column('relation', 'text', (item) => first(item)?.relation ?? null),
  column('position_source', 'text', (item) => first(item)?.source ?? null),
  column('also_places', 'text', (item) => joinNames(item.places.slice(1).map(({ name }) => name))),
  ...actors('perpetrators', doersOf),
  ...actors('targets', sufferersOf),
  ...['killed', 'injured', 'abducted', 'value', 'people'].flatMap(counted),
  column('unit', 'text', (item) => (item.kind === 'figure' ? item.unit : null)),
  column('weapons', 'text', (item) => (item.kind === 'incident' ? joinNames(item.weapons) : null)),
  column('acled_event_type', 'text', (item) =>
    item.kind === 'incident' ? (item.codes.acled?.event_type ?? null) : null,
  ),
  column('acled_sub_event_type', 'text', (item) =>
    item.kind === 'incident' ? (item.codes.acled?.sub_event_type ?? null) : null,
  ),
  column('gtd_attack_type', 'text', (item) => (item.kind === 'incident' ? item.codes.gtd : null)),
  column('ucdp_type_of_violence', 'whole', (item) => (item.kind === 'incident' ? item.codes.ucdp : null)),
  column('grade', 'text', ({ grade }) => grade),
  column('sources', 'whole', ({ sources }) => sources.length),
  column('publishers', 'text', (item) => told(item, ({ publisher }) => publisher)),
  column('published', 'text', (item) => told(item, ({ published }) => published)),
  column('urls', 'text', (item) => told(item, ({ url }) => url)),
  column('notes', 'text', ({ notes }) => notes),
  column('dataset', 'text', ({ licence }) => licence.dataset),
  column('licence', 'text', ({ licence }) => licence.name),
  column('revised', 'text', ({ revised }) => revised),
];
