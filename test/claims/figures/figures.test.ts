import { describe, expect, it } from 'vitest';
import { read } from '../../../src/aram.ts';

const figures = (text: string, published = '2023-06') =>
  read(text, { published }).claims.flatMap((claim) => (claim.kind === 'figure' ? [claim] : []));

const told = (text: string) => figures(text).map(({ measure, value }) => [measure, value?.best]);

describe('a figure', () => {
  it('counts over a span of time', () => {
    expect(told('Over the past six months 31 villagers were killed in the province.')).toEqual([['killed', 31]]);
    expect(told('Rebels carried out 88 attacks in 2021.')).toEqual([['attacks', 88]]);
  });
  it('counts places and homes without a time', () => {
    expect(told('Nine villages have been abandoned along the river.')).toEqual([['villages evacuated', 9]]);
    expect(told('Some 340 houses have been destroyed in the old quarter.')).toEqual([['houses destroyed', 340]]);
    expect(told('60 families returned to the hamlets.')).toEqual([['families returned', 60]]);
    expect(told('Only four out of 60 villages are still inhabited.')).toEqual([['villages inhabited', 4]]);
  });
  it('says who did it', () => {
    expect(figures('The Taliban carried out 88 attacks in the province in 2021.')[0]!.by[0]!.name).toMatch(/Taliban/);
  });
  it('of people home again is set where they are home', () => {
    const [figure] = figures('ERBIL: More than 155 families have returned to the town of Jalawla, an official said.');
    expect(figure!.where[0]?.name).toBe('Jalawla');
  });
  it('of attacks in an area has no number of the area', () => {
    const [figure] = figures('In one month in Diyala militants have attacked villages in the area 143 times.');
    expect(figure!.where.map(({ name }) => name)).not.toContain('area 143');
  });
  it('of a ministry is not set where the ministry stands', () => {
    const [figure] = figures('The Ministry of Defence in Baghdad said there were 88 attacks in 2021.');
    expect(figure!.where).toEqual([]);
    expect(figures('The mayor of Baghdad said there were 88 attacks in 2021.')[0]!.where[0]!.name).toBe('Baghdad');
  });
  it('holds the number of its clause only', () => {
    expect(told('In the past year 12 people were killed, 30 injured and 4 abducted in the district.')).toEqual([
      ['killed', 12],
      ['injured', 30],
      ['abducted', 4],
    ]);
  });
});

describe('a count told in other ways', () => {
  it('is how often', () => {
    expect(told('In one month raiders have attacked the hamlets 31 times.')).toEqual([['attacks', 31]]);
  });
  it('is a number that grew', () => {
    expect(told('The number of displaced people now exceeds 9,000.')).toEqual([['people displaced', 9000]]);
    expect(told('The number of displaced families has risen to 640.')).toEqual([['families displaced', 640]]);
  });
  it('is what became of people last', () => {
    expect(told('The 210 families displaced by the fighting in spring have returned to the valley.')).toEqual([
      ['families returned', 210],
    ]);
  });
  it('reaches over a clause between commas', () => {
    expect(
      told('Some 1,400 residents, who were forced from their farms in the winter, returned to their homes.'),
    ).toEqual([['people returned', 1400]]);
  });
  it('is who lived there', () => {
    expect(told('Once 75 families lived in his village.')).toEqual([['population', 75]]);
  });
  it('is not changed by spaces that do not break', () => {
    expect(told('Some 4,100 houses were destroyed in the war.'.replaceAll(' ', '\u00a0'))).toEqual([
      ['houses destroyed', 4100],
    ]);
  });
});

describe('a breakdown', () => {
  const text =
    'The ministry counted 90 attacks between 2019 and 2021: there were 40 attacks in 2019, 30 in 2020 and 20 in 2021.';
  it('keeps each part with its time', () => {
    const [breakdown] = figures('There were 40 attacks in 2019, 30 in 2020 and 20 in 2021.');
    expect(breakdown!.breakdown.map(({ when, value }) => [when!.edtf, value.best])).toEqual([
      ['2019', 40],
      ['2020', 30],
      ['2021', 20],
    ]);
  });
  it('is held against a total', () => {
    const checked = figures(`${text} `).find(({ check }) => check !== null);
    expect(checked!.check).toEqual({ kind: 'sum', stated: 90, computed: 90, agrees: true });
  });
  it('that does not add up says so', () => {
    const checked = figures(
      'There were 40 attacks in 2019, 30 in 2020 and 20 in 2021. In three years rebels carried out 95 attacks since 2019.',
    ).find(({ check }) => check);
    expect(checked!.check).toMatchObject({ stated: 95, computed: 90, agrees: false });
  });
});

describe('what is no figure', () => {
  it.each([
    'Four people were killed in an ambush on Monday.',
    'On 3 May 2021, gunmen burned 12 houses in the village.',
    'The 42-year-old farmer was arrested in 2016.',
    'He died aged 77 in 2014.',
    'One of the six soldiers killed in the past year was his brother.',
    'About 97 per cent of the people were displaced.',
    'Many villages were evacuated.',
    'Thousands have fled the district.',
    'The price rose three times.',
  ])('%s', (text) => {
    expect(figures(text)).toEqual([]);
  });
});
