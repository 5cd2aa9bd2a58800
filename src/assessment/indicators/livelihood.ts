import { type Indicator, statementsOf } from './indicator.ts';

export const livelihood: Indicator = {
  code: 'livelihood',
  name: { en: 'Livelihood', ar: 'سبل العيش', ckb: 'بژێوی' },
  definition: {
    en: 'Statements on farming, herding, trade and work.',
    ar: 'ما قيل عن الزراعة والرعي والتجارة والعمل.',
    ckb: 'ئەو قسانەی لەسەر کشتوکاڵ، ئاژەڵداری، بازرگانی و کار کراون.',
  },
  unit: 'statements',
  source: 'conditions',
  cannotSee: {
    en: 'Land that is not farmed for want of water or money rather than safety.',
    ar: 'الأرض التي لا تُزرع لقلة الماء أو المال لا بسبب الأمن.',
    ckb: 'ئەو زەوییەی لەبەر کەمیی ئاو یان پارە ناچێندرێت، نەک لەبەر ئاسایش.',
  },
  measure: statementsOf(({ aspect }) => aspect === 'livelihood'),
};
