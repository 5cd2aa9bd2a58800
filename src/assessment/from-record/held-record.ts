import type { ConditionAspect, IncidentType, Measure } from '../../codebook/index.ts';
import type { Telling, ToldRecord } from '../../record/index.ts';
import type { AssessedCondition, AssessedFigure, AssessedIncident } from '../input/assessment-input.ts';
import {
  civiliansHarmed,
  daysTold,
  importedEvent,
  isFoiled,
  isOnlyPlanned,
  partiesOf,
  partOfDay,
} from './told-values.ts';
import type { Once, Where } from './where.ts';

/** One who tells of something. A data set under its name. */
export interface Voice {
  readonly name: string | null;
  readonly isDataset: boolean;
}

/** What a record says, without what its places and publishers are called among all others. */
export type Said =
  | { readonly kind: 'incident'; readonly is: Named<AssessedIncident, 'publishers'>; readonly voices: readonly Voice[] }
  | {
      readonly kind: 'figure';
      readonly is: Omit<AssessedFigure, 'places' | 'publisher'>;
      readonly publisher: string | null;
      /** The data set that alone says it. */
      readonly dataset: string | null;
    }
  | { readonly kind: 'condition'; readonly each: readonly SaidCondition[] };

export interface SaidCondition {
  readonly is: Omit<AssessedCondition, 'places' | 'publisher'>;
  readonly where: Where;
  readonly publisher: string | null;
}

type Named<T, Names extends keyof T> = Omit<T, 'places' | Names>;

/** Of a record, all that an assessment needs. */
export interface HeldRecord {
  readonly id: string;
  readonly isIncident: boolean;
  readonly where: Where;
  /** Reports that tell of it, and where each sets it. */
  readonly told: readonly { readonly report: string; readonly where: Where }[];
  /** Null: nothing that is held to be so. */
  readonly said: Said | null;
}

/** What is kept of a record with its claims; null where none of them counts. `datasets`: their names by id. */
export function heldRecord(told: ToldRecord, once: Once, datasets: ReadonlyMap<string, string>): HeldRecord | null {
  const { id, values, tellings } = told;
  if (tellings.length === 0) return null;
  const where = once.where(values.where);
  const reports = tellings.flatMap(({ report, body }) =>
    report === null ? [] : [{ report, where: once.where(body.where) }],
  );
  const isIncident = values.kind === 'incident';
  return { id, isIncident, where, told: reports.length === 0 ? none : reports, said: saidOf(told, once, datasets) };
}

const none: readonly never[] = [];

function saidOf(told: ToldRecord, once: Once, datasets: ReadonlyMap<string, string>): Said | null {
  if (told.values.kind === 'incident') return isOnlyPlanned(told) ? null : incidentSaid(told, once, datasets);
  return told.values.kind === 'figure' ? figureSaid(told, datasets) : conditionsSaid(told, once);
}

function incidentSaid(told: ToldRecord, once: Once, datasets: ReadonlyMap<string, string>): Said {
  const { id, values, tellings } = told;
  const nameOf = (dataset: string): string => datasets.get(dataset) ?? dataset;
  const rows = tellings.flatMap((telling) =>
    telling.dataset === null ? [] : (importedEvent(telling, nameOf(telling.dataset)) ?? []),
  );
  const saying = tellings.filter(({ body }) => body.certainty !== 'denied');
  const is = {
    id,
    type: values.type as IncidentType,
    foiled: isFoiled(told),
    when: once.days(daysTold(values.when)),
    killed: once.number(values.killed),
    injured: once.number(values.injured),
    abducted: once.number(values.abducted),
    civiliansHarmed: once.number(civiliansHarmed(values)),
    targets: once.words([...new Set(values.targets.map(({ category }) => category))]),
    perpetrators: once.list(partiesOf(values.perpetrators)),
    weapons: once.words([...new Set(tellings.flatMap(({ body }) => (body.kind === 'incident' ? body.weapons : [])))]),
    partOfDay: partOfDay(told),
    grade: values.grade,
    reported: tellings.some(({ report }) => report !== null),
    rows: once.list(rows),
  };
  const voices = saying.map(({ dataset, publisher }) =>
    dataset === null ? { name: publisher, isDataset: false } : { name: nameOf(dataset), isDataset: true },
  );
  return { kind: 'incident', is, voices: once.list(voices) };
}

function figureSaid({ id, values, tellings }: ToldRecord, datasets: ReadonlyMap<string, string>): Said {
  const { value } = values;
  const main = tellings.find(({ body }) => body.kind === 'figure' && body.value?.best === value?.best) ?? tellings[0]!;
  const parted = tellings.find(({ body }) => body.kind === 'figure' && body.breakdown.length > 0);
  const breakdown = parted?.body.kind === 'figure' ? parted.body.breakdown : [];
  const imported = tellings.every(({ dataset }) => dataset !== null);
  const is = {
    id,
    also: [],
    measure: values.type as Measure,
    value,
    when: daysTold(values.when),
    by: partiesOf(values.perpetrators),
    of: partiesOf(values.targets),
    breakdown: breakdown.map((part) => ({ when: daysTold(part.when), value: part.value })),
    ...spoken(main),
  };
  const dataset = imported ? (datasets.get(main.dataset!) ?? main.dataset!) : null;
  return { kind: 'figure', is, publisher: main.publisher, dataset };
}

/** Each claim stands for itself: who says it, and of which days, is what it is asked about. */
function conditionsSaid({ id, values, tellings }: ToldRecord, once: Once): Said {
  const each = tellings.flatMap((telling): SaidCondition[] => {
    const { body, claim, publisher } = telling;
    if (body.kind !== 'condition' || body.certainty === 'planned' || body.certainty === 'denied') return [];
    const is = {
      id: claim,
      record: id,
      aspect: values.type as ConditionAspect,
      state: body.state,
      change: body.change,
      when: daysTold(body.when),
      by: partiesOf(body.by),
      ...spoken(telling),
    };
    return [{ is, where: once.where(body.where), publisher }];
  });
  return { kind: 'condition', each };
}

const spoken = ({ source, published }: Telling) => ({
  sourceKind: source.kind,
  sourceName: source.anonymous ? null : source.name,
  speaker: source.kind === 'publisher' ? null : source.description,
  published,
});
