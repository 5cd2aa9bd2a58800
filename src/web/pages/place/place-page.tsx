import type { ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import type { AssessmentAnswer, MonthsAnswer, PlaceAnswer } from '../../../api/index.ts';
import { isolated } from '../../../publication/wording/index.ts';
import { Problem, useAsked } from '../../client/index.ts';
import { Answered, Empty, PageHeading, useIdInAddress } from '../../parts/index.ts';
import { fill, useSpeech, useWords } from '../../words/index.ts';
import { placeWords } from '../../words/place-words.ts';
import { ConditionLines } from './condition-lines.tsx';
import { Coverage } from './coverage.tsx';
import { Indicators } from './indicators.tsx';
import { Months } from './months.tsx';
import { PlaceHead } from './place-head.tsx';
import { Told } from './told.tsx';
import { WhatHappened } from './what-happened.tsx';
import { WhatLiesWithin } from './what-lies-within.tsx';
import { WindowForm } from './window-form.tsx';

/** One place: how calm it is and how sure that is, what happened, how things were said to be, what is not known. */
export function PlacePage(): ReactNode {
  const id = useIdInAddress();
  const [search] = useSearchParams();
  const { language } = useSpeech();
  const path = `/places/${encodeURIComponent(id)}`;
  const window = { from: search.get('from'), to: search.get('to'), against: search.get('against') };
  const place = useAsked<PlaceAnswer>(path);
  const assessment = useAsked<AssessmentAnswer>(`${path}/assessment`, { ...window, lang: language });
  const months = useAsked<MonthsAnswer>(`${path}/months`);
  if (place.error instanceof Problem && place.error.status === 404) return <NoPlace id={id} />;
  return (
    <div className="page place">
      <Answered answer={place}>
        {(found) => (
          <>
            <PlaceHead found={found} assessed={assessment.data?.assessment} />
            <WindowForm answered={assessment.data?.assessment} />
            <div className="place-columns">
              <div className="place-main">
                <Answered answer={assessment}>{(answer) => <Told answer={answer} />}</Answered>
                <Answered answer={months}>{({ items }) => <Months months={items} />}</Answered>
                <ConditionLines place={found.place} />
                <WhatHappened place={found.place} />
                <Answered answer={assessment}>{(answer) => <Indicators answer={answer} />}</Answered>
              </div>
              <div className="place-side">
                <WhatLiesWithin found={found} />
                <Answered answer={assessment}>{(answer) => <Coverage answer={answer} />}</Answered>
              </div>
            </div>
          </>
        )}
      </Answered>
    </div>
  );
}

function NoPlace({ id }: { readonly id: string }): ReactNode {
  const words = useWords(placeWords);
  const { dictionary } = useSpeech();
  return (
    <div className="page">
      <PageHeading>{words.noPlace}</PageHeading>
      <Empty>{fill(words.noPlaceHint, isolated(dictionary, id))}</Empty>
    </div>
  );
}
