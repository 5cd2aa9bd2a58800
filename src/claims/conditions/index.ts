import { type IncidentType, noteSentences } from '../../codebook/index.ts';
import type { Mentions, Note, Token } from '../../reading/index.ts';
import type { Condition } from '../claim.ts';
import { isProse } from '../setting/index.ts';
import { Composer } from './composer.ts';
import { matchesIn } from './match.ts';
import { isElsewhere, speaksOfConflict, warWords } from './relevance.ts';
import { type Saying, sayingOf, settle } from './said.ts';
import { type Tagged, Tagger } from './tagged.ts';

const unread = new Set(['headline', 'subheading', 'dateline', 'byline', 'pull quote', 'credit', 'furniture']);

/** How things are or were in a place. Ids are set when all claims are known. */
export function findConditions(mentions: Mentions): { conditions: Condition[]; notes: Note[] } {
  const { words } = mentions;
  const tagger = new Tagger(mentions);
  const sentences = words.sentences.filter(isProse).map((sentence) => tagger.tag(sentence));
  const weight = warWords(sentences);
  const isNote = isNoteOfState(mentions, sentences);
  if (weight.said + weight.rural === 0 && !isNote) return { conditions: [], notes: [] };
  const told = sentences
    .filter(({ sentence }) => !unread.has(words.passages[sentence.passage]!.kind))
    .map((tagged) => ({ sentence: tagged.sentence, sayings: sayingsIn(mentions, tagged) }));
  const ofConflict = speaksOfConflict(
    weight,
    new Set(told.flatMap(({ sayings }) => sayings.map(({ aspect }) => aspect))).size,
  );
  const composer = new Composer(mentions);
  const notes: Note[] = [];
  for (const { sentence, sayings } of told)
    for (const saying of sayings)
      if (ofConflict || (isNote && isPlain(saying))) composer.add(sentence, saying);
      else notes.push(outsideConflict(mentions, saying));
  return { conditions: composer.conditions, notes };
}

/** A few sentences that tell of no event: how things are somewhere is all that they say. */
const isNoteOfState = ({ words, events }: Mentions, sentences: readonly Tagged[]): boolean =>
  sentences.length <= noteSentences &&
  !sentences.some(({ sentence: { first, last } }) => isElsewhere(words.tokens, first, last)) &&
  events.every((said) => said.events.every(({ trigger: { sense } }) => sense.type === null || ofState.has(sense.type)));

/** Events that leave a place in another state, and are told as that state. */
const ofState: ReadonlySet<IncidentType> = new Set([
  'movement of forces',
  'territory transfer',
  'displacement',
  'return',
]);

// Words that leave little open.
const plainest = 0.7;

/** "The security situation in Dara is calm": a short note needs no word of war to tell that. */
const isPlain = ({ aspect, weight }: Saying): boolean => ofSafety.has(aspect) && weight >= plainest;

const ofSafety: ReadonlySet<Saying['aspect']> = new Set([
  'security',
  'threat',
  'residence',
  'control',
  'coordination',
  'presence of forces',
]);

const outsideConflict = ({ words: { tokens } }: Mentions, { first, last, rule }: Saying): Note => ({
  start: tokens[first]!.start,
  end: tokens[last]!.end,
  rule,
  said: 'how things are somewhere, in a report that does not speak of a conflict',
});

function sayingsIn({ words: { tokens } }: Mentions, tagged: Tagged): Saying[] {
  const matches = matchesIn(tokens, tagged);
  if (matches.length === 0 || isElsewhere(tokens, tagged.sentence.first, tagged.sentence.last)) return [];
  const sayings = settle(matches.map((match) => sayingOf(tokens, tagged, match)).filter((saying) => saying !== null));
  return sayings.filter((saying, at) => !isUndone(tokens, saying, sayings.slice(at + 1)));
}

/** "All who had fled have come back": who had to go is told only to say who is back. */
const isUndone = (tokens: readonly Token[], saying: Saying, later: readonly Saying[]): boolean =>
  saying.aspect === 'residence' &&
  /evacuated$/.test(saying.state ?? '') &&
  later.some(({ aspect, state }) => aspect === 'residence' && /^return/.test(state ?? '')) &&
  tokens.slice(Math.max(0, saying.first - 2), saying.last).some(({ lower }) => /^(?:who|which|that)$/.test(lower));
