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
  /** Conditions of the window that say so, by residents or by anybody. */
  readonly saidUnsafe: number;
  readonly nightsFeared: number;
  readonly threatsTold: number;
  readonly coverage: CoverageFacts;
}

/** From how many a month on a place of this size is tense or unsafe. */
export interface LevelLimits {
  readonly tenseAttacks: number;
  readonly unsafeAttacks: number;
  readonly unsafeHarmed: number;
}

/**
 * A convention, not a measurement: set so that one attack a month on a village, or one a week in a district, is
 * unsafe. A deployment sets its own.
 */
export const levelLimits: Readonly<Record<PlaceScale, LevelLimits>> = {
  site: { tenseAttacks: 0.2, unsafeAttacks: 0.5, unsafeHarmed: 0.5 },
  village: { tenseAttacks: 0.3, unsafeAttacks: 1, unsafeHarmed: 1 },
  town: { tenseAttacks: 0.6, unsafeAttacks: 2, unsafeHarmed: 2 },
  district: { tenseAttacks: 1, unsafeAttacks: 4, unsafeHarmed: 4 },
  governorate: { tenseAttacks: 4, unsafeAttacks: 16, unsafeHarmed: 16 },
  country: { tenseAttacks: 30, unsafeAttacks: 120, unsafeHarmed: 120 },
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
    holds: (facts) => facts.civiliansHarmed >= 1,
  },
  {
    code: 'abductions',
    level: 'tense',
    because: { en: 'people were abducted', ar: 'وقعت حالات اختطاف', ckb: 'خەڵک ڕفێندران' },
    holds: (facts) => facts.abductions >= 1,
  },
  {
    code: 'said to be unsafe',
    level: 'tense',
    because: {
      en: 'people said that it was not safe, or left or kept indoors at night',
      ar: 'قال أشخاص إن المكان غير آمن، أو غادره السكان أو لزموا بيوتهم ليلاً',
      ckb: 'خەڵک وتیان شوێنەکە ئارام نییە، یان شەوان بەجێیان هێشت یان لە ماڵەوە مانەوە',
    },
    holds: (facts) => facts.saidUnsafe + facts.nightsFeared > 0,
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
      en: 'attacks were few, and no harm to civilians is known',
      ar: 'كانت الهجمات قليلة ولم يُعرف ضحايا مدنيون',
      ckb: 'هێرشەکان کەم بوون و هیچ قوربانییەکی مەدەنی نەزانراوە',
    },
    holds: (facts) => facts.attacks > 0,
  },
  {
    code: 'a threat told',
    level: 'mostly calm',
    because: {
      en: 'no attack was recorded, but a threat was spoken of',
      ar: 'لم يُسجّل هجوم، لكن جرى الحديث عن تهديد',
      ckb: 'هیچ هێرشێک تۆمار نەکراوە، بەڵام باسی هەڕەشە کراوە',
    },
    holds: (facts) => facts.threatsTold > 0,
  },
  {
    code: 'nothing',
    level: 'calm',
    because: {
      en: 'no attack was recorded although several publishers wrote about it',
      ar: 'لم يُسجّل أي هجوم مع أن أكثر من جهة نشرت عنه',
      ckb: 'هیچ هێرشێک تۆمار نەکراوە، هەرچەندە چەند بڵاوکەرەوەیەک لەبارەیەوە نووسیویانە',
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

/** The first rule that holds gives the direction. */
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
      en: 'attacks fell, and not because less was reported',
      ar: 'تراجعت الهجمات، وليس لأن التغطية تراجعت',
      ckb: 'هێرشەکان کەمیان کردووە، نەک لەبەر ئەوەی کەمتر نووسراوە',
    },
    holds: ({ recordedFell, happenedFell }) => recordedFell >= sure && happenedFell >= sure,
  },
  {
    code: 'rose',
    direction: 'less calm',
    because: {
      en: 'attacks rose, and not because more was reported',
      ar: 'ازدادت الهجمات، وليس لأن التغطية ازدادت',
      ckb: 'هێرشەکان زیادیان کردووە، نەک لەبەر ئەوەی زیاتر نووسراوە',
    },
    holds: ({ recordedFell, happenedFell }) => recordedFell <= 1 - sure && happenedFell <= 1 - sure,
  },
  {
    code: 'reporting fell too',
    direction: 'no clear change',
    because: {
      en: 'fewer attacks were recorded, but less was reported too',
      ar: 'سُجّلت هجمات أقل، لكن التغطية تراجعت أيضاً',
      ckb: 'هێرشی کەمتر تۆمار کراوە، بەڵام کەمتریش نووسراوە',
    },
    holds: ({ recordedFell }) => recordedFell >= sure,
  },
  {
    code: 'reporting rose too',
    direction: 'no clear change',
    because: {
      en: 'more attacks were recorded, but more was reported too',
      ar: 'سُجّلت هجمات أكثر، لكن التغطية ازدادت أيضاً',
      ckb: 'هێرشی زیاتر تۆمار کراوە، بەڵام زیاتریش نووسراوە',
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
