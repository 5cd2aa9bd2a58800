import { type Indicator, peopleOf } from './indicator.ts';

export const peopleHarmed: Indicator = {
  code: 'people harmed',
  name: { en: 'People killed or injured', ar: 'القتلى والجرحى' },
  definition: {
    en: 'People of every side killed or injured, added up over events; rival numbers give the range.',
    ar: 'مجموع القتلى والجرحى من جميع الأطراف في كل الوقائع؛ والأرقام المتباينة تحدد المدى.',
  },
  unit: 'people',
  source: 'incidents',
  cannotSee: {
    en: 'Events without a number, deaths from wounds afterwards, totals stated over a period.',
    ar: 'الوقائع التي لم يُذكر فيها عدد، والوفيات اللاحقة متأثرةً بالجراح، والمجاميع المذكورة لفترة كاملة.',
  },
  measure: peopleOf(({ killed, injured }) => [killed, injured]),
};
