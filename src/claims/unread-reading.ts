import type { Report } from '../reports/index.ts';
import type { Reading } from './reading.ts';

/** A reading of a report in a language that is not read yet: the report, nothing taken from it, and a note why. */
export function unreadReading(report: Report): Reading {
  const { id, title, publisher, byline, url, language, published, text, passages } = report;
  const said = `the report is in ${languageName(language)}, which cannot be read yet: nothing was taken from it`;
  return {
    schema: 'aram.reading/1',
    report: {
      id,
      title,
      publisher,
      byline,
      url,
      language,
      published: published === null ? null : { edtf: published, is: 'given' },
      text,
    },
    passages,
    times: [],
    places: [],
    actors: [],
    sources: [
      {
        id: 's0',
        kind: 'publisher',
        name: publisher,
        description: publisher ?? 'the report itself',
        anonymous: false,
        mentions: [],
      },
    ],
    claims: [],
    notes: [{ start: 0, end: text.length, rule: 'language', said }],
  };
}

/** The English name of a BCP 47 language: `ckb` is Central Kurdish. */
const languageName = (language: string): string =>
  language === 'und'
    ? 'a language that could not be told'
    : (new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language);
