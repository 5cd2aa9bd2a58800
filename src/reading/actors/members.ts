import type { ActorCategory } from '../../codebook/index.ts';
import type { NameContext } from './named-at.ts';
import type { NounPhrase } from './noun-phrase.ts';

const collective = /^(?:members?|elements?|personnel|fighters)$/;
const officer = /^(?:officers?|commanders?|personnel|recruits?|trainees?)$/;
const armed: ReadonlySet<ActorCategory> = new Set(['police', 'military', 'militia', 'armed group', 'government']);

/**
 * Who "the officers" or "two members" are, told by the last force or group named before them, or else the first after.
 * `earlier` are the phrases before, already resolved.
 */
export function resolved(
  { tokens }: NameContext,
  phrase: NounPhrase,
  earlier: readonly NounPhrase[],
  later: readonly NounPhrase[],
  at: number,
): NounPhrase {
  const noun = tokens[phrase.head]!.lower;
  if (!phrase.open || phrase.kind !== 'people' || tokens[phrase.last + 1]?.lower === 'of') return phrase;
  if (phrase.actor.category !== 'unknown' && noun !== 'personnel') return phrase;
  const near = officer.test(noun) ? nearest(earlier, later, at, isArmedBody) : null;
  const body = near ?? (collective.test(noun) ? nearest(earlier, [], at, isBody) : null);
  if (!body) return officer.test(noun) ? { ...phrase, actor: { ...phrase.actor, category: 'police' } } : phrase;
  if (body.actor.named && collective.test(noun) && body.kind !== 'facility')
    return { ...phrase, kind: body.kind, actor: body.actor, rule: 'member of the last named' };
  return { ...phrase, actor: { ...phrase.actor, category: body.actor.category }, rule: 'officer by context' };
}

const isBody = ({ kind, actor }: NounPhrase): boolean =>
  kind === 'group' || kind === 'force' || armed.has(actor.category);
const isArmedBody = ({ actor, kind }: NounPhrase): boolean =>
  actor.category === 'police' || actor.category === 'military' || (kind === 'group' && actor.category === 'government');

function nearest(
  earlier: readonly NounPhrase[],
  later: readonly NounPhrase[],
  at: number,
  fits: (phrase: NounPhrase) => boolean,
): NounPhrase | null {
  for (let i = earlier.length - 1; i >= 0 && i >= earlier.length - 12; i--) if (fits(earlier[i]!)) return earlier[i]!;
  for (let i = at + 1; i < later.length && i <= at + 6; i++) if (fits(later[i]!)) return later[i]!;
  return null;
}
