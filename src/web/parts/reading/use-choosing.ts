import { useEffect, useRef, useState } from 'react';
import type { Claim } from '../../../claims/index.ts';
import { type Keys, useKeys } from '../keys.tsx';
import { leadToClaim, leadToWords } from './lead.ts';
import type { ToldClaim } from './told-claim.ts';

type Kind = Claim['kind'];

/** Which claim is looked at, and the ways between claims and their words. */
export interface Choosing {
  readonly chosen: string | null;
  readonly kind: Kind | null;
  readonly keys: readonly [on: boolean, turn: (on: boolean) => void];
  readonly shows: (kind: Kind) => boolean;
  readonly only: (kind: Kind | null) => void;
  readonly choose: (id: string) => void;
  readonly toWords: (id: string, start?: number) => void;
  /** From words to their claim; pressed again, to the next claim that rests on them. */
  readonly fromWords: (ids: readonly string[]) => void;
}

/**
 * Leads between claims and words: j and k through the claims, Enter to the words, Escape back. `first` is a claim
 * whose words are to be in view from the beginning.
 */
export function useChoosing(claims: readonly ToldClaim[], first: string | null): Choosing {
  const [chosen, setChosen] = useState<string | null>(first);
  const [kind, setKind] = useState<Kind | null>(null);
  const asked = useRef('');
  const shows = (one: Kind): boolean => kind === null || one === kind;
  const toClaim = (id: string): void => {
    setChosen(id);
    leadToClaim(claims, id);
  };
  const toWords = (id: string, start?: number): void => {
    setChosen(id);
    leadToWords(claims, id, start);
  };
  const fromWords = (ids: readonly string[]): void => {
    const again = asked.current === ids.join(' ') && chosen !== null ? ids.indexOf(chosen) + 1 : 0;
    asked.current = ids.join(' ');
    toClaim(ids[again % ids.length]!);
  };
  const step = (by: number): void => {
    const shown = claims.filter(({ body }) => shows(body.kind));
    const at = shown.findIndex(({ id }) => id === chosen);
    const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : Math.min(Math.max(at + by, 0), shown.length - 1);
    if (shown[next]) toClaim(shown[next].id);
  };
  useArrival(claims, first);
  return {
    chosen,
    kind,
    keys: useKeys(keysFor(chosen, step, toClaim, toWords)),
    shows,
    only: setKind,
    choose: setChosen,
    toWords,
    fromWords,
  };
}

type Lead = (id: string) => void;

function keysFor(chosen: string | null, step: (by: number) => void, toClaim: Lead, toWords: Lead): Keys {
  const atCard = (): boolean => document.activeElement?.classList.contains('claim-card') ?? false;
  return {
    j: () => step(1),
    k: () => step(-1),
    ArrowDown: () => atCard() && step(1),
    ArrowUp: () => atCard() && step(-1),
    Enter: () => (atCard() && chosen !== null ? toWords(chosen) : false),
    Escape: () => (chosen !== null ? toClaim(chosen) : false),
  };
}

/** Leads to the words of a claim once, after the heading has taken the focus that a new page gives it. */
function useArrival(claims: readonly ToldClaim[], first: string | null): void {
  const arrived = useRef(false);
  useEffect(() => {
    if (arrived.current || first === null || !claims.some(({ id }) => id === first)) return;
    const frame = requestAnimationFrame(() => {
      arrived.current = true;
      leadToWords(claims, first);
    });
    return () => cancelAnimationFrame(frame);
  }, [first, claims]);
}
