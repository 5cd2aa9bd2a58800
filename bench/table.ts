/** One measured number. `ratio`: how many times as fast Aram is on the same texts in the same run. */
export interface Measured {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly ratio?: number;
  readonly note?: string;
}

export interface Section {
  readonly title: string;
  readonly rows: readonly Measured[];
}

const short = (value: number): string => (value >= 100 ? Math.round(value).toString() : value.toPrecision(3));

function line({ what, value, unit, ratio, note }: Measured): string {
  const beside = [ratio === undefined ? '' : `Aram ×${short(ratio)}`, note ?? ''].filter(Boolean).join('; ');
  return `  ${what.padEnd(34)}${short(value).padStart(9)} ${unit.padEnd(16)}${beside}`.trimEnd();
}

/** The sections as text for a terminal. */
export function tableOf(sections: readonly Section[]): string {
  return sections.map(({ title, rows }) => [title, ...rows.map(line)].join('\n')).join('\n\n');
}
