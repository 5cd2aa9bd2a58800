import { InvalidArgumentError } from 'commander';

/** A port on the command line; 0 is any that is free. */
export function portNumber(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new InvalidArgumentError('Write a port: 0 to 65535.');
  return Number(text);
}
