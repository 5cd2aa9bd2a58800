import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '../words/index.ts';
import { readingWords } from '../words/reading-words.ts';

/** What each key does; false: nothing here, and the key is left to the browser. */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => unknown>>;

const remembered = 'aram.keys';
const writes = 'input, select, textarea, [contenteditable="true"], dialog';

/** Single keys that act anywhere on the page but where somebody writes. They can be turned off, and stay so. */
export function useKeys(keys: Keys): readonly [on: boolean, turn: (on: boolean) => void] {
  const [on, setOn] = useState(() => localStorage.getItem(remembered) !== 'off');
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    if (!on) return;
    const pressed = (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(writes)) return;
      const act = latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (act && act(event) !== false) event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [on]);
  const turn = (next: boolean): void => {
    localStorage.setItem(remembered, next ? 'on' : 'off');
    setOn(next);
  };
  return [on, turn];
}

interface KeysNoteProps {
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
  readonly children: ReactNode;
}

/** Which keys there are, with the switch that turns them off. */
export function KeysNote({ on, turn, children }: KeysNoteProps): ReactNode {
  const words = useWords(readingWords);
  return (
    <p className="keys-note">
      <label className="choice">
        <input type="checkbox" checked={on} onChange={({ target }) => turn(target.checked)} />
        <span>{words.keysOn}</span>
      </label>
      {on && <span className="hint">{children}</span>}
    </p>
  );
}
