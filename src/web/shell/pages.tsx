import { type ReactNode, Suspense } from 'react';
import { Link, Route, Switch, useLocation } from 'wouter';
import { Empty, Loading, PageHeading } from '../parts/index.ts';
import { useWords } from '../words/index.ts';
import { shellWords } from '../words/shell-words.ts';
import { Catching } from './catching.tsx';
import { routes } from './routes.ts';

/** The page that the address names. */
export const Pages = (): ReactNode => (
  <Catching at={useLocation()[0]}>
    <Suspense fallback={<Loading />}>
      <Switch>
        {routes.map(({ path, page: Page }) => (
          <Route key={path} path={path}>
            <Page />
          </Route>
        ))}
        <Route>
          <NotFound />
        </Route>
      </Switch>
    </Suspense>
  </Catching>
);

function NotFound(): ReactNode {
  const words = useWords(shellWords);
  return (
    <div className="page">
      <PageHeading>{words.notFound}</PageHeading>
      <Empty>
        {words.notFoundHint} <Link href="/">{words.toDistrict}</Link>
      </Empty>
    </div>
  );
}
