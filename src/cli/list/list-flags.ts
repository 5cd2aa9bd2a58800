import type { DataFlags } from '../record/data-flags.ts';
import type { FilterFlags } from './filter-flags.ts';

export const formats = ['table', 'csv', 'json', 'geojson'] as const;

/** The flags of `aram list`. */
export type ListFlags = DataFlags &
  FilterFlags & {
    readonly format: (typeof formats)[number];
    readonly json?: true;
    readonly limit?: number;
    readonly offset?: number;
    readonly order?: 'newest' | 'oldest' | 'deadliest';
    readonly count?: true;
    readonly output?: string;
  };

export const formatOf = ({ json, format }: ListFlags): ListFlags['format'] => (json ? 'json' : format);
