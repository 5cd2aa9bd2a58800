import type { ReactNode } from 'react';
import type { RecordShown } from '../../../record/index.ts';
import { CorrectAct } from './acts/correct-act.tsx';
import { GradeAct } from './acts/grade-act.tsx';
import { MergeAct } from './acts/merge-act.tsx';
import { SplitAct } from './acts/split-act.tsx';
import { AcceptAct, RejectAct } from './acts/stand-acts.tsx';
import { UndoAct } from './acts/undo-act.tsx';
import { WithholdAct } from './acts/withhold-act.tsx';
import { type Act, type Acts, isSame } from './use-acts.ts';

interface ActOpenProps {
  readonly acts: Acts;
  readonly record: RecordShown;
  /** The form stands here if this is what is open. */
  readonly act: Act;
}

/** The form of a decision, where it was opened. */
export function ActOpen({ acts, record, act }: ActOpenProps): ReactNode {
  if (!isSame(acts.open, act)) return null;
  const props = { record, onDone: acts.done, onCancel: acts.close };
  switch (act.kind) {
    case 'accept':
      return <AcceptAct {...props} />;
    case 'reject':
      return <RejectAct {...props} {...(act.claim !== undefined && { claim: act.claim })} />;
    case 'correct':
      return <CorrectAct {...props} {...(act.field !== undefined && { field: act.field })} />;
    case 'grade':
      return <GradeAct {...props} />;
    case 'split':
      return <SplitAct {...props} />;
    case 'merge':
      return <MergeAct {...props} />;
    case 'withhold':
      return <WithholdAct {...props} whole="record" target={record.id} bearsOn={[record]} />;
    case 'undo':
      return <UndoAct {...props} revision={act.revision} />;
  }
}
