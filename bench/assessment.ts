import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadAssessmentInput } from '../src/assessment/from-record/index.ts';
import { type AssessmentInput, assess, assessMonths, type IndexedRecord, indexed } from '../src/assessment/index.ts';
import { addRows, openRecord } from '../src/record/index.ts';
import { country, countryRecord } from './assessment/country.ts';
import { randomFrom } from './assessment/random.ts';
import { median } from './measure.ts';
import { recordRows } from './record-rows.ts';
import { type Measured, type Section, tableOf } from './table.ts';

const now = '2025-02-01';

/** Milliseconds of processor time that a run takes: the same on a busy machine. */
function processorTime(work: () => void): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/** How much processor time a made-up country takes: all districts month by month over ten years, and one village. */
export function measureAssessment(): Section {
  const input = countryRecord(randomFrom(1));
  const { firstMonth, months } = country;
  return asked(input, 'made up', { fromMonth: firstMonth, toMonth: firstMonth + months }, 'c');
}

function asked(
  input: AssessmentInput,
  whose: string,
  stretch: { readonly fromMonth: number; readonly toMonth: number },
  nation: string,
): Section {
  let index: IndexedRecord = indexed(input);
  const indexing = processorTime(() => {
    index = indexed(input);
  });
  const districts = input.places.filter(({ scale }) => scale === 'district');
  const whole = processorTime(() => districts.forEach(({ id }) => void assessMonths(index, id, { ...stretch, now })));
  const last = { from: isoMonth(stretch.toMonth - 3), to: isoMonth(stretch.toMonth - 1, 28) };
  const question = { window: last, now };
  const villages = input.places.filter(({ scale }) => scale === 'village').slice(0, 50);
  const village = villages.map(({ id }) => processorTime(() => void assess(index, id, question)));
  const district = districts.slice(0, 10).map(({ id }) => processorTime(() => void assess(index, id, question)));
  const months = districts.length * (stretch.toMonth - stretch.fromMonth);
  const slowest = `slowest ${Math.max(...village).toFixed(0)} ms; bar: 100 ms`;
  return {
    title: `Assessment of a record ${whose}, processor time: ${input.incidents.length} events, ${input.reports.length} reports, ${districts.length} districts`,
    rows: [
      { what: 'sorting the record by place', value: indexing / 1000, unit: 's' },
      {
        what: 'every district, every month',
        value: whole / 1000,
        unit: 's',
        note: `${months} levels and directions; bar: 30 s`,
      },
      { what: 'one village, everything', value: median(village), unit: 'ms', note: slowest },
      { what: 'one district, everything', value: median(district), unit: 'ms' },
      {
        what: 'the whole country, everything',
        value: processorTime(() => void assess(index, nation, question)),
        unit: 'ms',
      },
    ],
  };
}

const isoMonth = (month: number, day = 1): string => new Date(Date.UTC(1970, month, day)).toISOString().slice(0, 10);

/** The same out of a real record: `--record` brings 160,000 events into a new one, `--data FOLDER` takes one there is. */
async function measureRecord(folder: string | null): Promise<Section[]> {
  const made = folder === null ? mkdtempSync(join(tmpdir(), 'aram-bench-')) : null;
  const record = await openRecord({ data: folder ?? join(made!, 'data') });
  try {
    const dataset = { id: 'made', name: 'Made', licence: 'CC0', mayLeave: true };
    if (made) await addRows(record, dataset, recordRows(country.events), { who: 'bench', at: new Date() });
    const rows: Measured[] = [];
    let input: AssessmentInput | null = null;
    // The second time as a server does it; the first finds the database cold.
    for (const what of ['read out of the record', 'read again']) {
      const [began, before] = [performance.now(), process.cpuUsage()];
      ({ input } = await loadAssessmentInput(record));
      const { user, system } = process.cpuUsage(before);
      const note = `processor time of Aram ${((user + system) / 1e6).toFixed(1)} s; ${Math.round(process.memoryUsage.rss() / 1e6)} MB held`;
      rows.push({ what, value: (performance.now() - began) / 1000, unit: 's', note });
    }
    const stretch = { fromMonth: (2014 - 1970) * 12, toMonth: (2024 - 1970) * 12 };
    const nation = input!.places.find(({ scale }) => scale === 'country')!.id;
    return [
      { title: `A record of ${input!.incidents.length} incidents`, rows },
      asked(input!, 'kept', stretch, nation),
    ];
  } finally {
    await record.close();
    if (made) {
      await new Promise((done) => setTimeout(done, 500));
      rmSync(made, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  }
}

if (import.meta.main) {
  const at = process.argv.indexOf('--data');
  const kept = at > 0 || process.argv.includes('--record');
  console.log(tableOf(kept ? await measureRecord(at > 0 ? process.argv[at + 1]! : null) : [measureAssessment()]));
}
