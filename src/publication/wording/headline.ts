import type { Claim, Condition, Figure, Incident } from '../../claims/index.ts';
import type { PlaceRef } from '../../gazetteer/index.ts';
import { amount, toll } from './amounts.ts';
import { daysInWords } from './days.ts';
import { type Dictionary, fill, term } from './dictionary.ts';
import { asWritten, isolated, type PlaceNames } from './places/index.ts';

/** "Bina Bakh, Jalawla": the place and the nearest one that holds it. */
export function placeInWords(words: Dictionary, place: PlaceRef, names: PlaceNames = asWritten): string {
  const around = place.within.find((name) => !place.name.includes(name));
  const parts = around ? [names.called(place), names.name(around)] : [names.called(place)];
  return parts.map((part) => isolated(words, part)).join(words.comma);
}

function whereInWords(words: Dictionary, where: readonly PlaceRef[], names: PlaceNames): string | null {
  const [first, ...others] = where;
  if (!first) return null;
  const beside = others.filter((place) => !first.within.includes(place.name) && !place.within.includes(first.name));
  if (beside.length === 0) return placeInWords(words, first, names);
  return [first, ...beside].map((place) => isolated(words, names.called(place))).join(words.comma);
}

/** The parts of a claim's one line, in their order: when, what, where, how many. */
export function headline(words: Dictionary, claim: Claim, names: PlaceNames = asWritten): string[] {
  const when = claim.when && daysInWords(words, claim.when);
  const where = whereInWords(words, claim.where, names);
  const parts = [when, ...whatInWords(words, claim), where, ...tollsInWords(words, claim)];
  return parts.filter((part): part is string => Boolean(part));
}

function whatInWords(words: Dictionary, claim: Claim): string[] {
  if (claim.kind === 'incident') return [incidentInWords(words, claim)];
  if (claim.kind === 'figure') return [figureInWords(words, claim)];
  return [conditionInWords(words, claim)];
}

function incidentInWords(words: Dictionary, incident: Incident): string {
  const type = term(words, incident.type);
  return incident.outcome === 'carried out' ? type : `${type} (${term(words, incident.outcome)})`;
}

function figureInWords(words: Dictionary, figure: Figure): string {
  const measure = term(words, figure.measure);
  if (!figure.value) return measure;
  return words.direction === 'rtl'
    ? `${measure}: ${amount(words, figure.value)}`
    : `${amount(words, figure.value)} ${measure}`;
}

function conditionInWords(words: Dictionary, condition: Condition): string {
  const change = condition.change && words.phrases[condition.change];
  const state = [condition.state && term(words, condition.state), change].filter(Boolean).join(words.comma);
  return state ? `${term(words, condition.aspect)}: ${state}` : term(words, condition.aspect);
}

function tollsInWords(words: Dictionary, claim: Claim): (string | null)[] {
  if (claim.kind === 'figure') return [];
  if (claim.kind === 'condition') return [toll(words, words.phrases.people, claim.people)];
  return [
    toll(words, words.phrases.killed, claim.killed),
    toll(words, words.phrases.injured, claim.injured),
    toll(words, words.phrases.abducted, claim.abducted),
    toll(words, words.phrases.arrested, claim.arrested),
    seizedInWords(words, claim),
  ];
}

function seizedInWords(words: Dictionary, { seized }: Incident): string | null {
  if (seized.length === 0) return null;
  const things = seized.map(({ what, count }) => (count ? `${amount(words, count)} ${what}` : what));
  return fill(words.phrases.seized, things.join(words.comma));
}
