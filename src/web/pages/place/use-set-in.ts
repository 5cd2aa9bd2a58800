import type { PlaceShown, RecordList } from '../../../api/index.ts';
import type { RecordSummary } from '../../../record/index.ts';
import { useAsked } from '../../client/index.ts';
import { type AskedFor, placeAskedAlone } from '../../parts/index.ts';

/** Records of a kind that are set in a place, the latest first, however their reports spell it. */
export function useSetIn(path: string, place: PlaceShown, limit: number): AskedFor<RecordList>['answer'] {
  const [first, second] = placeAskedAlone(place);
  const one = useAsked<RecordList>(path, { place: first, limit });
  const other = useAsked<RecordList>(path, { place: second ?? null, limit }, { enabled: second !== undefined });
  if (second === undefined || !one.data) return one;
  if (!other.data) return other;
  const both = new Map([...one.data.items, ...other.data.items].map((record) => [record.id, record]));
  const items = [...both.values()].sort((a, b) => dayOf(b).localeCompare(dayOf(a)));
  const total = Math.max(items.length, one.data.total, other.data.total);
  return { ...one, data: { ...one.data, items, total } };
}

const dayOf = ({ when }: RecordSummary): string => when?.value.earliest ?? '';
