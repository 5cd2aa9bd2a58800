import { type FormEvent, type ReactNode, useId, useState } from 'react';
import type { Person } from '../../../api/index.ts';
import { ProblemSaid } from '../../parts/index.ts';
import { fill, useSpeech, useWords } from '../../words/index.ts';
import { peopleWords } from '../../words/people-words.ts';
import { useAccounts } from './use-accounts.ts';

interface Account {
  readonly person: Person;
  readonly say: (what: string) => void;
}

/** One account: its role, a new password for it, and removing it after asking once more. */
export function OnePerson({ person, say }: Account): ReactNode {
  const words = useWords(peopleWords);
  const speech = useSpeech();
  return (
    <li className="sheet">
      <h2>
        <bdi>{person.name}</bdi>
      </h2>
      <p className="soft">
        {words[person.role]} · {words.since} {speech.days(person.created.slice(0, 10))}
      </p>
      <details>
        <summary>{words.setPassword}</summary>
        <NewPassword person={person} say={say} />
      </details>
      <Removing person={person} say={say} />
    </li>
  );
}

function NewPassword({ person: { name }, say }: Account): ReactNode {
  const words = useWords(peopleWords);
  const accounts = useAccounts();
  const id = useId();
  const set = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const password = String(new FormData(form).get('password') ?? '');
    const done = (): void => {
      form.reset();
      say(fill(words.changed, name));
    };
    accounts.mutate({ act: 'password', name, password }, { onSuccess: done });
  };
  return (
    <form className="plain-form" onSubmit={set}>
      <div className="field">
        <label htmlFor={id}>{fill(words.newPassword, name)}</label>
        <input id={id} name="password" type="password" autoComplete="new-password" required minLength={10} />
      </div>
      <p role="alert" className="said-wrong">
        {accounts.error && <ProblemSaid problem={accounts.error} />}
      </p>
      <button type="submit">{words.setPassword}</button>
    </form>
  );
}

function Removing({ person: { name }, say }: Account): ReactNode {
  const words = useWords(peopleWords);
  const accounts = useAccounts();
  const [asked, ask] = useState(false);
  const remove = (): void =>
    accounts.mutate({ act: 'remove', name }, { onSuccess: () => say(fill(words.removed, name)) });
  if (!asked)
    return (
      <button type="button" className="quiet" onClick={() => ask(true)}>
        {fill(words.remove, name)}
      </button>
    );
  return (
    <div className="asked-again" role="alertdialog" aria-label={fill(words.remove, name)}>
      <p>{fill(words.removeSure, name)}</p>
      <p className="said-wrong">{accounts.error && <ProblemSaid problem={accounts.error} />}</p>
      <button type="button" className="main-act" onClick={remove}>
        {words.yes}
      </button>{' '}
      <button type="button" onClick={() => ask(false)}>
        {words.no}
      </button>
    </div>
  );
}
