import { describe, expect, test } from 'vitest';
import { incidentIn } from './incidents-in.ts';

const harm = (text: string) => {
  const { killed, injured, abducted, arrested } = incidentIn(text);
  return Object.fromEntries(
    Object.entries({ killed, injured, abducted, arrested }).flatMap(([what, count]) =>
      count ? [[what, count.best]] : [],
    ),
  );
};

describe('the harm of an incident', () => {
  test.each([
    ['Gunmen killed two farmers in Kirkuk on 3 May 2020.', { killed: 2 }],
    ['In Kirkuk, two farmers were killed and two others abducted on 3 May 2020.', { killed: 2, abducted: 2 }],
    ['A bomb killed a boy and wounded his two sisters in Kirkuk.', { killed: 1, injured: 2 }],
    ['Seven residents of Kirkuk lost their lives in an attack on 3 May 2020.', { killed: 7 }],
    ['Raiders shot two members of the guard to death in Kirkuk.', { killed: 2 }],
    ['Raiders attacked Kirkuk. Four men died at the hands of the raiders.', { killed: 4 }],
    ['Nine are dead after a bombing in Kirkuk.', { killed: 9 }],
    ['Over 115 persons have been confirmed dead following attacks by gunmen on Kirkuk.', { killed: 115 }],
    ['A woman was burnt alive in Kirkuk on 3 May 2020.', { killed: 1 }],
    [
      'Several soldiers were killed in an attack in Kirkuk, the ministry said. A senior official confirmed to the paper that ten soldiers were killed.',
      { killed: 10 },
    ],
    ['A total of six policemen were killed in an attack in Kirkuk.', { killed: 6 }],
    ['Gunmen kidnapped on Saturday 12 people from Kirkuk.', { abducted: 12 }],
    ['Gunmen took two drivers hostage near Kirkuk on 3 May 2020.', { abducted: 2 }],
    ['Police detained 12 suspects in Kirkuk.', { arrested: 12 }],
    ['Soldiers defused a bomb in Kirkuk and 14 suspects were detained.', { arrested: 14 }],
    ['A bomb exploded in Kirkuk. No casualties were reported.', { killed: 0, injured: 0 }],
    ['Nine were killed in an attack in Kirkuk, with four soldiers and a nurse injured.', { killed: 9, injured: 5 }],
    ['Thirty were shot dead in Kirkuk, with six injured.', { killed: 30, injured: 6 }],
    ['Gunmen attacked Kirkuk. Hunters found nine bodies of shepherds with their throats slit.', { killed: 9 }],
  ])('%s', (text, expected) => {
    expect(harm(text)).toMatchObject(expected);
  });

  test('a whole and its parts are one', () => {
    const { killed } = incidentIn('Ten people, including three soldiers, were killed in an attack in Kirkuk.');
    expect(killed).toMatchObject({ best: 10, by: [{ count: 3 }] });
  });
  test('those who are told of again are not added', () => {
    expect(harm('Gunmen killed four farmers in Kirkuk. The four farmers were killed at night.')).toEqual({ killed: 4 });
  });
  test('rival numbers of one kind of people are no sum', () => {
    const told = 'Six members of the army were killed in an attack in Kirkuk.';
    const rival = 'Nine soldiers and four civilians were killed.';
    expect(harm(`${told} ${rival}`)).toEqual({ killed: 13 });
    expect(harm(`${told} ${rival} Gunmen killed four brothers there.`)).toEqual({ killed: 13 });
  });
  test('a larger number of somebody else is theirs, and how far it may go', () => {
    const text =
      'Six members of the army were killed in an attack in Kirkuk, the ministry said. A senior officer told The Daily that nine soldiers were killed.';
    expect(incidentIn(text).killed).toMatchObject({ best: 6, min: 6, max: 9 });
  });
  test('a death toll that rises is the number of the dead', () => {
    const attack = 'Gunmen attacked Kirkuk on Friday.';
    expect(harm(`${attack} The death toll from the attack rose to 31.`)).toEqual({ killed: 31 });
    expect(harm(`${attack} The mayor put the death toll at 22.`)).toEqual({ killed: 22 });
    expect(harm('The death toll of an attack in Kirkuk has risen to 45 people.')).toEqual({ killed: 45 });
    expect(harm('Gunmen attacked a toll gate near Kirkuk and 20 shops.')).toEqual({});
  });
  test('some of those told of are not added', () => {
    const text = 'At least 12 police officers were killed in Kirkuk. In a shootout three of the officers were killed.';
    expect(harm(text)).toEqual({ killed: 12 });
  });
  test('nobody is injured whom only an aside without a number speaks of', () => {
    expect(harm('Nine soldiers were killed with others injured in an attack in Kirkuk.')).toEqual({ killed: 9 });
  });
  test('others are added', () => {
    expect(harm('Gunmen killed four farmers in Kirkuk. Two others were killed nearby.')).toEqual({ killed: 6 });
  });
  test('another seven belong to the event before', () => {
    const text = 'Gunmen killed four farmers in Kirkuk. The sky was clear. Another seven were wounded.';
    expect(harm(text)).toEqual({ killed: 4, injured: 7 });
  });
  test('an age is no number of people', () => {
    expect(harm('Gunmen killed a 34-year-old man in Kirkuk.')).toEqual({ killed: 1 });
  });
  test('bounds are kept', () => {
    expect(incidentIn('At least four men were killed in an attack in Kirkuk.').killed).toMatchObject({
      best: 4,
      min: 4,
      max: null,
    });
  });
});

test('a number of killed or injured is of neither', () => {
  const { killed, injured } = incidentIn('Nearly 10 soldiers were either killed or injured in an attack in Kirkuk.');
  expect({ killed, injured }).toEqual({ killed: null, injured: null });
});
