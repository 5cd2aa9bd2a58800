const written = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[?~%]?$/;

/** Whether a text is a year, a month or a day in EDTF: "2022", "2022-02", "2022-02-27", each with "?" or "~" if in doubt. */
export function isPublicationDate(text: string): boolean {
  const match = written.exec(text);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** The day of a timestamp ("2022-02-27T10:15:00Z", "2022-02-27 10:15"); other texts stay as they are. */
export const dayOfTimestamp = (text: string): string => text.trim().replace(/^(\d{4}-\d\d-\d\d)[T ].*$/s, '$1');

export const datesUnderstood = 'Write a year, a month or a day: 2022, 2022-02 or 2022-02-27.';
