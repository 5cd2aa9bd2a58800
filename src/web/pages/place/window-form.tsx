import { type FormEvent, type ReactNode, useId } from 'react';
import { useSearchParams } from 'wouter';
import type { Assessment } from '../../../assessment/index.ts';
import { fill, useSpeech, useWords } from '../../words/index.ts';
import { placeWords } from '../../words/place-words.ts';

/** Which days are asked about. The address holds them, so that the answer can be sent. */
export function WindowForm({ answered }: { readonly answered: Assessment | undefined }): ReactNode {
  const words = useWords(placeWords);
  const speech = useSpeech();
  const [search, setSearch] = useSearchParams();
  const [from, to] = [useId(), useId()];
  const ask = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    setSearch((old) => {
      const next = new URLSearchParams(old);
      for (const name of ['from', 'to'])
        if (given.get(name)) next.set(name, String(given.get(name)));
        else next.delete(name);
      return next;
    });
  };
  const shown = { from: search.get('from') ?? answered?.window.from, to: search.get('to') ?? answered?.window.to };
  return (
    <form className="window-form" onSubmit={ask} aria-label={words.window} key={`${shown.from} ${shown.to}`}>
      <div className="field">
        <label htmlFor={from}>{words.from}</label>
        <input id={from} name="from" type="date" defaultValue={shown.from} />
      </div>
      <div className="field">
        <label htmlFor={to}>{words.to}</label>
        <input id={to} name="to" type="date" defaultValue={shown.to} />
      </div>
      <button type="submit">{words.ask}</button>
      {answered && (
        <p className="soft small">
          {fill(words.against, speech.days(answered.against.from, answered.against.to))}
          {answered.cut && ` · ${words.cut}`}
        </p>
      )}
    </form>
  );
}
