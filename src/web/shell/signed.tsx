import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useSession, useSigning } from '../client/index.ts';
import { fill, useWords } from '../words/index.ts';
import { shellWords } from '../words/shell-words.ts';

/** Who is signed in, and the way in or out. Nothing on a machine of one's own, which needs no account. */
export function Signed(): ReactNode {
  const words = useWords(shellWords);
  const { data: session } = useSession();
  const signing = useSigning();
  if (!session || (session.local && !session.who)) return null;
  if (!session.who)
    return (
      <Link href="/sign-in" className="quiet">
        {words.signIn}
      </Link>
    );
  return (
    <span className="signed">
      <span title={fill(words.signedInAs, session.who.name)}>{session.who.name}</span>
      <button type="button" className="quiet" onClick={() => signing.mutate(null)}>
        {words.signOut}
      </button>
    </span>
  );
}
