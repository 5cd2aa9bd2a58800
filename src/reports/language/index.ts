import { arabicScriptLanguage } from './arabic-script.ts';
import { latinLanguage } from './latin-script.ts';
import { mainScript } from './scripts.ts';

// Enough for any text to show its language; longer ones are judged by their beginning and their middle.
const sampled = 1500;

/** BCP 47 language of a text, `en`, `ar`, `ckb` …; `und` when its words do not tell. */
export function languageOf(text: string): string {
  const middle = text.length >> 1;
  const sample = text.length <= 2 * sampled ? text : text.slice(0, sampled) + text.slice(middle, middle + sampled);
  const script = mainScript(sample);
  if (script === 'Latin') return latinLanguage(sample);
  if (script === 'Arabic') return arabicScriptLanguage(sample);
  if (script === 'Cyrillic') return /[іїєґ]/i.test(sample) ? 'uk' : 'ru';
  if (script === 'Han') return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sample) ? 'ja' : 'zh';
  return languageOfScript[script ?? ''] ?? 'und';
}

const languageOfScript: Readonly<Record<string, string>> = {
  Hebrew: 'he',
  Greek: 'el',
  Devanagari: 'hi',
  Hangul: 'ko',
  Armenian: 'hy',
  Georgian: 'ka',
  Ethiopic: 'am',
  Thai: 'th',
  Bengali: 'bn',
  Syriac: 'syr',
  Myanmar: 'my',
};
