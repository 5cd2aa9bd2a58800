import { placePattern } from './dateline.ts';
import { datePattern } from './dates.ts';
import { agencies } from './furniture-words.ts';
import { firstWords, isEnded } from './paragraph.ts';

const longest = 500;

// "Sinjar, March 2021: a family …": where and when a picture was taken, then what it shows. The year belongs to it:
// "Sinjar, 3 March: the army said …" opens a report.
const taken = new RegExp(`^([^:]{3,80}?),? (?:${datePattern})(?<=\\d{4}):\\s+\\S`, 'i');
const onlyPlaces = new RegExp(`^(?:${placePattern})$`, 'u');
const shows = [
  /^(?:file(?: photo)?\s?[-–—:]|click to expand image\b|file (?:photo|picture)\b|(?:a )?screenshot\b|screengrab\b)/i,
  /^(?:above|below|left|right|image|photo|picture|pictured|caption|in picture)\s?:/i,
  /^in this (?:[\p{L}.]+ )?.{0,30}\b(?:photo|picture|image|video)\b/iu,
  /^(?:an? |the )?(?:aerial |satellite |file |undated |handout |general )*(?:view|image|photo|photograph|picture) (?:shows|taken|of|from)\b/i,
  /\bfile (?:photo|picture)\.?\)?$/i,
];

/** The words under a picture. */
export function isCaption(text: string): boolean {
  if (text.length > longest) return false;
  return isPlaceAndDate(text) || shows.some((pattern) => pattern.test(text)) || creditStart(text) > 0;
}

/** "Place, date: what is seen": also how a log of incidents opens each of its entries. */
export function isPlaceAndDate(text: string): boolean {
  const head = text.slice(0, 100);
  const where = head.includes(': ') ? taken.exec(head)?.[1] : undefined;
  return where !== undefined && onlyPlaces.test(where);
}

const inBrackets =
  /\s*[([](?:(?:file )?(?:photo|image|picture|credit|source)s?(?: credit)?(?:\s?:| by| courtesy)[^()[\]]{2,80}|([^()[\]]{2,60}))[)\]]$/i;
const said =
  /(?:^|[.!?”"\s]\s*)((?:photo(?:graph)?s?|image|picture|credits?)(?: credit)?(?: by\b|:| courtesy\b)[^.]{2,80}|REUTERS\/.{2,60}|©.{2,80})\.?$/i;

/** Where in a caption the name of its maker begins; 0 when none is told. */
export function creditStart(text: string): number {
  if (!/[)\]]$|photo|image|picture|credit|REUTERS|©/i.test(text)) return 0;
  const bracket = inBrackets.exec(text);
  if (bracket && isMaker(bracket[1], text.slice(0, bracket.index))) return bracket.index + bracket[0].search(/[([]/);
  const label = said.exec(text);
  return label ? label.index + label[0].indexOf(label[1]!) : 0;
}

/** The same where the text is known to be a caption: then a name after its last sentence is a credit too. */
export function creditStartOfCaption(text: string): number {
  const sure = creditStart(text);
  if (sure > 0 || isEnded(text)) return sure;
  const last = Math.max(text.lastIndexOf('. '), text.lastIndexOf('.” ') + 1, text.lastIndexOf('." ') + 1);
  const tail = last > 0 ? text.slice(last + 2) : '';
  return tail !== '' && isName(tail) ? text.length - tail.length : 0;
}

const joining = new Set('of the for and by in de del al el la / | & - –'.split(' '));

function isName(text: string): boolean {
  const words = firstWords(text, 14);
  return words.length <= 12 && words.every((word) => joining.has(word) || /^[\p{Lu}\p{Lo}(@][^\d:;]*$/u.test(word));
}

const isAgency = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/\s*[/,|]\s*| via /)
    .some((part) => agencies.has(part));

/** "(Photo: …)" and "(Ana Ruiz/Agency)" are a maker; "(Agency)" alone may stand after a report's last sentence too. */
function isMaker(inside: string | undefined, before: string): boolean {
  if (inside === undefined) return true;
  return isAgency(inside) && (/\/| via /.test(inside) || !isEnded(before));
}
