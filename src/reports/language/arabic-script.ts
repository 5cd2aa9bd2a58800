import { countWords } from './count-words.ts';

// Letters one language of the script writes and the others do not, and its commonest short words.
const signs: readonly { readonly language: string; readonly letters: RegExp; readonly words: string }[] = [
  { language: 'ckb', letters: /[ەێۆڕڵڤ]/g, words: 'لە و بە کە بۆ ئەو ئەم لەگەڵ دوای نێوان' },
  { language: 'ur', letters: /[ٹڈڑےںھہ]/g, words: 'کے میں کی ہے اور سے کو کا نے ہیں' },
  { language: 'ps', letters: /[ټډړښږېۍګڼ]/g, words: 'په د او چې کې ته له دی' },
  { language: 'fa', letters: /[پچژگیک]/g, words: 'در به از که این را با است برای آن شد' },
  { language: 'ar', letters: /[ةيىكإأ]/g, words: 'في من على إلى أن عن التي الذي مع هذا كان قال بعد' },
];

/** Which language of the Arabic script a text is in. */
export function arabicScriptLanguage(text: string): string {
  const scored = signs.map(({ language, letters, words }) => ({
    language,
    // A word weighs as much as three letters: letters wander between keyboards, words do not.
    score: (text.match(letters)?.length ?? 0) + 3 * countWords(text, new Set(words.split(' '))),
  }));
  const best = scored.sort((a, b) => b.score - a.score)[0]!;
  return best.score > 0 ? best.language : 'und';
}
