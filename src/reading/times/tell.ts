import type { TimeMention } from '../mention.ts';
import { dateOf, isoOf } from './day.ts';
import type { Moment } from './moment.ts';
import { resolve } from './resolve.ts';
import type { Scan } from './scan.ts';
import type { Draft } from './sense.ts';
import { goOn, type Story } from './story.ts';
import { speaksOfFuture } from './tense.ts';

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
  let sentence = -1;
  let datedIn = -1;
  return drafts.map((draft) => {
    const here = scan.tokens[draft.first]!.sentence;
    if (here !== sentence) story = { ...story, here: null, dated: carried(scan, story, datedIn, here) };
    sentence = here;
    const moment = resolve(draft, story, speaksOfFuture(scan, draft));
    story = { ...goOn(story, moment.period), here: moment.period ?? story.here };
    if (draft.sense.is === 'calendar' && draft.sense.year !== undefined) {
      story = { ...story, dated: moment.period };
      datedIn = here;
    }
    return { draft, moment };
  });
}

// How many sentences on, in its paragraph, a date of an earlier year still gives its year to others.
const sentencesOn = 2;

/** "two were killed on 10 May 2020. On 13 June …": the date a paragraph goes on from, if it lies in a year before publication's. */
function carried({ words }: Scan, { dated, published }: Story, datedIn: number, here: number): Story['dated'] {
  if (!dated || !published || here - datedIn > sentencesOn) return null;
  if (words.sentences[here]!.passage !== words.sentences[datedIn]!.passage) return null;
  const fine = dated.unit === 'day' || dated.unit === 'month' || dated.unit === 'season';
  return fine && dateOf(dated.from).year < dateOf(published.from).year ? dated : null;
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
