import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { daysInWords, dictionaryOf, numeral, placeInWords, term } from '../../wording/index.ts';
import { countsOf, type Published, type PublishedCount, type PublishedIncident, type Testimony } from '../published.ts';
import { element } from './xml.ts';

const words = dictionaryOf('en');

/** One incident of a feed. `revised`: ISO 8601, UTC. */
export function entryOf(item: PublishedIncident, origin: string, revised: string): string {
  const place = item.places[0];
  const point = place && place.lat !== null && place.lon !== null ? `${place.lat} ${place.lon}` : null;
  return `${element('entry', {}, [
    element('id', {}, nameOf(`${origin} ${item.id}`)),
    element('title', {}, titleOf(item)),
    element('updated', {}, revised),
    ...publishersOf(item).map((name) => element('author', {}, [element('name', {}, name)])),
    element('category', { term: item.type }),
    ...(item.grade ? [element('category', { term: item.grade, scheme: 'tag:airwars.org,2014:grading' })] : []),
    ...addressesOf(item).map((href) => element('link', { rel: 'via', href })),
    ...(point ? [element('georss:point', {}, point)] : []),
    element('rights', {}, item.licence.name),
    element('content', { type: 'text' }, linesOf(item).join('\n')),
  ])}\n`;
}

/** The same for the same words for ever: a UUID of their hash (RFC 9562, version 8). */
export function nameOf(text: string): string {
  const hex = bytesToHex(sha256(utf8ToBytes(text)));
  const variant = '89ab'[Number.parseInt(hex[16]!, 16) % 4];
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function titleOf(item: PublishedIncident): string {
  const [place] = item.places;
  return [
    term(words, item.type),
    place && placeInWords(words, place),
    item.when && daysInWords(words, item.when),
    ...tolls(item).map(([name, count]) => `${rangeOf(count)} ${name}`),
  ]
    .filter(Boolean)
    .join(' · ');
}

const tolls = (item: Published): [string, PublishedCount][] =>
  Object.entries(countsOf(item)).flatMap(([name, count]) => (count ? [[name, count] as [string, PublishedCount]] : []));

function rangeOf({ shown, low, high }: PublishedCount): string {
  if (low === shown && high === shown) return numeral(shown);
  return high === null
    ? `${numeral(shown)} (${numeral(low)} or more)`
    : `${numeral(shown)} (${numeral(low)} to ${numeral(high)})`;
}

/** Each number with who gives it, each report's sentence, and by what id to look it up in the record. */
function linesOf(item: PublishedIncident): string[] {
  const numbers = tolls(item).flatMap(([name, { rivals }]) =>
    rivals.map(
      ({ best, high, ...told }) => `${tellerOf(told)}: ${high === null ? 'at least ' : ''}${numeral(best)} ${name}`,
    ),
  );
  const sentences = item.sources.flatMap((source) =>
    source.sentence === null ? [] : [`${tellerOf(source)}: “${source.sentence}”`],
  );
  return [...numbers, ...sentences, `Record ${item.id}`];
}

const tellerOf = ({ publisher, published }: Pick<Testimony, 'publisher' | 'published'>): string =>
  [publisher ?? 'a report that names no publisher', published].filter(Boolean).join(', ');

const publishersOf = ({ sources }: Published): string[] => [
  ...new Set(sources.flatMap(({ publisher }) => publisher ?? [])),
];

/** Where it was read; of addresses, the web's alone. */
const addressesOf = ({ sources }: Published): string[] => [
  ...new Set(sources.flatMap(({ url }) => (url !== null && /^https?:\/\/[^\s<>"]+$/i.test(url) ? [url] : []))),
];
