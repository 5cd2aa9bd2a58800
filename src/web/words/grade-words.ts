import { inEachLanguage } from './in-each-language.ts';

/** How well something is borne out, why, and what was decided about it. Keys are the record's own codes. */
export const gradeWords = inEachLanguage({
  en: {
    grade: 'Grade',
    confirmed: 'confirmed',
    fair: 'fair',
    weak: 'weak',
    contested: 'contested',
    discounted: 'discounted',
    'more independent publishers deny it than state it': 'more independent publishers deny it than state it',
    'an independent publisher denies it, or who did it is disputed':
      'an independent publisher denies it, or who did it is disputed',
    'two independent publishers, and the side that did it says so':
      'two independent publishers, and the side that did it says so',
    'three independent publishers or more, and sources of two kinds or more':
      'three independent publishers or more, and sources of two kinds or more',
    'two independent publishers or more': 'two independent publishers or more',
    'one independent publisher': 'one independent publisher',
    'reports that name no publisher count as one': 'reports that name no publisher count as one',
    decidedBy: 'decided by {}',
    open: 'not decided on',
    accepted: 'accepted',
    rejected: 'rejected',
    sources: { one: '{} independent publisher', other: '{} independent publishers' },
    claims: { one: '{} claim', other: '{} claims' },
  },
  ar: {
    grade: 'الدرجة',
    confirmed: 'مؤكد',
    fair: 'معقول',
    weak: 'ضعيف',
    contested: 'متنازع فيه',
    discounted: 'مستبعد',
    'more independent publishers deny it than state it': 'الناشرون المستقلون الذين ينفونه أكثر من الذين يذكرونه',
    'an independent publisher denies it, or who did it is disputed': 'ينفيه ناشر مستقل، أو هناك خلاف على الفاعل',
    'two independent publishers, and the side that did it says so': 'ناشران مستقلان، والطرف الفاعل يقرّ به',
    'three independent publishers or more, and sources of two kinds or more':
      'ثلاثة ناشرين مستقلين أو أكثر، ومصادر من نوعين أو أكثر',
    'two independent publishers or more': 'ناشران مستقلان أو أكثر',
    'one independent publisher': 'ناشر مستقل واحد',
    'reports that name no publisher count as one': 'التقارير التي لا تذكر ناشرها تُحسب واحداً',
    decidedBy: 'بقرار من {}',
    open: 'لم يُبتّ فيه',
    accepted: 'مقبول',
    rejected: 'مرفوض',
    sources: {
      zero: 'لا ناشر مستقل',
      one: 'ناشر مستقل واحد',
      two: 'ناشران مستقلان',
      few: '{} ناشرين مستقلين',
      many: '{} ناشراً مستقلاً',
      other: '{} ناشر مستقل',
    },
    claims: {
      zero: 'لا أقوال',
      one: 'قول واحد',
      two: 'قولان',
      few: '{} أقوال',
      many: '{} قولاً',
      other: '{} قول',
    },
  },
  ckb: {
    grade: 'پلە',
    confirmed: 'پشتڕاستکراوە',
    fair: 'باش',
    weak: 'لاواز',
    contested: 'ناکۆکی لەسەرە',
    discounted: 'ڕەتکراوەتەوە',
    'more independent publishers deny it than state it':
      'ئەو بڵاوکەرەوە سەربەخۆیانەی ڕەتی دەکەنەوە زیاترن لەوانەی دەیڵێن',
    'an independent publisher denies it, or who did it is disputed':
      'بڵاوکەرەوەیەکی سەربەخۆ ڕەتی دەکاتەوە، یان لەسەر بکەرەکەی ناکۆکی هەیە',
    'two independent publishers, and the side that did it says so':
      'دوو بڵاوکەرەوەی سەربەخۆ، و ئەو لایەنەی کردوویەتی خۆی دەیڵێت',
    'three independent publishers or more, and sources of two kinds or more':
      'سێ بڵاوکەرەوەی سەربەخۆ یان زیاتر، و سەرچاوە لە دوو جۆر یان زیاتر',
    'two independent publishers or more': 'دوو بڵاوکەرەوەی سەربەخۆ یان زیاتر',
    'one independent publisher': 'یەک بڵاوکەرەوەی سەربەخۆ',
    'reports that name no publisher count as one': 'ئەو هەواڵانەی بڵاوکەرەوەیان نەنووسراوە بە یەک دەژمێردرێن',
    decidedBy: 'بە بڕیاری {}',
    open: 'بڕیاری لەسەر نەدراوە',
    accepted: 'پەسەندکراو',
    rejected: 'ڕەتکراوە',
    sources: { one: 'یەک بڵاوکەرەوەی سەربەخۆ', other: '{} بڵاوکەرەوەی سەربەخۆ' },
    claims: { one: 'یەک گوتە', other: '{} گوتە' },
  },
});
