import { falseAlarms, shiftsFound } from './assessment/truth-of-changes.ts';
import { truthOfDirections } from './assessment/truth-of-directions.ts';
import { truthOfIntervals } from './assessment/truth-of-intervals.ts';
import { truthOfTolls } from './assessment/truth-of-tolls.ts';

/** How often assessments of simulated records tell the truth. `--runs 500`: fewer runs than the 2000 by default. */
const at = process.argv.indexOf('--runs');
const runs = at > 0 ? Number(process.argv[at + 1]) : 2000;

for (const measure of [truthOfTolls, falseAlarms, shiftsFound, truthOfIntervals, truthOfDirections])
  console.log(`${measure(runs).join('\n')}\n`);
