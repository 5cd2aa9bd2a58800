import type { Database } from '../record/index.ts';
import type { Access } from './access/asker.ts';
import type { WhoAsks } from './access/who-asks.ts';
import type { Changes } from './answers/changes.ts';
import type { Head } from './answers/head.ts';
import type { HotAnswers } from './answers/hot-answers.ts';
import type { KeptTotals } from './answers/kept-totals.ts';
import type { ChangesKnown } from './answers/rests-on.ts';
import type { Assessor } from './assessing/assessor.ts';
import type { Background } from './background.ts';
import type { Importer } from './uploads/importer.ts';
import type { Reader } from './uploads/reader.ts';

/** Works an answer out, and packs it, as a page asks it that has just been opened. */
export type Opening = (audience: 'here' | 'leaving') => Promise<void>;

/** What the routes work with. */
export interface Parts {
  readonly record: Database;
  readonly access: Access;
  readonly whoAsks: WhoAsks;
  readonly head: Head;
  readonly hot: HotAnswers;
  readonly changesKnown: ChangesKnown;
  readonly totals: KeptTotals;
  readonly changes: Changes;
  readonly reader: Reader;
  readonly importer: Importer;
  readonly assessor: Assessor;
  /** Work out what pages open with before anybody asks. */
  readonly openings: Opening[];
  readonly now: () => Date;
  readonly version: string;
  /** What maps are drawn over, and whose it is; null: outlines alone. */
  readonly background: Background | null;
  readonly backgroundCredit: string | null;
  /** Who signs what is decided where nobody signs in. */
  readonly localName: string;
}
