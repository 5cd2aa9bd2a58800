import type { AssessedCondition, AssessedFigure, AssessedIncident, ImportedCount } from '../input/assessment-input.ts';
import { isSameData } from '../input/same-data.ts';
import type { HeldRecord, Said } from './held-record.ts';
import type { Naming } from './naming.ts';

/** What a record says, in the words of all of it. */
export type Settled =
  | { readonly kind: 'incident'; readonly is: AssessedIncident }
  | { readonly kind: 'figure'; readonly is: AssessedFigure }
  | { readonly kind: 'imported'; readonly is: ImportedCount }
  | { readonly kind: 'conditions'; readonly are: readonly AssessedCondition[] }
  | { readonly kind: 'nothing' };

const nothing: Settled = { kind: 'nothing' };

/** The same object as before where nothing is other than it was. */
export function settled(record: HeldRecord, naming: Naming, before?: Settled): Settled {
  const now = settledAs(record, naming);
  return before !== undefined && isSameData(before, now) ? before : now;
}

function settledAs({ where, said }: HeldRecord, naming: Naming): Settled {
  if (said === null) return nothing;
  if (said.kind === 'incident') {
    const { is, voices } = said;
    return {
      kind: 'incident',
      is: { ...is, places: naming.idsOf(where), publishers: naming.publishersOf(voices) },
    };
  }
  if (said.kind === 'figure') return settledFigure(said, naming.saidIn(where), naming);
  const are = said.each.map(({ is, where: of, publisher }) => ({
    ...is,
    places: naming.saidIn(of),
    publisher: publisher === null ? null : naming.publisher(publisher),
  }));
  return { kind: 'conditions', are };
}

function settledFigure(
  { is, publisher, dataset }: Said & { kind: 'figure' },
  places: readonly string[],
  naming: Naming,
): Settled {
  if (dataset === null)
    return {
      kind: 'figure',
      is: { ...is, places, publisher: publisher === null ? null : naming.publisher(publisher) },
    };
  const { id, measure, value, when } = is;
  const [place] = places;
  if (!value || !when || place === undefined) return nothing;
  return { kind: 'imported', is: { id, dataset, measure, when, place, count: value.best } };
}
