import { describe, expect, test } from 'vitest';
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
  ])('%s', (text, edtf) => {
    expect(day(text)).toBe(edtf);
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
  test('the sentence itself comes before any other', () => {
    const text = 'Mosul was calm.\n\nGunmen attacked Kirkuk and killed two farmers on 3 May 2020.';
    expect(place(text)).toBe('Kirkuk');
  });
});
