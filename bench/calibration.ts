import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Reading } from '../src/aram.ts';
import { binsOf, brierScore, calibrationError, type Judged } from './calibration/bins.ts';
import { chartOf } from './calibration/chart.ts';
import { judges, type Row, wasFitted } from './calibration/judge.ts';

/**
 * Holds the confidence of incidents against what people coded: `node bench/calibration.ts SET.ndjson READINGS.ndjson …`,
 * any number of pairs; `--all` also counts the half of the rows that chose the weights, `--svg FILE` draws the chart.
 * A set's file is named after what it holds (`gtd.ndjson`) and has lines `{ id, gold }`; readings `{ id, reading }`.
 */
function main(args: readonly string[]): void {
  const svg = args.includes('--svg') ? args[args.indexOf('--svg') + 1] : undefined;
  const files = args.filter((arg) => !arg.startsWith('--') && arg !== svg);
  if (files.length < 2 || files.length % 2 === 1) {
    console.error('usage: calibration SET.ndjson READINGS.ndjson … [--all] [--svg FILE]');
    process.exitCode = 2;
    return;
  }
  const judged: Judged[] = [];
  for (let at = 0; at < files.length; at += 2)
    for (const one of judgedIn(files[at]!, files[at + 1]!, args.includes('--all'))) judged.push(one);
  for (const set of new Set(judged.map((j) => j.set)))
    report(
      set,
      judged.filter((j) => j.set === set),
    );
  report('together', judged);
  const bins = binsOf(judged);
  if (svg) writeFileSync(svg, chartOf(bins, judged.length, calibrationError(bins)));
}

const linesOf = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

function judgedIn(setFile: string, readingsFile: string, all: boolean): Judged[] {
  const set = Object.keys(judges).find((name) => basename(setFile).startsWith(name));
  if (!set) throw new Error(`invalid set: ${setFile} (known: ${Object.keys(judges).join(', ')})`);
  const readings = new Map(
    linesOf<{ id: string; reading: Reading }>(readingsFile).map(({ id, reading }) => [id, reading]),
  );
  return linesOf<Row>(setFile)
    .filter(({ id }) => all || !wasFitted(id))
    .flatMap(({ id, gold }) =>
      (readings.get(id)?.claims ?? []).flatMap((claim) => {
        const right = claim.kind === 'incident' ? judges[set]!.judge(gold, claim) : null;
        return right === null ? [] : [{ set, confidence: claim.confidence, right }];
      }),
    );
}

function report(name: string, judged: readonly Judged[]): void {
  const bins = binsOf(judged);
  const share = (part: number): string => `${(100 * part).toFixed(1).padStart(5)} %`;
  const error = calibrationError(bins).toFixed(3);
  console.log(`${name}: ${judged.length} claims, calibration error ${error}, Brier ${brierScore(judged).toFixed(3)}`);
  for (const bin of bins)
    console.log(
      `  ${bin.from.toFixed(1)}–${bin.to.toFixed(1)}  ${String(bin.claims).padStart(5)} claims  confidence ${share(bin.confidence)}  right ${share(bin.right)}`,
    );
}

main(process.argv.slice(2));
