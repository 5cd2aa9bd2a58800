import type { ActorList, KnownActor } from '../../codebook/index.ts';
import { Phrases } from '../phrases.ts';

/** A way an actor's name is written, and how much of it must stand in capitals. */
export interface NameEntry {
  readonly actor: KnownActor;
  readonly capitals: 'all' | 'first' | 'none';
}

/** Every name of every actor in a list; namesakes share a phrase, the later listed last. */
export type Names = Phrases<readonly NameEntry[]>;

const compiled = new WeakMap<ActorList, Names>();

/** The names of a list, compiled when first asked for. */
export function namesOf(list: ActorList): Names {
  const known = compiled.get(list);
  if (known) return known;
  const names = compile(list);
  compiled.set(list, names);
  return names;
}

function compile(list: ActorList): Names {
  const entries = new Map<string, NameEntry[]>();
  for (const actor of list.actors) {
    for (const alias of [actor.name, ...actor.aliases]) {
      const entry = { actor, capitals: capitalsOf(alias) };
      for (const written of spellings(alias)) {
        const same = entries.get(written.toLowerCase());
        if (same) same.push(entry);
        else entries.set(written.toLowerCase(), [entry]);
      }
    }
  }
  return new Phrases(entries);
}

function capitalsOf(alias: string): NameEntry['capitals'] {
  if (!/\p{Lu}/u.test(alias)) return 'none';
  return /\p{Ll}/u.test(alias) ? 'first' : 'all';
}

// Reporters write al-Shabaab, Al Shabaab and Alshabaab; Ta'ang and Taang; Kata'ib and Kataib.
function spellings(alias: string): ReadonlySet<string> {
  if (/^[a-z ]+$/i.test(alias) && !/\bal\b/i.test(alias)) return new Set([alias]);
  const plain = alias.normalize('NFKD').replace(/\p{M}/gu, '');
  const straight = alias.replace(/[’ʼ`]/g, "'");
  const found = new Set([straight, plain]);
  for (const form of [...found]) if (form.includes('-')) found.add(form.replaceAll('-', ' '));
  for (const form of [...found]) if (/\bal\b/i.test(form)) found.add(form.replace(/\b([Aa])l[ -]/g, '$1l-'));
  for (const form of [...found])
    if (/\p{L}'(?!s\b)\p{L}/u.test(form)) found.add(form.replace(/(\p{L})'(?!s\b)(?=\p{L})/gu, '$1'));
  for (const form of [...found]) if (/'(?:s\b|(?= ))/.test(form)) found.add(form.replace(/'(?= )|'(?=s\b)/g, ''));
  return found;
}
