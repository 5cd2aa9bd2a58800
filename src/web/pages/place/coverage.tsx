import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { AssessmentAnswer } from '../../../api/index.ts';
import { edtfInWords } from '../../../publication/wording/index.ts';
import { placeAddress } from '../../parts/account/index.ts';
import { PlaceName, ReportsByMonth } from '../../parts/index.ts';
import { fill, useSpeech, useWords } from '../../words/index.ts';
import { placeWords } from '../../words/place-words.ts';

/** How much was written about the place, by whom, and which of its villages nobody named. */
export function Coverage({ answer }: { readonly answer: AssessmentAnswer }): ReactNode {
  const { coverage } = answer.assessment;
  const words = useWords(placeWords);
  const speech = useSpeech();
  return (
    <section className="sheet">
      <h2>{words.aboutCoverage}</h2>
      <ReportsByMonth months={coverage.months} />
      <p className="soft">
        {coverage.lastWritten
          ? fill(words.lastWritten, edtfInWords(speech.dictionary, coverage.lastWritten))
          : words.neverWritten}
      </p>
      {coverage.silentVillages.length > 0 && (
        <details>
          <summary>{speech.count(words.silent, coverage.silentVillages.length)}</summary>
          <ul className="silent">
            {coverage.silentVillages
              .flatMap((id) => (answer.places[id] ? [{ ...answer.places[id], id }] : []))
              .map((place) => (
                <li key={place.id}>
                  <Link href={placeAddress(place.id)}>
                    <PlaceName place={{ ...place, precision: place.scale }} />
                  </Link>
                </li>
              ))}
          </ul>
        </details>
      )}
    </section>
  );
}
