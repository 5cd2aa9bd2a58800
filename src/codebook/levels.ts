import type { Worded } from './worded.ts';

/** How calm a place was in a window. */
export const levels = ['calm', 'mostly calm', 'tense', 'unsafe', 'unknown'] as const;
export type Level = (typeof levels)[number];

/** The size of a place, as gazetteers have it. */
export type PlaceScale = 'site' | 'village' | 'town' | 'district' | 'governorate' | 'country';

/** How much was written about a place in a window. Copies of other reports are not counted. */
export interface CoverageFacts {
  readonly reportsPerMonth: number;
  readonly publishers: number;
  /** Share of the calendar months that nobody wrote about it. */
  readonly silent: number;
  /** Days from the last report to the end of the window; null when there is none. */
  readonly daysSinceLast: number | null;
  /** Data sets that count the whole window and have told of an event in the place before. */
  readonly datasets: number;
}

/** What the rules of a level may look at. Months are of 30.4375 days; a shorter window is taken for one month. */
export interface LevelFacts {
  readonly scale: PlaceScale;
  /** As recorded, or as a stated count of the window has it where that is more; people killed are one attack at least. */
  readonly attacks: number;
  readonly attacksPerMonth: number;
  readonly civiliansHarmed: number;
  readonly civiliansHarmedPerMonth: number;
  readonly abductions: number;
  readonly abductionsPerMonth: number;
  /** People say of it, of days in the window, that it was not safe, or that nobody stayed or went out at night. */
  readonly feared: boolean;
  /** Places in it of which people say so. */
  readonly placesFeared: number;
  readonly threatsTold: number;
  readonly coverage: CoverageFacts;
}

/** From how many a month on a place of this size is tense or unsafe. */
export interface LevelLimits {
  readonly tenseAttacks: number;
  readonly unsafeAttacks: number;
  readonly unsafeHarmed: number;
  /** Civilians harmed and abductions; any at all is enough where these are 0. */
  readonly tenseHarmed: number;
  readonly tenseAbductions: number;
  /** Places in it (not a month) of which people must say that they are not safe, where nobody says so of the whole. */
  readonly tensePlaces: number;
}

const anyHarm = { tenseHarmed: 0, tenseAbductions: 0 } as const;

/**
 * A convention, not a measurement: set so that one attack a month on a village, or one a week in a district, is
 * unsafe. A deployment sets its own.
 */
export const levelLimits: Readonly<Record<PlaceScale, LevelLimits>> = {
  site: { tenseAttacks: 0.2, unsafeAttacks: 0.5, unsafeHarmed: 0.5, ...anyHarm, tensePlaces: 1 },
  village: { tenseAttacks: 0.3, unsafeAttacks: 1, unsafeHarmed: 1, ...anyHarm, tensePlaces: 1 },
  town: { tenseAttacks: 0.6, unsafeAttacks: 2, unsafeHarmed: 2, ...anyHarm, tensePlaces: 1 },
  district: { tenseAttacks: 1, unsafeAttacks: 4, unsafeHarmed: 4, ...anyHarm, tensePlaces: 3 },
  governorate: {
    tenseAttacks: 4,
    unsafeAttacks: 16,
    unsafeHarmed: 16,
    tenseHarmed: 1,
    tenseAbductions: 0.5,
    tensePlaces: 8,
  },
  country: {
    tenseAttacks: 30,
    unsafeAttacks: 120,
    unsafeHarmed: 120,
    tenseHarmed: 8,
    tenseAbductions: 4,
    tensePlaces: 30,
  },
};

/** Below this nobody can tell a calm place from one that nobody writes about. */
export const coverageLimits = { reportsPerMonth: 1, publishers: 2, silent: 0.5, daysSinceLast: 60 } as const;

export const isThin = ({ reportsPerMonth, publishers, silent, daysSinceLast }: CoverageFacts): boolean =>
  reportsPerMonth < coverageLimits.reportsPerMonth ||
  publishers < coverageLimits.publishers ||
  silent > coverageLimits.silent ||
  daysSinceLast === null ||
  daysSinceLast > coverageLimits.daysSinceLast;

/** A data set counts by the same rules all its days: windows in it can be compared, whoever else writes. */
export const isThinToCompare = (facts: CoverageFacts): boolean => isThin(facts) && facts.datasets === 0;

