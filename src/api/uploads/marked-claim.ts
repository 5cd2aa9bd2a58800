import { worldKnowledge } from '../../aram.ts';
import type { Claim, ClaimHead, When } from '../../claims/index.ts';
import type { ActorRef, IncidentType } from '../../codebook/index.ts';
import { placeNamed } from '../../gazetteer/index.ts';
import { ActorNames, countOf, incidentWith } from '../../publication/imports/index.ts';
import type { CountUnit } from '../../reading/index.ts';
import type { ClaimGiven } from '../contract/index.ts';

/** What a person marked, with its days worked out. */
export interface MarkedWords extends Omit<ClaimGiven, 'from' | 'to' | 'why'> {
  readonly when: When | null;
}

const names = new ActorNames();

/** The claim that a person's words make: what they do not say is not known. `id` and `source` are the record's to give. */
export function markedClaim(marked: MarkedWords): Claim {
  const { kind, type, start, end, place } = marked;
  const head: ClaimHead = {
    id: 'c1',
    certainty: 'stated',
    confidence: 1,
    when: marked.when,
    where: place === undefined ? [] : [placeNamed(worldKnowledge.gazetteer, place)],
    source: 's0',
    evidence: [{ start, end }],
    rules: [],
  };
  const [by, of] = [partiesOf(marked.perpetrators), partiesOf(marked.targets)];
  if (kind === 'figure') {
    const value = countOf(marked.value ?? null, unitOf(type));
    return { kind, ...head, measure: type, value, by, of, breakdown: [], check: null };
  }
  if (kind === 'condition') {
    const people = countOf(marked.value ?? null);
    return { kind, ...head, aspect: type, state: marked.state ?? null, change: null, by, people };
  }
  const { killed = null, injured = null, abducted = null, arrested = null } = marked;
  const told = { type: type as IncidentType, when: marked.when, where: head.where, perpetrators: by, targets: of };
  const counts = {
    killed: countOf(killed),
    injured: countOf(injured),
    abducted: countOf(abducted),
    arrested: countOf(arrested),
  };
  return { ...incidentWith({ ...told, ...counts, codes: {} }), ...head };
}

const partiesOf = (given: readonly string[] = []): ActorRef[] => given.map((name) => names.actor(name, 'unknown'));

const units: readonly (readonly [beginning: string, unit: CountUnit])[] = [
  ['families', 'families'],
  ['villages', 'villages'],
  ['houses', 'houses'],
  ['livestock', 'animals'],
  ['attacks', 'events'],
];

/** What a measure counts: its name begins with it, unless it is people. */
const unitOf = (measure: string): CountUnit =>
  units.find(([beginning]) => measure.startsWith(beginning))?.[1] ?? 'people';
