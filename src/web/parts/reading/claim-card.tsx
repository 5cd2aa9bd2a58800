import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { headline, particulars, quote, sourceInWords } from '../../../publication/wording/index.ts';
import { fill, useSpeech, useWords } from '../../words/index.ts';
import { readingWords } from '../../words/reading-words.ts';
import { recordAddress } from '../account/index.ts';
import { Sureness } from './sureness.tsx';
import type { ToldClaim, ToldText } from './told-claim.ts';
import type { Choosing } from './use-choosing.ts';

interface ClaimCardProps {
  readonly told: ToldText;
  readonly claim: ToldClaim;
  /** From one, in the order of the text. */
  readonly number: number;
  readonly choosing: Choosing;
  /** What an editor may do with it. */
  readonly children?: ReactNode;
}

/** One claim: what, whose word it is, how sure, and the words it rests on. */
export function ClaimCard({ told, claim, number, choosing, children }: ClaimCardProps): ReactNode {
  const words = useWords(readingWords);
  const { dictionary, places } = useSpeech();
  const { id, body, source, record, standing, reader } = claim;
  const marks = `${body.certainty}${choosing.chosen === id ? ' chosen' : ''}${standing === 'rejected' ? ' rejected' : ''}`;
  return (
    <li
      id={`claim-${number}`}
      className={`claim-card ${body.kind} ${marks}`}
      tabIndex={-1}
      onFocus={() => choosing.choose(id)}
    >
      <h3>
        <span className="claim-number">{number}</span>
        {headline(dictionary, body, places).map((part, at) => (
          // Each part keeps its own direction, so a Latin name in an Arabic line does not turn its neighbours.
          <span key={part}>
            {at > 0 && <span className="soft"> · </span>}
            <bdi>{part}</bdi>
          </span>
        ))}
      </h3>
      {particulars(dictionary, body).map((line) => (
        <p key={line}>
          <bdi>{line}</bdi>
        </p>
      ))}
      {source && (
        <p className="soft">
          <bdi>{fill(dictionary.phrases.says, sourceInWords(dictionary, source))}</bdi>
        </p>
      )}
      <Sureness claim={body} />
      <Quotes told={told} claim={claim} choosing={choosing} />
      <p className="claim-foot">
        {standing && standing !== 'open' && <strong>{words[standing]}</strong>}
        {reader && <span className="chip">{fill(words.markedBy, reader)}</span>}
        {record && <Link href={recordAddress(record)}>{words.toRecord}</Link>}
      </p>
      {children}
    </li>
  );
}

function Quotes({
  told,
  claim: { id, body },
  choosing,
}: Pick<ClaimCardProps, 'told' | 'claim' | 'choosing'>): ReactNode {
  const words = useWords(readingWords);
  return body.evidence.map((span) => {
    const said = quote(told.text, told.passages, span);
    return (
      <blockquote key={span.start} dir="auto">
        <button
          type="button"
          className="quote"
          title={words.goToWords}
          onClick={() => choosing.toWords(id, span.start)}
        >
          <span className="soft">{said.before}</span>
          <q>{said.words}</q>
          <span className="soft">{said.after}</span>
        </button>
      </blockquote>
    );
  });
}
