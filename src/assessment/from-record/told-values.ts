import type { ActorCategory, ActorRef } from '../../codebook/index.ts';
import type { Telling, ToldRecord, ToldValues } from '../../record/index.ts';
import type { AssessedIncident, Days, ImportedEvent, Party, Told } from '../input/assessment-input.ts';

/** The first and last day; null when nobody said one. */
export const daysTold = (
  when: { readonly earliest: string; readonly latest: string } | null | undefined,
): Days | null => (when?.earliest && when.latest ? { from: when.earliest, to: when.latest } : null);

const none: readonly Party[] = [];

export const partiesOf = (actors: readonly ActorRef[]): readonly Party[] =>
  actors.length === 0 ? none : actors.map(({ name, named, category }) => ({ name, named, category }));

const armed: ReadonlySet<ActorCategory> = new Set(['military', 'police', 'militia', 'armed group']);

/** Killed or injured among civilians: all of them where civilians alone were attacked; null where that is not known. */
export function civiliansHarmed({ targets, killed, injured }: ToldValues): Told | null {
  const categories = new Set(targets.map(({ category }) => category));
  if (categories.size === 0 || categories.has('unknown')) return null;
  const civil = [...categories].filter((category) => !armed.has(category)).length;
  if (civil === 0) return { best: 0, min: 0, max: 0 };
  if (civil < categories.size) return null;
  const harmed = [killed, injured].flatMap((count) => count ?? []);
  if (harmed.length === 0) return null;
  return harmed.reduce((a, b) => ({
    best: a.best + b.best,
    min: a.min + b.min,
    max: a.max === null || b.max === null ? null : a.max + b.max,
  }));
}

/** Whether every claim says that it was stopped before it began, or none that it came to be. */
export const isFoiled = ({ tellings }: ToldRecord): boolean =>
  tellings.every(({ body }) => body.kind === 'incident' && body.outcome === 'foiled');

/** Whether it is only planned or announced: nothing that happened. */
export const isOnlyPlanned = ({ tellings }: ToldRecord): boolean =>
  tellings.every(({ body }) => body.certainty === 'planned');

/** The part of the day that most claims give. */
export function partOfDay({ tellings }: ToldRecord): AssessedIncident['partOfDay'] {
  const parts = tellings.flatMap((telling) => partTold(telling) ?? []);
  const nights = parts.filter((part) => part === 'night').length;
  if (parts.length === 0 || 2 * nights === parts.length) return null;
  return 2 * nights > parts.length ? 'night' : 'day';
}

/** From what hour on, and before what hour, it is night. */
const night = { from: 20, to: 5 };

/** The part of the day that stands in a claim's own words. */
function partTold({ body, hours }: Telling): 'day' | 'night' | null {
  const inside = hours.filter(([start, end]) => body.evidence.some((span) => start >= span.start && end <= span.end));
  const parts = new Set(inside.map(([, , timex]) => partIn(timex)));
  parts.delete(null);
  return parts.size === 1 ? [...parts][0]! : null;
}

function partIn(timex: string): 'day' | 'night' | null {
  const told = /T(\d\d|NI|MO|AF|MI|DT)/.exec(timex)?.[1];
  if (told === undefined) return null;
  if (told === 'NI') return 'night';
  const hour = Number(told);
  if (Number.isNaN(hour)) return 'day';
  return hour >= night.from || hour < night.to ? 'night' : 'day';
}

/** What one row of a data set says of an event. */
export function importedEvent({ body }: Telling, dataset: string): ImportedEvent | null {
  if (body.kind !== 'incident') return null;
  const { killed, injured, abducted } = body;
  return { dataset, killed: killed?.best ?? null, injured: injured?.best ?? null, abducted: abducted?.best ?? null };
}
