import type { ClaimGiven } from '../../../api/index.ts';
import type { Span } from '../../../reports/index.ts';

export const tolls = ['killed', 'injured', 'abducted', 'arrested'] as const;

/** What a person writes of a claim, as it stands in the form. Numbers are texts until it is kept. */
export interface ClaimDraft {
  readonly kind: ClaimGiven['kind'];
  readonly type: string;
  readonly state: string;
  readonly from: string;
  readonly to: string;
  readonly place: string;
  readonly numbers: Readonly<Partial<Record<(typeof tolls)[number] | 'value', string>>>;
  readonly perpetrators: string;
  readonly targets: string;
  readonly why: string;
}

export const emptyDraft: ClaimDraft = {
  kind: 'incident',
  type: '',
  state: '',
  from: '',
  to: '',
  place: '',
  numbers: {},
  perpetrators: '',
  targets: '',
  why: '',
};

const whole = /^\d{1,10}$/;

/** The draft as the server takes it; null while something is missing or is no number. */
export function givenBy(draft: ClaimDraft, span: Span | null): ClaimGiven | null {
  const { kind, type, state, from, to, place, why } = draft;
  const numbers = Object.entries(draft.numbers).filter(([field, text]) => text !== '' && fits(kind, field));
  if (!span || type === '' || numbers.some(([, text]) => !whole.test(text))) return null;
  if (kind === 'figure' && numbers.length === 0) return null;
  if (to !== '' && (from === '' || to < from)) return null;
  const [perpetrators, targets] = [namesIn(draft.perpetrators), namesIn(draft.targets)];
  return {
    start: span.start,
    end: span.end,
    kind,
    type,
    ...(kind === 'condition' && state !== '' && { state }),
    ...(from !== '' && { from }),
    ...(to !== '' && { to }),
    ...(place.trim() !== '' && { place: place.trim() }),
    ...Object.fromEntries(numbers.map(([field, text]) => [field, Number(text)])),
    ...(perpetrators.length > 0 && { perpetrators }),
    ...(kind === 'incident' && targets.length > 0 && { targets }),
    ...(why.trim() !== '' && { why: why.trim() }),
  };
}

const fits = (kind: ClaimGiven['kind'], field: string): boolean =>
  kind === 'incident' ? field !== 'value' : kind === 'figure' && field === 'value';

const namesIn = (written: string): string[] => written.split('\n').flatMap((line) => line.trim() || []);
