export { clauseAround } from './clause.ts';
export { isOfSpeech, isWhereSpoken } from './of-speech.ts';
export { isProse } from './prose.ts';
export { publishedDays } from './published-days.ts';
export { speakersPlaces } from './speakers.ts';
export { asWhen, whenOf, whenPublished } from './when.ts';
export { Whereabouts } from './where.ts';
export { withShorter } from './with-shorter.ts';
