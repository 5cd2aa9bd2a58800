import type { ImportedClaim, ImportedRow } from '../imported.ts';
import type { ActorNames } from '../row/actors.ts';
import type { Cells } from '../row/cells.ts';
import type { DayOrder } from '../row/days.ts';
import type { Header } from '../row/header.ts';
import type { Lands } from '../row/lands.ts';

/** What is known when a row is read. */
export interface Knowledge {
  readonly actors: ActorNames;
  /** ISO 8601; null lets days come that are yet to be. */
  readonly today: string | null;
  readonly dates: DayOrder | null;
  readonly lands: Lands;
}

/** What a row says. `key` is null where the data set gives its rows no id. */
export interface RowRead extends Pick<ImportedRow, 'sources' | 'notes' | 'doubts'> {
  readonly key: string | null;
  readonly claim: ImportedClaim;
}

/** How the rows of a data set are read. */
export interface Shape {
  /** Columns without which there is nothing to read: of each group one must be there. */
  readonly needs: readonly (readonly string[])[];
  /** Reads a row; throws `UnfitRow`. */
  readonly read: (cells: Cells, knowledge: Knowledge) => RowRead;
}

/** A shape that depends on the names or on the rows below them. */
export interface Prepared {
  readonly header: Header;
  readonly shape: Shape;
}
