import { type Indicator, peopleOf } from './indicator.ts';

export const civiliansHarmed: Indicator = {
  code: 'civilians harmed',
  name: { en: 'Civilians killed or injured', ar: 'القتلى والجرحى من المدنيين', ckb: 'کوژراو و برینداری مەدەنی' },
  definition: {
    en: 'People killed or injured who were said to be civilians.',
    ar: 'القتلى والجرحى الذين قيل إنهم مدنيون.',
    ckb: 'ئەو کوژراو و بریندارانەی وتراوە مەدەنین.',
  },
  unit: 'people',
  source: 'incidents',
  cannotSee: {
    en: 'Victims whom nobody called civilian or soldier; a side that calls all its victims fighters.',
    ar: 'الضحايا الذين لم يقل أحد إنهم مدنيون أو عسكريون، والطرف الذي يصف كل ضحاياه بالمقاتلين.',
    ckb: 'ئەو قوربانییانەی کەس نەیوتووە مەدەنین یان سەربازن، و ئەو لایەنەی هەموو قوربانییەکانی بە چەکدار ناو دەبات.',
  },
  measure: peopleOf(({ civiliansHarmed: harmed }) => [harmed]),
};
