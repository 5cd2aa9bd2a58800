import type { Claim, Condition, Incident } from '../../claims/index.ts';
import type { IncidentType, Measure } from '../../codebook/index.ts';
import type { CountUnit } from '../../reading/index.ts';
import type { LeavingRecord } from '../../record/index.ts';
import type { Licence, Published } from '../formats/index.ts';
import { codesWith } from '../imports/row/codes.ts';
import { recordHeadline } from '../record-text/index.ts';
import { publishedCount } from './counts.ts';
import { publishedPlaces } from './place.ts';
import { testimonyOf } from './testimony.ts';

/** A record as it leaves: what is held to be so, and every report's word on it. */
export function publishedOf(record: LeavingRecord): Published {
  const { id, when, grade, rivals, revised } = record;
  const head = {
    id,
    when: when && { edtf: when.value.edtf, earliest: when.value.earliest, latest: when.value.latest },
    places: publishedPlaces(record),
    grade: grade.grade,
    sources: rivals.map(testimonyOf),
    notes: notesOf(record),
    licence: licenceOf(record),
    revised,
  };
  const by = record.perpetrators?.value ?? [];
  const of = record.targets?.value ?? [];
  switch (record.kind) {
    case 'incident':
      return { ...head, kind: 'incident', ...incidentOf(record), perpetrators: by, targets: of };
    case 'figure':
      return {
        ...head,
        kind: 'figure',
        measure: record.type.value as Measure,
        unit: record.unit as CountUnit | null,
        value: publishedCount(record.value, rivals, (claim) => (claim.kind === 'figure' ? claim.value : null)),
        by,
        of,
      };
    case 'condition':
      return {
        ...head,
        kind: 'condition',
        aspect: record.type.value as Condition['aspect'],
        state: record.state?.value ?? null,
        change: (record.line.at(-1)?.change ?? null) as Condition['change'],
        people: publishedCount(record.value, rivals, (claim) => (claim.kind === 'condition' ? claim.people : null)),
        by,
      };
  }
}

function incidentOf({ type, rivals, killed, injured, abducted, perpetrators, targets }: LeavingRecord) {
  const bodies = rivals.flatMap(({ body }) => (body.kind === 'incident' ? [body] : []));
  const own = bodies.find((body) => body.type === type.value);
  const shown = type.value as IncidentType;
  const toll = (name: 'killed' | 'injured' | 'abducted') => (claim: Claim) =>
    claim.kind === 'incident' ? claim[name] : null;
  return {
    type: shown,
    outcome: (own ?? bodies[0])?.outcome ?? ('carried out' as Incident['outcome']),
    weapons: [...new Set(bodies.flatMap(({ weapons }) => weapons))],
    codes: own?.codes ?? codesWith(shown, perpetrators?.value ?? [], targets?.value ?? [], {}),
    killed: publishedCount(killed, rivals, toll('killed')),
    injured: publishedCount(injured, rivals, toll('injured')),
    abducted: publishedCount(abducted, rivals, toll('abducted')),
  };
}

/** What a data set says of its row; of reports Aram's own line, their sentences stand with them. */
function notesOf(record: LeavingRecord): string {
  const [only, ...more] = record.rivals;
  return only?.dataset && only.said !== '' && more.length === 0 ? only.said : recordHeadline(record);
}

function licenceOf({ datasets, rivals }: LeavingRecord): Licence {
  const names = (of: (set: LeavingRecord['datasets'][number]) => string): string => datasets.map(of).join('; ');
  return {
    name: datasets.length > 0 ? names(({ licence }) => licence) : 'the record’s own',
    dataset: datasets.length > 0 ? names(({ name }) => name) : null,
    mayLeave: rivals.every(({ mayLeave }) => mayLeave),
  };
}
