import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { makeQueryClient } from '../client/index.ts';
import { SpokenLanguage } from '../words/index.ts';
import { Frame } from './frame.tsx';
import { Pages } from './pages.tsx';

/** Aram in the browser: what every page stands in. */
export function Application(): ReactNode {
  const [client] = useState(makeQueryClient);
  return (
    <QueryClientProvider client={client}>
      <SpokenLanguage>
        <Frame>
          <Pages />
        </Frame>
      </SpokenLanguage>
    </QueryClientProvider>
  );
}
