import { type Day, dateOf, dayOf, isoOf } from './day.ts';
import { easterOf } from './easter.ts';
import { dayOfHijri, hijriYearsOf } from './hijri.ts';
import { aDay, aYear, type Period } from './period.ts';

/** The times of a feast in a Gregorian year: none, one, or two where the moon's year brings it twice. */
type Feast = (year: number) => Period[];

const fixed =
  (month: number, day: number): Feast =>
  (year) => [aDay(dayOf(year, month, day))];

const fromEaster =
  (offset: number): Feast =>
  (year) => [aDay(easterOf(year) + offset)];

// The moon may be seen a day sooner or later than reckoned: the days are approximate.
const lunar =
  (month: number, day: number, days: number): Feast =>
  (year) =>
    hijriYearsOf(year)
      .map((hijri) => dayOfHijri(hijri, month, day))
      .filter((from) => dateOf(from).year === year)
      .map((from) => about(from, from + days - 1));

function about(from: Day, to: Day): Period {
  const { timex } = to - from > 6 ? aYear(dateOf(from).year) : aDay(from);
  return {
    unit: to === from ? 'day' : 'month',
    from: from - 1,
    to: to + 1,
    timex,
    edtf: `${isoOf(from - 1)}~/${isoOf(to + 1)}~`,
  };
}

const ramadan = lunar(9, 1, 30);
const eidAlFitr = lunar(10, 1, 3);
const eidAlAdha = lunar(12, 10, 4);
const newroz = fixed(3, 21);

/** Named days and months, by the names a report may give them. */
export const feasts: readonly (readonly [names: string, feast: Feast])[] = [
  ['christmas|christmas day', fixed(12, 25)],
  ['christmas eve', fixed(12, 24)],
  ["new year's eve|new year eve", fixed(12, 31)],
  ["new year's day|new year day", fixed(1, 1)],
  ['newroz|nowruz|nawroz|norouz|nowrouz|noruz', newroz],
  ["valentine's day", fixed(2, 14)],
  ['halloween', fixed(10, 31)],
  ['easter|easter sunday', fromEaster(0)],
  ['good friday', fromEaster(-2)],
  ['palm sunday', fromEaster(-7)],
  ['easter monday', fromEaster(1)],
  ['ramadan|ramadhan|ramazan', ramadan],
  ['eid al-fitr|eid al fitr|eid ul-fitr|eid-ul-fitr|eid-al-fitr|eid el-fitr', eidAlFitr],
  ['eid al-adha|eid al adha|eid ul-adha|eid-ul-adha|eid-al-adha|eid el-adha|feast of sacrifice', eidAlAdha],
  ['ashura|ashoura', lunar(1, 10, 1)],
  ["arbaeen|arba'een|arbaeen pilgrimage", lunar(2, 20, 1)],
  ['muharram', lunar(1, 1, 30)],
  ["mawlid|mawlid al-nabi|the prophet's birthday", lunar(3, 12, 1)],
];
