import { describe, expect, it } from 'vitest';
import { timexOf } from './read-times.ts';

const chronicle = `
The border war

On 4 March 1921 the first column crossed the river, and on 9 April 1921 the fort fell.
By June the valley was empty. On June 21 the garrison left; three days later it was back.
In November 1921 a truce was signed. In January it was broken, and by the spring the valley burned again.
On 2 May 1922 the second column came. The next day the mill burned. The fort fell on 7 July 1922.
In late 1922 the war ended. On 3 March 1923 the treaty was signed, and in August 1924 the last prisoners came home.
`;

describe('a history published long after', () => {
  const found = timexOf(chronicle, '2009-12-19');

  it.each([
    'June = 1921-06',
    'June 21 = 1921-06-21',
    'three days later = 1921-06-24',
    'January = 1922-01',
    'the spring = 1922-SP',
    'The next day = 1922-05-03',
    'late 1922 = 1922',
  ])('carries its own year: %s', (expected) => {
    expect(found).toContain(expected);
  });

  it('counts years before Christ where it does', () => {
    const text =
      'The fleet sailed in 480 BC. The war of 264–241 BC and that of 218 BC ruined them; in 149 BC it began anew.';
    expect(timexOf(text)).toEqual([
      '480 BC = BC0480',
      '264 = BC0264',
      '241 BC = BC0241',
      '218 BC = BC0218',
      '149 BC = BC0149',
    ]);
  });

  it('names decades and centuries', () => {
    expect(timexOf('Built in the late 1960s, after the 19th century and the 4th century BC.')).toEqual([
      'the late 1960s = 196',
      'the 19th century = 18',
      'the 4th century BC = BC03',
    ]);
  });
});
