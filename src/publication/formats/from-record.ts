import type { Claim, Incident } from '../../claims/index.ts';
import type { IncidentType, Measure } from '../../codebook/index.ts';
import type { PlaceRef } from '../../gazetteer/index.ts';
import type { Count, CountUnit, Source } from '../../reading/index.ts';
import type { Account, Chosen, ChosenNumber, RecordShown, RivalClaim } from '../../record/index.ts';
import { codesWith } from '../incident-codes.ts';
import type { Licence, Published, PublishedCount, PublishedPlace, Rival, Testimony } from './published.ts';

/** What is known beside the record itself. */
export interface BesideRecord {
  /** The licence that what Aram itself read goes out under. */
  readonly licence: string;
  /** A data set's own, by its id. */
  readonly dataset: (id: string) => { readonly name: string; readonly licence: string; readonly mayLeave: boolean };
  /** Where a place's position comes from and how far off it may be; by the place's precision without it. */
  readonly position?: (place: PlaceRef) => Pick<PublishedPlace, 'source' | 'uncertaintyKm' | 'relation'>;
  /** When the record last changed the item: ISO 8601, UTC. */
  readonly revised?: string;
}

/** A record with its rivals as it may leave. What came from a data set that may not leave keeps the whole item here. */
export function publishedRecord(record: RecordShown, beside: BesideRecord): Published {
  const { id, when, grade, rivals } = record;
  const head = {
    id,
    when: when && { edtf: when.value.edtf, earliest: when.value.earliest, latest: when.value.latest },
    places: record.where.value.map((place) => placeOf(place, beside)),
    grade: grade.grade,
    sources: rivals.filter(({ copied }) => !copied).map(testimonyOf),
    notes: rivals.find(({ copied, said }) => !copied && said !== '')?.said ?? null,
    licence: licenceOf(rivals, beside),
    revised: beside.revised ?? null,
  };
  if (record.kind === 'incident') return { kind: 'incident', ...head, ...incidentParts(record) };
  const by = record.perpetrators?.value ?? [];
  if (record.kind === 'condition') {
    const [change] = record.line.flatMap((entry) => (isChange(entry.change) ? [entry.change] : [])).reverse();
    const people = countOf(record.value, rivals, (claim) => ('people' in claim ? claim.people : null));
    return {
      kind: 'condition',
      ...head,
      aspect: record.type.value,
      state: record.state?.value ?? null,
      change: change ?? null,
      by,
      people,
    };
  }
  const value = countOf(record.value, rivals, (claim) => ('value' in claim ? claim.value : null));
  const of = record.targets?.value ?? [];
  // The record keeps only what the codebook has.
  return {
    kind: 'figure',
    ...head,
    measure: record.type.value as Measure,
    unit: record.unit as CountUnit | null,
    value,
    by,
    of,
  };
}

const isChange = (change: string | null): change is 'better' | 'worse' | 'same' =>
  change === 'better' || change === 'worse' || change === 'same';

function incidentParts(record: RecordShown) {
  const { rivals } = record;
  const type = record.type.value as IncidentType;
  const perpetrators = record.perpetrators?.value ?? [];
  const targets = record.targets?.value ?? [];
  const incidents = rivals.flatMap(({ body }): Incident[] => (body.kind === 'incident' ? [body] : []));
  const told = incidents.find((claim) => claim.type === type);
  const number = (field: 'killed' | 'injured' | 'abducted') =>
    countOf(record[field], rivals, (claim) => (claim.kind === 'incident' ? claim[field] : null));
  return {
    type,
    outcome: told?.outcome ?? 'carried out',
    perpetrators,
    targets,
    weapons: [...new Set(incidents.flatMap(({ weapons }) => weapons))],
    codes: told?.codes ?? codesWith(type, perpetrators, targets, {}),
    killed: number('killed'),
    injured: number('injured'),
    abducted: number('abducted'),
  };
}

function countOf(
  chosen: Account['killed'],
  rivals: readonly RivalClaim[],
  pick: (claim: Claim) => Count | null,
): PublishedCount | null {
  if (!chosen) return null;
  const given = rivals.flatMap((rival) => {
    const count = pick(rival.body);
    return count ? [{ rival, count }] : [];
  });
  const told: Rival[] = given
    .filter(({ rival }) => !rival.copied)
    .map(({ rival, count }) => ({ ...testimonyOf(rival), best: count.best, low: count.min, high: count.max }));
  const by = given.find(({ count }) => count.best === chosen.value && count.by)?.count.by;
  return { ...boundsOf(chosen), rule: ruleOf(chosen), rivals: told, ...(by && { by }) };
}

/** A number somebody decided on may lie outside what the reports give: the bounds take it in. */
const boundsOf = ({ value, min, max }: ChosenNumber) => ({
  shown: value,
  low: Math.min(min, value),
  high: max === null ? null : Math.max(max, value),
});

const ruleOf = ({ rule, by }: Chosen<unknown>): string => (by ? `${rule} of ${by.who}` : rule);

const testimonyOf = ({ outlet, published, url, source, said }: RivalClaim): Testimony => ({
  publisher: outlet,
  published,
  url,
  title: null,
  speaker: speakerOf(source),
  sentence: said || null,
});

/** A source who is not to be named is described, never named. The publisher's own voice is nobody's word beside it. */
function speakerOf({ kind, anonymous, name, description }: Source): string | null {
  if (kind === 'publisher') return null;
  return anonymous ? description : (name ?? description);
}

function placeOf(place: PlaceRef, { position }: BesideRecord): PublishedPlace {
  return { ...place, ...(position?.(place) ?? { source: null, uncertaintyKm: null, relation: null }) };
}

/** An item made of several data sets goes out under all their licences, and only if all let it. */
function licenceOf(rivals: readonly RivalClaim[], { licence, dataset }: BesideRecord): Licence {
  const sets = [...new Set(rivals.flatMap((rival) => rival.dataset ?? []))].map(dataset);
  const own = rivals.some((rival) => rival.dataset === null) ? [licence] : [];
  const kept = sets.filter(({ mayLeave }) => !mayLeave);
  const names = kept.length > 0 ? kept.map((set) => set.licence) : [...own, ...sets.map((set) => set.licence)];
  return {
    name: [...new Set(names)].join('; ') || licence,
    dataset: sets.map(({ name }) => name).join('; ') || null,
    mayLeave: kept.length === 0 && rivals.every(({ mayLeave }) => mayLeave),
  };
}
