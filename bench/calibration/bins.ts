/** A claim's confidence, and whether it is right. */
export interface Judged {
  readonly set: string;
  readonly confidence: number;
  readonly right: boolean;
}

/** Claims of about the same confidence: how sure they were, and how many were right. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly claims: number;
  readonly confidence: number;
  readonly right: number;
}

const tenths = Array.from({ length: 10 }, (_, at) => at / 10);
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

/** One bin a tenth; empty ones are left out. */
export const binsOf = (judged: readonly Judged[]): Bin[] =>
  tenths.flatMap((from) => {
    const to = from + 0.1;
    const some = judged.filter((j) => j.confidence >= from && (j.confidence < to || from === 0.9));
    if (!some.length) return [];
    const confidence = mean(some.map((j) => j.confidence));
    return [{ from, to, claims: some.length, confidence, right: mean(some.map((j) => Number(j.right))) }];
  });

/** Expected calibration error: how far confidence and truth lie apart on average, 0 to 1. */
export function calibrationError(bins: readonly Bin[]): number {
  const claims = bins.reduce((sum, bin) => sum + bin.claims, 0);
  return bins.reduce((sum, bin) => sum + (bin.claims / claims) * Math.abs(bin.confidence - bin.right), 0);
}

/** Brier score: the mean square of what confidence missed; a coin gives 0.25. */
export const brierScore = (judged: readonly Judged[]): number =>
  mean(judged.map((j) => (j.confidence - Number(j.right)) ** 2));
