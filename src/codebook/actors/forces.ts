import type { ActorCategory } from '../actor.ts';

/** The state's armed bodies as plain nouns; with a country before them they are that country's. */
export const forces: Readonly<Partial<Record<ActorCategory, string>>> = {
  military: `
    army, armed forces, military, military forces, army forces, troops, ground forces, land forces, air force, navy, naval forces,
    marines, marine corps, special forces, special operations forces, commandos, national army, defense forces, defence forces,
    defense force, defence force, security forces, security force, security personnel, security service, security services, forces,
    joint forces, coalition forces, coalition, regime forces, government forces, government troops, federal forces,
    allied forces, air defense forces, air defence forces, air defenses, air defences, republican guard,
    presidential guard, national guard, border guards, border force, border forces, coast guard, coastguard,
    paramilitary forces, paramilitary force, military intelligence, military police, state forces, federal troops, regular army,
    occupation forces, joint task force, task force, battalion, brigade, regiment, platoon, squadron, infantry,
    air defense, peacekeeping force, peacekeeping forces, peacekeeping mission, security apparatus, pro-government forces`,
  police: `
    police, police force, police forces, national police, federal police, local police, border police, riot police,
    state police, traffic police, municipal police, civil police, religious police, tribal police, gendarmerie,
    law enforcement, public order police, police service, constabulary, transport police, anti-riot police, police personnel,
    police unit, police commandos, highway police, investigative police, armed police, reserve police`,
  militia: `
    militia, militias, self-defense forces, self-defence forces, self-defense militia, tribal forces, local defense forces,
    popular forces, vigilante group, civil guard, pro-government militia, paramilitaries, paramilitary group,
    private militia, progovernment militia, popular resistance, popular committees, public uprising forces, uprising forces,
    self-defense committee, tribal militia, civilian militia`,
  government: `
    government, authorities, authority, municipal corporation, administration, regime, local government, intelligence service, intelligence services,
    intelligence agency, secret police, secret service, election commission, electoral commission, national assembly,
    municipal council, council, directorate, commission, city council, town council, provincial council, local council, village council`,
};
