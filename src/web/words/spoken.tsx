import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import type { InEachLanguage, Words } from './in-each-language.ts';
import { firstSpoken, type UiLanguage } from './language.ts';
import { useLocalPlaces } from './local-places.ts';
import { type Speech, speechOf } from './speech.ts';

interface Spoken {
  readonly speech: Speech;
  readonly speak: (language: UiLanguage) => void;
}

const SpokenContext = createContext<Spoken>({ speech: speechOf('en'), speak: () => undefined });
const remembered = 'aram.language';

/** `?lang=ar` for this visit, in this tab; else what was chosen before, else what the browser asks for. */
function firstLanguage(): UiLanguage {
  const visit = new URLSearchParams(location.search).get('lang');
  if (visit) sessionStorage.setItem(remembered, visit);
  const asked = sessionStorage.getItem(remembered) ?? localStorage.getItem(remembered);
  return firstSpoken([...(asked ? [asked] : []), ...navigator.languages]);
}

/** Everything inside speaks one language, and the document runs in its direction. */
export function SpokenLanguage({ children }: { readonly children: ReactNode }): ReactNode {
  const [language, setLanguage] = useState(firstLanguage);
  const places = useLocalPlaces(language);
  const speech = useMemo(() => ({ ...speechOf(language), places }), [language, places]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = speech.direction;
  }, [language, speech]);
  const spoken = useMemo(() => ({ speech, speak: remember(setLanguage) }), [speech]);
  return <SpokenContext value={spoken}>{children}</SpokenContext>;
}

const remember =
  (set: (language: UiLanguage) => void) =>
  (language: UiLanguage): void => {
    sessionStorage.removeItem(remembered);
    localStorage.setItem(remembered, language);
    set(language);
  };

/** How the present language says numbers, days and terms. */
export const useSpeech = (): Speech => use(SpokenContext).speech;

/** Changes the language of the interface, and remembers it in this browser. */
export const useSpeak = (): Spoken['speak'] => use(SpokenContext).speak;

/** A page's words in the present language. */
export const useWords = <W extends Words>(words: InEachLanguage<W>): InEachLanguage<W>[UiLanguage] =>
  words[useSpeech().language];
