import { type Indicator, statementsOf } from './indicator.ts';

export const nightMovement: Indicator = {
  code: 'night movement',
  name: { en: 'Movement at night', ar: 'التنقل ليلاً' },
  definition: {
    en: 'Statements on whether people can move, above all after dark.',
    ar: 'ما قيل عن قدرة الناس على التنقل، ولا سيما بعد حلول الظلام.',
  },
  unit: 'statements',
  source: 'conditions',
  cannotSee: { en: 'Roads that people avoid without saying so.', ar: 'الطرق التي يتجنبها الناس من دون أن يقولوا ذلك.' },
  measure: statementsOf(({ aspect, state }) => aspect === 'movement' || state === 'leaving at night'),
};
