import { type ReactNode, useState } from 'react';
import type { Span } from '../../../reports/index.ts';
import { useWords } from '../../words/index.ts';
import { reportWords } from '../../words/report-words.ts';
import { findWords } from './selected-words.ts';

interface WordsFieldProps {
  readonly text: string;
  readonly language: string;
  readonly span: Span | null;
  readonly onSpan: (span: Span | null) => void;
}

/** The words a claim rests on: as they were selected, or found by writing them, for whoever has no pointer. */
export function WordsField({ text, language, span, onSpan }: WordsFieldProps): ReactNode {
  const words = useWords(reportWords);
  const [written, setWritten] = useState(span ? text.slice(span.start, span.end) : '');
  const look = (sought: string, from: number): void => {
    setWritten(sought);
    onSpan(findWords(text, sought, from));
  };
  return (
    <div className="fields">
      <label className="field">
        <span>{words.wordsLabel}</span>
        <textarea
          rows={3}
          dir="auto"
          lang={language === 'und' ? undefined : language}
          value={written}
          aria-describedby="words-hint"
          onChange={({ target }) => look(target.value, 0)}
        />
        <span className="hint" id="words-hint">
          {words.wordsHint}
        </span>
      </label>
      <p role="status" className="small">
        {span && (
          <q dir="auto" className="found-words">
            <span className="soft">{around(text, Math.max(0, span.start - 60), span.start)}</span>
            <mark>{text.slice(span.start, span.end)}</mark>
            <span className="soft">{around(text, span.end, span.end + 60)}</span>
          </q>
        )}
        {!span && written.trim() !== '' && words.notFound}
      </p>
      {span && (
        <p>
          <button type="button" className="quiet small" onClick={() => look(written, span.start + 1)}>
            {words.nextPlace}
          </button>
        </p>
      )}
    </div>
  );
}

const around = (text: string, from: number, to: number): string => text.slice(from, to).replace(/\s+/g, ' ');
