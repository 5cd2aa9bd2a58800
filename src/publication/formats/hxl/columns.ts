import { joinNames } from '../name-list.ts';
import { placeParts } from '../place-parts.ts';
import type { Published } from '../published.ts';
import { doersOf, sufferersOf } from '../published.ts';
import { type Column, column } from '../table.ts';

/** A column with the HXL hashtag that stands under its name. */
export interface TaggedColumn extends Column<Published> {
  readonly tag: string;
}

const tagged = (
  name: string,
  tag: string,
  kind: Column<Published>['kind'],
  value: Column<Published>['value'],
): TaggedColumn => ({ ...column(name, kind, value), tag });

const parts = (item: Published) => placeParts(item.places[0]);
const figure = (item: Published, measure: string): number | null =>
  item.kind === 'figure' && item.measure === measure ? (item.value?.shown ?? null) : null;
const toll = (item: Published, of: 'killed' | 'injured'): number | null =>
  item.kind === 'incident' ? (item[of]?.shown ?? null) : figure(item, of);
const state = (item: Published, aspect: string): string | null =>
  item.kind === 'condition' && item.aspect === aspect ? item.state : null;
const occurred = ({ when }: Published): string | null => (when && when.earliest === when.latest ? when.earliest : null);
const told = (item: Published, of: 'publisher' | 'url'): string =>
  joinNames([...new Set(item.sources.flatMap((source) => source[of] ?? []))]);

/** HXL 1.1: the hashtags analysts expect, in their order, and the record's id at the end. */
export const hxlColumns: readonly TaggedColumn[] = [
  tagged('Date', '#date+occurred', 'day', occurred),
  tagged('From', '#date+start', 'day', ({ when }) => when?.earliest ?? null),
  tagged('To', '#date+end', 'day', ({ when }) => when?.latest ?? null),
  tagged('Type', '#event+type', 'text', (item) =>
    item.kind === 'incident' ? (item.codes.acled?.event_type ?? 'Other') : null,
  ),
  tagged('Detailed type', '#event+type+sub', 'text', (item) => (item.kind === 'incident' ? item.type : null)),
  tagged('First group', '#group+name+first', 'text', (item) => joinNames(doersOf(item).map(({ name }) => name))),
  tagged('Second group', '#group+name+second', 'text', (item) => joinNames(sufferersOf(item).map(({ name }) => name))),
  tagged('Governorate', '#adm1+name', 'text', (item) => parts(item).admin1),
  tagged('Governorate P-code', '#adm1+code', 'text', ({ places }) => places[0]?.pcodes?.adm1 ?? null),
  tagged('District P-code', '#adm2+code', 'text', ({ places }) => places[0]?.pcodes?.adm2 ?? null),
  tagged('Sub-district', '#adm3+name', 'text', (item) => parts(item).admin3),
  tagged('Place', '#loc+name', 'text', (item) => parts(item).location),
  tagged('Place code', '#loc+code', 'text', ({ places }) => places[0]?.id ?? null),
  tagged('Latitude', '#geo+lat', 'real', ({ places }) => places[0]?.lat ?? null),
  tagged('Longitude', '#geo+lon', 'real', ({ places }) => places[0]?.lon ?? null),
  tagged('Description', '#description', 'text', ({ notes }) => notes),
  tagged('Killed', '#affected+killed', 'whole', (item) => toll(item, 'killed')),
  tagged('Injured', '#affected+injured', 'whole', (item) => toll(item, 'injured')),
  tagged('Houses destroyed', '#affected+damaged', 'whole', (item) => figure(item, 'houses destroyed')),
  tagged('Families displaced', '#affected+idps+households', 'whole', (item) => figure(item, 'families displaced')),
  tagged('Source', '#meta+source', 'text', (item) => told(item, 'publisher')),
  tagged('Address', '#meta+url', 'text', (item) => told(item, 'url')),
  tagged('Movement', '#access', 'text', (item) => state(item, 'movement')),
  tagged('Security', '#severity', 'text', (item) => state(item, 'security')),
  tagged('Record', '#meta+id', 'text', ({ id }) => id),
];

const measures = new Set(['killed', 'injured', 'houses destroyed', 'families displaced']);

/** Whether the hashtags have a column for what an item says. */
export const fitsHxl = (item: Published): boolean =>
  item.kind === 'incident' ||
  (item.kind === 'figure' ? measures.has(item.measure) : item.aspect === 'movement' || item.aspect === 'security');
