import { describe, expect, test } from 'vitest';
import { incidentIn } from './incidents-in.ts';

const by = (text: string) => incidentIn(text).perpetrators.map((actor) => actor.name);
const to = (text: string) => incidentIn(text).targets.map((actor) => actor.category);

describe('who did it', () => {
  test('stands in the sentence', () => {
    expect(incidentIn('The Taliban killed two farmers in Kirkuk.')).toMatchObject({
      perpetrators: [{ name: 'Taliban', named: true }],
      attribution: 'stated',
    });
  });
  test('two capitals at its head are a name', () => {
    expect(by('IS captured the town of Kirkuk in 2014.')).toEqual(['Islamic State']);
  });
  test('may be nobody by name', () => {
    expect(incidentIn('Masked men set fire to a school in Kirkuk on 3 May 2020.').perpetrators[0]?.named).toBe(false);
  });
  test.each([
    ['Al-Shabaab claimed responsibility for the attack.', 'claimed'],
    ['Officials blamed Al-Shabaab.', 'attributed'],
    ['It is suspected that Al-Shabaab was behind it.', 'attributed'],
    ['The sources hold Al-Shabaab responsible.', 'attributed'],
  ])('is told after it: %s', (said, attribution) => {
    const text = `Gunmen killed two farmers in Kirkuk on 3 May 2020. The sky was clear. ${said}`;
    expect(incidentIn(text)).toMatchObject({ perpetrators: [{ name: 'Al-Shabaab' }], attribution });
  });
  test('no claim lays it at nobody’s door', () => {
    expect(by('A bomb killed two farmers in Kirkuk. No group claimed responsibility.')).toEqual([]);
  });
  test('changes with the subject', () => {
    const text = 'Rebels captured Kirkuk in 2014; the Peshmerga drove them out and took control of Kirkuk in 2015.';
    expect(() => by(text)).toThrow('2 incidents');
  });
  test('is not who marched when the police broke up the march', () => {
    expect(by('Police fired tear gas at protesters who marched in Kirkuk.')).toEqual(['Police']);
  });
});

describe('to whom', () => {
  test.each([
    ['Gunmen killed two farmers in Kirkuk.', 'civilians'],
    ['Gunmen killed two soldiers in Kirkuk.', 'military'],
    ['Gunmen shot a journalist in Kirkuk.', 'media'],
    ['A bomb exploded at a school in Kirkuk.', 'education'],
  ])('%s', (text, category) => {
    expect(to(text)[0]).toBe(category);
  });
});
