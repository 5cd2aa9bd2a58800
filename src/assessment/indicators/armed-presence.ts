import { type Indicator, statementsOf } from './indicator.ts';

export const armedPresence: Indicator = {
  code: 'armed groups present',
  name: { en: 'Armed groups said to be present', ar: 'وجود جماعات مسلحة بحسب ما قيل' },
  definition: {
    en: 'Statements that armed groups are, or may be, near; never where.',
    ar: 'ما قيل عن وجود جماعات مسلحة أو احتمال وجودها، من دون تحديد الموقع.',
  },
  unit: 'statements',
  source: 'conditions',
  cannotSee: {
    en: 'Groups that nobody saw; fear taken for sightings.',
    ar: 'الجماعات التي لم يرها أحد، والخوف الذي يُحسب مشاهدة.',
  },
  measure: statementsOf(({ aspect }) => aspect === 'threat'),
};
