import { Type } from 'typebox';
import type { RecordSummary } from '../../record/index.ts';
import { Summary } from './account.ts';
import { type ListOf, listOf, typed } from './answer-of.ts';

/** A page of records. `killed`: the sum of the shown values over all pages. */
export type RecordList = ListOf<RecordSummary> & { readonly killed: number };

export const RecordList = typed<RecordList>(listOf(Summary, { killed: Type.Integer() }));
