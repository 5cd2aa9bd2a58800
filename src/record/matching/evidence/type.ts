import type { EventView } from '../event-view.ts';
import { areKin } from '../type-kinship.ts';
import type { Evidence } from './evidence.ts';

export function compareTypes(a: EventView, b: EventView): Evidence {
  if (a.type === b.type) return { score: 1.5, reason: `both ${a.type}` };
  const reason = `${a.type} and ${b.type}`;
  return areKin(a.type, b.type) ? { score: 0.7, reason } : { score: -9, reason, bars: true };
}
