import type { TimeMention } from '../../mention.ts';
import type { Period } from '../period.ts';
import { lowerAt, type Scan } from '../scan.ts';
import type { Story } from '../story.ts';
import type { Told } from '../tell.ts';

type Bound = NonNullable<TimeMention['bound']>;

const words: Record<string, Bound> = {
  since: 'since',
  until: 'until',
  till: 'until',
  before: 'before',
  by: 'before',
  after: 'after',
  within: 'within',
};

/** "since 2018", "until October", "before May": an open side. Since then means until the report was published. */
export function bounds(scan: Scan, told: readonly Told[], story: Story): Told[] {
  return told.map((one) => {
    const bound = boundOf(scan, one);
    return bound ? bounded(one, bound, story.history ? null : story.published) : one;
  });
}

function boundOf(scan: Scan, { draft }: Told): Bound | null {
  let at = draft.first - 1;
  for (let steps = 0; steps < 2 && /^(?:the|at|about|around|least|early|late)$/.test(lowerAt(scan, at)); steps++) at--;
  // "before dawn on Saturday" is on Saturday.
  if (draft.part && scan.clues[draft.first]?.part) return null;
  const word = lowerAt(scan, at);
  if ((word === 'to' && lowerAt(scan, at - 1) === 'up') || (word === 'of' && lowerAt(scan, at - 1) === 'as'))
    return 'until';
  if (/^(?:on|in|of)$/.test(word) && followsSince(scan, at)) return 'since';
  if (word === 'prior' || (word === 'to' && lowerAt(scan, at - 1) === 'prior')) return 'before';
  return Object.hasOwn(words, word) ? words[word]! : null;
}

const farthest = 5;

/** "since the coup on 1 February", "since fighting broke out in 2014". */
function followsSince(scan: Scan, preposition: number): boolean {
  for (let at = preposition - 1; at >= preposition - farthest; at--) {
    const word = lowerAt(scan, at);
    if (word === 'since') return true;
    if (!/^\p{L}+$/u.test(word) || /^(?:and|in|on|at)$/.test(word)) return false;
  }
  return false;
}

function bounded(one: Told, bound: Bound, published: Period | null): Told {
  const { moment } = one;
  if (moment.from === null || moment.to === null || !moment.edtf || one.range) return { ...one, bound };
  const end = moment.edtf.includes('/') ? null : moment.edtf;
  if (bound === 'since') {
    const to = published && published.to >= moment.from ? published.to : null;
    return { ...one, bound, moment: { ...moment, edtf: `${end ?? moment.edtf.split('/')[0]}/..`, to } };
  }
  if (bound === 'until')
    return { ...one, bound, moment: { ...moment, edtf: `../${end ?? moment.edtf.split('/')[1]}`, from: null } };
  return { ...one, bound };
}
