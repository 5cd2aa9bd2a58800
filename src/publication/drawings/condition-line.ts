import { html, type Markup } from '../page/escape.ts';
import { type Dictionary, daysInWords, fill, numeral, term } from '../wording/index.ts';
import { type Drawing, type DrawingOptions, speechOf } from './drawing.ts';
import { levelShapes } from './level-shapes.ts';
import { monthName, monthsBetween } from './months.ts';
import { levelColours, palette } from './palette.ts';
import { picture, textWidth } from './svg.ts';
import { toneOf } from './tone.ts';

/** How somebody said that it was, in an aspect, over some days (ISO 8601). */
export interface SaidCondition {
  readonly aspect: string;
  readonly state: string | null;
  readonly change: string | null;
  readonly from: string;
  readonly to: string;
}

const lane = 44;
const axis = 26;

const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/** What was said of a place over time: a lane an aspect, a bar over the days each statement is about. */
export function conditionLine(said: readonly SaidCondition[], options: DrawingOptions): Drawing {
  const { language, width, id } = options;
  const speech = speechOf(language);
  const { words, dictionary, leftward } = speech;
  const aspects = [...new Set(said.map(({ aspect }) => aspect))];
  const ordered = [...said].sort((a, b) => (a.from < b.from ? -1 : 1));
  const [first, last] = [ordered[0]?.from ?? '', said.reduce((latest, { to }) => (to > latest ? to : latest), '')];
  const description =
    said.length === 0
      ? words.nothing
      : fill(
          words.conditionsShow,
          numeral(said.length),
          monthName(dictionary, first.slice(0, 7)),
          monthName(dictionary, last.slice(0, 7)),
        );
  const side = Math.min(width * 0.3, 110);
  const inner = width - side - 16;
  const [from, to] = [dayNumber(first), Math.max(dayNumber(last), dayNumber(first) + 30)];
  const x = (day: number): number => {
    const along = ((day - from) / (to - from)) * inner;
    return leftward ? width - side - 6 - along : side + 6 + along;
  };
  const parts: Markup[] =
    said.length === 0
      ? []
      : [
          years(first, last, x, aspects.length * lane, dictionary),
          ...aspects.map((aspect, at) =>
            laneOf(
              ordered.filter((one) => one.aspect === aspect),
              aspect,
              at * lane,
              { x, width, side, leftward, dictionary },
            ),
          ),
        ];
  const height = Math.max(aspects.length * lane + axis, 30);
  return {
    title: words.conditions,
    description,
    svg: picture({ id, title: words.conditions, description }, width, height, html`${parts}`),
    legend: [],
    table: {
      head: [words.days, words.aspect, words.state],
      rows: ordered.map((one) => [daysOf(dictionary, one), term(dictionary, one.aspect), stateOf(dictionary, one)]),
    },
  };
}

const daysOf = (dictionary: Dictionary, { from, to }: SaidCondition): string =>
  daysInWords(dictionary, { edtf: `${from}/${to}`, earliest: from, latest: to });

function stateOf(dictionary: Dictionary, { state, change }: SaidCondition): string {
  const changed = change === 'better' || change === 'worse' || change === 'same' ? dictionary.phrases[change] : null;
  return [state && term(dictionary, state), changed].filter(Boolean).join(dictionary.comma);
}

interface Laid {
  readonly x: (day: number) => number;
  readonly width: number;
  readonly side: number;
  readonly leftward: boolean;
  readonly dictionary: Dictionary;
}

/** One aspect: its name at the side, its statements along it, labels where there is room. */
function laneOf(said: readonly SaidCondition[], aspect: string, top: number, laid: Laid): Markup {
  const { x, width, side, leftward, dictionary } = laid;
  const y = top + 30;
  const taken: [number, number][] = [];
  const marks = said.map((one) => {
    const tone = toneOf(one.aspect, one.state, one.change);
    const [a, b] = [x(dayNumber(one.from)), x(dayNumber(one.to))].sort((p, q) => p - q) as [number, number];
    const middle = (a + b) / 2;
    const label = stateOf(dictionary, one);
    const half = textWidth(label, 10) / 2 + 3;
    const at = Math.min(Math.max(middle, leftward ? half : side + half), leftward ? width - side - half : width - half);
    const free = !taken.some(([from, to]) => at - half < to && at + half > from);
    if (free) taken.push([at - half, at + half]);
    const colour = levelColours[tone];
    const fill = tone === 'unknown' ? palette.sheet : colour;
    return html`<line x1="${a.toFixed(1)}" x2="${Math.max(b, a + 1).toFixed(1)}" y1="${y}" y2="${y}" stroke="${colour}" stroke-width="4" stroke-opacity=".45" stroke-linecap="round"></line><path d="${levelShapes[tone]}" transform="translate(${middle.toFixed(1)},${y})" fill="${fill}" stroke="${tone === 'unknown' ? colour : palette.sheet}" stroke-width="1.5"></path>${free && html`<text x="${at.toFixed(1)}" y="${y - 11}" text-anchor="middle" font-size="10" unicode-bidi="plaintext">${label}</text>`}`;
  });
  const [left, right] = leftward ? [4, width - side] : [side, width - 4];
  return html`<line x1="${left}" x2="${right}" y1="${y}" y2="${y}" stroke="${palette.line}"></line><text x="${leftward ? width : 0}" y="${y + 4}" text-anchor="${leftward ? 'end' : 'start'}" fill="${palette.soft}" unicode-bidi="plaintext">${term(dictionary, aspect)}</text>${marks}`;
}

/** Lines at the beginning of each year, or of months where there are few. */
function years(
  first: string,
  last: string,
  x: (day: number) => number,
  height: number,
  dictionary: Dictionary,
): Markup {
  const months = monthsBetween(first, last);
  const few = months.length <= 8;
  let taken = Number.NEGATIVE_INFINITY;
  const ticks = months.filter((month, at) => few || month.endsWith('-01') || at === 0);
  const marks = ticks.map((month) => {
    const at = x(Math.max(dayNumber(`${month}-01`), dayNumber(first)));
    const label = few ? monthName(dictionary, month) : month.slice(0, 4);
    const half = textWidth(label, 10) / 2 + 4;
    const free = Math.abs(at - taken) > 2 * half;
    if (free) taken = at;
    return html`<line x1="${at.toFixed(1)}" x2="${at.toFixed(1)}" y1="4" y2="${height}" stroke="${palette.line}" stroke-dasharray="2 3"></line>${free && html`<text x="${at.toFixed(1)}" y="${height + 16}" text-anchor="middle" font-size="10" fill="${palette.soft}" unicode-bidi="plaintext">${label}</text>`}`;
  });
  return html`${marks}`;
}
