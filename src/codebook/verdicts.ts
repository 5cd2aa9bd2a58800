import type { Direction, Level } from './levels.ts';
import type { Worded } from './worded.ts';

/** What the record says of a claim of calm or danger. */
export const verdicts = ['borne out', 'contradicted', 'not testable'] as const;
export type Verdict = (typeof verdicts)[number];

/** What a claim says: that a place was calm or dangerous, or that it grew so. */
export type Says = 'calm' | 'danger' | 'better' | 'worse';

/**
 * Days that a claim is held against when it says none or only a day ("it is calm now", "it has improved"): that many up
 * to its own, or the year against the year before. One of `shortest` days or more is held against its own.
 */
export const heldOver = { shortest: 28, state: 90, change: 365 } as const;

export interface VerdictFacts {
  readonly says: Says;
  /** By events alone (recorded, or stated as a count), over the days and places of the claim. */
  readonly level: Level;
  /** Against the same number of days before. */
  readonly direction: Direction;
}

export interface VerdictRule {
  readonly code: string;
  readonly verdict: Verdict;
  readonly because: Worded;
  readonly holds: (facts: VerdictFacts) => boolean;
}

const quiet = (level: Level): boolean => level === 'calm' || level === 'mostly calm';
const troubled = (level: Level): boolean => level === 'tense' || level === 'unsafe';

/** The first rule that holds gives the verdict. */
export const verdictRules: readonly VerdictRule[] = [
  {
    code: 'calm against events',
    verdict: 'contradicted',
    because: {
      en: 'events of those days speak against it',
      ar: 'وقائع تلك الأيام تناقضه',
      ckb: 'ڕووداوەکانی ئەو ڕۆژانە پێچەوانەکەی نیشان دەدەن',
    },
    holds: ({ says, level }) => says === 'calm' && troubled(level),
  },
  {
    code: 'calm as recorded',
    verdict: 'borne out',
    because: {
      en: 'few events or none were recorded, and enough was written',
      ar: 'سُجّلت وقائع قليلة أو لم تُسجّل، وما كُتب كافٍ',
      ckb: 'ڕووداوی کەم تۆمار کراوە یان هیچ تۆمار نەکراوە، و بە ئەندازەی پێویست نووسراوە',
    },
    holds: ({ says, level }) => says === 'calm' && quiet(level),
  },
  {
    code: 'danger as recorded',
    verdict: 'borne out',
    because: {
      en: 'events of those days bear it out',
      ar: 'وقائع تلك الأيام تؤيده',
      ckb: 'ڕووداوەکانی ئەو ڕۆژانە پشتڕاستی دەکەنەوە',
    },
    holds: ({ says, level }) => says === 'danger' && (troubled(level) || level === 'mostly calm'),
  },
  {
    code: 'danger without events',
    verdict: 'contradicted',
    because: {
      en: 'no event of those days was recorded, although enough was written',
      ar: 'لم تُسجّل أي واقعة في تلك الأيام مع أن ما كُتب كافٍ',
      ckb: 'هیچ ڕووداوێکی ئەو ڕۆژانە تۆمار نەکراوە، هەرچەندە بە ئەندازەی پێویست نووسراوە',
    },
    holds: ({ says, level }) => says === 'danger' && level === 'calm',
  },
  {
    code: 'the way it says',
    verdict: 'borne out',
    because: {
      en: 'the number of attacks moved that way',
      ar: 'تحرك عدد الهجمات في هذا الاتجاه',
      ckb: 'ژمارەی هێرشەکان بەو ئاراستەیە گۆڕاوە',
    },
    holds: ({ says, direction }) =>
      (says === 'better' && direction === 'more calm') || (says === 'worse' && direction === 'less calm'),
  },
  {
    code: 'the other way',
    verdict: 'contradicted',
    because: {
      en: 'the number of attacks moved the other way',
      ar: 'تحرك عدد الهجمات في الاتجاه المعاكس',
      ckb: 'ژمارەی هێرشەکان بە ئاراستەی پێچەوانە گۆڕاوە',
    },
    holds: ({ says, direction }) =>
      (says === 'better' && direction === 'less calm') || (says === 'worse' && direction === 'more calm'),
  },
  {
    code: 'no clear change',
    verdict: 'not testable',
    because: {
      en: 'the record shows no clear change',
      ar: 'لا يُظهر السجل تغيراً واضحاً',
      ckb: 'تۆمارەکە گۆڕانێکی ڕوون نیشان نادات',
    },
    holds: ({ says, direction }) => (says === 'better' || says === 'worse') && direction === 'no clear change',
  },
  {
    code: 'thin coverage',
    verdict: 'not testable',
    because: {
      en: 'too little was written to tell',
      ar: 'ما كُتب أقل من أن يسمح بالحكم',
      ckb: 'ئەوەی نووسراوە ئەوەندە کەمە کە بڕیاری لەسەر نادرێت',
    },
    holds: () => true,
  },
];
