import { inflect } from './inflect.ts';
import { nounLines } from './nouns.ts';
import type { Sense, Trigger, VerbForm } from './trigger.ts';
import { lightVerbLemmas, verbLines } from './verbs.ts';

type Draft = { sense: Sense; lemma: string; verb: VerbForm[]; noun: 'singular' | 'plural' | null };

const table = new Map<string, Draft>();

for (const { verbs, ...sense } of verbLines)
  for (const lemma of verbs.split(' '))
    for (const [form, kind] of inflect(lemma)) {
      const known = table.get(form);
      if (known?.lemma === lemma) known.verb.push(kind);
      else table.set(form, { sense, lemma, verb: [kind], noun: null });
    }

for (const { nouns, ...sense } of nounLines)
  for (const pair of nouns.split(/\s*,\s*/)) {
    const [singular = '', plural] = pair.split('/');
    for (const [form, number] of [
      [singular, 'singular'],
      [plural, 'plural'],
    ] as const) {
      if (!form) continue;
      const known = table.get(form);
      // A word that is verb and noun keeps the verb's sense for its effect and the heavier type.
      if (known) known.noun = number;
      else table.set(form, { sense, lemma: singular, verb: [], noun: number });
    }
  }

/** Every word or phrase that may stand for something that happened. */
export const triggers: readonly (readonly [phrase: string, trigger: Trigger])[] = [...table];

/** Forms of the verbs that harm or take people: they end a noun phrase ("two soldiers killed near …"). */
export const casualtyForms: ReadonlySet<string> = new Set([
  ...verbLines
    .filter((line) => line.effect !== null)
    .flatMap((line) => line.verbs.split(' ').flatMap((verb) => inflect(verb).map(([form]) => form))),
  'dead',
  'missing',
  'hospitalized',
  'hospitalised',
  'martyred',
  'wounded',
  'injured',
]);

/** Past forms, of one word, that only a verb can be: they end a noun phrase ("the team stormed the hall"). */
export const tellingForms: ReadonlySet<string> = new Set(
  [...table].flatMap(([form, { verb, noun }]) => (verb.includes('past') && !noun && !form.includes(' ') ? [form] : [])),
);

/** Forms of the light verbs, one word each: of "carry out" the verb alone. */
export const lightVerbs: ReadonlySet<string> = new Set(
  lightVerbLemmas.split(' ').flatMap((verb) => inflect(verb.split('_')[0]!).map(([form]) => form)),
);
