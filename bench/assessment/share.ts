/** How often something was so, in hundred, with the standard error of that. */
export interface Share {
  readonly percent: number;
  readonly error: number;
}

export function shareOf(times: number, runs: number): Share {
  const share = times / runs;
  return { percent: 100 * share, error: 100 * Math.sqrt((share * (1 - share)) / runs) };
}

export const line = (what: string, share: Share, note = ''): string =>
  `  ${what.padEnd(58)}${share.percent.toFixed(1).padStart(6)} % ±${share.error.toFixed(1)}  ${note}`.trimEnd();
