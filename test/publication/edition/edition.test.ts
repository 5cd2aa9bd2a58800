import { expect, test } from 'vitest';
import {
  groupOf,
  harmIn,
  headlineText,
  isShown,
  mapSubject,
  monthsOf,
  unknowns,
  voiceOf,
} from '../../../src/publication/edition/index.ts';
import { editionWordsOf } from '../../../src/publication/edition/words/index.ts';
import { languages } from '../../../src/publication/index.ts';
import { madeUpEdition } from './made-up.ts';

const edition = madeUpEdition(6);

test('the gravest places come first', () => {
  const grave = ['unsafe', 'tense', 'mostly calm', 'calm', 'unknown'];
  const levels = edition.places.map(({ assessment }) => grave.indexOf(assessment.level.level));
  expect(levels).toEqual([...levels].sort((a, b) => a - b));
});

test('harm is added up over the incidents that lie in the days for the most part', () => {
  const { killed, rests } = harmIn(edition.index, 'd', edition.window);
  const inside = edition.source.input.incidents.filter(
    ({ when }) => when!.from >= '2021-07-01' && when!.to <= '2021-09-30',
  );
  expect(killed.best).toBe(inside.reduce((sum, one) => sum + (one.killed?.best ?? 0), 0));
  expect([...rests].sort()).toEqual(inside.map(({ id }) => id).sort());
  expect(harmIn(edition.index, 'd', { from: '1999-01-01', to: '1999-12-31' }).killed).toEqual({
    best: 0,
    min: 0,
    max: 0,
  });
});

test('months have their incidents by group, and how many reports there were', () => {
  const { timeline } = monthsOf(edition.index, 'd', { from: '2020-12-01', to: '2021-02-28' }, edition.asked.now);
  expect(timeline.map(({ month, reports }) => [month, reports > 0])).toEqual([
    ['2020-12', false],
    ['2021-01', true],
    ['2021-02', true],
  ]);
  expect(groupOf('bombing')).toBe('attacks');
  expect(groupOf('weapons seizure')).toBe('measures');
  expect(groupOf('return')).toBe('movements');
  expect(groupOf('protest')).toBe('rest');
});

test('a village is on the map by its position, or by its relation to a town', () => {
  const subject = mapSubject(edition, 'ar');
  expect(subject.name).toBe('سهل تل');
  expect(subject.places).toHaveLength(edition.places.filter(isShown).length);
  expect(subject.references.some(({ name, label }) => name === 'Khanaqin' && label === 'خانقين')).toBe(true);
});

test('what is not known is gathered by kind, with the names of the places', () => {
  const texts = unknowns(voiceOf(edition, 'en')).map(({ text }) => text);
  expect(texts).toContainEqual(expect.stringMatching(/^No report on record names: .*Tal Village 2/));
  expect(unknowns(voiceOf(madeUpEdition(60), 'en'), 3)[0]?.text).toMatch(/, and \d+ more\.$/);
});

test('an item is said in one line, which keeps its side where the page is read from the right', () => {
  const item = edition.items.find(({ id }) => id === 'i0')!;
  expect(headlineText(item, voiceOf(edition, 'en'))).toBe('attack · Tal Village 0 · 1 Jan 2021');
  expect(headlineText(item, voiceOf(edition, 'ar'))).toContain('\u200f · \u200f');
});

test('every language has every word, with the same values put in', () => {
  const holes = (text: unknown): unknown =>
    typeof text === 'string' ? text.split('{}').length : Object.values(text as object).map(holes);
  const english = editionWordsOf('en');
  for (const language of languages) {
    const words = editionWordsOf(language);
    expect(Object.keys(words)).toEqual(Object.keys(english));
    expect([language, holes(words)]).toEqual([language, holes(english)]);
  }
});
