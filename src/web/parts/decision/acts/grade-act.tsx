import { type ReactNode, useState } from 'react';
import { type Grade, grades } from '../../../../codebook/index.ts';
import { decisionWords } from '../../../words/decision-words.ts';
import { gradeWords } from '../../../words/grade-words.ts';
import { useWords } from '../../../words/index.ts';
import { GradeBadge } from '../../account/index.ts';
import { DecisionForm } from '../decision-form.tsx';
import type { ActProps } from './act-props.ts';

/** A person's own grade, which goes before the rules. */
export function GradeAct({ record, ...on }: ActProps): ReactNode {
  const words = useWords(decisionWords);
  const names = useWords(gradeWords);
  const [grade, setGrade] = useState<Grade>(record.grade.grade);
  return (
    <DecisionForm
      {...on}
      title={words.gradeTitle}
      act={words.grade}
      bearsOn={[record]}
      decision={{ kind: 'grade', target: record.id, grade }}
    >
      <fieldset>
        <legend>{names.grade}</legend>
        {grades.map((one) => (
          <label key={one} className="choice">
            <input type="radio" name="grade" checked={one === grade} onChange={() => setGrade(one)} />
            <GradeBadge grade={one} />
          </label>
        ))}
      </fieldset>
    </DecisionForm>
  );
}
