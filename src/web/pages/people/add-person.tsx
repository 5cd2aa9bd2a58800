import { type FormEvent, type ReactNode, useId } from 'react';
import type { Role } from '../../../api/index.ts';
import { ProblemSaid } from '../../parts/index.ts';
import { fill, useWords } from '../../words/index.ts';
import { peopleWords } from '../../words/people-words.ts';
import { useAccounts } from './use-accounts.ts';

const roles: readonly Role[] = ['reader', 'editor', 'administrator'];

interface Saying {
  readonly say: (what: string) => void;
}

/** Makes an account. */
export function AddPerson({ say }: Saying): ReactNode {
  const words = useWords(peopleWords);
  const accounts = useAccounts();
  const [name, role, password, hint] = [useId(), useId(), useId(), useId()];
  const add = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const text = (field: string): string => String(given.get(field) ?? '');
    const person = { name: text('name').trim(), role: text('role') as Role, password: text('password') };
    accounts.mutate(
      { act: 'add', ...person },
      {
        onSuccess: () => {
          form.reset();
          say(fill(words.added, person.name));
        },
      },
    );
  };
  return (
    <form className="sheet plain-form" onSubmit={add}>
      <h2>{words.add}</h2>
      <div className="field">
        <label htmlFor={name}>{words.name}</label>
        <input id={name} name="name" dir="auto" autoComplete="off" required maxLength={100} />
      </div>
      <div className="field">
        <label htmlFor={role}>{words.role}</label>
        <select id={role} name="role" defaultValue="editor">
          {roles.map((one) => (
            <option key={one} value={one}>
              {words[one]}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={password}>{words.password}</label>
        <input
          id={password}
          name="password"
          type="password"
          autoComplete="new-password"
          required
          minLength={10}
          maxLength={1000}
          aria-describedby={hint}
        />
        <p id={hint} className="soft small">
          {words.passwordHint}
        </p>
      </div>
      <p role="alert" className="said-wrong">
        {accounts.error && <ProblemSaid problem={accounts.error} />}
      </p>
      <button type="submit" className="main-act" disabled={accounts.isPending}>
        {words.add}
      </button>
    </form>
  );
}
