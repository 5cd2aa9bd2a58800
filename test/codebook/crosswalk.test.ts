import { describe, expect, test } from 'vitest';
import { crosswalks, incidentTypes, triggers } from '../../src/codebook/index.ts';

/** ACLED's sub-event types by event type, as its codebook of 2023 lists them. */
const acled: Readonly<Record<string, readonly string[]>> = {
  Battles: ['Government regains territory', 'Non-state actor overtakes territory', 'Armed clash'],
  Protests: ['Excessive force against protesters', 'Protest with intervention', 'Peaceful protest'],
  Riots: ['Violent demonstration', 'Mob violence'],
  'Explosions/Remote violence': [
    'Chemical weapon',
    'Air/drone strike',
    'Suicide bomb',
    'Shelling/artillery/missile attack',
    'Remote explosive/landmine/IED',
    'Grenade',
  ],
  'Violence against civilians': ['Sexual violence', 'Attack', 'Abduction/forced disappearance'],
  'Strategic developments': [
    'Agreement',
    'Arrests',
    'Change to group/activity',
    'Disrupted weapons use',
    'Headquarters or base established',
    'Looting/property destruction',
    'Non-violent transfer of territory',
    'Other',
  ],
};
const gtd = [
  'Assassination',
  'Hijacking',
  'Hostage Taking (Kidnapping)',
  'Hostage Taking (Barricade Incident)',
  'Bombing/Explosion',
  'Unknown',
  'Armed Assault',
  'Unarmed Assault',
  'Facility/Infrastructure Attack',
];
const plover =
  'AGREE CONSULT SUPPORT COOPERATE AID RETREAT YIELD REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT'.split(
    ' ',
  );

describe.each(incidentTypes.map((type) => [type, crosswalks[type]] as const))('%s', (_, row) => {
  test('has codes that their schemes know', () => {
    for (const pair of [row.acled, row.acledOnForces]) if (pair) expect(acled[pair[0]]).toContain(pair[1]);
    if (row.gtd) expect(gtd).toContain(row.gtd);
    if (row.plover) expect(plover).toContain(row.plover);
  });
});

test('every word for an event is told once, with a type that is known', () => {
  const phrases = triggers.map(([phrase]) => phrase);
  expect(new Set(phrases).size).toBe(phrases.length);
  for (const [, { sense }] of triggers) expect([null, ...incidentTypes]).toContain(sense.type);
});
