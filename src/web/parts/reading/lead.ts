import type { ToldClaim } from './told-claim.ts';

/** Brings a claim into view and gives it the focus; its words too, where both stand side by side. */
export function leadToClaim(claims: readonly ToldClaim[], id: string): void {
  const [card, words] = [cardOf(claims, id), wordsOf(id)];
  card?.focus({ preventScroll: true });
  if (card && !scrollBeside(card)) intoView(card);
  else if (words) intoView(words);
}

/** Brings a claim's words into view and gives them the focus: those that begin at `start`, or its main ones. */
export function leadToWords(claims: readonly ToldClaim[], id: string, start?: number): void {
  const words = (start === undefined ? null : document.getElementById(`w${start}`)) ?? wordsOf(id);
  if (!words) return;
  words.focus({ preventScroll: true });
  intoView(words);
  const card = cardOf(claims, id);
  if (card) scrollBeside(card);
}

const cardOf = (claims: readonly ToldClaim[], id: string): HTMLElement | null =>
  document.getElementById(`claim-${claims.findIndex((claim) => claim.id === id) + 1}`);

const wordsOf = (id: string): HTMLElement | null =>
  [...document.querySelectorAll<HTMLElement>('.evidence')].find((mark) =>
    mark.dataset.claims!.split(' ').includes(id),
  ) ?? null;

const intoView = (element: HTMLElement): void => element.scrollIntoView({ block: 'center', behavior: pace() });

const pace = (): ScrollBehavior => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth');

/** Where claims scroll beside the text, a claim is brought into view there. False: they stand under the text. */
function scrollBeside(card: HTMLElement): boolean {
  const column = card.closest<HTMLElement>('.reading-claims');
  if (!column || getComputedStyle(column).overflowY !== 'auto') return false;
  column.scrollTo({ top: card.offsetTop - column.clientHeight / 4, behavior: pace() });
  return true;
}
