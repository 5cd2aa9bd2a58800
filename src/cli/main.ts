#!/usr/bin/env node
import { CommanderError } from 'commander';
import { program } from './program.ts';
import { WrongUse } from './wrong-use.ts';

try {
  await program().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof WrongUse) {
    process.stderr.write(`aram: ${error.message}\n`);
    process.exitCode = 2;
  } else {
    process.stderr.write(`aram: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
