import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useChanges } from '../client/index.ts';
import { useWords } from '../words/index.ts';
import { shellWords } from '../words/shell-words.ts';
import { Mark } from './mark.tsx';
import { Navigation } from './navigation.tsx';
import { Preferences } from './preferences.tsx';
import { Signed } from './signed.tsx';

/** What stands around every page. */
export function Frame({ children }: { readonly children: ReactNode }): ReactNode {
  const words = useWords(shellWords);
  const cut = useChanges();
  return (
    <>
      <a className="skip" href="#page">
        {words.skip}
      </a>
      <header className="top">
        <Link href="/" className="brand">
          <Mark />
          <span>Aram</span>
          <span className="brand-own" lang="ckb" dir="rtl">
            ئارام
          </span>
        </Link>
        <Navigation />
        <div className="top-end">
          <Signed />
          <Preferences />
        </div>
      </header>
      <p className="cut" role="status">
        {cut && words.offline}
      </p>
      <main id="page" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <p>{words.madeBy}</p>
        <p>
          <a href="/api/docs">{words.method}</a>
        </p>
      </footer>
    </>
  );
}
