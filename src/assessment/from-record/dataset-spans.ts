import type { AssessedDataset, Days } from '../input/assessment-input.ts';

/** Where and when each data set counts: in each country from its first event there to its last. */
export class DatasetSpans {
  readonly #spans = new Map<string, Map<string, { from: string; to: string }>>();

  counted(name: string, when: Days | null, country: string | null): void {
    if (!when || country === null) return;
    const countries = this.#spans.get(name) ?? new Map<string, { from: string; to: string }>();
    this.#spans.set(name, countries);
    const span = countries.get(country);
    if (!span) countries.set(country, { ...when });
    else {
      if (when.from < span.from) span.from = when.from;
      if (when.to > span.to) span.to = when.to;
    }
  }

  all(): AssessedDataset[] {
    return [...this.#spans].map(([name, countries]) => ({
      name,
      countries: [...countries].map(([place, days]) => ({ place, days })),
    }));
  }
}
