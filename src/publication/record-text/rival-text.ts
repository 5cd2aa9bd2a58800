import type { Claim } from '../../claims/index.ts';
import type { RivalClaim } from '../../record/index.ts';
import { lay, type Paper } from '../reading-text/paper.ts';
import { amount, dictionaryOf, edtfInWords, sourceInWords, term } from '../wording/index.ts';
import { paragraph } from './lines.ts';

const words = dictionaryOf('en');

/** One report's word: its numbers, its outlet and day, whose word it is, and the sentence. */
export function rivalText(rival: RivalClaim, paper: Paper): string {
  const { outlet, published, source, said, claim, url, copied, mayLeave, dataset, body } = rival;
  const day = published === null ? 'no date' : edtfInWords(words, published);
  const marks = [copied && 'a copy', !mayLeave && 'may not leave', dataset && `row of ${dataset}`].filter(Boolean);
  const who = [outlet ?? 'no publisher', day, ...marks].join(' · ');
  return [
    `\n${lay(
      paper,
      [
        { text: numbersOf(body), ink: 'bold' },
        { text: `  ${who}`, ink: 'plain' },
      ],
      '  ',
      '    ',
    )}`,
    said === '' ? '' : lay(paper, [{ text: said, ink: 'plain' }], '    │ '),
    lay(paper, [{ text: `${sourceInWords(words, source)} · claim ${claim}`, ink: 'dim' }], '    '),
    url === null ? '' : lay(paper, [{ text: url, ink: 'dim' }], '    '),
    rival.reasons.length === 0 ? '' : paragraph(paper, `matched: ${rival.reasons.join('; ')}`, '    ', 'dim'),
    ...rival.differences.map((difference) => paragraph(paper, `although ${difference}`, '    ', 'dim')),
  ].join('');
}

/** The numbers of one claim: "7 killed, 5 injured". */
function numbersOf(claim: Claim): string {
  if (claim.certainty === 'denied') return 'denied';
  const told = [...partsOf(claim)];
  return told.length > 0 ? told.join(', ') : 'no number';
}

function* partsOf(claim: Claim): Generator<string> {
  if (claim.kind === 'incident')
    for (const toll of ['killed', 'injured', 'abducted', 'arrested'] as const)
      if (claim[toll]) yield `${amount(words, claim[toll])} ${toll}`;
  if (claim.kind === 'figure' && claim.value) yield `${amount(words, claim.value)} ${term(words, claim.measure)}`;
  if (claim.kind === 'condition') yield term(words, claim.state ?? claim.aspect);
}
