import { describe, expect, test } from 'vitest';
import { incidentIn, incidentsIn } from './incidents-in.ts';

const filler =
  'The market was open. People drank tea. The road was dry. Children went to school. Prices rose. It rained.';

describe('sentences about one event are one incident', () => {
  test('with words that point back', () => {
    const text = `Gunmen attacked Kirkuk on 3 May 2020. ${filler} The attack killed two farmers.`;
    expect(incidentIn(text).killed?.best).toBe(2);
  });
  test('about the same person, named again', () => {
    const text = `The printer Jan Aziz Karim was sentenced in Kirkuk in June 2021. ${filler} Karim was arrested in Kirkuk on 3 May 2020.`;
    expect(incidentIn(text)).toMatchObject({ type: 'arrest', when: { edtf: '2020-05-03' } });
  });
  test('when the first is only dated by who told of it', () => {
    const text =
      'Gunmen killed nine men in a raid on a village near Kirkuk, the police said on Saturday. They struck on Friday night and burned two houses.';
    expect(incidentIn(text)).toMatchObject({ killed: { best: 9 }, when: { edtf: '2022-03-18' } });
  });
  test('a headline that says the same is more evidence', () => {
    const text =
      'KIRKUK: SEVEN KILLED, FIVE WOUNDED\n\nGunmen killed seven men in Kirkuk on Sunday. Five more were wounded.';
    expect(incidentIn(text)).toMatchObject({ killed: { best: 7 }, injured: { best: 5 } });
  });
});

describe('sentences about two events are two', () => {
  test.each([
    [
      'with two days',
      'Gunmen killed two men in Kirkuk on 3 May 2020. Gunmen killed three men in Kirkuk on 9 June 2020.',
    ],
    [
      'with two places',
      'Gunmen killed two men in Kirkuk on 3 May 2020. Gunmen killed three men in Mosul on 3 May 2020.',
    ],
    ['with a word for it', 'Gunmen killed two men in Kirkuk. In a separate attack three men were killed.'],
    ['on the same day', 'Gunmen killed two men in Kirkuk. Also on Sunday, raiders killed three soldiers in an ambush.'],
    ['at another time', 'Gunmen burned two houses in Kirkuk. Recently two farms were also set on fire in Mosul.'],
  ])('%s', (_, text) => {
    expect(incidentsIn(text)).toHaveLength(2);
  });
  test('a paragraph with its own time starts another', () => {
    const text = `${filler}\n\nFour men died at the hands of raiders in Kirkuk on 26 August 2020.\n\nIn July 2021, gunmen abducted two farmers from Mosul. Neighbours walked into an ambush in which five were killed.`;
    const first = incidentsIn(text).find(({ where }) => where[0]?.name === 'Kirkuk');
    expect(first?.killed?.best).toBe(4);
  });
});

describe('words that point back', () => {
  test('point at what was called so', () => {
    const text = `Gunmen returned to the village of Rashad, which was hit by an attack on 4 March 2022. ${filler}\n\nOn 5 March 2022 they clashed with soldiers in Daquq.\n\nThe attack on the village left 30 people dead.`;
    const first = incidentsIn(text).find(({ killed }) => killed?.best === 30);
    expect(first).toMatchObject({ when: { edtf: '2022-03-04' }, where: [{ name: 'Rashad' }] });
  });
  test('join attacks that were launched to their dead', () => {
    const text =
      'Over 90 people have been confirmed dead following attacks on Daquq. The gunmen launched the attacks on residents at about 10 pm on Sunday.';
    expect(incidentIn(text)).toMatchObject({ killed: { best: 90 }, when: { edtf: '2022-03-20' } });
  });
});

describe('the first incident', () => {
  test('is the news, and not what a court dealt with', () => {
    const text = `A court in Kirkuk acquitted a tailor on Monday of helping in the abduction of six people.\n\nGunmen beat the tailor in Kirkuk on Tuesday. ${filler} ${filler}`;
    expect(incidentsIn(text)).toHaveLength(2);
    expect(incidentsIn(text)[0]).toMatchObject({ type: 'attack', when: { edtf: '2022-03-15' } });
  });
});

describe('who says it', () => {
  const source = (text: string) => {
    const incident = incidentIn(text);
    return incident.source;
  };
  test('is the publisher where nobody is named', () => {
    expect(source('Gunmen killed two farmers in Kirkuk.')).toBe('s0');
  });
  test('is whoever is named behind it', () => {
    expect(source('Gunmen killed two farmers in Kirkuk, a police source said.')).not.toBe('s0');
  });
  test('is whoever first tells the harm', () => {
    const text = 'Gunmen attacked Kirkuk on 3 May 2020. Seven people were killed, said security sources.';
    expect(source(text)).not.toBe('s0');
  });
});
