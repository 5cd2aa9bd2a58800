import type { Database } from '../record/index.ts';
import type { Access } from './access/asker.ts';
import type { Head } from './answers/head.ts';
import type { HotAnswers } from './answers/hot-answers.ts';

/** What the routes work with. */
export interface Parts {
  readonly record: Database;
  readonly access: Access;
  readonly head: Head;
  readonly hot: HotAnswers;
  readonly now: () => Date;
  readonly version: string;
}
