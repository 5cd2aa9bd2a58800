import { crosswalks, type IncidentType, stateForces } from '../../codebook/index.ts';
import type { IncidentCodes } from '../claim.ts';
import { isBattle, type Parties } from './parties.ts';

/** The codes of other schemes, by type and by who stands on either side. */
export function codesOf(type: IncidentType, parties: Parties, told: Told): IncidentCodes {
  const row = crosswalks[type];
  const pair =
    (told.stopped && launched.has(type) && row.acled?.[0] === remote ? disrupted : null) ||
    (isBattle(parties) &&
      (row.acledOnForces ?? (told.weapons.has('firearms') && bothMeans.has(type) ? battle : null))) ||
    takeoverBy(type, parties) ||
    (type === 'force against protest' && !told.hurt ? intervention : null) ||
    row.acled;
  return {
    acled: pair ? { event_type: pair[0], sub_event_type: pair[1] } : null,
    gtd: gtdOf(type, parties, told),
    ucdp: ucdpOf(type, parties),
    plover: row.plover,
    case2021: case2021Of(type, parties, told),
    muc4: row.muc4,
    hrds: hrdsOf(type, told),
  };
}

/** What the text tells beside the type and the parties. */
export interface Told {
  readonly weapons: ReadonlySet<string>;
  /** The attack was on one person of rank: an official, a leader, a commander. */
  readonly singledOut: boolean;
  /** CASE 2021's finer type that the main word itself gives, if any. */
  readonly case2021: string | null;
  /** People are said to be killed. */
  readonly killed: boolean;
  /** People are said to be killed or injured. */
  readonly hurt: boolean;
  /** People are said to be taken away. */
  readonly abducted: boolean;
  /** Intercepted or foiled before it did harm. */
  readonly stopped: boolean;
  /** Taken by the state and hidden: "enforced disappearance". */
  readonly disappeared: boolean;
  /** The text opens with a group's word that it did it. */
  readonly claimLeads: boolean;
}

const battle = ['Battles', 'Armed clash'] as const;
const remote = 'Explosions/Remote violence';
// ACLED: a protest broken up without serious harm is one with intervention; force is excessive where people are hurt.
const intervention = ['Protests', 'Protest with intervention'] as const;
// ACLED: what is intercepted or defused before it harms is a disruption of weapons, not an explosion.
const disrupted = ['Strategic developments', 'Disrupted weapons use'] as const;
// Fire of small arms and of heavy ones at an armed side is a fight, not a shelling.
const bothMeans: ReadonlySet<IncidentType> = new Set<IncidentType>(['shelling', 'grenade']);
const violent: ReadonlySet<IncidentType> = new Set<IncidentType>([
  'attack',
  'bombing',
  'ambush',
  'grenade',
  'execution',
  'arson',
]);
const launched: ReadonlySet<IncidentType> = new Set<IncidentType>(['shelling', 'air strike', 'bombing', 'grenade']);

/** GTD: with no weapon told an attack is of unknown kind, but one that kills the unarmed is an armed assault. */
function gtdOf(type: IncidentType, parties: Parties, told: Told): string | null {
  if (told.singledOut && violent.has(type)) return 'Assassination';
  // GTD's order of attack types: whoever is taken hostage outranks bombs and bullets.
  if (told.abducted && violent.has(type)) return crosswalks.abduction.gtd;
  const vague = (type === 'attack' || type === 'ambush') && told.weapons.size === 0;
  const unarmed = told.killed && parties.targets[0]?.category === 'civilians';
  return vague && !unarmed ? 'Unknown' : crosswalks[type].gtd;
}

function case2021Of(type: IncidentType, parties: Parties, told: Told): string {
  if (told.claimLeads) return 'ATTRIB';
  if (told.case2021 && (type === 'disaster' || type === 'other')) return told.case2021;
  if (type === 'takeover' && byState(parties)) return 'GOV_REGAINS_TERIT';
  if (type === 'force against protest' && !told.hurt) return 'PROTEST_WITH_INTER';
  if (type === 'attack' && isBattle(parties)) return 'ARMED_CLASH';
  return crosswalks[type].case2021;
}

const mishaps: ReadonlySet<IncidentType> = new Set<IncidentType>([
  'disaster',
  'armed clash',
  'military operation',
  'agreement',
]);

function hrdsOf(type: IncidentType, told: Told): string[] {
  const kinds = told.disappeared ? ['enforced disappearance'] : [...crosswalks[type].hrds];
  if (told.abducted && !kinds.length) kinds.push(...crosswalks.abduction.hrds);
  if (told.killed && !mishaps.has(type) && !kinds.includes('killing')) kinds.push('killing');
  return kinds;
}

const byState = (parties: Parties): boolean => parties.perpetrators.some((a) => stateForces.has(a.category));

const takeoverBy = (type: IncidentType, parties: Parties): readonly [string, string] | null =>
  type === 'takeover' && byState(parties) ? ['Battles', 'Government regains territory'] : null;

/** UCDP: 1 a state against a group, 2 between groups, 3 against civilians. Null outside organised violence. */
function ucdpOf(type: IncidentType, { perpetrators, targets }: Parties): 1 | 2 | 3 | null {
  if (crosswalks[type].plover !== 'ASSAULT') return null;
  const sides = [...perpetrators, ...targets];
  const state = sides.some((a) => stateForces.has(a.category));
  if (targets.length && !isBattle({ perpetrators, targets, attribution: null })) return 3;
  if (!targets.length && !state) return null;
  return state ? 1 : 2;
}
