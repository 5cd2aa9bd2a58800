import type { OpenDoubt, RecordShown } from '../../record/index.ts';
import type { Paper } from '../reading-text/paper.ts';
import { recordHeadline } from './headline.ts';
import { paragraph } from './lines.ts';

const mostSentences = 3;

/** Two records that may be one, with their sentences, and why it is asked. */
export function doubtAsText(doubt: OpenDoubt, two: readonly RecordShown[], paper: Paper): string {
  return [
    ...two.map((shown, at) => side(at === 0 ? 'A' : 'B', shown, paper)),
    paragraph(paper, `Asked because: ${doubt.reasons.join('; ')}`, '  ', 'dim'),
  ].join('\n');
}

/** A record that rests on claims the reader is not sure of, with its sentences. `confidence`: 0 to 1. */
export const doubtfulAsText = (confidence: number, shown: RecordShown, paper: Paper): string =>
  [
    side('?', shown, paper),
    paragraph(paper, `Asked because: the reader is ${Math.round(100 * confidence)} % sure of it`, '  ', 'dim'),
  ].join('\n');

function side(letter: string, shown: RecordShown, paper: Paper): string {
  const { id, outlets, rivals } = shown;
  const more = rivals.length - mostSentences;
  return [
    paragraph(paper, recordHeadline(shown), `  ${letter}  `, 'bold', '     '),
    paragraph(paper, `${id} · ${outlets.join(', ')}`, '     ', 'dim'),
    ...rivals.slice(0, mostSentences).map(({ said }) => paragraph(paper, said, '     │ ')),
    more > 0 ? paragraph(paper, `and ${more} more`, '     ', 'dim') : '',
  ].join('');
}
