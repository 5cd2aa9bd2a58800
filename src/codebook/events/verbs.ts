import type { Sense } from './trigger.ts';

/** Verbs, in their base form, and what they say. `_` joins a verb with its particle: `open_fire`. */
export interface VerbLine extends Sense {
  readonly verbs: string;
}

const line = (verbs: string, sense: Partial<Sense>): VerbLine => ({
  verbs,
  type: null,
  weight: 0,
  effect: null,
  weapons: [],
  ...sense,
});

/** One line a meaning. Weights: 1 suggests, 3 says, 6 names. */
export const verbLines: readonly VerbLine[] = [
  line('kill slay', { type: 'attack', weight: 1, effect: 'killed' }),
  line('murder massacre slaughter butcher lynch slaughter', { type: 'attack', weight: 3, effect: 'killed' }),
  line('assassinate', { type: 'assassination', weight: 7, effect: 'killed' }),
  line('execute', { type: 'execution', weight: 5, effect: 'killed' }),
  line('behead decapitate', { type: 'execution', weight: 5, effect: 'killed', weapons: ['melee'] }),
  line('gun_down mow_down', { type: 'attack', weight: 3, effect: 'killed', weapons: ['firearms'] }),
  line('beat_to_death hack_to_death stab_to_death stone_to_death', {
    type: 'attack',
    weight: 3,
    effect: 'killed',
    weapons: ['melee'],
  }),
  line('burn_to_death burn_alive', { type: 'attack', weight: 3, effect: 'killed', weapons: ['incendiary'] }),
  line('find_dead find_murdered find_killed find_slain discover_dead', { type: 'attack', weight: 1, effect: 'killed' }),
  line('shoot_dead shoot_to_death', { type: 'attack', weight: 3, effect: 'killed', weapons: ['firearms'] }),
  line('die perish succumb', { effect: 'killed', intransitive: true }),
  line('lose_life lose_lives lose_his_life lose_their_lives lose_her_life', { effect: 'killed', intransitive: true }),
  line('injure wound hurt maim', { type: 'attack', weight: 1, effect: 'injured' }),
  line('harm', { effect: 'harmed' }),
  line('attack assault storm', { type: 'attack', weight: 3 }),
  line('target hit strike raid invade', { type: 'attack', weight: 2 }),
  line('assail overrun', { type: 'attack', weight: 3 }),
  line('shoot', { type: 'attack', weight: 3, effect: 'harmed', weapons: ['firearms'] }),
  line('open_fire fire_at fire_on fire_upon fire_into shoot_at fire_shots gun_for', {
    type: 'attack',
    weight: 3,
    weapons: ['firearms'],
  }),
  line('fire', { type: 'attack', weight: 2 }),
  line('fire_rockets fire_mortars fire_missiles launch_rockets launch_missiles lob_mortars fire_shells', {
    type: 'shelling',
    weight: 6,
    weapons: ['explosives'],
  }),
  line('stab hack knife', { type: 'attack', weight: 3, effect: 'harmed', weapons: ['melee'] }),
  line('beat beat_up club thrash', { type: 'attack', weight: 2, effect: 'harmed', weapons: ['melee'] }),
  line('stone', { type: 'attack', weight: 2, weapons: ['melee'] }),
  line('ambush waylay', { type: 'ambush', weight: 6 }),
  line('clash skirmish', { type: 'armed clash', weight: 5, intransitive: true }),
  line('exchange_fire exchange_gunfire trade_fire battle', { type: 'armed clash', weight: 5, weapons: ['firearms'] }),
  line('engage fight', { type: 'armed clash', weight: 3 }),
  line('repel repulse', { type: 'armed clash', weight: 4 }),
  line('explode detonate go_off blow_up', { type: 'bombing', weight: 5, weapons: ['explosives'], intransitive: true }),
  line('bomb dynamite', { type: 'bombing', weight: 5, weapons: ['explosives'] }),
  line('shell bombard', { type: 'shelling', weight: 6, weapons: ['explosives'] }),
  line('bombard_from_the_air', { type: 'air strike', weight: 6, weapons: ['explosives'] }),
  line('gas poison', { type: 'chemical weapon', weight: 5, weapons: ['chemical'] }),
  line('abduct kidnap', { type: 'abduction', weight: 6, effect: 'abducted' }),
  line('seize_hostages take_hostage take_hostages hold_hostage hold_hostages take_captive', {
    type: 'hostage taking',
    weight: 6,
    effect: 'abducted',
  }),
  line('hold_captive', { type: 'abduction', weight: 5, effect: 'abducted' }),
  line('capture', { type: 'takeover', weight: 2 }),
  line('hijack commandeer', { type: 'hijacking', weight: 6 }),
  line('rape gang-rape sexually_assault molest', { type: 'sexual violence', weight: 7 }),
  line('torture', { type: 'torture', weight: 4, effect: 'harmed' }),
  line('arrest detain apprehend round_up nab', { type: 'arrest', weight: 3, effect: 'arrested' }),
  line('jail imprison incarcerate', { type: 'arrest', weight: 2, effect: 'arrested' }),
  line('riot', { type: 'riot', weight: 4, intransitive: true }),
  line('protest demonstrate rally march take_to_the_streets', { type: 'protest', weight: 3, intransitive: true }),
  line('disperse tear-gas teargas fire_tear_gas fire_teargas', { type: 'force against protest', weight: 4 }),
  line('torch firebomb set_ablaze set_alight set_fire set_on_fire burn_down', {
    type: 'arson',
    weight: 5,
    weapons: ['incendiary'],
  }),
  line('burn', { type: 'arson', weight: 3, weapons: ['incendiary'] }),
  line('loot pillage plunder ransack', { type: 'looting', weight: 4 }),
  line('steal rob', { type: 'robbery', weight: 4 }),
  line('demolish raze vandalize vandalise bulldoze', { type: 'property destruction', weight: 4 }),
  line('destroy damage', { type: 'property destruction', weight: 2 }),
  line('sabotage', { type: 'property destruction', weight: 3, weapons: ['sabotage'] }),
  line('defuse disarm dismantle deactivate neutralise neutralize safely_detonate', {
    type: 'explosive disarmed',
    weight: 5,
    foils: true,
  }),
  line('recover confiscate', { type: 'weapons seizure', weight: 2, effect: 'seized' }),
  line('seize', { type: 'takeover', weight: 3 }),
  line('retake recapture liberate regain reclaim', { type: 'takeover', weight: 5 }),
  line('take_over take_control seize_control regain_control gain_control overtake conquer occupy wrest_control', {
    type: 'takeover',
    weight: 5,
  }),
  line('control', { type: 'takeover', weight: 2 }),
  line('hand_over cede', { type: 'territory transfer', weight: 3 }),
  line('withdraw retreat redeploy pull_out', { type: 'movement of forces', weight: 4, intransitive: true }),
  line('deploy dispatch', { type: 'movement of forces', weight: 4 }),
  line('defect', { type: 'movement of forces', weight: 4, intransitive: true }),
  line('displace evacuate uproot', { type: 'displacement', weight: 3 }),
  line('flee', { type: 'displacement', weight: 2, intransitive: true }),
];

/** Past tense and participle of irregular verbs. */
export const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  slay: ['slew', 'slain'],
  shoot: ['shot', 'shot'],
  hurt: ['hurt', 'hurt'],
  hit: ['hit', 'hit'],
  strike: ['struck', 'struck'],
  overrun: ['overran', 'overrun'],
  fight: ['fought', 'fought'],
  beat: ['beat', 'beaten'],
  blow: ['blew', 'blown'],
  go: ['went', 'gone'],
  take: ['took', 'taken'],
  hold: ['held', 'held'],
  set: ['set', 'set'],
  steal: ['stole', 'stolen'],
  retake: ['retook', 'retaken'],
  overtake: ['overtook', 'overtaken'],
  withdraw: ['withdrew', 'withdrawn'],
  lose: ['lost', 'lost'],
  throw: ['threw', 'thrown'],
  find: ['found', 'found'],
  flee: ['fled', 'fled'],
  lay: ['laid', 'laid'],
};

/** Verbs that say no more than that the noun behind them was done: "launched an attack", "threw a grenade". */
export const lightVerbLemmas =
  'launch carry_out conduct stage mount commit perpetrate throw hurl lob toss plant place lay detonate fire use set make open start wage execute drop explode trigger';
