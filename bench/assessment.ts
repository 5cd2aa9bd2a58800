import { assess, assessMonths, indexed } from '../src/assessment/index.ts';
import { country, countryRecord } from './assessment/country.ts';
import { randomFrom } from './assessment/random.ts';
import { median } from './measure.ts';
import { type Section, tableOf } from './table.ts';

const now = '2025-02-01';

/** Milliseconds of processor time that a run takes: the same on a busy machine. */
function processorTime(work: () => void): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/** How much processor time a country of 160,000 events takes, month by month over ten years in every district, and one village. */
export function measureAssessment(): Section {
  const input = countryRecord(randomFrom(1));
  let index = indexed(input);
  const indexing = processorTime(() => {
    index = indexed(input);
  });
  const districts = input.places.filter(({ scale }) => scale === 'district');
  const stretch = { fromMonth: country.firstMonth, toMonth: country.firstMonth + country.months, now };
  const whole = processorTime(() => districts.forEach(({ id }) => void assessMonths(index, id, stretch)));
  const asked = { window: { from: '2024-10-01', to: '2024-12-31' }, now };
  const villages = input.places.filter(({ scale }) => scale === 'village').slice(0, 50);
  const village = villages.map(({ id }) => processorTime(() => void assess(index, id, asked)));
  const district = districts.slice(0, 10).map(({ id }) => processorTime(() => void assess(index, id, asked)));
  const nation = processorTime(() => void assess(index, 'c', asked));
  const months = districts.length * country.months;
  return {
    title: `Assessment, processor time: ${input.incidents.length} events, ${input.reports.length} reports, ${districts.length} districts`,
    rows: [
      { what: 'sorting the record by place', value: indexing / 1000, unit: 's' },
      {
        what: 'every district, every month',
        value: whole / 1000,
        unit: 's',
        note: `${months} levels and directions; bar: 30 s`,
      },
      {
        what: 'one village, everything',
        value: median(village),
        unit: 'ms',
        note: `slowest ${Math.max(...village).toFixed(0)} ms; bar: 100 ms`,
      },
      { what: 'one district, everything', value: median(district), unit: 'ms' },
      { what: 'the whole country, everything', value: nation, unit: 'ms' },
    ],
  };
}

if (import.meta.main) console.log(tableOf([measureAssessment()]));
