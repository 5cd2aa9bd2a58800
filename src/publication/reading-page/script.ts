/**
 * What the page does beyond its links. Without it everything is still there: evidence links to claims and back.
 * Runs in the reader's browser, inside a page that loads nothing.
 */
export const script = `
'use strict';
const all = (selector, root) => [...(root || document).querySelectorAll(selector)];
const cards = all('.card');
const evidence = all('.evidence');
const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
let current = null;
let asked = null;

const claimsOf = (mark) => mark.dataset.claims.split(' ');
const wordsOf = (card) => evidence.filter((mark) => claimsOf(mark).includes(card.dataset.claim));
const show = (element) => element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });

function choose(card) {
  for (const old of all('.chosen')) old.classList.remove('chosen');
  current = card;
  if (!card) return;
  card.classList.add('chosen');
  for (const mark of wordsOf(card)) mark.classList.add('chosen');
}

function toCard(card) {
  choose(card);
  card.focus({ preventScroll: true });
  show(card);
}

function toWords(card, start) {
  const mark = (start && document.getElementById('w' + start)) || wordsOf(card)[0];
  choose(card);
  if (!mark) return;
  mark.focus({ preventScroll: true });
  show(mark);
}

function fromWords(mark) {
  const ids = claimsOf(mark);
  const next = asked === mark && current ? ids[(ids.indexOf(current.dataset.claim) + 1) % ids.length] : ids[0];
  asked = mark;
  toCard(document.getElementById('claim-' + next));
}

function step(by) {
  const shown = cards.filter((card) => !card.closest('[hidden]'));
  if (shown.length === 0) return;
  const at = shown.indexOf(current);
  toCard(shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : Math.min(Math.max(at + by, 0), shown.length - 1)]);
}

function filter(kind) {
  for (const group of all('.group')) group.hidden = kind !== null && group.dataset.kind !== kind;
  for (const button of all('.filter')) button.setAttribute('aria-pressed', String(button.dataset.filter === kind));
  for (const mark of evidence) {
    const shown = claimsOf(mark).some((id) => !document.getElementById('claim-' + id).closest('[hidden]'));
    mark.classList.toggle('quiet', !shown);
  }
}

for (const link of all('.filter')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = link.className;
  button.dataset.filter = link.dataset.filter;
  button.setAttribute('aria-pressed', 'false');
  button.append(...link.childNodes);
  link.replaceWith(button);
}

const seen = new Set();
for (const mark of evidence) {
  if (seen.has(mark.dataset.claims)) mark.tabIndex = -1;
  seen.add(mark.dataset.claims);
}

document.addEventListener('click', (event) => {
  if (event.metaKey || event.ctrlKey || event.shiftKey || !(event.target instanceof Element)) return;
  const button = event.target.closest('button.filter');
  const mark = event.target.closest('.evidence');
  const back = event.target.closest('.card blockquote a');
  if (button) filter(button.getAttribute('aria-pressed') === 'true' ? null : button.dataset.filter);
  else if (mark) fromWords(mark);
  else if (back) toWords(back.closest('.card'), back.dataset.start);
  else if (event.target.closest('.card') && !event.target.closest('details')) choose(event.target.closest('.card'));
  if (mark || back) event.preventDefault();
});

document.addEventListener('keydown', (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const inCard = document.activeElement && document.activeElement.classList.contains('card');
  if (event.key === 'j' || (event.key === 'ArrowDown' && inCard)) step(1);
  else if (event.key === 'k' || (event.key === 'ArrowUp' && inCard)) step(-1);
  else if (event.key === 'Enter' && inCard) toWords(document.activeElement);
  else if (event.key === 'Escape' && current) toCard(current);
  else return;
  event.preventDefault();
});

document.body.classList.add('alive');
`;
