import type { ReactNode } from 'react';
import type { Grade } from '../../../codebook/index.ts';
import { gradeWords } from '../../words/grade-words.ts';
import { useWords } from '../../words/index.ts';

/** How many of three bars are filled; contested and discounted have marks of their own. */
const bars: Readonly<Record<Grade, number>> = { confirmed: 3, fair: 2, weak: 1, contested: 0, discounted: 0 };

/** A grade by its shape and its name. */
export function GradeBadge({ grade }: { readonly grade: Grade }): ReactNode {
  const words = useWords(gradeWords);
  return (
    <span className="grade" data-grade={grade}>
      <GradeMark grade={grade} />
      {words[grade]}
    </span>
  );
}

/** A grade's shape alone: bars that rise, two halves at odds, or a ring struck through. */
export const GradeMark = ({ grade }: { readonly grade: Grade }): ReactNode => (
  <svg className="grade-mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    {grade === 'contested' ? (
      <path d="M3 3h4v10H3zM9 3h4v10H9zM6 8l4-3M6 11l4-3" className="stroke" />
    ) : grade === 'discounted' ? (
      <path d="M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11zM4 12 12 4" className="stroke" />
    ) : (
      [0, 1, 2].map((at) => (
        <rect
          key={at}
          x={1.5 + at * 5}
          y={10 - at * 4}
          width="3"
          height={4 + at * 4}
          className={at < bars[grade] ? 'full' : 'hollow'}
        />
      ))
    )}
  </svg>
);

/** Why the record gives that grade: a rule of the codebook and what it counted as one, or who decided. */
export function GradeReason({ because }: { readonly because: string }): ReactNode {
  const words = useWords(gradeWords);
  const known: Readonly<Record<string, unknown>> = words;
  const who = /^decided by (.+)$/.exec(because)?.[1];
  const inWords = (reason: string): string => {
    const said = known[reason];
    return typeof said === 'string' ? said : reason;
  };
  return who ? words.decidedBy.replace('{}', who) : because.split('; ').map(inWords).join('; ');
}
