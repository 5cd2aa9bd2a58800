import { lowerAt, type Scan } from './scan.ts';

export interface NumberRead {
  /** Null: "a few", "several". */
  readonly amount: number | null;
  readonly last: number;
}

/** A number in digits or words at a token: "3", "twenty five", "a couple of", "two and a half", "several". */
export function numberAt(scan: Scan, at: number): NumberRead | null {
  const word = scan.clues[at];
  const lower = lowerAt(scan, at);
  if (lower === 'a' || lower === 'an' || lower === 'the') return vagueAfterArticle(scan, at);
  if (word?.vague && !word.unit && lower !== 'couple') return { amount: null, last: at };
  if (word?.number === undefined || word.compound || word.unit) return null;
  let amount = word.number;
  let last = at;
  if (amount < 100 || word.digits === undefined)
    [amount, last] = wordsOfNumber(scan, at, amount, word.digits !== undefined);
  return halfAfter(scan, amount, last);
}

function vagueAfterArticle(scan: Scan, at: number): NumberRead | null {
  const next = scan.clues[at + 1];
  if (lowerAt(scan, at + 1) === 'couple') return { amount: 2, last: lowerAt(scan, at + 2) === 'of' ? at + 2 : at + 1 };
  if (next?.vague) return { amount: null, last: at + 1 };
  const number = lowerAt(scan, at + 1);
  if (number === 'dozen' || number === 'hundred') return { amount: next!.number!, last: at + 1 };
  return null;
}

// "one hundred and fifty", "twenty five", "two dozen".
function wordsOfNumber(scan: Scan, at: number, start: number, digits: boolean): [number, number] {
  let amount = start;
  let last = at;
  if (digits) return [amount, last];
  if (amount >= 20 && amount < 100 && amount % 10 === 0) {
    const ones = scan.clues[at + 1];
    if (
      ones?.number !== undefined &&
      ones.digits === undefined &&
      !ones.compound &&
      ones.number > 0 &&
      ones.number < 10
    ) {
      amount += ones.number;
      last++;
    }
  }
  const multiplier = lowerAt(scan, last + 1);
  if (multiplier === 'hundred' || multiplier === 'dozen') {
    amount *= multiplier === 'hundred' ? 100 : 12;
    last++;
  }
  return [amount, last];
}

function halfAfter(scan: Scan, amount: number, last: number): NumberRead {
  if (lowerAt(scan, last + 1) !== 'and') return { amount, last };
  const article = lowerAt(scan, last + 2) === 'a' ? 1 : 0;
  if (lowerAt(scan, last + 2 + article) === 'half') return { amount: amount + 0.5, last: last + 2 + article };
  return { amount, last };
}
