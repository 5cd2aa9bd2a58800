/** What is known of a report beside its text, as it is written in the form. Empty: not known. */
export interface Facts {
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  readonly published: string;
  readonly place: string;
}

export const noFacts: Facts = { publisher: '', title: '', url: '', published: '', place: '' };

/** A report that was begun. */
export interface Draft {
  readonly text: string;
  readonly facts: Facts;
}

export const emptyDraft: Draft = { text: '', facts: noFacts };

const kept = 'aram.draft';
// Browsers keep some five million characters for a page.
export const longestKept = 1_000_000;

/**
 * What was begun in this tab. It is kept until the tab is closed and no longer: on a machine that several people use
 * a report that was not sent is nobody else's business.
 */
export function rememberedDraft(): Draft {
  try {
    return { ...emptyDraft, ...(JSON.parse(sessionStorage.getItem(kept) ?? '{}') as Partial<Draft>) };
  } catch {
    return emptyDraft;
  }
}

/** Remembers what was begun; false: it is too long to be remembered. */
export function rememberDraft(draft: Draft): boolean {
  if (draft.text.length > longestKept) return false;
  try {
    sessionStorage.setItem(kept, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export const forgetDraft = (): void => sessionStorage.removeItem(kept);

/** The facts that are known, as the reader and the server take them. */
export const factsGiven = (facts: Facts): Partial<Facts> =>
  Object.fromEntries(Object.entries(facts).flatMap(([name, value]) => (value.trim() ? [[name, value.trim()]] : [])));

/** A year, a month or a day of the calendar, or nothing. */
export function isPublished(written: string): boolean {
  if (written === '') return true;
  if (!/^[12]\d{3}(-\d\d(-\d\d)?)?$/.test(written)) return false;
  const [year = 0, month = 1, day = 1] = written.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day)).toISOString().startsWith(written);
}
