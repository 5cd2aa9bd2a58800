import type { Generated } from 'kysely';
import type { Claim, Reading } from '../../claims/index.ts';
import type { Source } from '../../reading/index.ts';

/** Revisions that a row holds in: from `since` on, before `until`. */
interface Held {
  since: number;
  until: number | null;
}

export interface RevisionRow {
  id: number;
  /** ISO 8601, UTC. */
  at: string;
  who: string;
  what: string;
  why: string | null;
  content: unknown;
  /** Hashes are written `\x…`, as PostgreSQL does. */
  previous: string | null;
  hash: string;
}

export interface DatasetRow {
  id: string;
  name: string;
  licence: string;
  may_leave: boolean;
  since: number;
}

export interface ReportRow {
  id: string;
  text: string;
  text_hash: string;
  title: string | null;
  publisher: string | null;
  byline: string | null;
  url: string | null;
  language: string;
  /** EDTF. */
  published: string | null;
  published_is: 'given' | 'stated' | 'inferred' | null;
  copy_of: string | null;
  since: number;
  hash: string;
}

/** A reading without its report's text and its claims, which have rows of their own. */
export type ReadingBody = Omit<Reading, 'report' | 'claims'>;

export interface ReadingRow extends Held {
  id: string;
  report: string;
  number: number;
  body: ReadingBody;
  /** Null: Aram. Else the person who marked what it missed. */
  reader: string | null;
  hash: string;
}

/** Whose word a claim is. `via`: whom a data set's row names as its own sources. */
export type ClaimSource = Source & { readonly via?: readonly string[] };

export interface ClaimRow extends Held {
  id: string;
  report: string | null;
  reading: string | null;
  dataset: string | null;
  row_key: string | null;
  kind: Claim['kind'];
  body: Claim;
  /** The sentence of the main evidence, or the note of a data set's row. */
  said: string;
  source: ClaimSource;
  /** The hash of what it says: of `body`, `said` and `source`. */
  seal: string;
  hash: string;
}

export interface RecordRow {
  id: string;
  kind: Claim['kind'];
  since: number;
}

export interface MemberRow extends Held {
  record: string;
  claim: string;
  score: number;
  /** Why it was matched with the others. */
  reasons: string[];
  /** What it says otherwise than the others although it is held to be the same. */
  differences: string[];
}

export interface DoubtRow extends Held {
  id: string;
  record: string;
  other: string;
  score: number;
  reasons: string[];
}

export const decisionKinds = [
  'accept',
  'reject',
  'correct',
  'merge',
  'split',
  'keep apart',
  'grade',
  'withhold',
  'undo',
  'terms',
] as const;
export type DecisionKind = (typeof decisionKinds)[number];

export interface DecisionRow {
  revision: number;
  kind: DecisionKind;
  target: string;
  field: string | null;
  value: unknown;
  undoes: number | null;
  until: number | null;
}

export interface WithheldRow {
  decision: number;
  kind: 'report' | 'claim' | 'record' | 'source' | 'position';
  target: string | null;
  words: string[];
  until: number | null;
}

export interface AccountRow extends Held {
  record: string;
  audience: 'all' | 'here' | 'leaving';
  kind: Claim['kind'];
  type: string;
  state: string | null;
  standing: 'open' | 'accepted' | 'rejected';
  grade: string;
  earliest: string | null;
  latest: string | null;
  place: string | null;
  places: string[];
  lat: number | null;
  lon: number | null;
  actors: string[];
  sources: number;
  killed: number | null;
  killed_min: number | null;
  killed_max: number | null;
  /** The place that contains `place`. */
  area: string | null;
  place_id: string | null;
  precision: string | null;
  injured: number | null;
  words: string;
}

/** An account as it is shown: `Account`. */
export interface AccountBodyRow {
  record: string;
  since: number;
  audience: AccountRow['audience'];
  body: unknown;
}

export const roles = ['reader', 'editor', 'administrator'] as const;
export type Role = (typeof roles)[number];

export interface PersonRow {
  id: Generated<number>;
  name: string;
  role: Role;
  password_hash: string;
  created: string;
  disabled: string | null;
}

export interface SessionRow {
  token_hash: string;
  person: number;
  csrf: string;
  expires_at: string;
}

/** What only the writing side sees. */
export interface KeptTables {
  revision: RevisionRow;
  dataset: DatasetRow;
  /** Data sets under the terms that hold now. */
  dataset_now: DatasetRow;
  report: ReportRow;
  likeness: { band: number; report: string };
  reading: ReadingRow;
  claim: ClaimRow;
  record: RecordRow;
  member: MemberRow;
  doubt: DoubtRow;
  decision: DecisionRow;
  withheld: WithheldRow;
  account: AccountRow;
  account_body: AccountBodyRow;
  match_key: { key: number; claim: string };
  report_words: { report: string; words: string };
  person: PersonRow;
  session: SessionRow;
}
