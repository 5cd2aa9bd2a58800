import type { ReportAdded, TableAdded } from '../../../api/index.ts';
import { isTableName } from '../../../reports/index.ts';
import { Problem } from '../../client/index.ts';
import type { Answer, TableLook } from './asked.ts';

/** Why a file was not read or not kept. `code` is of the register of problems. */
export interface WhatFailed {
  readonly code: string;
  readonly said: string;
}

/** One of several files handed in, and how far it is. */
export interface BatchItem {
  readonly key: string;
  readonly file: File;
  readonly isTable: boolean;
  readonly state: 'waiting' | 'reading' | 'read' | 'keeping' | 'kept' | 'failed';
  /** How many claims were found in it. */
  readonly claims: number | null;
  readonly table: TableLook | null;
  readonly failed: WhatFailed | null;
  /** It could not be read at all; sending it would do no good. */
  readonly unreadable: boolean;
  readonly added: ReportAdded | null;
  readonly tableAdded: TableAdded | null;
}

export const itemOf = (file: File): BatchItem => ({
  key: crypto.randomUUID?.() ?? `${file.name}-${file.lastModified}-${Math.random().toString(36).slice(2)}`,
  file,
  isTable: isTableName(file.name),
  state: 'waiting',
  claims: null,
  table: null,
  failed: null,
  unreadable: false,
  added: null,
  tableAdded: null,
});

/** What the reader's answer makes of an item. A fault of the reader here is no fault of the file: the server reads it. */
export function afterReading(answer: Answer): Partial<BatchItem> {
  if ('problem' in answer) return { state: 'failed', failed: answer.problem, unreadable: true };
  if ('table' in answer) return { state: 'read', table: answer.table };
  return { state: 'read', claims: 'reading' in answer ? answer.reading.claims.length : null };
}

export const whatFailed = (error: unknown): WhatFailed =>
  error instanceof Problem
    ? { code: error.status === 0 ? 'no answer' : error.code, said: error.message }
    : { code: '', said: String(error) };
