import type { PlaceRecord } from './input/place-record.ts';
import type { Window } from './windows/window.ts';

const victims = new Set(['killed', 'injured', 'killed and injured', 'abducted']);

/** Counts stated for days within a window: of attacks as they are; people killed stand for one attack at least. */
export function countsStated(record: PlaceRecord, days: Window): { id: string; attacks: number }[] {
  return record.figures.flatMap(({ is, window }) => {
    if (!window || !is.value || is.value.best === 0 || window.first < days.first || window.last > days.last) return [];
    if (is.measure === 'attacks') return [{ id: is.id, attacks: is.value.best }];
    return victims.has(is.measure) ? [{ id: is.id, attacks: 1 }] : [];
  });
}
