const narrowest = 30;
const widest = 100;

/** How wide a text may be, and whether it may have colour: only a terminal has, and only if it wants it. */
export function paperOf(toTerminal: boolean): { width: number; colour: boolean } {
  const { isTTY, columns } = process.stdout;
  const terminal = toTerminal && isTTY === true;
  const wanted = !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  const width = (terminal && columns) || 80;
  return { width: Math.min(Math.max(width, narrowest), widest), colour: terminal && wanted };
}
