import type { TimeMention } from '../mention.ts';
import { isoOf } from './day.ts';
import type { Moment } from './moment.ts';
import { resolve } from './resolve.ts';
import { lowerAt, type Scan } from './scan.ts';
import type { Draft } from './sense.ts';
import { goOn, type Story } from './story.ts';

/** A draft with what it came to. */
export interface Told {
  readonly draft: Draft;
  readonly moment: Moment;
  readonly bound?: TimeMention['bound'];
  /** One end of a range: its days are those of the whole. */
  readonly range?: boolean;
}

/** Goes through the drafts in the order of the text, each leaning on those before it. */
export function tell(scan: Scan, drafts: readonly Draft[], start: Story): Told[] {
  let story = start;
  return drafts.map((draft) => {
    const moment = resolve(draft, story, speaksOfFuture(scan, draft));
    story = goOn(story, moment.period);
    return { draft, moment };
  });
}

const ahead = new Set('will shall upcoming scheduled planned plans due coming forthcoming next'.split(' '));
const reach = 12;

/** Whether the words around a time speak of what is to come. */
function speaksOfFuture(scan: Scan, draft: Draft): boolean {
  const { sentence } = scan.tokens[draft.first]!;
  for (let i = draft.first - 1; i >= draft.first - reach && scan.tokens[i]?.sentence === sentence; i--)
    if (ahead.has(lowerAt(scan, i))) return true;
  for (let i = draft.last + 1; i <= draft.last + reach && scan.tokens[i]?.sentence === sentence; i++)
    if (lowerAt(scan, i) === 'will' || lowerAt(scan, i) === 'shall') return true;
  return false;
}

const partsOfDay = { MO: 'morning', MI: 'day', AF: 'day', DT: 'day', EV: 'evening', NI: 'night' } as const;

function partOf(draft: Draft): TimeMention['partOfDay'] {
  if (draft.part) return partsOfDay[draft.part];
  const hour = draft.clock ? Number(draft.clock.slice(1, 3)) : Number.NaN;
  if (Number.isNaN(hour)) return null;
  if (hour < 5 || hour >= 21) return 'night';
  return hour < 12 ? 'morning' : hour < 18 ? 'day' : 'evening';
}

function typeOf(draft: Draft, moment: Moment): TimeMention['type'] {
  if (draft.sense.is === 'set') return 'SET';
  if (/^P[\dX.T]/.test(moment.timex)) return 'DURATION';
  return /T(?:\d|X|[A-Z]{2})/.test(moment.timex.slice(4)) ? 'TIME' : 'DATE';
}

/** The mention that other rooms see. */
export function mentionOf(scan: Scan, { draft, moment, bound }: Told): TimeMention {
  const [start, end] = [scan.tokens[draft.first]!.start, scan.tokens[draft.last]!.end];
  return {
    start,
    end,
    first: draft.first,
    last: draft.last,
    rule: draft.rule,
    text: scan.words.text.slice(start, end),
    type: typeOf(draft, moment),
    timex: moment.timex,
    edtf: moment.edtf,
    earliest: moment.from === null ? null : isoOf(moment.from),
    latest: moment.to === null ? null : isoOf(moment.to),
    is: moment.is,
    bound: bound ?? null,
    partOfDay: partOf(draft),
  };
}
