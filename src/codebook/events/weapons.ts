export const weapons = [
  'firearms',
  'explosives',
  'incendiary',
  'melee',
  'vehicle',
  'chemical',
  'sabotage',
  'drone',
  'unknown',
] as const;
export type Weapon = (typeof weapons)[number];

const of = (weapon: Weapon, phrases: string): [string, Weapon][] =>
  phrases.split(/\s*,\s*/).map((phrase) => [phrase.trim(), weapon]);

/** Words that name a weapon, whoever holds it. */
export const weaponWords: readonly (readonly [phrase: string, weapon: Weapon])[] = [
  ...of(
    'firearms',
    `firearm, firearms, gun, guns, handgun, handguns, rifle, rifles, pistol, pistols, shotgun, shotguns, revolver,
     machine gun, machine guns, machineguns, machinegun, ak-47, ak-47s, ak47, m-16, kalashnikov, kalashnikovs, sniper,
     snipers, gunfire, gunshot, gunshots, bullet, bullets, shot, shots, small arms, small arms fire, automatic weapons,
     heavy weapons, light weapons, light arms, gunman, gunmen, shooter, shooters, fired upon, open fire, opened fire,
     opening fire, opens fire, gunned down, drive-by, sprayed with bullets, exchange of fire, gunfight, shootout,
     shoot-out, gun battle, firefight, exchanged fire, cross-fire, crossfire, crossfires, machine-gun, armed men,
     armed assailants, armed militants, shooting, shootings, bullet-riddled, strafed, riddled`,
  ),
  ...of(
    'explosives',
    `explosive, explosives, explosive device, explosive devices, ied, ieds, improvised explosive device, bomb, bombs,
     bombing, bombings, landmine, landmines, land mine, land mines, mine, mines, roadside bomb, roadside bombs, car bomb,
     truck bomb, vbied, svbied, grenade, grenades, hand grenade, hand grenades, mortar, mortars, mortar shell,
     mortar shells, mortar fire, rocket, rockets, missile, missiles, ballistic missile, rpg, rpgs, rpg-7,
     rocket-propelled, artillery, shell, shells, shelling, shelled, dynamite, suicide vest, suicide belt, suicide bomber,
     suicide bombers, tank shells, explosion, explosions, blast, blasts, exploded, explode, explodes, exploding,
     detonate, detonated, detonates, detonation, airstrike, airstrikes, air strike, air strikes, bombed, bombarded,
     bombardment, explosive-laden, explosives-laden, car bombing, projectile, projectiles, munition, munitions,
     warhead, parcel bomb, letter bomb, pipe bomb, uxo, unexploded ordnance, torpedo, dynamite charges`,
  ),
  ...of(
    'incendiary',
    `incendiary, incendiary device, incendiary devices, incendiary bomb, molotov cocktail, molotov cocktails, molotov,
     petrol bomb, petrol bombs, firebomb, firebombs, firebombed, gasoline bomb, arson, set fire, sets fire, setting fire,
     set on fire, setting on fire, set ablaze, setting ablaze, set alight, torched, torching, burned down, burnt down,
     burned, burning down, flammable, gasoline, petrol, kerosene, incendiary balloon, incendiary balloons, burning tires`,
  ),
  ...of(
    'melee',
    `knife, knives, machete, machetes, blade, blades, bladed weapon, bladed weapons, sharp object, sharp objects, sharp-edged weapon, sharp-edged weapons,
     sharp weapon, sharp weapons, sword, swords, axe, axes, stabbed, stabbing, stab, stabs, beheaded, beheading, behead,
     decapitated, hacked, stoned, stones, stone, rocks, rock, clubs, club, sticks, stick, batons, baton, beat, beaten,
     beating, beat up, slit, slitting, throat, throats, strangled, strangling, hammer, hammers, iron bars, iron rods,
     bow and arrow, bows and arrows, arrows, arrow, spear, spears, assaulted with, punched, lynched, lynching, blunt object, hanged, bottles, bricks`,
  ),
  ...of(
    'vehicle',
    'rammed, ramming, ran over, car ramming, car-ramming, drove into, ploughed into, plowed into, run over, rammed into',
  ),
  ...of(
    'chemical',
    `chemical weapon, chemical weapons, chlorine, chlorine gas, sarin, mustard gas, poison gas, toxic gas, nerve agent,
     nerve gas, chemical attack, chemical, poisoned, poison, acid, gas attack, vx, novichok, poisoning, toxic agent, tear gas`,
  ),
  ...of('sabotage', 'sabotage, sabotaged, sabotaging, derailed, derailing, cut down, sawed, tampered'),
  ...of(
    'drone',
    'drone, drones, uav, uavs, unmanned aerial vehicle, unmanned aircraft, quadcopter, drone strike, drone strikes',
  ),
];
