import type { ActorCategory } from './actor.ts';
import type { IncidentType } from './incident-types.ts';

/** The codes of other schemes for a type of incident. Names are those schemes' own. */
export interface Crosswalk {
  readonly acled: readonly [eventType: string, subEventType: string] | null;
  /** Where the target is an armed force: ACLED counts an attack on soldiers or police as a battle. */
  readonly acledOnForces?: readonly [eventType: string, subEventType: string];
  /** GTD's attack type; null where GTD holds no such incident. */
  readonly gtd: string | null;
  /** PLOVER's event type. */
  readonly plover: string | null;
  /** CASE 2021 task 2's type. */
  readonly case2021: string;
  /** MUC-4's incident type in lower case. */
  readonly muc4: 'attack' | 'bombing' | 'abduction' | 'arson' | 'robbery' | null;
  /** HRDsAttack's kinds of violation. */
  readonly hrds: readonly string[];
}

const battles = ['Battles', 'Armed clash'] as const;
const onCivilians = ['Violence against civilians', 'Attack'] as const;
const remote = 'Explosions/Remote violence';
const strategic = 'Strategic developments';

/** One row a type. Sources: ACLED codebook 2023, GTD codebook 2021, PLOVER as POLECAT uses it (2023: arrests and destroyed property are COERCE), CASE 2021 and MUC-4 task guides. */
export const crosswalks: Readonly<Record<IncidentType, Crosswalk>> = {
  attack: {
    acled: onCivilians,
    acledOnForces: battles,
    gtd: 'Armed Assault',
    plover: 'ASSAULT',
    case2021: 'ATTACK',
    muc4: 'attack',
    hrds: [],
  },
  ambush: {
    acled: onCivilians,
    acledOnForces: battles,
    gtd: 'Armed Assault',
    plover: 'ASSAULT',
    case2021: 'ARMED_CLASH',
    muc4: 'attack',
    hrds: [],
  },
  'armed clash': {
    acled: battles,
    gtd: 'Armed Assault',
    plover: 'ASSAULT',
    case2021: 'ARMED_CLASH',
    muc4: 'attack',
    hrds: [],
  },
  assassination: {
    acled: onCivilians,
    acledOnForces: battles,
    gtd: 'Assassination',
    plover: 'ASSAULT',
    case2021: 'ATTACK',
    muc4: 'attack',
    hrds: ['killing'],
  },
  bombing: {
    acled: [remote, 'Remote explosive/landmine/IED'],
    gtd: 'Bombing/Explosion',
    plover: 'ASSAULT',
    case2021: 'REM_EXPLOS',
    muc4: 'bombing',
    hrds: [],
  },
  'suicide bombing': {
    acled: [remote, 'Suicide bomb'],
    gtd: 'Bombing/Explosion',
    plover: 'ASSAULT',
    case2021: 'SUIC_BOMB',
    muc4: 'bombing',
    hrds: [],
  },
  grenade: {
    acled: [remote, 'Grenade'],
    gtd: 'Bombing/Explosion',
    plover: 'ASSAULT',
    case2021: 'GRENADE',
    muc4: 'bombing',
    hrds: [],
  },
  shelling: {
    acled: [remote, 'Shelling/artillery/missile attack'],
    gtd: 'Bombing/Explosion',
    plover: 'ASSAULT',
    case2021: 'ART_MISS_ATTACK',
    muc4: 'attack',
    hrds: [],
  },
  'air strike': {
    acled: [remote, 'Air/drone strike'],
    gtd: 'Bombing/Explosion',
    plover: 'ASSAULT',
    case2021: 'AIR_STRIKE',
    muc4: 'bombing',
    hrds: [],
  },
  'chemical weapon': {
    acled: [remote, 'Chemical weapon'],
    gtd: 'Unarmed Assault',
    plover: 'ASSAULT',
    case2021: 'CHEM_WEAP',
    muc4: 'attack',
    hrds: [],
  },
  abduction: {
    acled: ['Violence against civilians', 'Abduction/forced disappearance'],
    gtd: 'Hostage Taking (Kidnapping)',
    plover: 'ASSAULT',
    case2021: 'ABDUCT_DISSAP',
    muc4: 'abduction',
    hrds: ['kidnapping'],
  },
  'hostage taking': {
    acled: ['Violence against civilians', 'Abduction/forced disappearance'],
    gtd: 'Hostage Taking (Kidnapping)',
    plover: 'ASSAULT',
    case2021: 'ABDUCT_DISSAP',
    muc4: 'abduction',
    hrds: ['kidnapping'],
  },
  hijacking: {
    acled: onCivilians,
    gtd: 'Hijacking',
    plover: 'ASSAULT',
    case2021: 'ORG_CRIME',
    muc4: 'robbery',
    hrds: [],
  },
  'sexual violence': {
    acled: ['Violence against civilians', 'Sexual violence'],
    gtd: 'Armed Assault',
    plover: 'ASSAULT',
    case2021: 'SEX_VIOL',
    muc4: null,
    hrds: ['other'],
  },
  torture: {
    acled: onCivilians,
    gtd: 'Armed Assault',
    plover: 'ASSAULT',
    case2021: 'ATTACK',
    muc4: 'attack',
    hrds: ['torture'],
  },
  arrest: {
    acled: [strategic, 'Arrests'],
    gtd: null,
    plover: 'COERCE',
    case2021: 'ARREST',
    muc4: null,
    hrds: ['arbitrary detention'],
  },
  execution: {
    acled: onCivilians,
    gtd: 'Armed Assault',
    plover: 'ASSAULT',
    case2021: 'ATTACK',
    muc4: 'attack',
    hrds: ['killing'],
  },
  'mob violence': {
    acled: ['Riots', 'Mob violence'],
    gtd: 'Unarmed Assault',
    plover: 'ASSAULT',
    case2021: 'MOB_VIOL',
    muc4: 'attack',
    hrds: [],
  },
  riot: {
    acled: ['Riots', 'Violent demonstration'],
    gtd: null,
    plover: 'PROTEST',
    case2021: 'VIOL_DEMONSTR',
    muc4: null,
    hrds: [],
  },
  protest: {
    acled: ['Protests', 'Peaceful protest'],
    gtd: null,
    plover: 'PROTEST',
    case2021: 'PEACE_PROTEST',
    muc4: null,
    hrds: [],
  },
  'force against protest': {
    acled: ['Protests', 'Excessive force against protesters'],
    gtd: null,
    plover: 'COERCE',
    case2021: 'FORCE_AGAINST_PROTEST',
    muc4: null,
    hrds: [],
  },
  arson: {
    acled: [strategic, 'Looting/property destruction'],
    gtd: 'Facility/Infrastructure Attack',
    plover: 'COERCE',
    case2021: 'PROPERTY_DISTRUCT',
    muc4: 'arson',
    hrds: [],
  },
  looting: {
    acled: [strategic, 'Looting/property destruction'],
    gtd: 'Facility/Infrastructure Attack',
    plover: 'COERCE',
    case2021: 'PROPERTY_DISTRUCT',
    muc4: 'robbery',
    hrds: [],
  },
  'property destruction': {
    acled: [strategic, 'Looting/property destruction'],
    gtd: 'Facility/Infrastructure Attack',
    plover: 'COERCE',
    case2021: 'PROPERTY_DISTRUCT',
    muc4: 'attack',
    hrds: [],
  },
  robbery: {
    acled: [strategic, 'Looting/property destruction'],
    gtd: 'Armed Assault',
    plover: 'ASSAULT',
    case2021: 'ORG_CRIME',
    muc4: 'robbery',
    hrds: [],
  },
  'weapons seizure': {
    acled: [strategic, 'Disrupted weapons use'],
    gtd: null,
    plover: 'COERCE',
    case2021: 'DISR_WEAP',
    muc4: null,
    hrds: [],
  },
  'explosive disarmed': {
    acled: [strategic, 'Disrupted weapons use'],
    gtd: 'Bombing/Explosion',
    plover: 'COERCE',
    case2021: 'DISR_WEAP',
    muc4: 'bombing',
    hrds: [],
  },
  'military operation': {
    acled: [strategic, 'Change to group/activity'],
    gtd: null,
    plover: 'MOBILIZE',
    case2021: 'CHANGE_TO_GROUP_ACT',
    muc4: null,
    hrds: [],
  },
  takeover: {
    acled: ['Battles', 'Non-state actor overtakes territory'],
    gtd: 'Facility/Infrastructure Attack',
    plover: 'ASSAULT',
    case2021: 'NON_STATE_ACTOR_OVERTAKES_TER',
    muc4: null,
    hrds: [],
  },
  'territory transfer': {
    acled: [strategic, 'Non-violent transfer of territory'],
    gtd: null,
    plover: 'RETREAT',
    case2021: 'NON_VIOL_TERRIT_TRANSFER',
    muc4: null,
    hrds: [],
  },
  'base established': {
    acled: [strategic, 'Headquarters or base established'],
    gtd: null,
    plover: 'MOBILIZE',
    case2021: 'HQ_ESTABLISHED',
    muc4: null,
    hrds: [],
  },
  'movement of forces': {
    acled: [strategic, 'Change to group/activity'],
    gtd: null,
    plover: 'MOBILIZE',
    case2021: 'CHANGE_TO_GROUP_ACT',
    muc4: null,
    hrds: [],
  },
  agreement: {
    acled: [strategic, 'Agreement'],
    gtd: null,
    plover: 'AGREE',
    case2021: 'AGREEMENT',
    muc4: null,
    hrds: [],
  },
  attribution: { acled: null, gtd: null, plover: 'ACCUSE', case2021: 'ATTRIB', muc4: null, hrds: [] },
  displacement: { acled: [strategic, 'Other'], gtd: null, plover: null, case2021: 'OTHER', muc4: null, hrds: [] },
  return: { acled: [strategic, 'Other'], gtd: null, plover: null, case2021: 'OTHER', muc4: null, hrds: [] },
  disaster: { acled: null, gtd: null, plover: null, case2021: 'NATURAL_DISASTER', muc4: null, hrds: [] },
  other: { acled: [strategic, 'Other'], gtd: null, plover: null, case2021: 'OTHER', muc4: null, hrds: [] },
};

/** Categories of actor that bear arms: violence between two of them is a battle. */
export const armedCategories: ReadonlySet<ActorCategory> = new Set(['military', 'police', 'militia', 'armed group']);
/** Categories that are a state's own forces. */
export const stateForces: ReadonlySet<ActorCategory> = new Set(['military', 'police']);
