import { lay, type Paper } from '../reading-text/paper.ts';
import type { EvidenceLine, TestedClaim } from './tested-claim.ts';

/** Claims held against the record, for a terminal. */
export const testedAsText = (tested: readonly TestedClaim[], paper: Paper): string =>
  `${tested.map((one) => testedText(one, paper)).join('')}\n`;

const testedText = ({ claim, sentence, said, groups }: TestedClaim, paper: Paper): string =>
  [
    `\n${lay(
      paper,
      [
        { text: sentence, ink: 'bold' },
        { text: ` [${claim.record}]`, ink: 'dim' },
      ],
      '  ',
    )}`,
    said === null ? '' : lay(paper, [{ text: `“${said}”`, ink: 'plain' }], '    '),
    ...groups.map(
      ({ heading, lines }) =>
        `\n${lay(paper, [{ text: heading, ink: 'dim' }], '  ')}${lines.map((line) => lineText(line, paper)).join('')}`,
    ),
  ].join('');

const lineText = ({ id, text, said }: EvidenceLine, paper: Paper): string =>
  lay(
    paper,
    [
      { text, ink: 'plain' },
      { text: ` [${id}]`, ink: 'dim' },
    ],
    '  ',
    '    ',
  ) + (said === null ? '' : lay(paper, [{ text: `“${said}”`, ink: 'dim' }], '    '));
