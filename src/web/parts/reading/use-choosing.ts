import { useEffect, useRef, useState } from 'react';
import type { Claim } from '../../../claims/index.ts';
import { type Keys, useKeys } from '../keys.tsx';
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
  readonly toClaim: (id: string) => void;
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
  const shown = claims.filter(({ body }) => kind === null || body.kind === kind);

  const toClaim = (id: string): void => {
    setChosen(id);
    toElement(cardOf(claims, id));
  };
  const toWords = (id: string, start?: number): void => {
    setChosen(id);
    toElement((start === undefined ? null : document.getElementById(`w${start}`)) ?? wordsOf(id));
  };
  const fromWords = (ids: readonly string[]): void => {
    const again = asked.current === ids.join(' ') && chosen !== null ? ids.indexOf(chosen) + 1 : 0;
    asked.current = ids.join(' ');
    toClaim(ids[again % ids.length]!);
  };
  const step = (by: number): void => {
    const at = shown.findIndex(({ id }) => id === chosen);
    const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : Math.min(Math.max(at + by, 0), shown.length - 1);
    if (shown[next]) toClaim(shown[next].id);
  };
  const atCard = (): boolean => document.activeElement?.classList.contains('claim-card') ?? false;
  const keys: Keys = {
    j: () => step(1),
    k: () => step(-1),
    ArrowDown: () => atCard() && step(1),
    ArrowUp: () => atCard() && step(-1),
    Enter: () => (atCard() && chosen !== null ? toWords(chosen) : false),
    Escape: () => (chosen !== null ? toClaim(chosen) : false),
  };
  const arrived = useRef(false);
  useEffect(() => {
    if (arrived.current || first === null || !claims.some(({ id }) => id === first)) return;
    arrived.current = true;
    // After the heading has taken the focus that a new page gives it.
    const frame = requestAnimationFrame(() => toElement(wordsOf(first)));
    return () => cancelAnimationFrame(frame);
  }, [first, claims]);
  return {
    chosen,
    kind,
    keys: useKeys(keys),
    shows: (one) => kind === null || one === kind,
    only: setKind,
    choose: setChosen,
    toClaim,
    toWords,
    fromWords,
  };
}

const cardOf = (claims: readonly ToldClaim[], id: string): HTMLElement | null =>
  document.getElementById(`claim-${claims.findIndex((claim) => claim.id === id) + 1}`);

const wordsOf = (id: string): HTMLElement | null =>
  [...document.querySelectorAll<HTMLElement>('.evidence')].find((mark) =>
    mark.dataset.claims!.split(' ').includes(id),
  ) ?? null;

function toElement(element: HTMLElement | null): void {
  if (!element) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
}
