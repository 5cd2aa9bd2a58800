import { type Indicator, statementsOf } from './indicator.ts';

export const armedPresence: Indicator = {
  code: 'armed groups present',
  name: {
    en: 'Armed groups said to be present',
    ar: 'وجود جماعات مسلحة بحسب ما قيل',
    ckb: 'بوونی گرووپی چەکدار بەپێی وتەکان',
  },
  definition: {
    en: 'Statements that armed groups are, or may be, near; never where.',
    ar: 'ما قيل عن وجود جماعات مسلحة أو احتمال وجودها، من دون تحديد الموقع.',
    ckb: 'ئەو قسانەی دەڵێن گرووپی چەکدار لەو نزیکانەن یان ئەگەری هەیە؛ هەرگیز ناڵێت لە کوێن.',
  },
  unit: 'statements',
  source: 'conditions',
  cannotSee: {
    en: 'Groups that nobody saw; fear taken for sightings.',
    ar: 'الجماعات التي لم يرها أحد، والخوف الذي يُحسب مشاهدة.',
    ckb: 'ئەو گرووپانەی کەس نەیبینیون، و ئەو ترسەی وەک بینین هەژمار دەکرێت.',
  },
  measure: statementsOf(({ aspect }) => aspect === 'threat'),
};
