/** Writes every whole word `from` as `to`. Longer names come first. */
export function rename(text: string, pairs: readonly (readonly [from: RegExp | string, to: string])[]): string {
  return pairs.reduce((done, [from, to]) => {
    const pattern = typeof from === 'string' ? new RegExp(`(?<![\\p{L}])${from}(?![\\p{L}])`, 'gu') : from;
    return done.replace(pattern, to);
  }, text);
}

/** The Islamic State under all the names the samples give it. */
export const islamicState: readonly RegExp[] = [
  /(?:the )?Islamic State \(IS\)/g,
  /(?:the )?Islamic State/g,
  /\bISIS\b/g,
  /\bIS\b/g,
];

/** The villages of the samples. The town and the sub-district stay. */
export const sampleVillages = ['Bina Bakh', 'Shafiq', 'Qaya', 'Mikhas', 'Dara', 'Dakka', 'Gila'];

/** Sentences about nothing the record keeps, without people, places or times. */
export const idle = [
  'The sky was overcast.',
  'A light rain set in.',
  'The road is lined with poplars.',
  'A radio was playing.',
  'The tea is sweet and strong.',
];

const isBody = (paragraph: string): boolean => paragraph.length > 100;

/** Where a sentence of the writer's own can stand: between body paragraphs, and inside those without quotation. */
export function gapsOf(text: string): number[] {
  const gaps: number[] = [];
  const paragraphs = [...text.matchAll(/[^\n]+(?:\n(?!\n)[^\n]+)*/g)];
  paragraphs.forEach((match, at) => {
    const next = paragraphs[at + 1];
    if (!isBody(match[0])) return;
    if (next && isBody(next[0])) gaps.push(next.index);
    if (/["“”]/.test(match[0])) return;
    for (const end of match[0].matchAll(/[a-z0-9]\. (?=[A-Z])/g)) gaps.push(match.index + end.index + end[0].length);
  });
  return gaps.sort((a, b) => a - b);
}

/** Puts a sentence at each chosen gap: as a paragraph of its own at the head of one, else before the next sentence. */
export function insertAt(text: string, gaps: readonly number[], sentences: readonly string[]): string {
  let done = '';
  let from = 0;
  gaps.forEach((gap, at) => {
    const sentence = sentences[at % sentences.length]!;
    done += text.slice(from, gap) + sentence + (text[gap - 1] === '\n' ? '\n\n' : ' ');
    from = gap;
  });
  return done + text.slice(from);
}
