import { workerData } from 'node:worker_threads';
import { mapRows, openRecord, type Whereabouts } from '../../record/index.ts';
import { answering } from '../threads/answering.ts';
import { assessmentAnswer, coverageAnswer, monthsAnswer, reconciliationAnswer } from './assessment-answers.ts';
import { KnownMaps } from './known-map.ts';
import { type KnownRecord, KnownRecords } from './known-record.ts';
import { mapAnswer } from './map-answer.ts';
import { placeAnswer, placesAnswer } from './place-answers.ts';
import type { Question } from './question.ts';

// A thread that holds the record ready for assessments: to read and sort it takes seconds when it is large.
const record = await openRecord(workerData as Whereabouts);
const records = new KnownRecords(record);
const maps = new KnownMaps(record);

answering(async (question: Question) => {
  const { asked, from } = question;
  if (asked.kind !== 'map') return written(await assessed(await records.at(question), question));
  return isOfAll(question) ? maps.at(question) : written(mapAnswer(await mapRows(record, asked.filter, from)));
});

const written = (answer: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(answer));

/** What every page opens with: all incidents as they are now. */
const isOfAll = ({ asked, from }: Question): boolean =>
  asked.kind === 'map' &&
  from.asOf === undefined &&
  Object.entries(asked.filter).every(([wish, value]) => value === undefined || wish === 'kind') &&
  (asked.filter.kind ?? 'incident') === 'incident';

function assessed(known: KnownRecord, { asked, today }: Question): unknown {
  switch (asked.kind) {
    case 'places':
      return placesAnswer(known, asked.window, today);
    case 'place':
      return placeAnswer(known, asked.place);
    case 'assessment':
      return assessmentAnswer(known, asked, today);
    case 'months':
      return monthsAnswer(known, asked, today);
    case 'reconciliation':
      return reconciliationAnswer(known, asked);
    case 'coverage':
      return coverageAnswer(known, asked.place, asked.window, today);
    default:
      throw new Error(`unknown question: ${asked.kind}`);
  }
}
