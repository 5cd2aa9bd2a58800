import type { ReportShown } from '../../record/index.ts';
import type { Paper } from '../reading-text/paper.ts';
import { dictionaryOf, edtfInWords } from '../wording/index.ts';
import { paragraph } from './lines.ts';

const words = dictionaryOf('en');

/** A report as it came, and the records that its claims are in. */
export function reportAsText(shown: ReportShown, paper: Paper): string {
  const { id, title, publisher, byline, url, published, copyOf, text, claims } = shown;
  const facts = [publisher, byline, published && edtfInWords(words, published), url].filter(Boolean).join(' · ');
  return [
    `\n${paragraph(paper, title ?? id, '  ', 'bold')}`,
    paragraph(paper, `report ${id}${copyOf === null ? '' : ` · a copy of ${copyOf}`}`, '  ', 'dim'),
    facts === '' ? '' : paragraph(paper, facts, '  ', 'dim'),
    '\n',
    ...text.split('\n').map((line) => (line.trim() === '' ? '\n' : paragraph(paper, line, '  '))),
    '\n',
    ...claims.map(({ kind, record, said }) => paragraph(paper, `${record ?? 'no record'}  ${kind}: ${said}`, '  ')),
    '\n',
  ].join('');
}
