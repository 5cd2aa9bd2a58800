import type { Claim, Reading } from '../../claims/index.ts';
import { type Dictionary, dictionaryOf, edtfInWords, type Language, sourceInWords } from '../wording/index.ts';
import { claimText } from './claim-text.ts';
import { lay, type Paper, type Run } from './paper.ts';

export interface TextOptions extends Paper {
  readonly language?: Language;
  /** Shows the rules behind each claim, and every note. */
  readonly explain?: boolean;
}

const groups = [
  ['incident', 'incidents'],
  ['figure', 'figures'],
  ['condition', 'conditions'],
] as const;

/** A reading as a text for a terminal: what it is, what it says and on whose word, and what was not taken. */
export function readingAsText(reading: Reading, options: TextOptions): string {
  const words = dictionaryOf(options.language ?? 'en');
  const parts = [
    head(words, reading, options),
    empty(words, reading, options),
    ...groups.map(([kind, name]) => group(words, reading, options, kind, words.phrases[name])),
    sources(words, reading, options),
    notes(words, reading, options),
  ];
  return `\n${parts.filter((part) => part !== '').join('\n')}\n`;
}

function head(words: Dictionary, { report, passages }: Reading, paper: Paper): string {
  const { phrases } = words;
  const headline = passages.find(({ kind }) => kind === 'headline');
  const title = report.title ?? (headline && report.text.slice(headline.start, headline.end).trim()) ?? report.id;
  const known = { given: phrases.given, stated: phrases.statedInText, inferred: phrases.inferred };
  const day = report.published
    ? `${phrases.published} ${edtfInWords(words, report.published.edtf)} (${known[report.published.is]})`
    : `${phrases.published}: ${phrases.noDate}`;
  const facts = [report.publisher, report.byline, day].filter(Boolean).join(' · ');
  return lay(paper, [{ text: title, ink: 'bold' }], '  ') + lay(paper, [{ text: facts, ink: 'dim' }], '  ');
}

function empty(words: Dictionary, { claims, notes: seen }: Reading, paper: Paper): string {
  if (claims.length > 0) return '';
  const unread = seen.some(({ rule }) => rule === 'language');
  return lay(paper, [{ text: unread ? words.phrases.unread : words.phrases.noClaims, ink: 'plain' }], '  ');
}

function group(words: Dictionary, reading: Reading, options: TextOptions, kind: Claim['kind'], name: string): string {
  const said = new Map(reading.sources.map((source) => [source.id, source]));
  const texts = reading.claims.flatMap((claim, at) =>
    claim.kind === kind ? [claimText(words, reading, claim, at + 1, said.get(claim.source), options)] : [],
  );
  if (texts.length === 0) return '';
  return `${heading(options, name, texts.length, kind)}\n${texts.join('\n')}`;
}

const heading = (paper: Paper, name: string, number: number, ink: Run['ink']): string =>
  lay(
    paper,
    [
      { text: `${name} `, ink },
      { text: String(number), ink: 'dim' },
    ],
    '  ',
  );

function sources(words: Dictionary, { sources: all, claims }: Reading, paper: Paper): string {
  const shares = new Map<string, number>();
  for (const { source } of claims) shares.set(source, (shares.get(source) ?? 0) + 1);
  const speaking = all.filter(({ id }) => shares.has(id));
  if (speaking.length === 0) return '';
  const lines = speaking.map((source) => {
    return lay(
      paper,
      [
        { text: `${sourceInWords(words, source)} `, ink: 'plain' },
        { text: String(shares.get(source.id)), ink: 'dim' },
      ],
      '  ',
      '      ',
    );
  });
  return heading(paper, words.phrases.sources, speaking.length, 'bold') + lines.join('');
}

function notes(words: Dictionary, { report, notes: seen }: Reading, options: TextOptions): string {
  if (seen.length === 0) return '';
  const name = words.phrases.notes;
  if (!options.explain)
    return lay(options, [{ text: `${name}: ${seen.length} (${words.phrases.explainHint})`, ink: 'dim' }], '  ');
  const lines = seen.map(({ start, end, rule, said }) => {
    const about = report.text.slice(start, Math.min(end, start + 120));
    return (
      lay(
        options,
        [
          { text: `${said} `, ink: 'plain' },
          { text: `[${rule}]`, ink: 'dim' },
        ],
        '  ',
        '      ',
      ) + lay(options, [{ text: end > start + 120 ? `${about} …` : about, ink: 'dim' }], '      │ ')
    );
  });
  return heading(options, name, seen.length, 'bold') + lines.join('');
}
