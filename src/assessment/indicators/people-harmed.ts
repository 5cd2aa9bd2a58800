import { type Indicator, peopleOf } from './indicator.ts';

export const peopleHarmed: Indicator = {
  code: 'people harmed',
  name: { en: 'People killed or injured', ar: 'القتلى والجرحى', ckb: 'کوژراو و بریندار' },
  definition: {
    en: 'People of every side killed or injured, added up over events; rival numbers give the range.',
    ar: 'مجموع القتلى والجرحى من جميع الأطراف في كل الوقائع؛ والأرقام المتباينة تحدد المدى.',
    ckb: 'کۆی کوژراو و برینداری هەموو لایەنەکان لە هەموو ڕووداوەکاندا؛ ژمارە جیاوازەکان مەوداکە دیاری دەکەن.',
  },
  unit: 'people',
  source: 'incidents',
  cannotSee: {
    en: 'Events without a number, deaths from wounds afterwards, totals stated over a period.',
    ar: 'الوقائع التي لم يُذكر فيها عدد، والوفيات اللاحقة متأثرةً بالجراح، والمجاميع المذكورة لفترة كاملة.',
    ckb: 'ئەو ڕووداوانەی ژمارەیان تێدا نەوتراوە، ئەوانەی دواتر بەهۆی برینەکانیانەوە مردوون، و ئەو کۆیانەی بۆ ماوەیەک وتراون.',
  },
  measure: peopleOf(({ killed, injured }) => [killed, injured]),
};
