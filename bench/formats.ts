import { performance } from 'node:perf_hooks';
import type { ImportShape } from '../src/codebook/index.ts';
import type { Published, PublishedIncident } from '../src/publication/formats/index.ts';
import { type Format, write } from '../src/publication/formats/index.ts';
import { importTable } from '../src/publication/imports/index.ts';

// How many rows a second leave and come in, and how much memory the whole takes, on made-up incidents:
//   node bench/formats.ts [rows]
const rows = Number(process.argv[2] ?? 160_000);

const item = (number: number): PublishedIncident => {
  const day = new Date(Date.UTC(2010, 0, 1) + (number % 5000) * 86_400_000).toISOString().slice(0, 10);
  const told = { publisher: 'Lamp', published: day, url: `https://lamp.example/${number}`, title: null, speaker: null };
  const killed = number % 9;
  return {
    kind: 'incident',
    id: `i-${number}`,
    type: 'attack',
    outcome: 'carried out',
    when: { edtf: day, earliest: day, latest: day },
    places: [
      {
        id: `v-${number % 900}`,
        name: `Village ${number % 900}`,
        within: ['Jalawla', 'Khanaqin', 'Diyala', 'Iraq'],
        lat: 33 + (number % 300) / 100,
        lon: 43 + (number % 400) / 100,
        precision: 'village',
        source: 'made up',
        uncertaintyKm: null,
        relation: null,
      },
    ],
    perpetrators: [{ id: null, name: 'Islamic State', named: true, category: 'armed group' }],
    targets: [{ id: null, name: 'shepherds', named: false, category: 'civilians' }],
    weapons: ['firearms'],
    codes: {
      acled: { event_type: 'Violence against civilians', sub_event_type: 'Attack' },
      gtd: 'Armed Assault',
      ucdp: 3,
      plover: 'ASSAULT',
      case2021: 'ATTACK',
      muc4: 'attack',
      hrds: ['killing'],
    },
    killed: {
      shown: killed,
      rule: 'the only one',
      low: killed,
      high: killed,
      rivals: [{ ...told, sentence: 'They counted them.', best: killed, low: killed, high: killed }],
    },
    injured: null,
    abducted: null,
    grade: 'weak',
    sources: [{ ...told, sentence: null }],
    notes: `Men came at dusk, from the orchard, and "took" what they found in house ${number}. ${'They left before dawn. '.repeat(8)}`,
    licence: { name: 'CC BY 4.0', dataset: null, mayLeave: true },
    revised: `${day}T00:00:00Z`,
  };
};

async function* items(): AsyncGenerator<Published> {
  for (let number = 0; number < rows; number++) yield item(number);
}

const mb = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
let peak = 0;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().rss);
}, 250);

interface Start {
  readonly wall: number;
  readonly cpu: NodeJS.CpuUsage;
}
const start = (): Start => ({ wall: performance.now(), cpu: process.cpuUsage() });

const told = (what: string, from: Start, size: number): void => {
  peak = Math.max(peak, process.memoryUsage().rss);
  const rate = Math.round(rows / ((performance.now() - from.wall) / 1000));
  // What it costs whatever else the machine does.
  const { user, system } = process.cpuUsage(from.cpu);
  const ofProcessor = Math.round(rows / ((user + system) / 1e6));
  process.stdout.write(
    `${what.padEnd(16)}${String(rate).padStart(9)} rows/s ${String(ofProcessor).padStart(9)} a processor second ${mb(size).padStart(7)}  most memory ${mb(peak)}\n`,
  );
};

async function written(format: Format, keep: boolean): Promise<Uint8Array[]> {
  const from = start();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of write(items(), format)) {
    size += chunk.length;
    if (keep) chunks.push(chunk);
    // As a file does: others get their turn.
    await new Promise(setImmediate);
  }
  told(`write ${format}`, from, size);
  return chunks;
}

async function read(as: ImportShape, chunks: readonly Uint8Array[]): Promise<void> {
  const from = start();
  async function* source() {
    for (const chunk of chunks) {
      yield chunk;
      await new Promise(setImmediate);
    }
  }
  const { rows: came } = await importTable(source(), { as, name: as });
  let taken = 0;
  for await (const row of came) if (row.is === 'row') taken++;
  if (taken !== rows) throw new Error(`${as}: ${taken} of ${rows} rows came back`);
  told(
    `read ${as}`,
    from,
    chunks.reduce((sum, { length }) => sum + length, 0),
  );
}

process.stdout.write(`${rows} rows, Node ${process.version}\n`);
for (const format of ['csv-rivals', 'geojson'] as const) await written(format, false);
for (const format of ['acled', 'ucdp', 'hxl', 'csv'] as const) await read(format, await written(format, true));
for (const format of ['ndjson', 'xlsx', 'parquet'] as const) await read('csv', await written(format, true));
clearInterval(watch);
