import { inEachLanguage } from './in-each-language.ts';

/** How calm a place is, and which way it moves. */
export const levelWords = inEachLanguage({
  en: {
    calm: 'calm',
    'mostly calm': 'mostly calm',
    tense: 'tense',
    unsafe: 'unsafe',
    unknown: 'unknown',
  },
  ar: {
    calm: 'هادئ',
    'mostly calm': 'هادئ في الغالب',
    tense: 'متوتر',
    unsafe: 'غير آمن',
    unknown: 'غير معروف',
  },
  ckb: {
    calm: 'ئارام',
    'mostly calm': 'زیاتر ئارام',
    tense: 'گرژ',
    unsafe: 'نائارام',
    unknown: 'نەزانراو',
  },
});
