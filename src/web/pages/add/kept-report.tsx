import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { RecordAnswer, ReportAdded } from '../../../api/index.ts';
import { useAsked } from '../../client/index.ts';
import { RecordLink, reportAddress } from '../../parts/account/index.ts';
import { addWords } from '../../words/add-words.ts';
import { useSpeech, useWords } from '../../words/index.ts';
import { reasonInWords } from '../../words/reason-in-words.ts';

interface KeptReportProps {
  readonly added: ReportAdded;
  readonly onAnother: () => void;
}

/** Where the claims of a kept report went: new, matched with what others told, or in doubt. */
export function KeptReport({ added, onAnother }: KeptReportProps): ReactNode {
  const words = useWords(addWords);
  const { report, known, copyOf, placements } = added;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="kept-report sheet" aria-labelledby="kept">
      <h2 id="kept" ref={heading} tabIndex={-1}>
        {words.kept}
      </h2>
      <p className="soft">{known ? words.known : placements.length > 0 ? words.keptHint : words.noPlacements}</p>
      {copyOf && (
        <p className="notice">
          <Link href={reportAddress(copyOf)}>{words.copyOf}</Link>
        </p>
      )}
      <ul className="placements">
        {placements.map((placement) => (
          <Placed key={placement.record.id} placement={placement} />
        ))}
      </ul>
      <p className="acts">
        <Link href={reportAddress(report)} className="button main-act">
          {words.openReport}
        </Link>
        <button type="button" onClick={onAnother}>
          {words.another}
        </button>
      </p>
    </section>
  );
}

type Placement = ReportAdded['placements'][number];

function Placed({ placement: { record, outcome, reasons, maybeSame } }: { readonly placement: Placement }): ReactNode {
  const words = useWords(addWords);
  const speech = useSpeech();
  return (
    <li>
      <p>
        <span className={`chip ${outcome}`}>{words[outcome]}</span> <RecordLink record={record} />
      </p>
      <p className="soft small">
        {outcome === 'new'
          ? words.newHint
          : [words.matchedHint, ...reasons.map((reason) => reasonInWords(speech, reason))].join(
              speech.dictionary.comma,
            )}
      </p>
      {maybeSame.map((one) => (
        <InDoubt key={one.record} {...one} />
      ))}
    </li>
  );
}

function InDoubt({ record, reasons }: Placement['maybeSame'][number]): ReactNode {
  const words = useWords(addWords);
  const speech = useSpeech();
  const { data } = useAsked<RecordAnswer>(`/records/${encodeURIComponent(record)}`);
  return (
    <div className="in-doubt">
      <p>
        <span className="chip doubtful">{words.inDoubt}</span> {words.maybe} {data && <RecordLink record={data} />}
      </p>
      <p className="soft small">
        {reasons.map((reason) => reasonInWords(speech, reason)).join(speech.dictionary.comma)} ·{' '}
        <Link href="/review">{words.toReview}</Link>
      </p>
    </div>
  );
}
