import { type ReactNode, useEffect, useState } from 'react';

interface LateInputOf {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly type?: 'text' | 'search';
  readonly list?: string;
  /** What may be written, as an example. */
  readonly placeholder?: string;
}

const pause = 350;

/** A field that tells of a change when the hand rests, so that the server is not asked at every letter. */
export function LateInput({ label, value, change, type = 'text', list, placeholder }: LateInputOf): ReactNode {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => change(typed.trim()), pause);
    return () => clearTimeout(timer);
  }, [typed, value, change]);
  return (
    <label className="field">
      <span>{label}</span>
      <input
        type={type}
        value={typed}
        list={list}
        placeholder={placeholder}
        dir="auto"
        autoComplete="off"
        onChange={({ target }) => setTyped(target.value)}
      />
    </label>
  );
}
