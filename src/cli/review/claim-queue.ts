import { doubtfulAsText, type Paper } from '../../publication/index.ts';
import { countDoubtful, type Database, doubtfulRecords, showRecord } from '../../record/index.ts';
import type { Queue } from './queue.ts';

const help = `
  a  accept: it stands as it is       w  why: a reason for the next decision
  r  reject: it is not so             u  undo the last decision
  c  correct a value, then a or r     o  open: show it in full
  n  next: leave it for later         q  quit
  ?  this help
`;

/** Records that rest on claims the reader is not sure of, the least sure first. */
export const claimQueue = (record: Database, paper: Paper): Queue => ({
  help,
  question: 'Does it stand? [a/r/c/n/w/u/o/q/?]',
  count: () => countDoubtful(record),
  async next(left) {
    const queue = await doubtfulRecords(record, { limit: left.size + 1 });
    const doubtful = queue.find(({ id }) => !left.has(id));
    if (!doubtful) return null;
    const { id: target, confidence } = doubtful;
    return {
      id: target,
      text: doubtfulAsText(confidence, await showRecord(record, target), paper),
      records: [doubtful],
      correctable: target,
      answers: {
        a: { decision: { kind: 'accept', target }, why: 'reviewed: it stands', done: 'Accepted' },
        r: { decision: { kind: 'reject', target }, why: 'reviewed: it is not so', done: 'Rejected' },
      },
    };
  },
});
