import { type Indicator, statementsOf } from './indicator.ts';

export const coordination: Indicator = {
  code: 'coordination',
  name: { en: 'Coordination between forces', ar: 'التنسيق بين القوات', ckb: 'هەماهەنگیی نێوان هێزەکان' },
  definition: {
    en: 'Statements on how the forces of two sides work together.',
    ar: 'ما قيل عن عمل قوات الطرفين معاً.',
    ckb: 'ئەو قسانەی لەسەر کارکردنی هێزەکانی هەردوو لا پێکەوە کراون.',
  },
  unit: 'statements',
  source: 'conditions',
  cannotSee: {
    en: 'Coordination that both sides keep quiet about, or only claim.',
    ar: 'التنسيق الذي يتكتم عليه الطرفان أو يدّعيانه فقط.',
    ckb: 'ئەو هەماهەنگییەی هەردوو لا باسی ناکەن، یان تەنها بە قسەیە.',
  },
  measure: statementsOf(({ aspect }) => aspect === 'coordination'),
};