export interface LevelRule {
  readonly code: string;
  readonly level: Level;
  readonly because: Worded;
  readonly holds: (facts: LevelFacts, limits: LevelLimits) => boolean;
}

/**
 * The first rule that holds gives the level. Harm that was recorded counts however few wrote about the place; calm
 * must be shown by people who were there to see.
 */
export const levelRules: readonly LevelRule[] = [
  {
    code: 'many attacks',
    level: 'unsafe',
    because: {
      en: 'attacks were frequent for a place of this size',
      ar: 'كانت الهجمات كثيرة لمكان بهذا الحجم',
      ckb: 'هێرشەکان بۆ شوێنێکی بەم قەبارەیە زۆر بوون',
    },
    holds: (facts, limits) => facts.attacksPerMonth >= limits.unsafeAttacks,
  },
  {
    code: 'many civilians harmed',
    level: 'unsafe',
    because: {
      en: 'many civilians were harmed for a place of this size',
      ar: 'كان الضحايا من المدنيين كثيرين لمكان بهذا الحجم',
      ckb: 'قوربانییە مەدەنییەکان بۆ شوێنێکی بەم قەبارەیە زۆر بوون',
    },
    holds: (facts, limits) => facts.civiliansHarmedPerMonth >= limits.unsafeHarmed,
  },
  {
    code: 'repeated attacks',
    level: 'tense',
    because: { en: 'attacks were repeated', ar: 'تكررت الهجمات', ckb: 'هێرشەکان دووبارە بوونەوە' },
    holds: (facts, limits) => facts.attacksPerMonth >= limits.tenseAttacks && facts.attacks >= 2,
  },
  {
    code: 'civilians harmed',
    level: 'tense',
    because: { en: 'civilians were harmed', ar: 'وقع ضحايا من المدنيين', ckb: 'خەڵکی مەدەنی بوونە قوربانی' },
    holds: (facts, limits) => facts.civiliansHarmed >= 1 && facts.civiliansHarmedPerMonth >= limits.tenseHarmed,
  },
  {
    code: 'abductions',
    level: 'tense',
    because: { en: 'people were abducted', ar: 'وقعت حالات اختطاف', ckb: 'خەڵک ڕفێندران' },
    holds: (facts, limits) => facts.abductions >= 1 && facts.abductionsPerMonth >= limits.tenseAbductions,
  },
  {
    code: 'said to be unsafe',
    level: 'tense',
    because: {
      en: 'people said that it was not safe, or left or kept indoors at night',
      ar: 'قال أشخاص إن المكان غير آمن، أو غادره السكان أو لزموا بيوتهم ليلاً',
      ckb: 'خەڵک وتیان شوێنەکە ئارام نییە، یان شەوان بەجێیان هێشت یان لە ماڵەوە مانەوە',
    },
    holds: (facts, limits) => facts.feared || facts.placesFeared >= limits.tensePlaces,
  },
  {
    code: 'thin coverage',
    level: 'unknown',
    because: {
      en: 'too little was written about it to tell calm from silence',
      ar: 'ما كُتب عنه أقل من أن يميز بين الهدوء والصمت',
      ckb: 'ئەوەی لەبارەیەوە نووسراوە ئەوەندە کەمە کە ئارامی لە بێدەنگی جیا ناکرێتەوە',
    },
    holds: ({ coverage }) => isThin(coverage),
  },
  {
    code: 'an attack',
    level: 'mostly calm',
    because: {
      en: 'attacks were few for a place of this size',
      ar: 'كانت الهجمات قليلة لمكان بهذا الحجم',
      ckb: 'هێرشەکان بۆ شوێنێکی بەم قەبارەیە کەم بوون',
    },
    holds: (facts) => facts.attacks > 0,
  },
  {
    code: 'a threat told',
    level: 'mostly calm',
    because: {
      en: 'no attack was recorded, but people spoke of a threat or of fear',
      ar: 'لم يُسجّل هجوم، لكن جرى الحديث عن تهديد أو خوف',
      ckb: 'هیچ هێرشێک تۆمار نەکراوە، بەڵام باسی هەڕەشە یان ترس کراوە',
    },
    holds: (facts) => facts.threatsTold + facts.placesFeared > 0,
  },
  {
    code: 'nothing',
    level: 'calm',
    because: {
      en: 'no attack was recorded, although several publishers or data sets follow it',
      ar: 'لم يُسجّل أي هجوم مع أن عدة جهات نشر أو مجموعات بيانات تتابعه',
      ckb: 'هیچ هێرشێک تۆمار نەکراوە، هەرچەندە چەند بڵاوکەرەوە یان کۆمەڵە داتایەک چاودێری دەکەن',
    },
    holds: () => true,
  },
];

