import { plainName } from '../../gazetteer/index.ts';
import { Phrases } from '../phrases.ts';
import type { Cue } from './cue.ts';
import { type Item, isSure } from './item.ts';
import type { Scene } from './line.ts';
import { commonWords, organisationWords, otherNames } from './not-places.ts';
import { siteNouns } from './nouns.ts';
import { isPeopled, placeVerbs } from './roles.ts';
import type { Sighting } from './sighting.ts';

/** The names that sightings have shown to be places, so that they are known wherever else the text says them. */
export function shownBy(sightings: readonly Sighting[], scene: Scene): Phrases<true> | null {
  const names = new Set<string>();
  for (const { chain, cue, kind, others } of sightings) {
    if (kind === 'people') continue;
    for (const { items } of [chain, ...others])
      items.forEach((item, at) => {
        const sure = isSure(item) || items.slice(1).some(isSure) || kind === 'dateline';
        if ((at === 0 ? sure || tells(cue) : isSure(item)) && isName(item, scene)) names.add(item.name);
      });
  }
  return names.size > 0 ? new Phrases([...names].map((name) => [name, true])) : null;
}

// "in Torun" and "residents of Torun" tell that Torun is a place; "at Torun", "to Torun" may be a firm or a person.
const tellingWords = new Set('in near outside inside between from called'.split(' '));
const tells = (cue: Cue): boolean =>
  cue.relation !== null ||
  isPeopled(cue) ||
  (cue.word !== null &&
    (cue.role === 'at' || cue.role === 'from') &&
    (tellingWords.has(cue.word) || placeVerbs.has(cue.word)));

// A country stands by itself everywhere; a square's or a camp's whole name does so too.
function isName({ first, name, known, noun }: Item, { people, tokens }: Scene): boolean {
  const key = name.toLowerCase();
  if (known.some(({ layer }) => layer === 'country') || noun?.named || !/^\p{L}[^\d]*$/u.test(name)) return false;
  if (people.has(key) || otherNames.has(key) || organisationWords.has(key) || siteNouns.has(key)) return false;
  if (noun === null && known.length === 0 && [first, first - 1].some((at) => tokens[at]?.lower === 'the')) return false;
  return !commonWords.has(plainName(name)) && !known.some(({ common }) => common);
}

/** The sentences, by number, that say a shown name where no sighting covers it. */
export function unseenIn(scene: Scene, shown: Phrases<true>, sightings: readonly Sighting[]): ReadonlySet<number> {
  const covered = new Uint8Array(scene.tokens.length);
  for (const { chain, others } of sightings)
    for (const { first, last } of [chain, ...others]) covered.fill(1, first, last + 1);
  const sentences = new Set<number>();
  for (let i = 0; i < scene.tokens.length; i++)
    if (!covered[i] && scene.tokens[i]!.capital && shown.at(scene.tokens, i)) sentences.add(scene.tokens[i]!.sentence);
  return sentences;
}
