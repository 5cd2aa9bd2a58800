import type { AssessmentInput, HeldClaim, Word } from '../../assessment/index.ts';
import { claimSentences, type Speaker, speakerOf } from '../assessment-sentences/index.ts';
import { type Language, term } from '../wording/index.ts';
import { type RecordLine, recordLines } from './record-line.ts';

/** A claim of calm or danger, with everything that speaks for and against it. */
export interface TestedClaim {
  readonly claim: HeldClaim;
  /** The claim and its verdict in a sentence. */
  readonly sentence: string;
  /** The words it was said in; null where they are not shown. */
  readonly said: string | null;
  readonly groups: readonly EvidenceGroup[];
}

/** What belongs together: a voice for it, attacks against it. */
export interface EvidenceGroup {
  readonly heading: string;
  readonly lines: readonly EvidenceLine[];
}

export interface EvidenceLine extends RecordLine {
  readonly said: string | null;
}

/** What a test is written with. */
export interface TestAround {
  readonly input: AssessmentInput;
  readonly language: Language;
  readonly nameOf: (place: string) => string;
  /** The sentence that a claim stands in, by its id. */
  readonly saidOf: (claim: string) => string | null;
}

/** Claims as they were held against the record, with the words of all who speak of them. */
export function testedClaims(claims: readonly HeldClaim[], around: TestAround): TestedClaim[] {
  const speaker = speakerOf(around.language);
  const lines = recordLines(around.input, speaker, around.nameOf);
  const { labels } = speaker.words;
  return claims.map((claim) => {
    const records = (heading: string, ids: readonly string[]): EvidenceGroup => ({
      heading,
      lines: lines(ids).map((line) => ({ ...line, said: null })),
    });
    const groups = [
      ...wordsBy(labels.for, claim.agreeing, speaker, around),
      ...wordsBy(labels.against, claim.opposing, speaker, around),
      records(labels.attacks, claim.events),
      records(labels['stated counts'], claim.counts),
      records(labels.beside, claim.beside),
      records(labels['wider area'], claim.around),
    ];
    return {
      claim,
      sentence: claimSentences({ claims: [claim] }, speaker, around.nameOf)[0]!.text,
      said: around.saidOf(claim.id),
      groups: groups.filter((group) => group.lines.length > 0),
    };
  });
}

/** What others said, each voice apart: officials, residents, the newsroom. */
function wordsBy(heading: string, said: readonly Word[], speaker: Speaker, around: TestAround): EvidenceGroup[] {
  const { words, dictionary } = speaker;
  const voices = [...new Set(said.map(({ voice }) => voice))];
  return voices.map((voice) => ({
    heading: `${heading} – ${words.voices[voice]}`,
    lines: said
      .filter((word) => word.voice === voice)
      .map((word) => ({
        id: word.record,
        text: [
          `${term(dictionary, word.aspect)}: ${term(dictionary, word.state ?? word.change ?? '')}`,
          word.speaker,
          word.publisher || words.noPublisher,
        ]
          .filter((part) => part !== null)
          .join(' · '),
        said: around.saidOf(word.id),
      })),
  }));
}
