import { type Indicator, statementsOf } from './indicator.ts';

export const nightMovement: Indicator = {
  code: 'night movement',
  name: { en: 'Movement at night', ar: 'التنقل ليلاً', ckb: 'هاتوچۆی شەوانە' },
  definition: {
    en: 'Statements on whether people can move, above all after dark.',
    ar: 'ما قيل عن قدرة الناس على التنقل، ولا سيما بعد حلول الظلام.',
    ckb: 'ئەو قسانەی لەسەر ئەوە کراون خەڵک دەتوانن هاتوچۆ بکەن یان نا، بەتایبەت دوای تاریکبوون.',
  },
  unit: 'statements',
  source: 'conditions',
  cannotSee: {
    en: 'Roads that people avoid without saying so.',
    ar: 'الطرق التي يتجنبها الناس من دون أن يقولوا ذلك.',
    ckb: 'ئەو ڕێگایانەی خەڵک خۆیان لێ دەپارێزن بێ ئەوەی باسی بکەن.',
  },
  measure: statementsOf(({ aspect, state }) => aspect === 'movement' || state === 'leaving at night'),
};
