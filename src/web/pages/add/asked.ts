import type { Reading } from '../../../claims/index.ts';
import type { ReportFacts, ReportProblemCode } from '../../../reports/index.ts';

/** What the page asks of the reader beside it. */
export type Asked = { readonly id: number } & (
  | { readonly kind: 'text'; readonly text: string; readonly facts: ReportFacts; readonly place: string | null }
  | {
      readonly kind: 'file';
      readonly bytes: ArrayBuffer;
      readonly name: string;
      readonly facts: ReportFacts;
      readonly place: string | null;
    }
  | { readonly kind: 'table'; readonly bytes: ArrayBuffer; readonly name: string }
);

/** A table looked into: how many of its rows are reports, and what is wrong with the others. */
export interface TableLook {
  readonly rows: number;
  readonly problems: readonly { readonly line: number; readonly said: string }[];
}

/** What comes back. `problem`: it cannot be read, and why; `fault`: the reader itself did not work here. */
export type Answer =
  | { readonly reading: Reading }
  | { readonly table: TableLook }
  | { readonly problem: { readonly code: ReportProblemCode; readonly said: string } }
  | { readonly fault: string };
