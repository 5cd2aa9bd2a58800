import type { Command } from 'commander';

/** Where the record is, as commands are told. */
export interface DataFlags {
  readonly data?: string;
}

export const withData = (command: Command): Command =>
  command.option(
    '--data <FOLDER>',
    'the record’s folder (default: DATABASE_URL if set, ARAM_DATA, or aram-data in this folder)',
  );

/** The flag goes first, then a server by DATABASE_URL, then a folder by ARAM_DATA. */
export function whereaboutsOf({ data }: DataFlags): { data: string } | { databaseUrl: string } {
  if (data !== undefined) return { data };
  const { DATABASE_URL: databaseUrl, ARAM_DATA: folder } = process.env;
  return databaseUrl ? { databaseUrl } : { data: folder || 'aram-data' };
}
