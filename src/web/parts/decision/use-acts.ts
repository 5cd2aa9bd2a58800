import { useRef, useState } from 'react';
import type { CorrectableField } from './acts/correct-act.tsx';

/** What an editor is about to decide. */
export type Act =
  | { readonly kind: 'accept' | 'grade' | 'split' | 'merge' | 'withhold' }
  | { readonly kind: 'reject'; readonly claim?: string }
  /** `claim`: beside which claim it was asked for. */
  | { readonly kind: 'correct'; readonly field?: CorrectableField; readonly claim?: string }
  | { readonly kind: 'undo'; readonly revision: number };

export interface Acts {
  readonly open: Act | null;
  /** The revision that was decided last; null: none, or it was undone. */
  readonly decided: number | null;
  readonly isOpen: (act: Act) => boolean;
  readonly turn: (act: Act, opener: HTMLElement) => void;
  readonly close: () => void;
  readonly done: (revision: number | null) => void;
}

/** Which decision is open on a page: one at a time. Closing it gives the focus back to what opened it. */
export function useActs(): Acts {
  const [open, setOpen] = useState<Act | null>(null);
  const [decided, setDecided] = useState<number | null>(null);
  const opener = useRef<HTMLElement>(null);
  const close = (): void => {
    setOpen(null);
    opener.current?.focus();
  };
  return {
    open,
    decided,
    isOpen: (act) => isSame(open, act),
    turn: (act, from) => {
      opener.current = from;
      setOpen(isSame(open, act) ? null : act);
    },
    close,
    done: (revision) => {
      setDecided(revision);
      if (open) close();
    },
  };
}

export const isSame = (one: Act | null, other: Act): boolean => JSON.stringify(one) === JSON.stringify(other);
