import { levelMark } from '../drawings/index.ts';
import type { EditedPlace } from '../edition/edition.ts';
import { harmIn } from '../edition/harm.ts';
import { isShown } from '../edition/map-subject.ts';
import type { Voice } from '../edition/voice.ts';
import { html, type Markup } from '../page/escape.ts';
import { amount, edtfInWords, fill, numeral, term } from '../wording/index.ts';
import type { Notes } from './notes.ts';

/** A level as its mark and its word. */
export const levelText = (level: EditedPlace['assessment']['level']['level'], { dictionary }: Voice): Markup =>
  html`<span class="level" data-level="${level}">${levelMark(level)} ${term(dictionary, level)}</span>`;

const people = (told: { best: number; min: number; max: number | null }, { dictionary }: Voice): string =>
  told.min === told.best && told.max === told.best
    ? numeral(told.best)
    : `${numeral(told.best)} (${amount(dictionary, { ...told, unit: 'people', text: '' })})`;

/** The numbers that are asked for first, each with the one before it. */
export function numbersBox(voice: Voice, notes: Notes): Markup {
  const { edition, words } = voice;
  const { moved, coverage, coverageAgainst } = edition.assessment;
  const [now, before] = [edition.window, edition.against].map((days) =>
    harmIn(edition.index, edition.place.id, days),
  ) as [ReturnType<typeof harmIn>, ReturnType<typeof harmIn>];
  const cell = (number: string, what: string, earlier: string, rests: readonly string[]): Markup =>
    html`<div><dt>${what}</dt><dd><b>${number}</b>${notes.cite(rests)} <span class="soft">${fill(words.before, earlier)}</span></dd></div>`;
  const whole = (count: number): string => numeral(Math.round(count));
  return html`<dl class="numbers-box">
${cell(whole(moved.now.attacks), words.attacks, whole(moved.before.attacks), [...moved.now.rests, ...moved.before.rests])}
${cell(people(now.killed, voice), words.killed, people(before.killed, voice), [...now.rests, ...before.rests])}
${cell(people(now.injured, voice), words.injured, people(before.injured, voice), [...now.rests, ...before.rests])}
${cell(`${numeral(coverage.reports)} / ${numeral(coverage.publishers)}`, `${words.reports} / ${words.publishers}`, `${numeral(coverageAgainst.reports)} / ${numeral(coverageAgainst.publishers)}`, [...coverage.rests, ...coverageAgainst.rests])}
</dl>`;
}

/** Villages that somebody wrote about, a row each. */
export function villagesTable(voice: Voice, notes: Notes, most: number): Markup {
  const { edition, words } = voice;
  const shown = edition.places.filter(isShown);
  if (shown.length === 0) return html`<p class="soft">${words.none}</p>`;
  const rest = shown.length - most;
  return html`<table class="villages">
<thead><tr><th scope="col">${words.place}</th><th scope="col">${words.level}</th><th scope="col">${words.direction}</th><th scope="col" class="number">${words.attacks}</th><th scope="col" class="number">${words.killed}</th><th scope="col">${words.lastWord}</th><th scope="col">${words.whoSays}</th></tr></thead>
<tbody>
${shown.slice(0, most).map((one) => villageRow(one, voice, notes))}</tbody>
</table>${rest > 0 && html`<p class="soft">${fill(words.more, numeral(rest))}</p>`}`;
}

function villageRow({ place, assessment }: EditedPlace, voice: Voice, notes: Notes): Markup {
  const { edition, dictionary, nameOf } = voice;
  const harm = harmIn(edition.index, place.id, edition.window);
  const { moved, level, coverage } = assessment;
  const direction = moved.direction === 'unknown' ? '–' : term(dictionary, moved.direction);
  const count = (number: string, rests: readonly string[]): Markup =>
    rests.length > 0
      ? html`${number}${notes.cite(rests)}`
      : html`<span class="soft">${coverage.reports > 0 ? 0 : '–'}</span>`;
  return html`<tr><th scope="row">${nameOf(place.id)}</th><td>${levelText(level.level, voice)}${level.level !== 'unknown' && notes.cite(level.rests)}</td><td>${direction}</td><td class="number">${count(numeral(Math.round(moved.now.attacks)), moved.now.rests)}</td><td class="number">${count(people(harm.killed, voice), harm.rests)}</td><td>${coverage.lastWritten ? edtfInWords(dictionary, coverage.lastWritten) : '–'}</td><td>${whoSays(assessment, voice)}</td></tr>
`;
}

/** Who wrote about it in the window, the most often first. */
function whoSays({ coverage }: EditedPlace['assessment'], { words, dictionary }: Voice): string {
  const counts = new Map<string, number>();
  for (const { byPublisher } of coverage.months)
    for (const [name, count] of Object.entries(byPublisher))
      if (name !== '') counts.set(name, (counts.get(name) ?? 0) + count);
  const names = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  if (names.length === 0) return '–';
  const rest = names.length - 3;
  return [...names.slice(0, 3), ...(rest > 0 ? [fill(words.more, numeral(rest))] : [])].join(dictionary.comma);
}
