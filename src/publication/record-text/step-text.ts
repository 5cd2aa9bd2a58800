import type { Step } from '../../record/index.ts';
import { lay, type Paper } from '../reading-text/paper.ts';
import { recordHeadline } from './headline.ts';
import { paragraph } from './lines.ts';

/** A record's life, the first step first: who changed what and why, and what was held to be so from then on. */
export const historyAsText = (steps: readonly Step[], paper: Paper): string =>
  `\n${steps.map((step) => stepText(step, paper)).join('\n')}\n`;

function stepText({ revision, at, who, what, why, decision, joined, left, account }: Step, paper: Paper): string {
  const field = decision?.field ? ` ${decision.field} → ${valueInWords(decision.value)}` : '';
  const undone = decision?.undone ? ' (undone since)' : '';
  const moved = [
    joined.length > 0 && `came in: ${joined.join(', ')}`,
    left.length > 0 && `went out: ${left.join(', ')}`,
  ].filter((said): said is string => Boolean(said));
  return [
    lay(
      paper,
      [
        { text: `${revision}  `, ink: 'bold' },
        { text: `${what}${field}${undone}`, ink: 'bold' },
        { text: `  ${at.slice(0, 19).replace('T', ' ')} · ${who}`, ink: 'dim' },
      ],
      '  ',
      '      ',
    ),
    why === null ? '' : paragraph(paper, `“${why}”`, '      '),
    ...moved.map((said) => paragraph(paper, said, '      ', 'dim')),
    account === null ? '' : paragraph(paper, recordHeadline(account), '      '),
  ].join('');
}

function valueInWords(value: unknown): string {
  if (value === null) return 'nothing known';
  if (Array.isArray(value)) return value.map(valueInWords).join(', ');
  const { name, edtf } = Object(value) as { name?: string; edtf?: string };
  return name ?? edtf ?? (typeof value === 'object' ? JSON.stringify(value) : String(value));
}
