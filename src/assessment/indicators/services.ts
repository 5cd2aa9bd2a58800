import { type Indicator, statementsOf } from './indicator.ts';

export const services: Indicator = {
  code: 'services',
  name: { en: 'Services', ar: 'الخدمات', ckb: 'خزمەتگوزاری' },
  definition: {
    en: 'Statements on water, power, schools, clinics and roads.',
    ar: 'ما قيل عن الماء والكهرباء والمدارس والمراكز الصحية والطرق.',
    ckb: 'ئەو قسانەی لەسەر ئاو، کارەبا، قوتابخانە، بنکەی تەندروستی و ڕێگاوبان کراون.',
  },
  unit: 'statements',
  source: 'conditions',
  cannotSee: {
    en: 'Services that are there on paper only.',
    ar: 'الخدمات الموجودة على الورق فقط.',
    ckb: 'ئەو خزمەتگوزارییانەی تەنها لەسەر کاغەز هەن.',
  },
  measure: statementsOf(({ aspect }) => aspect === 'services'),
};
