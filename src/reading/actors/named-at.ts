import type { ActorRef, KnownActor } from '../../codebook/index.ts';
import type { Token } from '../token.ts';
import type { NameEntry, Names } from './names.ts';
import { meansOther } from './other-meaning.ts';

/** What has to be known of the whole text to tell a name from a word and namesakes from each other. */
export interface NameContext {
  readonly tokens: readonly Token[];
  readonly shouting: boolean;
  readonly names: Names;
  /** Short forms the text has explained: "(OLF)". */
  readonly defined: Map<string, ActorRef>;
  /** The words from one token to another as they are written. */
  readonly textOf: (first: number, last: number) => string;
  /** Short forms the text has explained as something in no list. */
  readonly others: Set<string>;
  /** Capitalised words before this token make no group's name. */
  plainUntil: number;
  /** Whether the text names a country. */
  readonly mentions: (country: string) => boolean;
}

// Capitals that spell an English word; where all is in capitals they need company.
const wordlike = new Set(
  'is us it as or am an aid acted bras cam cap fact far gal hum jam jem let life mend model pal ram rab rim sad sol star army aim sos tip who elf wam m'.split(
    ' ',
  ),
);
const company = new Set(
  `militants militant fighters fighter terrorists terrorist group gunmen insurgents insurgent members member cell cells jihadists
  rebels rebel guerrillas guerrilla commander commanders leader leaders remnants hideout positions forces soldiers troops attack
  attacks affiliate affiliates extremists organization organisation elements`.split(/\s+/),
);

// A name within a publication's own name is not the actor.
const publications = new Set(
  'times post news gazette herald tribune journal magazine radio tv daily weekly observer'.split(' '),
);

/** An actor of the list named at token `at`, with the last token of its name. */
export function namedAt(context: NameContext, at: number, last: number): { actor: KnownActor; last: number } | null {
  const hit = context.names.at(context.tokens, at, last);
  if (!hit) return null;
  const written = hit.value.filter((entry) => isWritten(context, entry, hit.first, hit.last));
  if (!written.length) return null;
  const next = context.tokens[hit.last + 1];
  const { actor } = choose(context, written);
  const inPublication = next?.capital && !context.shouting && publications.has(next.lower);
  return inPublication && actor.category !== 'media' ? null : { actor, last: hit.last };
}

function isWritten(context: NameContext, { actor, capitals }: NameEntry, first: number, last: number): boolean {
  const { tokens } = context;
  const token = tokens[first]!;
  if (capitals === 'none') return true;
  if (first === last && wordlike.has(token.lower) && shouts(context, first)) return hasCompany(context, first);
  if (capitals === 'first') return token.capital || (/^al-/.test(token.lower) && last >= first);
  for (let i = first; i <= last; i++) if (/\p{Ll}/u.test(tokens[i]!.text)) return false;
  const letters = token.text.replace(/\P{L}/gu, '').length;
  if (first < last) return true;
  if (!context.shouting && meansOther(tokens, first, actor)) context.others.add(token.text);
  if (context.others.has(token.text)) return false;
  return letters > 2 || token.lower === 'is' || hasCompany(context, first) || actor.countries.some(context.mentions);
}

const hasCompany = ({ tokens }: NameContext, at: number): boolean => {
  const next = tokens[at + 1];
  return (next !== undefined && company.has(next.lower)) || /^[([]$/.test(tokens[at - 1]?.text ?? '');
};

/** Whether the words around a token are in capitals as well. */
function shouts({ tokens, shouting }: NameContext, at: number): boolean {
  if (shouting) return true;
  const around = [tokens[at - 1], tokens[at + 1]].filter((token) => token?.kind === 'word');
  return (
    around.length > 0 && around.every((token) => token!.text.length > 1 && token!.text === token!.text.toUpperCase())
  );
}

const choose = ({ mentions }: NameContext, entries: readonly NameEntry[]): NameEntry =>
  entries.length === 1
    ? entries[0]!
    : (entries.findLast(({ actor }) => actor.countries.some(mentions)) ?? entries.at(-1)!);

export const refOf = ({ id, name, category }: KnownActor): ActorRef => ({ id, name, named: true, category });
