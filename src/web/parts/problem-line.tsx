import type { ReactNode } from 'react';
import { Problem } from '../client/index.ts';
import { useWords } from '../words/index.ts';
import { shellWords } from '../words/shell-words.ts';

/** What did not work, in one line beside what was tried. */
export function ProblemLine({ problem }: { readonly problem: Error }): ReactNode {
  const words = useWords(shellWords);
  const unanswered = problem instanceof Problem && problem.status === 0;
  return (
    <p className="problem-line" role="alert">
      <strong>{words.wrong}.</strong> <bdi>{unanswered ? words.offline : problem.message}</bdi>
    </p>
  );
}
