import { type Indicator, statementsOf } from './indicator.ts';

export const trust: Indicator = {
  code: 'trust',
  name: { en: 'Trust', ar: 'الثقة' },
  definition: {
    en: 'Statements on trust between residents and forces, or between communities.',
    ar: 'ما قيل عن الثقة بين السكان والقوات أو بين مكونات المجتمع.',
  },
  unit: 'statements',
  source: 'conditions',
  cannotSee: { en: 'What people do not dare to say to a journalist.', ar: 'ما لا يجرؤ الناس على قوله للصحفيين.' },
  measure: statementsOf(({ aspect }) => aspect === 'trust'),
};
