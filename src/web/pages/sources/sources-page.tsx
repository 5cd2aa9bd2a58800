import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import type { CoverageAnswer, Overview } from '../../../api/index.ts';
import { useAsked } from '../../client/index.ts';
import { Answered, EmptyRecord, PageHeading, ReportsByMonth } from '../../parts/index.ts';
import { coverageWords } from '../../words/coverage-words.ts';
import { fill, useSpeech, useWords } from '../../words/index.ts';
import { Publishers } from './publishers.tsx';
import { Silent } from './silent.tsx';
import { Speakers } from './speakers.tsx';

/** Who reports on what, who is said to know, and who has gone silent. */
export function SourcesPage(): ReactNode {
  const words = useWords(coverageWords);
  const [search] = useSearchParams();
  const asked = { place: search.get('place'), from: search.get('from'), to: search.get('to') };
  const { data: overview } = useAsked<Overview>('/overview');
  const isAbout = asked.place !== null || overview?.area != null;
  const coverage = useAsked<CoverageAnswer>('/coverage', asked, { enabled: isAbout });
  return (
    <div className="page sources">
      <PageHeading>{words.title}</PageHeading>
      <p className="lead">{words.lead}</p>
      {overview && !isAbout ? <EmptyRecord /> : <Covered coverage={coverage} place={asked.place} />}
    </div>
  );
}

interface CoveredProps {
  readonly coverage: UseQueryResult<CoverageAnswer>;
  readonly place: string | null;
}

function Covered({ coverage, place }: CoveredProps): ReactNode {
  const words = useWords(coverageWords);
  const speech = useSpeech();
  return (
    <>
      <Answered answer={coverage}>
        {(answer) => (
          <>
            <section className="sheet">
              <h2>{words.byMonth}</h2>
              <p className="soft small">
                {fill(words.window, speech.days(answer.window.from), speech.days(answer.window.to))}
              </p>
              <ReportsByMonth months={answer.coverage.months} />
              <Publishers months={answer.coverage.months} />
            </section>
            <Silent answer={answer} />
          </>
        )}
      </Answered>
      <Speakers place={place} />
    </>
  );
}
