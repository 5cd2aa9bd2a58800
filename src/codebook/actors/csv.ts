/** Rows of a CSV text (RFC 4180) as objects named by its first row, names in lower case. Blank lines are skipped. */
export function csvRows(text: string): readonly Readonly<Record<string, string>>[] {
  const [head, ...rows] = cells(text.replace(/^\uFEFF/, '')).filter((row) => row.some((cell) => cell.trim()));
  const names = (head ?? []).map((name) => name.trim().toLowerCase());
  return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]?.trim() ?? ''])));
}

function cells(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"?|[^,\r\n]*)(,|\r?\n|\r|$)/gy;
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    const [all, value, end] = found;
    if (all === '' && cell.lastIndex >= text.length) {
      rows.at(-1)!.push('');
      break;
    }
    rows
      .at(-1)!
      .push(
        value!.startsWith('"') ? value!.slice(1, value!.endsWith('"') ? -1 : undefined).replaceAll('""', '"') : value!,
      );
    if (end === '') break;
    if (end !== ',') rows.push([]);
  }
  return rows;
}
