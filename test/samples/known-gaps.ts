import { test } from 'vitest';

// What does not hold yet, and why. An entry that holds again fails: take it out then.
const gaps: Readonly<Record<string, string>> = {
  'long-report when sentences about other things stand between': 'two events in following paragraphs are joined',
  'a made row when another armed group stands in its place': 'whether conditions are read depends on who is named',
  'a made row when sentences about other things stand between':
    'a suspicion four sentences on finds a foiled attack no more',
  'a made report of five stories holds the incidents of each':
    'a suspicion after a foiled attack is lost beside other stories',
};

/** `test`, but expected to fail where a gap is known: `known('dara-2')('when its villages …', …)`. */
export const known =
  (what: string) =>
  (title: string, run: () => void): void => {
    const gap = gaps[`${what} ${title}`];
    if (gap) test.fails(`${title} (not yet: ${gap})`, run);
    else test(title, run);
  };
