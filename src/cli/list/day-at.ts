import { InvalidArgumentError } from 'commander';

const written = /^([12]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** The first or last day of a day, a month or a year. */
export const dayAt =
  (end: 'first' | 'last') =>
  (text: string): string => {
    const [, year, month, day] = written.exec(text) ?? [];
    const at = day
      ? new Date(`${text}T00:00:00Z`)
      : end === 'first'
        ? new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, 1))
        : new Date(Date.UTC(Number(year), Number(month ?? 12), 0));
    const iso = Number.isNaN(at.getTime()) ? '' : at.toISOString().slice(0, 10);
    if (!iso.startsWith(text))
      throw new InvalidArgumentError('Write a year, a month or a day: 2022, 2022-02, 2022-02-27.');
    return iso;
  };