/** What is said about the way things move. */
export const directions = ['more calm', 'less calm', 'no clear change', 'unknown'] as const;
export type Direction = (typeof directions)[number];

export interface DirectionFacts {
  /** The probability that the rate of attacks fell: as recorded, and with the reporting of both windows weighed. */
  readonly recordedFell: number;
  readonly happenedFell: number;
  /** Coverage is too thin in one of the windows. */
  readonly thin: boolean;
}

export interface DirectionRule {
  readonly code: string;
  readonly direction: Direction;
  readonly because: Worded;
  readonly holds: (facts: DirectionFacts) => boolean;
}

/** How sure a direction must be: wrong one time in forty when nothing changed. */
const sure = 0.975;

/** The first rule that holds gives the direction. A rule asks no more of the facts than it needs: each may take long to find. */
export const directionRules: readonly DirectionRule[] = [
  {
    code: 'thin coverage',
    direction: 'unknown',
    because: {
      en: 'too little was written about it in one of the windows',
      ar: 'ما كُتب عنه في إحدى الفترتين قليل جداً',
      ckb: 'لە یەکێک لە دوو ماوەکەدا زۆر کەم لەبارەیەوە نووسراوە',
    },
    holds: ({ thin }) => thin,
  },
  {
    code: 'fell',
    direction: 'more calm',
    because: {
      en: 'attacks fell by more than a change in reporting would explain',
      ar: 'تراجعت الهجمات أكثر مما يفسره تغير التغطية',
      ckb: 'هێرشەکان زیاتر لەوە کەمیان کردووە کە گۆڕانی ڕاپۆرتکردن ڕوونی بکاتەوە',
    },
    holds: (facts) => facts.recordedFell >= sure && facts.happenedFell >= sure,
  },
  {
    code: 'rose',
    direction: 'less calm',
    because: {
      en: 'attacks rose by more than a change in reporting would explain',
      ar: 'ازدادت الهجمات أكثر مما يفسره تغير التغطية',
      ckb: 'هێرشەکان زیاتر لەوە زیادیان کردووە کە گۆڕانی ڕاپۆرتکردن ڕوونی بکاتەوە',
    },
    holds: (facts) => facts.recordedFell <= 1 - sure && facts.happenedFell <= 1 - sure,
  },
  {
    code: 'reporting fell too',
    direction: 'no clear change',
    because: {
      en: 'fewer attacks were recorded, but a change in reporting may explain it',
      ar: 'سُجّلت هجمات أقل، لكن تغير التغطية قد يفسر ذلك',
      ckb: 'هێرشی کەمتر تۆمار کراوە، بەڵام لەوانەیە گۆڕانی ڕاپۆرتکردن هۆکارەکەی بێت',
    },
    holds: ({ recordedFell }) => recordedFell >= sure,
  },
  {
    code: 'reporting rose too',
    direction: 'no clear change',
    because: {
      en: 'more attacks were recorded, but a change in reporting may explain it',
      ar: 'سُجّلت هجمات أكثر، لكن تغير التغطية قد يفسر ذلك',
      ckb: 'هێرشی زیاتر تۆمار کراوە، بەڵام لەوانەیە گۆڕانی ڕاپۆرتکردن هۆکارەکەی بێت',
    },
    holds: ({ recordedFell }) => recordedFell <= 1 - sure,
  },
  {
    code: 'within chance',
    direction: 'no clear change',
    because: {
      en: 'the difference may be chance',
      ar: 'قد يكون الفرق من باب المصادفة',
      ckb: 'لەوانەیە جیاوازییەکە ڕێکەوت بێت',
    },
    holds: () => true,
  },
];
