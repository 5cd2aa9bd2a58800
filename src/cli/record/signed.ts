import { userInfo } from 'node:os';
import { type Command, Option } from 'commander';
import { WrongUse } from '../wrong-use.ts';

/** Who does it, and why, as commands are told. */
export interface SignedFlags {
  readonly by?: string;
  readonly why?: string;
}

export const withSignature = (command: Command): Command =>
  command
    .addOption(new Option('--by <NAME>', 'who does it (default: the user of this computer)').env('ARAM_BY'))
    .option('--why <REASON>', 'why, for whoever reads the history');

/** The signature under what is done now. */
export function signed({ by, why }: SignedFlags): { who: string; why: string | null; at: Date } {
  const who = by?.trim() || userName();
  if (!who) throw new WrongUse('nobody is named. Say who with --by NAME.');
  return { who, why: why?.trim() || null, at: new Date() };
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
