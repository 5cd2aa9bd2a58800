import { workerData } from 'node:worker_threads';
import { mapRows, openRecord, type Whereabouts } from '../../record/index.ts';
import { answering } from '../threads/answering.ts';
import { assessmentAnswer, coverageAnswer, monthsAnswer, reconciliationAnswer } from './assessment-answers.ts';
import { type KnownRecord, KnownRecords } from './known-record.ts';
import { mapAnswer } from './map-answer.ts';
import { placeAnswer, placesAnswer } from './place-answers.ts';
import type { Question } from './question.ts';

// A thread that holds the record ready for assessments: to read and sort it takes seconds when it is large.
const record = await openRecord(workerData as Whereabouts);
const records = new KnownRecords(record);

answering(async (question: Question) => new TextEncoder().encode(JSON.stringify(await answerOf(question))));

async function answerOf(question: Question): Promise<unknown> {
  const { asked, from } = question;
  if (asked.kind === 'map') return mapAnswer(await mapRows(record, asked.filter, from));
  return assessed(await records.at(question), question);
}

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
