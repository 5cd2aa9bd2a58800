import type { Claim, Figure, Incident } from '../../claims/index.ts';
import type { ActorRef } from '../../codebook/index.ts';
import type { Source } from '../../reading/index.ts';
import { actorNamed } from './actor-names.ts';
import { amount, numeral } from './amounts.ts';
import { daysInWords } from './days.ts';
import { type Dictionary, fill, term } from './dictionary.ts';
import { isolated } from './places/index.ts';

/**
 * An actor as a language calls it: by the name it has there. Of "farmers", a word of the report's own language, another
 * language says first what they are: "مدنيون (farmers)".
 */
export function actorInWords(words: Dictionary, { name, named, category }: ActorRef): string {
  const said = isolated(words, actorNamed(words.language, name));
  if (words.language === 'en' || named || category === 'unknown') return said;
  return name.toLowerCase() === category ? term(words, category) : `${term(words, category)} (${said})`;
}

export const actorsInWords = (words: Dictionary, actors: readonly ActorRef[]): string =>
  actors.map((actor) => actorInWords(words, actor)).join(words.comma);

/** Who to whom, with what, and how parts add up: the lines under a claim's headline. */
export function particulars(words: Dictionary, claim: Claim): string[] {
  if (claim.kind === 'incident') return incidentParticulars(words, claim);
  const by = claim.by.length > 0 ? fill(words.phrases.by, actorsInWords(words, claim.by)) : null;
  if (claim.kind === 'condition') return by ? [by] : [];
  return figureParticulars(words, claim, by);
}

function incidentParticulars(words: Dictionary, incident: Incident): string[] {
  const { phrases } = words;
  const stance = { claimed: phrases.claimed, attributed: phrases.attributed, denied: phrases.deniedByThem };
  const said = incident.attribution && incident.attribution !== 'stated' ? ` (${stance[incident.attribution]})` : '';
  const parts = [
    incident.perpetrators.length > 0 ? fill(phrases.by, actorsInWords(words, incident.perpetrators)) + said : '',
    incident.targets.length > 0 ? fill(phrases.against, actorsInWords(words, incident.targets)) : '',
    incident.weapons.length > 0
      ? fill(phrases.weapons, incident.weapons.map((weapon) => term(words, weapon)).join(words.comma))
      : '',
  ].filter(Boolean);
  return parts.length > 0 ? [parts.join(' · ')] : [];
}

function figureParticulars(words: Dictionary, figure: Figure, by: string | null): string[] {
  // "270 families displaced" has said of whom.
  const whose = figure.of.filter(({ name }) => !figure.measure.includes(name.toLowerCase()));
  const of = whose.length > 0 ? fill(words.phrases.among, actorsInWords(words, whose)) : null;
  const who = [by, of].filter(Boolean).join(' · ');
  const parts = figure.breakdown.map(({ when, value }) =>
    when ? `${daysInWords(words, when)}: ${amount(words, value)}` : amount(words, value),
  );
  const check = figure.check && sumInWords(words, figure.check);
  return [who, parts.join(' · '), check].filter((line): line is string => Boolean(line));
}

function sumInWords(words: Dictionary, check: NonNullable<Figure['check']>): string {
  const { sumAgrees, sumDisagrees } = words.phrases;
  return check.agrees
    ? fill(sumAgrees, numeral(check.computed))
    : fill(sumDisagrees, numeral(check.computed), numeral(check.stated));
}

/** Who says it, as far as it may be told: a source who is not to be named is described, never named. */
export function sourceInWords(words: Dictionary, source: Source): string {
  if (source.kind === 'publisher' && source.name === null) return words.phrases.itself;
  const who = source.anonymous ? source.description : (source.name ?? source.description);
  const kind = term(words, source.kind);
  const marks = [kind, source.anonymous ? words.phrases.unnamed : ''].filter(Boolean).join(words.comma);
  return `${who} (${marks})`;
}

/** How far to trust it: "stated · 82 % sure", and that its date was worked out where it was. */
export function doubtInWords(words: Dictionary, claim: Claim): string {
  const sure = fill(words.phrases.sure, Math.round(claim.confidence * 100));
  const day = claim.when?.is === 'inferred' ? words.phrases.dayInferred : null;
  return [term(words, claim.certainty), sure, day].filter(Boolean).join(' · ');
}
