import { readFileSync } from 'node:fs';

const samples = new URL('../../samples/', import.meta.url);

/** What a careful person reads out of a passage; see samples/README.md. Absent fields are not judged. */
export interface Expected {
  readonly id: string;
  readonly kind: 'incident' | 'figure' | 'condition';
  /** A piece of the text that the claim's evidence must overlap. */
  readonly quote: string;
  /** Why the reader does not see it yet. */
  readonly gap?: string;
  readonly type?: string | readonly string[];
  readonly aspect?: string;
  readonly state?: string | readonly string[];
  readonly change?: string;
  readonly certainty?: string;
  readonly measure?: string;
  readonly value?: number;
  readonly killed?: number;
  readonly injured?: number;
  readonly abducted?: number;
  readonly when?: { readonly earliest?: string; readonly latest?: string; readonly within?: readonly [string, string] };
  readonly where?: string;
  readonly within?: readonly string[];
  readonly perpetrator?: string;
  readonly by?: string;
  readonly of?: string;
  readonly targetCategory?: string;
  readonly source?: string;
  readonly sourceKind?: string;
  readonly anonymous?: boolean;
  /** First day, last day, value. */
  readonly breakdown?: readonly (readonly [string, string, number])[];
  readonly sumsTo?: number;
}

/** What must not be read: a claim of this kind (and certainty) whose main evidence touches the quote. */
export interface Never {
  readonly why: string;
  readonly quote: string;
  readonly kind: string;
  readonly certainty?: string;
  readonly gap?: string;
}

export interface SampleExpectation {
  readonly text: string;
  readonly published: string;
  readonly language: string;
  /** How many incidents there are in all, where that can be said. */
  readonly incidents?: number;
  /** Why the reader counts them otherwise as yet. */
  readonly incidentsGap?: string;
  /** A word that one of the reading's notes must hold. */
  readonly note?: string;
  /** Why it does not as yet. */
  readonly noteGap?: string;
  readonly claims: readonly Expected[];
  readonly never: readonly Never[];
}

export const sampleNames = ['long-report', 'dara-1', 'dara-2', 'dara-3', 'no-incident', 'arabic'] as const;
export type SampleName = (typeof sampleNames)[number];

export const sampleText = (name: SampleName): string => readFileSync(new URL(`${name}.txt`, samples), 'utf8');

export const expectationOf = (name: SampleName): SampleExpectation =>
  JSON.parse(readFileSync(new URL(`expected/${name}.json`, samples), 'utf8'));
