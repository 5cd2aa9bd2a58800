import { type Indicator, statementsOf } from './indicator.ts';

export const returns: Indicator = {
  code: 'returns',
  name: { en: 'Returns', ar: 'العودة', ckb: 'گەڕانەوە' },
  definition: {
    en: 'Statements that people are coming or have come back to live there.',
    ar: 'ما قيل عن عودة السكان أو شروعهم في العودة.',
    ckb: 'ئەو قسانەی دەڵێن خەڵک دەگەڕێنەوە یان گەڕاونەتەوە بۆ ژیان لەوێ.',
  },
  unit: 'statements',
  source: 'conditions',
  cannotSee: {
    en: 'Whether those who came back stayed; how many never will.',
    ar: 'هل بقي العائدون، وكم شخصاً لن يعود أبداً.',
    ckb: 'ئایا ئەوانەی گەڕانەوە ماونەتەوە، و چەند کەس هەرگیز ناگەڕێنەوە.',
  },
  measure: statementsOf(
    ({ aspect, state }) => aspect === 'residence' && (state === 'returning' || state === 'returned'),
  ),
};
