import * as chrono from 'chrono-node';
import compromise from 'compromise';
import datesPlugin from 'compromise-dates';
import model from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';

const nlp = compromise.extend(datesPlugin);
const winkNlp = wink(model);

/** A well-known reader of text, and what it does here. None of them makes claims. */
export interface Neighbour {
  readonly name: string;
  readonly does: string;
  readonly read: (text: string) => unknown;
}

const published = new Date('2022-02-27T12:00:00Z');

export const neighbours: readonly Neighbour[] = [
  {
    name: 'chrono-node',
    does: 'dates and times only',
    read: (text) => chrono.parse(text, published),
  },
  {
    name: 'compromise',
    does: 'words, parts of speech, people, places, organisations, numbers',
    read: (text) => {
      const doc = compromise(text);
      return [doc.people().json(), doc.places().json(), doc.organizations().json(), doc.numbers().json()];
    },
  },
  {
    name: 'compromise + dates',
    does: 'words, parts of speech, dates',
    read: (text) => nlp(text).dates({ today: '2022-02-27' }).get(),
  },
  {
    name: 'wink-nlp',
    does: 'words, sentences, parts of speech, its entities (dates, numbers, money …)',
    read: (text) => {
      const doc = winkNlp.readDoc(text);
      return [doc.sentences().length(), doc.entities().out(winkNlp.its.detail)];
    },
  },
];
