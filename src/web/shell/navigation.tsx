import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { Overview } from '../../api/index.ts';
import { useAsked, useMay, useSession } from '../client/index.ts';
import { useSpeech, useWords } from '../words/index.ts';
import { shellWords } from '../words/shell-words.ts';
import { type PageRoute, routes } from './routes.ts';

/** The pages that whoever is looking may go to. */
export function Navigation(): ReactNode {
  const words = useWords(shellWords);
  const [at] = useLocation();
  const listed = useListed();
  return (
    <nav aria-label={words.pages} className="pages">
      <ul>
        {listed.map(({ path, name }) => (
          <li key={path}>
            <Link href={path} aria-current={at === path ? 'page' : undefined}>
              {words[name] as string}
              {name === 'review' && <Waiting />}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function useListed(): readonly PageRoute[] {
  const editor = useMay('editor');
  const administrator = useMay('administrator');
  const { data: session } = useSession();
  // Alone on one machine there is nobody to give an account to.
  const may = { everybody: true, reader: true, no: false, editor, administrator: administrator && !session?.local };
  return routes.filter(({ listed }) => may[listed]);
}

/** How many doubts wait for a person. */
function Waiting(): ReactNode {
  const words = useWords(shellWords);
  const speech = useSpeech();
  const { data } = useAsked<Overview>('/overview');
  if (!data?.doubts) return null;
  const said = speech.count(words.waiting, data.doubts);
  return (
    <span className="badge" title={said}>
      <span aria-hidden="true">{speech.number(data.doubts)}</span>
      <span className="unseen">{said}</span>
    </span>
  );
}
