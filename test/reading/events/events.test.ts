import { describe, expect, test } from 'vitest';
import { mentionsIn, wordsOf } from '../mentions-in.ts';

const events = (text: string) =>
  mentionsIn(text).events.flatMap((said) =>
    said.events.map((event) => ({
      word: event.text,
      as: event.as,
      voice: event.voice,
      agents: wordsOf(text, event.agents),
      patients: wordsOf(text, event.patients),
      certainty: event.certainty,
      outcome: event.outcome,
      general: event.general,
    })),
  );
const event = (text: string, word: string) => events(text).find((e) => e.word === word);

describe('who did it and to whom', () => {
  test.each([
    ['Gunmen killed two farmers.', 'killed', ['Gunmen'], ['two farmers']],
    ['Two farmers were killed by gunmen.', 'killed', ['gunmen'], ['Two farmers']],
    ['Two farmers, who had stopped, were killed by gunmen.', 'killed', ['gunmen'], ['Two farmers']],
    ['The army said that it had arrested two men.', 'arrested', ['The army'], ['two men']],
    ['Two soldiers killed in an ambush were brothers.', 'killed', [], ['Two soldiers']],
    ['After a driver was shot by a soldier there were marches.', 'shot', ['a soldier'], ['a driver']],
    ['Four men died at the hands of raiders.', 'died at the hands', ['raiders'], ['Four men']],
    ['IS captured the town in 2014.', 'captured', ['IS'], ['the town']],
  ])('%s', (text, word, agents, patients) => {
    expect(event(text, word)).toMatchObject({ agents, patients });
  });

  test('one subject may act three times', () => {
    const text = 'Raiders stormed Kirkuk, wounded three residents and set fire to two houses.';
    expect(events(text).map(({ agents }) => agents)).toEqual([['Raiders'], ['Raiders'], ['Raiders']]);
  });
  test('until somebody else takes the word', () => {
    const text = 'Rebels captured the town in 2014; the army drove them out and took control of Kirkuk in 2015.';
    expect(event(text, 'took control')?.agents).toEqual(['the army']);
  });
  test('what was found and defused is one thing', () => {
    expect(event('A bomb was found and defused.', 'defused')?.patients).toEqual(['A bomb']);
  });
  test('an owner did not do it', () => {
    expect(event('A bomb damaged a house owned by a judge.', 'damaged')?.agents).not.toContain('a judge');
  });
  test('whoever is taken along is taken', () => {
    expect(event('Gunmen shot a man and took another with them.', 'took')).toMatchObject({ patients: ['another'] });
  });
});

describe('how sure it is', () => {
  test.each([
    ['Raiders may have killed two men.', 'killed', { certainty: 'possible' }],
    ['The army denied that it had killed two men.', 'killed', { certainty: 'denied' }],
    ['The rebels plan to attack the base.', 'attack', { certainty: 'planned' }],
    ['Police foiled an attack on the base.', 'attack', { outcome: 'foiled' }],
    ['Gunmen tried to kill the mayor.', 'kill', { outcome: 'failed' }],
    ['Raiders often attacked the village.', 'attacked', { general: true }],
    ['The latest killing of this kind lies months back.', 'killing', { general: true }],
  ])('%s', (text, word, expected) => {
    expect(event(text, word)).toMatchObject(expected);
  });
});

describe('nothing is said to happen in', () => {
  test.each([
    'The orchards exploded into white.',
    'A late frost killed the blossom.',
    'The clerks were bombarded with calls.',
    'The team shot five goals.',
    'The meeting is on 20 March 2022.',
    'They rebuilt the burned houses.',
    'The talks took place in Erbil with them.',
  ])('%s', (text) => {
    expect(events(text)).toEqual([]);
  });
});
