import { expect, test } from 'vitest';
import { queryOf, type View, viewOf, wholeView } from '../../../src/web/pages/district/view.ts';

const view: View = {
  from: '2020-01-01',
  to: '2020-06-30',
  place: 'Khanaqin',
  actor: 'police',
  text: 'night & day',
  types: ['attack', 'air strike'],
  grades: ['fair'],
  site: 'iq:dara',
  at: { lat: 34.35, lon: 45.39, zoom: 9.5 },
  hidden: ['doubt'],
};

test('an address gives back the view that was put in it', () => {
  expect(viewOf(queryOf(view, new URLSearchParams()))).toEqual(view);
});

test('the whole view leaves an address bare, and leaves alone what is not its own', () => {
  expect(queryOf(wholeView, new URLSearchParams('from=2020-01-01&lang=ar')).toString()).toBe('lang=ar');
});

test.each(['from=yesterday', 'from=2020-13-01', 'at=1,2', 'at=91,0,3', 'at=a,b,c', 'hide=sky'])(
  'what an address cannot mean is left out: %s',
  (query) => {
    expect(viewOf(new URLSearchParams(query))).toEqual(wholeView);
  },
);
