import { describe, expect, test } from 'vitest';
import { read } from '../../../src/aram.ts';
import { incidentIn, incidentsIn } from './incidents-in.ts';

const day = (text: string) => incidentIn(text).when?.edtf;
const place = (text: string) => incidentIn(text).where[0]?.name;

describe('when it happened', () => {
  test.each([
    ['Gunmen killed two farmers in Kirkuk on 3 May 2020.', '2020-05-03'],
    ['Gunmen killed two farmers in Kirkuk on 3 May 2020, police said on Tuesday.', '2020-05-03'],
    ['Police said on Tuesday that gunmen killed two farmers in Kirkuk in May 2020.', '2020-05'],
    ['A court heard witnesses of the 2012 murder of two farmers in Kirkuk on Tuesday.', '2012'],
    ['The editor has been detained in Kirkuk since 2015.', '2015'],
    ['The editor has been behind bars in Kirkuk. He has been in prison since 2015.', '2015'],
    ['The editor, who was abducted in Kirkuk in May 2020, was freed on Tuesday.', '2020-05'],
    ['Two men were found guilty of murder on Tuesday for the May 2020 killing of a farmer in Kirkuk.', '2020-05'],
    ['At around 10 pm last night gunmen killed two men in Kirkuk.', '2022-03-19'],
    ['Gunmen killed two farmers in an overnight attack in Kirkuk, police said on Friday.', '2022-03-17/2022-03-18'],
    ['An attack this week in Kirkuk left 15 dead. Gunmen killed them late on Tuesday.', '2022-03-15'],
    ['Gunmen killed two farmers in Kirkuk overnight.', '2022-03-19/2022-03-20'],
    ['On 3 May 2020 gunmen killed two farmers in an overnight attack in Kirkuk.', '2020-05-03'],
    ['Three men were charged in connection with a kidnapping in Kirkuk on Tuesday.', '2022-03-15'],
    [
      'The army has killed 40 farmers in Kirkuk as of 10 March 2022. On 2 March 2022 it shot two of them dead.',
      '2022-03-02',
    ],
  ])('%s', (text, edtf) => {
    expect(day(text)).toBe(edtf);
  });
  test('is told by the sentence that says when the incident took place', () => {
    const text =
      'Raiders burned six houses in a village of Daquq district, police said on Friday. The incident took place on Thursday evening in Tall Zaman village. An investigation is currently underway into the fire.';
    expect(incidentIn(text)).toMatchObject({ when: { edtf: '2022-03-17' }, where: [{ name: 'Tall Zaman' }, {}] });
    expect(incidentIn(text).where[0]?.within).toContain('Daquq');
  });
  test('is not that of a war that is told behind it', () => {
    const text =
      'An attack on a police car in Daquq left five policemen killed. In 2017 the army reclaimed the towns that the militants had seized in 2014.';
    expect(incidentsIn(text).find(({ killed }) => killed)?.when?.edtf).toBe('2022-03-20');
  });
  test('is not the day on which a court dealt with it', () => {
    const text = 'A court in Kirkuk charged a tailor with murder on Tuesday. The shop was shut.';
    expect(incidentsIn(text).map(({ when }) => when?.edtf)).not.toContain('2022-03-15');
  });
  test('is told where the deed is named again', () => {
    const text =
      'A tailor was found guilty in the kidnapping of a nurse. A judge in Kirkuk sentenced him in June 2021.\n\nHe took part in the 2018 kidnapping, the judge said.';
    expect(incidentsIn(text).find(({ type }) => type === 'abduction')?.when?.edtf).toBe('2018');
  });
  test('is that of an arrest, and not of the sentence', () => {
    const text =
      'A jailed editor was sentenced in Kirkuk on Tuesday, his family said. The editor was arrested in May 2020 at his home.';
    expect(day(text)).toBe('2020-05');
  });
  test('is not that on which it is remembered', () => {
    const text =
      'Vigils are held in Kirkuk this weekend to mark the second anniversary of the editor being abducted. He was abducted by gunmen on 3 May 2020.';
    expect(incidentsIn(text)[0]?.when?.edtf).toBe('2020-05-03');
  });
  test('goes on where a story in the past told last', () => {
    const text = 'In 1988 the army moved on Kirkuk.\n\nTwo hundred villagers were killed by soldiers in the attack.';
    expect(day(text)).toBe('1988');
  });
  test('is the publication where nothing is told, and only inferred', () => {
    expect(incidentIn('Gunmen killed two farmers in Kirkuk.').when).toMatchObject({
      edtf: '2022-03-20',
      is: 'inferred',
    });
  });
  test('is told of its own paragraph', () => {
    const text =
      'In July 2021, gunmen abducted two farmers from Kirkuk. Their brothers ran into an ambush and were killed.';
    expect(incidentsIn(text).every(({ when }) => when?.edtf === '2021-07')).toBe(true);
  });
});

describe('where it happened', () => {
  test.each([
    ['Gunmen attacked Kirkuk and killed two farmers.', 'Kirkuk'],
    ['Gunmen abducted two farmers from Kirkuk on 3 May 2020.', 'Kirkuk'],
    ['Rebels took control of Kirkuk in 2014.', 'Kirkuk'],
    ['Two residents of Mosul were killed in Kirkuk on 3 May 2020 in an attack.', 'Kirkuk'],
  ])('%s', (text, name) => {
    expect(place(text)).toBe(name);
  });
  test('is the village told of in a district, and the district rather than a side of the capital', () => {
    expect(
      place(
        'Ten people were killed in an attack in Makhmur district on Monday. Nine of them were killed in the village of Tal Rashid, Makhmur.',
      ),
    ).toBe('Tal Rashid');
    expect(
      place('Gunmen attacked a barracks north of Baghdad on Monday and killed two soldiers, in the Khanaqin district.'),
    ).toBe('Khanaqin');
  });
  test('the sentence itself comes before any other', () => {
    const text = 'Mosul was calm.\n\nGunmen attacked Kirkuk and killed two farmers on 3 May 2020.';
    expect(place(text)).toBe('Kirkuk');
  });
});

describe('the first of its places', () => {
  test.each([
    [
      'is not where somebody speaks of it',
      'Gunmen burned eight houses in Sinjar district. An officer in Mosul said that villagers fled during the attack.',
      'Sinjar',
    ],
    [
      'nor where a spokesman was when he said so',
      'Gunmen burned eight houses in Sinjar district, the spokesman stated on Tuesday in Mosul.',
      'Sinjar',
    ],
    [
      'nor where the dispatch was written',
      'BAGHDAD, March 17 (Agency) -- Gunmen abducted on Saturday 12 people from a village in Salahaddin province north of the Iraqi capital Baghdad. They raided Tall Zaman village.',
      'Tall Zaman',
    ],
    [
      'is in the country, and not the country',
      'An attack in Iraq left five dead. A bomb went off in Daquq District.',
      'Daquq',
    ],
  ])('%s', (_, text, name) => {
    expect(place(text)).toBe(name);
  });
  test('lies where the title says that the report plays', () => {
    const text = 'Gunmen returned to the village of Solhan on Saturday and killed four people.';
    const [incident] = read(text, { title: 'Burkina Faso: gunmen return' }).claims;
    expect(incident?.where[0]).toMatchObject({ name: 'Solhan', id: null });
    expect(incident?.where[0]?.within).toContain('Burkina Faso');
  });
});
