import { Phrases, type Token } from '../../reading/index.ts';
import type { Certainty } from '../claim.ts';

type Hedge = 'planned' | 'possible' | 'wished' | 'denied';

const hedges = (hedge: Hedge, phrases: string): [string, Hedge][] =>
  phrases.split(',').map((phrase) => [phrase.trim(), hedge]);

/** Words that make of a state a plan, a fear or a wish. */
const lexicon = new Phrases<Hedge>([
  ...hedges(
    'planned',
    'plan to, plans to, planned to, planning to, negotiating, negotiated, negotiate, talks to, talks on, talks about, agreed to, agreed in principle, in principle, agreement to, intend to, intends to, ' +
      'discussing, discussed, preparing to, prepare to, proposal to, proposed, proposes, considering, decided to, expected to, set to, scheduled to, due to be, will, will be, working on, ' +
      'is to be, are to be, about to, to be formed, to be deployed, hope to, hopes to, aim to, aims to, seeking to form, seek to form, willing to',
  ),
  ...hedges(
    'possible',
    'may, might, could, possibly, perhaps, fear that, fears that, feared that, fears of, risk of, warned of, warned against, probably, likely to, can become, reportedly, allegedly, seem to, seems to, appears to, appear to, rumours, rumors',
  ),
  ...hedges(
    'wished',
    'if, unless, in case, provided that, as long as, should, must, need to, needs to, need for, the need, in order to, so that, whether, ensure, ensuring, guarantee, would, ought to, ' +
      'demanding, demanded, demand, demands, invite, invites, invited, asked, ' +
      'asks, asking, calling for, called for, calls for, call for, call on, urging, urged, urges, pray for, hope for, importance of, necessary to, aimed at, to achieve, vowed to, pledged to, ' +
      'called on, called upon, asked to, appealed to, ordered to, ordered the, told to, encouraged to, invited to, advised, threat to the, for the return, challenge for, challenge to, announcements, assurances, assurance that, propaganda, claims that, depends on, to the extent, to facilitate, to enable, to encourage, to speed up, to allow, obstacle to, obstacles to, awaiting, pending the, until the, wait for, waiting for, conducive for, favourable for, ' +
      'promised to, attempt to, attempts to, efforts to, effort to, trying to, try to, tried to, appeal for, appealed for, wants, want to, wanted to, in exchange for, conditions for, condition for, in favor of, in favour of, goal of, aspire to, dream of, the right to, help to, seeking to improve, in an attempt, responsible for maintaining, designed to, work to, works to, would be, so as to, with the aim, to be able',
  ),
]);

/** How sure the words before a state are; `wished` says that it is no state at all. */
export function certaintyOf(tokens: readonly Token[], from: number, first: number, last: number): Certainty | 'wished' {
  let found: Hedge | null = null;
  const start = clauseStart(tokens, Math.max(from, first - 8), first);
  for (const hit of lexicon.within(tokens, start, last)) {
    if (isMonth(tokens, hit.first)) continue;
    if (hit.first > first && hit.value === 'wished' && hit.first > last - 1) continue;
    if (hit.value === 'wished') return 'wished';
    found = found === 'planned' ? found : hit.value;
  }
  return found === 'planned' || found === 'possible' ? found : 'stated';
}

/** "In May", "May 23": a month and no doubt. */
const isMonth = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === 'May' &&
  (tokens[at + 1]?.kind === 'number' ||
    tokens[at - 1]?.kind === 'number' ||
    /^(?:in|on|since|until|last|by|early|late|mid|of)$/.test(tokens[at - 1]?.lower ?? ''));

/** A hedge does not reach over a mark or a verb of speech: "who did not want to be named, said there was …". */
function clauseStart(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--)
    if (/^(?:[,;:"“”]|said|says|told|but|despite|because|amid|due)$/.test(tokens[at]!.lower)) return at + 1;
  return from;
}
