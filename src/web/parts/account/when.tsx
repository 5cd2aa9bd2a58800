import type { ReactNode } from 'react';
import type { When as Days } from '../../../claims/index.ts';
import { accountWords } from '../../words/account-words.ts';
import { useSpeech, useWords } from '../../words/index.ts';

/** When something was, and whether that day was worked out. Machines read it too. */
export function When({ when, brief = false }: { readonly when: Days | null; readonly brief?: boolean }): ReactNode {
  const words = useWords(accountWords);
  const speech = useSpeech();
  if (!when) return <span className="soft">{words.noDay}</span>;
  const said = speech.when(when);
  return (
    <span>
      {when.earliest === when.latest ? <time dateTime={when.earliest}>{said}</time> : said}
      {!brief && when.is === 'inferred' && <span className="soft small"> · {words.inferred}</span>}
    </span>
  );
}

/** A moment of the record's own life, to the minute, in the reader's own time. */
export function Moment({ at }: { readonly at: string }): ReactNode {
  const speech = useSpeech();
  const date = new Date(at);
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((n) => String(n).padStart(2, '0'))
    .join('-');
  const time = date.toLocaleTimeString(speech.language === 'en' ? 'en-GB' : 'ar-IQ-u-nu-latn', {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
  return (
    <time dateTime={at}>
      {speech.days(day)}
      {speech.dictionary.comma}
      {time}
    </time>
  );
}
