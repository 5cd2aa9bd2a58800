import type { ReactNode } from 'react';
import { Problem } from '../client/index.ts';
import { useWords } from '../words/index.ts';
import { shellWords } from '../words/shell-words.ts';
import { ProblemSaid } from './problem-line.tsx';

/** Something is on its way. It shows only after a moment, so that quick answers do not flicker. */
export function Loading({ what }: { readonly what?: string }): ReactNode {
  const words = useWords(shellWords);
  return (
    <div className="state loading" role="status">
      <span className="waves" aria-hidden="true" />
      {what ?? words.loading}
    </div>
  );
}

/** There is nothing to show, and that is no mistake. Say what would put something here. */
export function Empty({ title, children }: { readonly title?: string; readonly children?: ReactNode }): ReactNode {
  const words = useWords(shellWords);
  return (
    <div className="state empty">
      <strong>{title ?? words.nothing}</strong>
      {children && <p>{children}</p>}
    </div>
  );
}

/** Something did not work: what, and a way to try again. */
export function Failed({ problem, again }: { readonly problem: Error; readonly again?: () => void }): ReactNode {
  const words = useWords(shellWords);
  const refused = problem instanceof Problem && (problem.status === 401 || problem.status === 403);
  return (
    <div className="state failed" role="alert">
      <strong>{refused ? words.notAllowed : words.wrong}</strong>
      <p>
        <ProblemSaid problem={problem} />
      </p>
      {again && (
        <button type="button" onClick={again}>
          {words.again}
        </button>
      )}
    </div>
  );
}
