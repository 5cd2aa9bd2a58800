import { test } from 'vitest';

// What does not hold yet, and why. An entry that holds again fails: take it out then.
const gaps: Readonly<Record<string, string>> = {
  'long-report when another armed group stands in the place of the Islamic State':
    'two capitals at the head of a sentence, and a name with its short form behind it, are read otherwise than a name',
  'long-report when its villages have other names':
    'a village in no list is not found after “attacked” or before a caption’s day',
  'dara-2 when its villages have other names': '“residents of X, a village of …” does not tell the village',
  'long-report when sentences about other things stand between': 'two events in following paragraphs are joined',
  'dara-2 when sentences about other things stand between': 'a sentence between the dead and the injured parts them',
  'a made row when another armed group stands in its place': 'whether conditions are read depends on who is named',
  'a made row when its villages have other names': 'a village in no list is not found after “the main market of”',
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
