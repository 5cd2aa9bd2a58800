const marks = /[\\;]/g;

/** Names in one cell, parted by semicolons; one within a name is written `\;`. */
export const joinNames = (names: readonly string[]): string => names.map(escaped).join('; ');

const escaped = (name: string): string =>
  name.includes(';') || name.includes('\\') ? name.replace(marks, '\\$&') : name;

/** The names in a cell that `joinNames` wrote. */
export function splitNames(cell: string): string[] {
  if (cell === '') return [];
  if (!cell.includes(';') && !cell.includes('\\')) return cell.trim() === '' ? [] : [cell.trim()];
  const names = cell.match(/(?:\\[\\;]|[^;])+/g) ?? [];
  return names.map((name) => name.trim().replace(/\\([\\;])/g, '$1')).filter((name) => name !== '');
}
