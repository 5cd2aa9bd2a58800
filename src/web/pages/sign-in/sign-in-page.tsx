import { type FormEvent, type ReactNode, useId } from 'react';
import { useLocation } from 'wouter';
import { useSession, useSigning } from '../../client/index.ts';
import { PageHeading, ProblemSaid } from '../../parts/index.ts';
import { fill, useWords } from '../../words/index.ts';
import { peopleWords } from '../../words/people-words.ts';

/** The way in, for whoever has an account. */
export function SignInPage(): ReactNode {
  const words = useWords(peopleWords);
  const { data: session } = useSession();
  return (
    <div className="page sign-in">
      <PageHeading>{words.signIn}</PageHeading>
      {session?.who ? <p>{fill(words.signedIn, session.who.name)}</p> : <SignInForm />}
    </div>
  );
}

function SignInForm(): ReactNode {
  const words = useWords(peopleWords);
  const [, go] = useLocation();
  const signing = useSigning();
  const [name, password, wrong] = [useId(), useId(), useId()];
  const signIn = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const who = { name: String(given.get('name')), password: String(given.get('password')) };
    signing.mutate(who, { onSuccess: () => go('/') });
  };
  const status = signing.error?.status;
  const said =
    status === 401
      ? words.wrong
      : status === 429
        ? words.wait
        : signing.error && <ProblemSaid problem={signing.error} />;
  return (
    <form className="sheet plain-form" onSubmit={signIn} aria-describedby={said ? wrong : undefined}>
      <p className="soft">{words.signInLead}</p>
      <div className="field">
        <label htmlFor={name}>{words.name}</label>
        <input id={name} name="name" autoComplete="username" dir="auto" required maxLength={100} />
      </div>
      <div className="field">
        <label htmlFor={password}>{words.password}</label>
        <input
          id={password}
          name="password"
          type="password"
          autoComplete="current-password"
          required
          maxLength={1000}
        />
      </div>
      <p id={wrong} role="alert" className="said-wrong">
        {said}
      </p>
      <button type="submit" className="main-act" disabled={signing.isPending}>
        {words.signIn}
      </button>
    </form>
  );
}
