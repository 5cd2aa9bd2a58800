/** Half-open range of UTF-16 indices into `Report.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A part of a report with its kind. Claims are read from some kinds only: see `readable`. */
export type PassageKind =
  | 'headline'
  | 'dateline'
  | 'byline'
  | 'caption'
  | 'credit'
  | 'subheading'
  | 'body'
  | 'quote'
  | 'pull quote'
  | 'furniture';

export interface Passage extends Span {
  readonly kind: PassageKind;
}

/** A text somebody published, kept exactly as it came. `published` is EDTF: `2022-02`, `2020-08-27`. */
export interface Report {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  /** BCP 47 language of the text, `en` or `ar` …; `und` when it cannot be told. */
  readonly language: string;
  readonly published: string | null;
  readonly text: string;
  /** In order, not overlapping, covering every visible character of the text. */
  readonly passages: readonly Passage[];
}
