import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { amount, edtfInWords, sourceInWords } from '../../../publication/wording/index.ts';
import type { RivalClaim } from '../../../record/index.ts';
import { fill, type Speech, useSpeech, useWords } from '../../words/index.ts';
import { reasonInWords } from '../../words/reason-in-words.ts';
import { rivalWords } from '../../words/rival-words.ts';
import { capital, numbers, reportAddress } from '../account/index.ts';
import { countOf } from './told-numbers.ts';

interface RivalProps {
  readonly rival: RivalClaim;
  readonly lit: boolean;
  /** What an editor may do with this one. */
  readonly children?: ReactNode;
}

/** One report's word: its numbers, who published it and when, whose word it is, and the sentence. */
export function RivalWords({ rival, lit, children }: RivalProps): ReactNode {
  const words = useWords(rivalWords);
  const speech = useSpeech();
  const { outlet, published, url, source, copied } = rival;
  return (
    <li className={`rival${lit ? ' lit' : ''}${copied ? ' copied' : ''}`} id={`claim-${rival.claim}`}>
      <p className="rival-head">
        <strong className="rival-numbers">{toldInWords(speech, rival, words.noNumber)}</strong>
        <bdi className="rival-outlet">{outlet ?? words.noOutlet}</bdi>
        <span className="soft">{published ? edtfInWords(speech.dictionary, published) : words.noDate}</span>
        <RivalMarks rival={rival} />
      </p>
      <Said rival={rival} />
      <p className="soft small">
        <bdi>{sourceInWords(speech.dictionary, source)}</bdi>
        {url && isWebAddress(url) && (
          <>
            {' · '}
            <a href={url} rel="noreferrer noopener" target="_blank">
              {words.original}
            </a>
          </>
        )}
      </p>
      <Why rival={rival} />
      {children}
    </li>
  );
}

/** An address that a browser may be sent to: what a file says of itself may be anything. */
const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);

function Said({ rival: { said, report, claim } }: { readonly rival: RivalClaim }): ReactNode {
  const words = useWords(rivalWords);
  if (said === '') return <p className="soft">{words.here}</p>;
  return (
    <blockquote dir="auto">
      {report ? (
        <Link href={reportAddress(report, claim)} title={words.toReport}>
          {said}
        </Link>
      ) : (
        said
      )}
    </blockquote>
  );
}

function RivalMarks({ rival }: { readonly rival: RivalClaim }): ReactNode {
  const words = useWords(rivalWords);
  const { certainty } = rival.body;
  const marks = [
    certainty !== 'stated' && words[certainty],
    rival.copied && words.copy,
    !rival.mayLeave && words.kept,
    rival.dataset && fill(words.row, rival.dataset),
  ].filter((mark): mark is string => Boolean(mark));
  return marks.map((mark) => (
    <span key={mark} className="chip">
      {mark}
    </span>
  ));
}

function Why({ rival: { reasons, differences } }: { readonly rival: RivalClaim }): ReactNode {
  const words = useWords(rivalWords);
  const speech = useSpeech();
  if (reasons.length + differences.length === 0) return null;
  const said = (list: readonly string[]): string =>
    list.map((reason) => reasonInWords(speech, reason)).join(speech.dictionary.comma);
  return (
    <p className="soft small">
      {reasons.length > 0 && `${words.matched}: ${said(reasons)}`}
      {differences.length > 0 && ` – ${words.although} ${said(differences)}`}
    </p>
  );
}

/** "7 killed, 5 injured"; a condition's state; "no number". */
export function toldInWords(speech: Speech, rival: RivalClaim, none: string): string {
  const { dictionary } = speech;
  const { body } = rival;
  if (body.kind === 'condition') {
    const state = [body.state && speech.term(body.state), body.change && dictionary.phrases[body.change]];
    return capital(speech, state.filter(Boolean).join(dictionary.comma) || speech.term(body.aspect));
  }
  const told = numbers.flatMap((field) => {
    const count = countOf(rival, field);
    if (!count) return [];
    return [field === 'value' ? amount(dictionary, count) : fill(dictionary.phrases[field], amount(dictionary, count))];
  });
  return told.length > 0 ? capital(speech, told.join(dictionary.comma)) : capital(speech, none);
}
