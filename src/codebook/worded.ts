/** A text in the languages of the interface. */
export interface Worded {
  readonly en: string;
  readonly ar: string;
  readonly ckb: string;
}
