/** Names in one cell, parted by semicolons; one within a name is written `\;`. */
export const joinNames = (names: readonly string[]): string =>
  names.map((name) => name.replace(/[\\;]/g, '\\$&')).join('; ');

/** The names in a cell that `joinNames` wrote. */
export function splitNames(cell: string): string[] {
  const names = cell.match(/(?:\\[\\;]|[^;])+/g) ?? [];
  return names.map((name) => name.trim().replace(/\\([\\;])/g, '$1')).filter((name) => name !== '');
}
