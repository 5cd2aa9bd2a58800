import type { Sense } from './trigger.ts';

/** Nouns for something that happened, singular and plural after a slash, and what they say. */
export interface NounLine extends Sense {
  readonly nouns: string;
}

const line = (nouns: string, sense: Partial<Sense>): NounLine => ({
  nouns,
  type: null,
  weight: 0,
  effect: null,
  weapons: [],
  ...sense,
});

export const nounLines: readonly NounLine[] = [
  line('attack/attacks, assault/assaults, onslaught, offensive/offensives, raid/raids, strike/strikes', {
    type: 'attack',
    weight: 2,
  }),
  line(
    'armed attack/armed attacks, gun attack/gun attacks, shooting/shootings, drive-by shooting, gunfire, shooting attack/shooting attacks, burst of fire/bursts of fire, small arms fire, machine gun fire, sniper fire',
    { type: 'attack', weight: 3, weapons: ['firearms'] },
  ),
  line('knife attack/knife attacks, stabbing/stabbings', { type: 'attack', weight: 3, weapons: ['melee'] }),
  line('car-ramming/car-rammings, ramming attack/ramming attacks', { type: 'attack', weight: 3, weapons: ['vehicle'] }),
  line('killing/killings, murder/murders, massacre/massacres, slaughter', {
    type: 'attack',
    weight: 2,
    effect: 'killed',
  }),
  line('assassination/assassinations', { type: 'assassination', weight: 7, effect: 'killed' }),
  line('assassination attempt/assassination attempts, attempted assassination', { type: 'assassination', weight: 7 }),
  line('execution/executions, beheading/beheadings', { type: 'execution', weight: 5, effect: 'killed' }),
  line('body/bodies, corpse/corpses, mass grave/mass graves', { type: 'attack', weight: 1, effect: 'killed' }),
  line('death/deaths, fatality/fatalities, loss of life', { effect: 'killed' }),
  line('injury/injuries', { effect: 'injured' }),
  line('casualty/casualties', {}),
  line('ambush/ambushes', { type: 'ambush', weight: 6 }),
  line(
    'clash/clashes, skirmish/skirmishes, battle/battles, firefight/firefights, gunfight/gunfights, fighting, gun battle/gun battles, gunbattle/gunbattles, exchange of fire, shootout/shootouts, shoot-out/shoot-outs, confrontation/confrontations, armed confrontation/armed confrontations, encounter/encounters, crossfire, combat',
    { type: 'armed clash', weight: 4 },
  ),
  line(
    'mine attack/mine attacks, landmine attack/landmine attacks, ied attack/ied attacks, explosive attack/explosive attacks, bombing/bombings, bomb attack/bomb attacks, bomb blast/bomb blasts, blast/blasts, explosion/explosions, detonation/detonations, car bombing/car bombings, car bomb/car bombs, roadside bomb/roadside bombs',
    { type: 'bombing', weight: 4, weapons: ['explosives'] },
  ),
  line(
    'ied/ieds, improvised explosive device/improvised explosive devices, explosive device/explosive devices, landmine/landmines, land mine/land mines, roadside mine/roadside mines, bomb/bombs',
    { type: 'bombing', weight: 2, weapons: ['explosives'] },
  ),
  line(
    'suicide bombing/suicide bombings, suicide attack/suicide attacks, suicide bomb attack/suicide bomb attacks, suicide blast/suicide blasts, suicide car bombing/suicide car bombings, suicide bomber/suicide bombers, suicide car bomb, suicide explosion',
    { type: 'suicide bombing', weight: 8, weapons: ['explosives'] },
  ),
  line('grenade/grenades, hand grenade/hand grenades, grenade attack/grenade attacks', {
    type: 'grenade',
    weight: 5,
    weapons: ['explosives'],
  }),
  line(
    'shelling, mortar attack/mortar attacks, rocket attack/rocket attacks, missile attack/missile attacks, artillery fire, bombardment/bombardments, artillery strike/artillery strikes, missile strike/missile strikes, mortar shell/mortar shells, rocket/rockets, missile/missiles, mortar fire, mortar/mortars, artillery shell/artillery shells, artillery, grenade launcher/grenade launchers, projectile/projectiles, shells',
    { type: 'shelling', weight: 5, weapons: ['explosives'] },
  ),
  line(
    'airstrike/airstrikes, air strike/air strikes, air raid/air raids, aerial bombardment, air attack/air attacks, drone strike/drone strikes, drone attack/drone attacks, bombing raid/bombing raids, airstrikes, warplane/warplanes, barrel bomb/barrel bombs, aerial bombing',
    { type: 'air strike', weight: 7, weapons: ['explosives'] },
  ),
  line(
    'chemical attack/chemical attacks, gas attack/gas attacks, chemical weapon/chemical weapons, chlorine gas, mustard gas, toxic gas, sarin, sarin gas, nerve agent, poison gas, chlorine',
    { type: 'chemical weapon', weight: 7, weapons: ['chemical'] },
  ),
  line(
    'abduction/abductions, kidnapping/kidnappings, kidnap, enforced disappearance/enforced disappearances, forced disappearance/forced disappearances',
    { type: 'abduction', weight: 5, effect: 'abducted' },
  ),
  line('hostage taking, hostage-taking, hostage crisis, siege', { type: 'hostage taking', weight: 4 }),
  line('hijacking/hijackings, carjacking/carjackings', { type: 'hijacking', weight: 6 }),
  line(
    'rape/rapes, gang rape/gang rapes, gang-rape/gang-rapes, sexual assault/sexual assaults, sexual violence, sexual abuse',
    { type: 'sexual violence', weight: 6 },
  ),
  line('torture', { type: 'torture', weight: 3 }),
  line('arrest/arrests, detention/detentions', { type: 'arrest', weight: 2, effect: 'arrested' }),
  line('behind bars, in prison, in jail, in custody', {
    type: 'arrest',
    weight: 2,
    effect: 'arrested',
    needs: 'since',
  }),
  line(
    'mob violence, mob justice, mob attack/mob attacks, vigilante justice, lynching/lynchings, angry mob/angry mobs',
    { type: 'mob violence', weight: 6 },
  ),
  line('riot/riots, rioting, unrest, rioters', { type: 'riot', weight: 4 }),
  line(
    'protest/protests, demonstration/demonstrations, rally/rallies, sit-in/sit-ins, picket/pickets, protest march/protest marches',
    { type: 'protest', weight: 3 },
  ),
  line('tear gas, teargas, water cannon/water cannons, rubber bullets', { type: 'force against protest', weight: 5 }),
  line('crackdown/crackdowns', { type: 'force against protest', weight: 2 }),
  line(
    'arson, arson attack/arson attacks, firebombing/firebombings, incendiary device/incendiary devices, molotov cocktail/molotov cocktails, petrol bomb/petrol bombs, incendiary balloon/incendiary balloons',
    { type: 'arson', weight: 5, weapons: ['incendiary'] },
  ),
  line('cattle raid/cattle raids, cattle rustling, livestock raid, rustling', { type: 'looting', weight: 4 }),
  line('looting, pillaging', { type: 'looting', weight: 4 }),
  line('robbery/robberies, heist/heists, bank robbery, theft/thefts', { type: 'robbery', weight: 4 }),
  line('demolition/demolitions, vandalism', { type: 'property destruction', weight: 3 }),
  line('weapons cache/weapons caches, arms cache/arms caches, arms depot, cache/caches', {
    type: 'weapons seizure',
    weight: 3,
  }),
  line(
    'military operation/military operations, security operation/security operations, clearance operation/clearance operations, joint operation/joint operations, counterterrorism operation/counterterrorism operations, anti-terror operation, search operation/search operations, sweep/sweeps, cordon and search',
    { type: 'military operation', weight: 4 },
  ),
  line('takeover/takeovers', { type: 'takeover', weight: 4 }),
  line('withdrawal/withdrawals, deployment/deployments, retreat, pullout, pullback', {
    type: 'movement of forces',
    weight: 3,
  }),
  line(
    'ceasefire/ceasefires, cease-fire/cease-fires, truce/truces, peace agreement/peace agreements, peace deal/peace deals, peace accord/peace accords, armistice, prisoner exchange, prisoner swap, treaty/treaties, accord/accords, nuclear deal, peace talks, nuclear agreement',
    { type: 'agreement', weight: 4 },
  ),
  line(
    'earthquake/earthquakes, flood/floods, flooding, landslide/landslides, hurricane/hurricanes, typhoon/typhoons, cyclone/cyclones, tsunami/tsunamis, wildfire/wildfires, forest fire/forest fires, tornado/tornadoes, volcano/volcanoes, volcanic eruption/volcanic eruptions, drought/droughts, mudslide/mudslides, avalanche/avalanches, storm surge, tremor/tremors, aftershock/aftershocks, heavy rains, torrential rains, heatwave, epidemic/epidemics, pandemic, outbreak/outbreaks, storm/storms, blizzard/blizzards',
    { type: 'disaster', weight: 4, case2021: 'NATURAL_DISASTER' },
  ),
  line(
    'plane crash/plane crashes, train crash/train crashes, bus crash/bus crashes, car crash/car crashes, helicopter crash, crash/crashes, collision/collisions, derailment/derailments, shipwreck/shipwrecks, oil spill/oil spills, chemical leak, gas leak/gas leaks, toxic leak, gas explosion/gas explosions, factory fire/factory fires, boiler explosion, building collapse, dam collapse, mine collapse, road accident/road accidents, traffic accident/traffic accidents, industrial accident/industrial accidents, blaze/blazes, alcohol poisoning, power outage/power outages, stampede/stampedes',
    { type: 'disaster', weight: 5, case2021: 'MAN_MADE_DISASTER' },
  ),
  line(
    'sanction/sanctions, diplomatic relations, diplomatic ties, diplomatic expulsions, persona non grata, severed ties, travel ban/travel bans, asset freeze',
    { type: 'other', weight: 4, case2021: 'DIPLO' },
  ),
  line(
    'smuggling, trafficking, human trafficking, drug trafficking, money laundering, extortion, cocaine, heroin, methamphetamine, marijuana, cannabis, drug ring, hate crime/hate crimes, smuggler/smugglers, trafficker/traffickers, drug cartel/drug cartels, gang war',
    { type: 'other', weight: 3, case2021: 'ORG_CRIME' },
  ),
];
