import { describe, expect, test } from 'vitest';
import { incidentIn } from './incidents-in.ts';

describe('the type of an incident', () => {
  test.each([
    ['Gunmen killed two farmers in Kirkuk on 3 May 2020.', 'attack'],
    ['Gunmen ambushed a convoy near Kirkuk, killing two soldiers.', 'ambush'],
    ['A roadside bomb killed two farmers in Kirkuk.', 'bombing'],
    ['A suicide bomber blew himself up in Kirkuk, killing six people.', 'suicide bombing'],
    ['Three mortar shells hit Kirkuk and killed a woman.', 'shelling'],
    ['An air strike killed nine people in Kirkuk.', 'air strike'],
    ['Gunmen abducted three teachers in Kirkuk.', 'abduction'],
    ['Gunmen shot one man dead in Kirkuk and took another with them.', 'attack'],
    ['Gunmen captured two officials near Kirkuk on 3 May 2020.', 'abduction'],
    ['Police captured two suspects in Kirkuk on 3 May 2020.', 'arrest'],
    ['Two men were hanged in Kirkuk on 3 May 2020.', 'execution'],
    ['Three men were put to death in Kirkuk on 3 May 2020.', 'execution'],
    ['Two men were taken into custody in Kirkuk on 3 May 2020.', 'arrest'],
    ['Police arrested eight farmers in Kirkuk on 3 May 2020 and threatened to hang them.', 'arrest'],
    ['Raiders set fire to three houses in Kirkuk on 3 May 2020.', 'arson'],
    ['Raiders stormed Kirkuk, wounded three residents and set fire to three houses.', 'attack'],
    ['Raiders killed nine farmers near Kirkuk and destroyed their crops.', 'attack'],
    ['Militants killed nine farmers near Kirkuk. Soldiers began a search operation.', 'attack'],
    ['Raiders killed nine farmers in an attack near Kirkuk after the army had withdrawn.', 'attack'],
    ['The army seized 50 mortar shells in Kirkuk on 3 May 2020.', 'weapons seizure'],
    ['Police found and defused a bomb in Kirkuk on 3 May 2020.', 'explosive disarmed'],
    ['The air defence intercepted two rockets over Kirkuk on 3 May 2020.', 'shelling'],
    ['The air defence intercepted a drone over Kirkuk on 3 May 2020.', 'air strike'],
    ['IS captured the town of Kirkuk in 2014.', 'takeover'],
    ['Police fired tear gas at protesters in Kirkuk on 3 May 2020.', 'force against protest'],
    ['An earthquake killed 900 people in Kirkuk.', 'disaster'],
  ])('%s', (text, type) => {
    expect(incidentIn(text).type).toBe(type);
  });

  test('a rocket shot down did not hit', () => {
    expect(incidentIn('The air defence intercepted two rockets over Kirkuk.').outcome).toBe('foiled');
  });
});

describe('the codes of other schemes', () => {
  const codes = (text: string) => incidentIn(text).codes;

  test('an attack on forces is a battle to ACLED, on civilians it is not', () => {
    expect(codes('Gunmen attacked a checkpoint in Kirkuk and killed two soldiers.').acled?.event_type).toBe('Battles');
    expect(codes('Gunmen attacked a bus in Kirkuk and killed two farmers.').acled?.event_type).toBe(
      'Violence against civilians',
    );
  });
  test('what is intercepted is a disruption of weapons to ACLED', () => {
    expect(codes('The air defence intercepted a drone over Kirkuk.').acled?.sub_event_type).toBe(
      'Disrupted weapons use',
    );
  });
  test('a protest broken up without harm is one with intervention', () => {
    expect(codes('Police fired tear gas at protesters in Kirkuk.').acled?.sub_event_type).toBe(
      'Protest with intervention',
    );
  });
  test('GTD: an attack of unknown means on soldiers is unknown, on the unarmed an armed assault', () => {
    expect(codes('Assailants attacked a base in Kirkuk and killed two soldiers.').gtd).toBe('Unknown');
    expect(codes('Assailants attacked a farm in Kirkuk and killed two farmers.').gtd).toBe('Armed Assault');
  });
  test('GTD: whoever is taken outranks whoever is shot', () => {
    expect(codes('Gunmen shot two men in Kirkuk and abducted a third.').gtd).toBe('Hostage Taking (Kidnapping)');
  });
  test('GTD: one person of rank is an assassination, also in the car', () => {
    expect(codes('A bomb exploded targeting the car of Judge Karwan Rahim in Kirkuk.').gtd).toBe('Assassination');
  });
});
