import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../../src/record/shown/', import.meta.url);

/**
 * Tables that what shows the record may name beside the open views, each with its reason: nothing withheld can come
 * out of them that way.
 */
const known: Readonly<Record<string, string>> = {
  'doubtful-records.ts aram.claim': 'leads from unsure claims to records, whose open claims are then weighed',
  'doubtful-records.ts aram.member': 'leads from unsure claims to records, whose open claims are then weighed',
  'list-others.ts aram.report_words': 'joined to open reports, and rebuilt without what is withheld',
  'list-others.ts aram.claim': 'counted a data set at a time, less what is withheld',
  'list-others.ts aram.withheld': 'counted to be taken off',
  'list-others.ts aram.member':
    'leads from a withheld record to its claims, to be taken off; and to those of open records while nothing is withheld',
  'list-others.ts aram.report': 'tells whether a report is called like a data set, and is not shown',
  ...Object.fromEntries(
    ['member', 'claim', 'decision', 'report', 'reading', 'withheld'].map((table) => [
      `touched-since.ts aram.${table}`,
      'tells which ids to read anew; what is shown of them is read through the open views',
    ]),
  ),
  ...Object.fromEntries(
    ['member', 'claim', 'report', 'reading'].map((table) => [
      `changes-since.ts aram.${table}`,
      'tells whether anything has come or gone, and is not shown',
    ]),
  ),
  'changes-since.ts aram.account': 'told apart from what a filter finds, and not shown',
  'changes-since.ts aram.doubt': 'tells which answers to work out anew, and is not shown',
  'show-record.ts aram.member': 'leads from a merged record to the open one',
  'show-record.ts aram.claim': 'leads from a row’s former version to the open one',
  'history.ts aram.member': 'joined to claims that are open',
  'history.ts aram.account': 'joined to open bodies, which are rebuilt without what is withheld',
  'history.ts aram.withheld': 'leaves out a withheld record',
};

describe('what shows the record', () => {
  it('reads the open views alone', () => {
    const named = readdirSync(folder).flatMap((file) => {
      const text = readFileSync(new URL(file, folder), 'utf8');
      return [...text.matchAll(/\baram\.[a-z_]+(?!\w|\()/g)].map(([table]) => `${file} ${table}`);
    });
    const settings = /aram\.(as_of|audience)$/;
    expect(new Set(named.filter((name) => !settings.test(name)))).toEqual(new Set(Object.keys(known)));
  });

  it('never asks the writing side’s tables through Kysely', () => {
    for (const file of readdirSync(folder)) {
      const text = readFileSync(new URL(file, folder), 'utf8');
      if (file !== 'read-at.ts') expect(text, file).not.toMatch(/\.kept\b/);
    }
  });
});
