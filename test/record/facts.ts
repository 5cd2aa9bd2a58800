import { readFileSync } from 'node:fs';
import type { Incident } from '../../src/claims/index.ts';
import type { ActorRef } from '../../src/codebook/index.ts';
import type { PlaceRef } from '../../src/gazetteer/index.ts';
import type { Count } from '../../src/reading/index.ts';

/** What one published report says, read off by a person: `samples/record/khanaqin.ndjson`. */
export interface Fact {
  readonly url: string;
  readonly outlet: string;
  readonly lang: string;
  readonly published: string | null;
  readonly cluster: string;
  readonly kind: string;
  readonly event_date: string | null;
  readonly place: string;
  readonly killed: number | null;
  readonly wounded: number | null;
  readonly abducted: number | null;
  readonly actor: string | null;
}

const file = new URL('../../samples/record/khanaqin.ndjson', import.meta.url);

export const facts: readonly Fact[] = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Fact);

export const people = (n: number | null): Count | null =>
  n === null ? null : { best: n, min: n, max: n, unit: 'people', text: String(n) };

/** "Shafiq, 13 km W of Khanaqin": a village, and where it lies. */
export function placesOf(words: string): PlaceRef[] {
  const [name, ...rest] = words
    .replace(/\(.*?\)/g, '')
    .split(',')
    .map((part) => part.trim());
  const within = /Miqdadiya/.test(words)
    ? ['Miqdadiya', 'Diyala', 'Iraq']
    : /Khanaqin/.test(words)
      ? ['Khanaqin', 'Diyala', 'Iraq']
      : [];
  const none = { id: null, lat: null, lon: null };
  const relation = rest.find((part) => /km|^(N|S|E|W|NE|NW|SE|SW)\b/.test(part));
  return [
    { ...none, name: name!, within, precision: 'village' },
    ...(relation ? [{ ...none, name: relation, within, precision: 'relative' as const }] : []),
  ];
}

function actorOf(words: string | null): ActorRef[] {
  if (words === null) return [];
  return /\bISI?S?\b/.test(words)
    ? [{ id: 'islamic-state', name: 'Islamic State', named: true, category: 'armed group' }]
    : [{ id: null, name: words, named: false, category: 'unknown' }];
}

/** The incident that a fact tells of; null when it tells of none. */
export function incidentOf(fact: Fact): Incident | null {
  if (!fact.kind.includes('incident') || fact.event_date === null) return null;
  return {
    id: 'c1',
    kind: 'incident',
    certainty: 'stated',
    confidence: 0.9,
    when: { edtf: fact.event_date, earliest: fact.event_date, latest: fact.event_date, is: 'stated' },
    where: placesOf(fact.place),
    source: 's0',
    evidence: [{ start: 0, end: 1 }],
    rules: [],
    type: 'attack',
    outcome: 'carried out',
    perpetrators: actorOf(fact.actor),
    attribution: 'stated',
    targets: [],
    killed: people(fact.killed),
    injured: people(fact.wounded),
    abducted: people(fact.abducted),
    arrested: null,
    seized: [],
    weapons: [],
    codes: { acled: null, gtd: null, ucdp: null, plover: null, case2021: null, muc4: null, hrds: [] },
  };
}
