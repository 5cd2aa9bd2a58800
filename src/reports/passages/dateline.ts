import { datePattern } from './dates.ts';

// Words that begin with a capital, as a town with its country does: "Kirkuk, Iraq", "San José del Sur (Peru)".
const word = String.raw`[\p{Lu}\p{Lo}][\p{L}\p{M}.'’&-]*`;
const place = `${word}(?:[ /](?:(?:de|del|la|el|al|of|the|and|les|le|du|sur|i) ){0,2}${word}){0,4}`;
/** A town, perhaps with what it lies in. */
export const placePattern = String.raw`${place}(?:, ?${place}){0,3}(?: \(${place}\))?`;

const dash = /\s*--+|[—－–―]|(?:\s|(?<=[)\]]))[-−](?!-)/g;
const agencyAtEnd = /(?:\s*[([][\p{L}\p{N} .&'’/-]{2,50}[)\]]|,?\s*\/[\p{L} .-]{2,30}\/)\s*$/u;
const dateAtEnd = new RegExp(`(?:^|[ ,]\\s*)(?:${datePattern}|no date),?\\s*$`, 'i');
const onlyPlaces = new RegExp(`^(?:${placePattern}),?$`, 'u');
const colon = new RegExp(`^(${word}(?: ${word}){0,2}): (?=["“‘]?\\p{Lu})`, 'u');
const notPlaces =
  /^(?:update[ds]?|breaking|warning|watch|read|note|editor\S*|opinion|analysis|exclusive|correction|just in|live|photos?|video|background|summary|alert|urgent|source|location|date|time|incident|report|file)\b/i;

// Old monitoring services open with the kind of item and who speaks, up to the word that says the text begins.
const genres =
  /^\s*(?:\[[^[\]]{2,200}\]\s*){0,5}?\[(?:TEXT|EXCERPTS?|SUMMARY|RECORDING)\](?:\s*\[(?:CONTINUED|PASSAGE OMITTED)\])?/;

// A site that signs before its text: "Example News/ Two guards …", "(example.com) Two guards …".
const signed =
  /^(?:(?:\p{Lu}[\p{L}'’]+ ){0,2}(?:News|Agency|Press|Media) ?\/|\([\p{L}\d-]+\.(?:com|net|org)\)) ?(?=["“]?\p{Lu})/u;

const longest = 160;

/**
 * How many characters at the start of a paragraph are its dateline, "KIRKUK, 3 May (Agency) --"; zero for none.
 * `alone`: the text has no other paragraph, so less is taken on trust. `shouting`: all of it is in capitals.
 */
export function datelineLength(text: string, alone: boolean, shouting: boolean): number {
  if (!/^[\p{Lu}\p{Lo}(]/u.test(text)) return 0;
  const head = text.slice(0, longest);
  for (const mark of head.matchAll(dash)) {
    const end = mark.index + mark[0].length;
    if (!isHead(head.slice(0, mark.index).trim(), text.slice(end, end + 20), alone, shouting)) continue;
    return end + (genres.exec(text.slice(end, end + 900))?.[0].length ?? 0);
  }
  if (text.length <= 80 && agencyAtEnd.test(text) && isHead(text, '', alone, shouting)) return text.length;
  const site = signed.exec(head);
  if (site) return site[0].trimEnd().length;
  const town = alone || shouting ? null : colon.exec(head);
  return town && !notPlaces.test(town[1]!) ? town[0].trimEnd().length : 0;
}

function isHead(head: string, rest: string, alone: boolean, shouting: boolean): boolean {
  const unsigned = head.replace(agencyAtEnd, '');
  const undated = unsigned.replace(dateAtEnd, '').trim();
  const marked = undated.length < head.length;
  if (undated === '') return marked && unsigned === '';
  if (!onlyPlaces.test(undated) || notPlaces.test(undated)) return false;
  // A bare "Town — " needs a sentence after it, and a text of more than one paragraph or a town in capitals.
  return marked || (!shouting && (!alone || undated === undated.toUpperCase()) && /^\s*["“‘']?\p{Lu}/u.test(rest));
}
