import type { LeavingRecord } from '../../record/index.ts';
import type { BesideRecord } from './from-record.ts';

/** What is known beside a record that leaves: its data sets' licences, and what there is instead of a position. */
export function beside({ datasets, revised, where }: LeavingRecord): BesideRecord {
  const relation = where.value.find(({ precision }) => precision === 'relative')?.name ?? null;
  const known = new Map(datasets.map((dataset) => [dataset.id, { ...dataset, mayLeave: true }]));
  return {
    licence: 'the record’s own',
    // The record gave what may leave; a set that it did not name may not.
    dataset: (id) => known.get(id) ?? { name: id, licence: 'not known', mayLeave: false },
    position: ({ lat }) => ({ source: null, uncertaintyKm: null, relation: lat === null ? relation : null }),
    ...(revised !== null && { revised }),
  };
}
