import type { Words } from '../words.ts';

const inquiries =
  /^(?:follow-ups?|correspondents?|reporters?|staff|investigations?|inquiry|inquiries|monitoring|learned|learnt|interviewed|spoke)$/;
const outlet =
  /..(?:now|news|times|post|press|tv|radio|24|daily|tribune|media|gazette|herald|chronicle|online|observer|voice|weekly|journal|mirror)$/;

/**
 * The outlet that a text names as its own: people "told" it, it has "correspondents" and makes "follow-ups".
 * Null when the text names none.
 */
export function outletNamed({ tokens, shouting }: Words): string | null {
  if (shouting) return null;
  for (let at = 1; at + 1 < tokens.length; at++) {
    const token = tokens[at]!;
    if (!token.capital) continue;
    if (token.text.length < 4 || tokens[at - 1]!.capital) continue;
    const next = tokens[at + 1]!.lower === "'s" ? tokens[at + 2] : tokens[at + 1];
    const inquires = !!next && inquiries.test(next.lower);
    if (outlet.test(token.lower) && (inquires || tokens[at - 1]!.lower === 'told')) return token.text;
    if (inquires && /\p{Ll}\p{Lu}/u.test(token.text)) return token.text;
  }
  return null;
}

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a phrase speaks of the publisher itself: "KirkukNow follow-ups", "our correspondent". */
export function speaksOfPublisher({ tokens }: Words, first: number, last: number, publisher: string | null): boolean {
  const name = publisher ? plain(publisher) : '';
  for (let at = first; at <= Math.min(last, first + 6); at++) {
    const { lower } = tokens[at]!;
    if (
      lower === 'our' &&
      at < last &&
      /^(?:correspondents?|reporters?|newspaper|team|follow-ups?|agency|outlet|newsroom)$/.test(tokens[at + 1]!.lower)
    )
      return true;
    if (
      name &&
      (plain(lower) === name ||
        (name.startsWith(plain(lower)) && lower.length > 2 && plain(spell(tokens, at, last, name)) === name))
    )
      return true;
  }
  return false;
}

const spell = (tokens: Words['tokens'], at: number, last: number, name: string): string => {
  let spelled = '';
  for (let i = at; i <= last && plain(spelled).length < name.length; i++) spelled += tokens[i]!.lower;
  return spelled;
};
