import { useEffect, useRef, useState } from 'react';
import type { Answer } from './asked.ts';
import { type Facts, factsGiven, isPublished } from './draft.ts';
import { askReader } from './reader.ts';
import type { Content } from './sent.ts';

// After the last key, so that a text that is being typed is not read at every letter.
const pause = 350;

interface Read {
  /** The last answer; it stands while the next one is worked out. */
  readonly answer: Answer | null;
  readonly isReading: boolean;
}

/** Reads what is written, here in the browser, again whenever it or what is known of it changes. */
export function useReading(content: Content | null, facts: Facts): Read {
  const [read, setRead] = useState<Read>({ answer: null, isReading: false });
  const asked = useRef(0);
  useEffect(() => {
    const turn = ++asked.current;
    if (content === null) return setRead({ answer: null, isReading: false });
    setRead(({ answer }) => ({ answer, isReading: true }));
    const timer = setTimeout(async () => {
      const answer = await readHere(content, facts);
      if (asked.current === turn) setRead({ answer, isReading: false });
    }, pause);
    return () => clearTimeout(timer);
  }, [content, facts]);
  return read;
}

/** Reads once, in the browser. */
export async function readHere(content: Content, facts: Facts): Promise<Answer> {
  const { place = null, published, ...given } = factsGiven(facts);
  const known = { ...given, ...(published && isPublished(published) && { published }) };
  if ('text' in content) return askReader({ kind: 'text', text: content.text, facts: known, place });
  const bytes = await content.file.arrayBuffer().catch(() => null);
  if (!bytes) return { fault: 'the file can no longer be read' };
  return askReader({ kind: 'file', bytes, name: content.file.name, facts: known, place });
}
