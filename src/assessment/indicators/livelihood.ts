import { type Indicator, statementsOf } from './indicator.ts';

export const livelihood: Indicator = {
  code: 'livelihood',
  name: { en: 'Livelihood', ar: 'سبل العيش' },
  definition: {
    en: 'Statements on farming, herding, trade and work.',
    ar: 'ما قيل عن الزراعة والرعي والتجارة والعمل.',
  },
  unit: 'statements',
  source: 'conditions',
  cannotSee: {
    en: 'Land that is not farmed for want of water or money rather than safety.',
    ar: 'الأرض التي لا تُزرع لقلة الماء أو المال لا بسبب الأمن.',
  },
  measure: statementsOf(({ aspect }) => aspect === 'livelihood'),
};
