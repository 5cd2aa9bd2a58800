import { type Indicator, statementsOf } from './indicator.ts';

export const services: Indicator = {
  code: 'services',
  name: { en: 'Services', ar: 'الخدمات' },
  definition: {
    en: 'Statements on water, power, schools, clinics and roads.',
    ar: 'ما قيل عن الماء والكهرباء والمدارس والمراكز الصحية والطرق.',
  },
  unit: 'statements',
  source: 'conditions',
  cannotSee: { en: 'Services that are there on paper only.', ar: 'الخدمات الموجودة على الورق فقط.' },
  measure: statementsOf(({ aspect }) => aspect === 'services'),
};
