import { doubtAsText, type Paper } from '../../publication/index.ts';
import { countDoubts, type Database, type OpenDoubt, reviewQueue, showRecord } from '../../record/index.ts';
import type { Asked, Queue } from './queue.ts';

const help = `
  s  the same: A and B become one     w  why: a reason for the next decision
  d  different: the doubt is settled  u  undo the last decision
  n  next: leave it for later         o  open: show both in full
  q  quit                             ?  this help
`;

/** Two records that may be one, the likeliest first. */
export const matchQueue = (record: Database, paper: Paper): Queue => ({
  help,
  question: 'Are they the same? [s/d/n/w/u/o/q/?]',
  count: () => countDoubts(record),
  async next(left) {
    const queue = await reviewQueue(record, { limit: left.size + 1 });
    const doubt = queue.find(({ id }) => !left.has(id));
    return doubt ? askedOf(doubt, record, paper) : null;
  },
});

async function askedOf(doubt: OpenDoubt, record: Database, paper: Paper): Promise<Asked> {
  const two = await Promise.all(doubt.records.map(({ id }) => showRecord(record, id)));
  // The record that more is told of keeps its id.
  const [one, other] = [...doubt.records].sort((a, b) => b.claims - a.claims) as unknown as OpenDoubt['records'];
  const both = { target: one.id, from: other.id };
  return {
    id: doubt.id,
    text: doubtAsText(doubt, two, paper),
    records: doubt.records,
    correctable: null,
    answers: {
      s: { decision: { kind: 'merge', ...both }, why: 'reviewed: the same', done: 'One now' },
      d: { decision: { kind: 'keep apart', ...both }, why: 'reviewed: different', done: 'Kept apart' },
    },
  };
}
