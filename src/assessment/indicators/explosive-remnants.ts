import { foundExplosiveTypes } from '../../codebook/index.ts';
import { eventsOf, type Indicator } from './indicator.ts';

export const explosiveRemnants: Indicator = {
  code: 'explosive remnants',
  name: { en: 'Explosives found', ar: 'متفجرات عُثر عليها', ckb: 'تەقەمەنیی دۆزراوە' },
  definition: {
    en: 'Explosives disarmed, and munitions found or seized.',
    ar: 'العبوات التي أُبطل مفعولها، والذخائر التي عُثر عليها أو ضُبطت.',
    ckb: 'تەقەمەنیی پووچەڵکراوە، و تەقەمەنییەک کە دۆزراوەتەوە یان دەستی بەسەردا گیراوە.',
  },
  unit: 'events',
  source: 'incidents',
  cannotSee: {
    en: 'What still lies in the ground; whether a find shows more danger or more searching.',
    ar: 'ما لا يزال مدفوناً في الأرض، وهل يدل العثور على خطر أكبر أم على تفتيش أكثر.',
    ckb: 'ئەوەی هێشتا لە زەویدا ماوە، و ئەوەی دۆزینەوە نیشانەی مەترسیی زیاترە یان گەڕانی زیاتر.',
  },
  measure: eventsOf(({ type }) => foundExplosiveTypes.has(type)),
};
