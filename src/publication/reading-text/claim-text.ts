import type { Claim, Reading } from '../../claims/index.ts';
import type { Source } from '../../reading/index.ts';
import { type Dictionary, doubtInWords, headline, particulars, quote, sourceInWords } from '../wording/index.ts';
import { lay, type Paper, type Run, together } from './paper.ts';

/** One claim as a short block: its headline, who to whom, who says so and how surely, and its words. */
export function claimText(
  words: Dictionary,
  reading: Reading,
  claim: Claim,
  number: number,
  source: Source | undefined,
  options: Paper & { readonly explain?: boolean },
): string {
  const indent = '      ';
  const first = `  ${String(number).padStart(2)}  `;
  const said = [source && sourceInWords(words, source), doubtInWords(words, claim)].filter(Boolean).join(' · ');
  const quotes = claim.evidence.map((span) => {
    const { before, words: quoted, after } = quote(reading.report.text, reading.passages, span);
    const runs: Run[] = [
      { text: before, ink: 'dim' },
      { text: quoted, ink: 'plain' },
      { text: after, ink: 'dim' },
    ];
    return lay(options, runs, `${indent}│ `);
  });
  return [
    lay(options, headlineRuns(words, claim), first, indent),
    ...particulars(words, claim).map((line) => lay(options, [{ text: line, ink: 'plain' }], indent)),
    lay(options, [{ text: said, ink: 'dim' }], indent),
    ...quotes,
    options.explain
      ? lay(options, [{ text: `${words.phrases.rules}: ${claim.rules.join(' › ')}`, ink: 'dim' }], indent)
      : '',
  ].join('');
}

const headlineRuns = (words: Dictionary, claim: Claim): Run[] =>
  headline(words, claim).flatMap((part, at): Run[] =>
    at === 0
      ? [{ text: together(part), ink: 'bold' }]
      : [
          { text: ' · ', ink: 'dim' },
          { text: together(part), ink: 'bold' },
        ],
  );
