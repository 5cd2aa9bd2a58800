import { workerData } from 'node:worker_threads';
import { mapRows, openRecord, type RecordFilter, type Whereabouts } from '../../record/index.ts';
import { answering } from '../threads/answering.ts';
import { assessmentAnswer, coverageAnswer, monthsAnswer, reconciliationAnswer } from './assessment-answers.ts';
import { KnownMaps, stretchOf } from './known-map.ts';
import { type KnownRecord, KnownRecords } from './known-record.ts';
import { mapAnswer } from './map-answer.ts';
import { placeAnswer, placesAnswer } from './place-answers.ts';
import type { Question } from './question.ts';

// A thread that holds the record ready for assessments: to read and sort it takes seconds when it is large.
const record = await openRecord(workerData as Whereabouts);
const records = new KnownRecords(record);
const maps = new KnownMaps(record);

answering(async (question: Question): Promise<Uint8Array> => {
  const { asked, from, today } = question;
  if (asked.kind === 'map') return mapOf(asked.filter, question);
  const known = await records.at(question);
  const key = JSON.stringify([asked, today, known.area]);
  if (from.asOf !== undefined) return written(await assessed(known, question));
  return known.answers.of(known.index, key, (index) => assessed({ ...known, index }, question));
});

async function mapOf(filter: RecordFilter, question: Question): Promise<Uint8Array> {
  const stretch = question.from.asOf === undefined ? stretchOf(filter) : null;
  return stretch ? maps.at(question, stretch) : written(mapAnswer(await mapRows(record, filter, question.from)));
}

const written = (answer: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(answer));

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
