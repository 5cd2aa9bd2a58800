import { type Indicator, statementsOf } from './indicator.ts';

export const coordination: Indicator = {
  code: 'coordination',
  name: { en: 'Coordination between forces', ar: 'التنسيق بين القوات' },
  definition: { en: 'Statements on how the forces of two sides work together.', ar: 'ما قيل عن عمل قوات الطرفين معاً.' },
  unit: 'statements',
  source: 'conditions',
  cannotSee: {
    en: 'Coordination that both sides keep quiet about, or only claim.',
    ar: 'التنسيق الذي يتكتم عليه الطرفان أو يدّعيانه فقط.',
  },
  measure: statementsOf(({ aspect }) => aspect === 'coordination'),
};
