import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
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
  const row = useRef<HTMLElement>(null);
  useInView(row, at, listed.length);
  return (
    <nav aria-label={words.pages} className="pages" ref={row}>
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

/** On a phone the row is wider than the screen: the page that one is on is brought into view, and stays as names come. */
function useInView(row: RefObject<HTMLElement | null>, at: string, many: number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page, or more of them.
  useEffect(() => {
    const bring = new ResizeObserver(() => {
      const current = row.current?.querySelector('[aria-current]');
      if (current) row.current!.scrollBy({ left: middleOf(current) - middleOf(row.current!) });
    });
    for (const item of row.current!.querySelectorAll('li')) bring.observe(item);
    return () => bring.disconnect();
  }, [row, at, many]);
}

function middleOf(element: Element): number {
  const { left, right } = element.getBoundingClientRect();
  return (left + right) / 2;
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
