// What makes a spreadsheet run a cell, as OWASP lists it (CSV injection), full-width signs included.
const signs = '=+\\-@\\t\\r\\n＝＋－＠';
const runs = new RegExp(`^'*[${signs}]`);
const kept = new RegExp(`^'+[${signs}]`);

/** Text that a spreadsheet would run, with an apostrophe before it; any other as it is. */
export const harmless = (text: string): string => (runs.test(text) ? `'${text}` : text);

/** The text that `harmless` was given. */
export const asWritten = (text: string): string => (kept.test(text) ? text.slice(1) : text);
