import type { ReactNode } from 'react';
import { Problem } from '../client/index.ts';
import { useSpeech, useWords } from '../words/index.ts';
import { problemWords } from '../words/problem-words.ts';
import { shellWords } from '../words/shell-words.ts';

/** What did not work, in one line beside what was tried. */
export function ProblemLine({ problem }: { readonly problem: Error }): ReactNode {
  const words = useWords(shellWords);
  return (
    <p className="problem-line" role="alert">
      <strong>{words.wrong}.</strong> <ProblemSaid problem={problem} />
    </p>
  );
}

/** A problem in the language of the page, and after it what the server says of this one. */
export function ProblemSaid({ problem }: { readonly problem: Error }): ReactNode {
  const words = useWords(shellWords);
  if (!(problem instanceof Problem)) return <bdi>{problem.message}</bdi>;
  if (problem.status === 0) return words.offline;
  return <CodeSaid code={problem.code} said={problem.message} />;
}

/** A problem by its code. `said` tells more, in English. */
export function CodeSaid({ code, said }: { readonly code: string; readonly said: string }): ReactNode {
  const { language } = useSpeech();
  const known: Readonly<Record<string, string>> = useWords(problemWords);
  const own = known[code];
  if (!own || language === 'en') return <bdi dir="auto">{said}</bdi>;
  return (
    <>
      {own}{' '}
      <bdi className="soft small" lang="en" dir="ltr">
        {said}
      </bdi>
    </>
  );
}
