import { speakerOf } from '../assessment-sentences/index.ts';
import { lay, type Paper } from '../reading-text/paper.ts';
import { placeLine } from './assessment-heading.ts';
import type { AssessmentDocument } from './assessment-json.ts';
import { type IndicatorLine, indicatorLines, restsInShort, type Section, sectionsOf } from './sections.ts';

const mostRests = 6;

/** An assessment for a terminal: its sentences, each with the records it rests on, then its indicators. */
export function assessmentAsText(document: AssessmentDocument, paper: Paper): string {
  const speaker = speakerOf(document.language);
  const { title, days } = placeLine(document, speaker);
  return [
    '\n',
    lay(paper, [{ text: title, ink: 'bold' }], '  '),
    lay(paper, [{ text: days, ink: 'dim' }], '  '),
    ...sectionsOf(document.sentences, speaker).map((section) => sectionText(section, paper)),
    `\n${lay(paper, [{ text: speaker.words.labels.indicators, ink: 'bold' }], '  ')}`,
    ...indicatorLines(document, speaker).map((line) => indicatorText(line, paper)),
    '\n',
  ].join('');
}

/** Sentences under their heading. */
export const sectionText = ({ heading, sentences }: Section, paper: Paper): string =>
  `\n${lay(paper, [{ text: heading, ink: 'bold' }], '  ')}${sentences
    .map(({ text, rests }) => {
      const named = rests.length > 0 ? [{ text: ` [${restsInShort(rests, mostRests)}]`, ink: 'dim' as const }] : [];
      return lay(paper, [{ text, ink: 'plain' }, ...named], '  ', '    ');
    })
    .join('')}`;

function indicatorText({ name, value, rests }: IndicatorLine, paper: Paper): string {
  const named = rests.length > 0 ? [{ text: ` [${restsInShort(rests, mostRests)}]`, ink: 'dim' as const }] : [];
  return lay(paper, [{ text: `${name}: `, ink: 'dim' }, { text: value, ink: 'plain' }, ...named], '  ', '    ');
}
