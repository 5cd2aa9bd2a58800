import type { ReactNode } from 'react';
import type { RecordShown } from '../../../record/index.ts';
import { GradeBadge, GradeReason } from '../../parts/account/index.ts';
import { ActButton, ActOpen, type Acts } from '../../parts/decision/index.ts';
import { gradeWords } from '../../words/grade-words.ts';
import { useSpeech, useWords } from '../../words/index.ts';
import { recordWords } from '../../words/record-words.ts';

/** How well it is borne out and why, and what was decided. */
export function GradeOf({ record, acts }: { readonly record: RecordShown; readonly acts: Acts | null }): ReactNode {
  const words = useWords(recordWords);
  const grades = useWords(gradeWords);
  const speech = useSpeech();
  const { grade, standing, sources, claims } = record;
  return (
    <section className="sheet" aria-labelledby="grade">
      <h2 id="grade">{words.gradeTitle}</h2>
      <p className="grade-line">
        <GradeBadge grade={grade.grade} />
        <span>
          <GradeReason because={grade.because} />
        </span>
      </p>
      <p className="soft">
        {speech.count(grades.claims, claims)} · {speech.count(grades.sources, sources)}
      </p>
      <p className={`standing ${standing}`}>{grades[standing]}</p>
      {acts && <ActButton acts={acts} act={{ kind: 'grade' }} />}
      {acts && <ActOpen acts={acts} record={record} act={{ kind: 'grade' }} />}
    </section>
  );
}
