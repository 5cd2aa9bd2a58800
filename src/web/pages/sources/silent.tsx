import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { CoverageAnswer } from '../../../api/index.ts';
import { edtfInWords } from '../../../publication/wording/index.ts';
import { placeAddress } from '../../parts/account/index.ts';
import { coverageWords } from '../../words/coverage-words.ts';
import { fill, useSpeech, useWords } from '../../words/index.ts';
import { placeWords } from '../../words/place-words.ts';

/** Publishers that stopped, and villages that nobody names. */
export function Silent({ answer: { goneSilent, silent } }: { readonly answer: CoverageAnswer }): ReactNode {
  const words = useWords(coverageWords);
  const places = useWords(placeWords);
  const speech = useSpeech();
  return (
    <div className="pair">
      <section className="sheet">
        <h2>{words.goneSilent}</h2>
        <p className="soft small">{goneSilent.length > 0 ? words.goneSilentHint : words.nobodySilent}</p>
        <ul className="place-lines">
          {goneSilent.map(({ publisher, lastWritten, reportsBefore }) => (
            <li key={publisher}>
              <bdi>{publisher}</bdi>
              <span className="soft small">
                {words.lastWritten}: {edtfInWords(speech.dictionary, lastWritten)} ·{' '}
                {speech.count(words.reports, reportsBefore)}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {silent.length > 0 && (
        <section className="sheet">
          <h2>{words.silent}</h2>
          <p className="soft small">{words.silentHint}</p>
          <ul className="place-lines">
            {silent.map(({ id, name, lastWritten }) => (
              <li key={id}>
                <Link href={placeAddress(id)}>
                  <bdi>{speech.places.own({ id, name, precision: 'village', within: [] })}</bdi>
                </Link>
                <span className="soft small">
                  {lastWritten
                    ? fill(places.lastWritten, edtfInWords(speech.dictionary, lastWritten))
                    : places.neverWritten}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
