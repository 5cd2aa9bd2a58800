import type { Language } from './dictionary.ts';

/**
 * What newsrooms of the area call its forces and groups, by the name that the codebook has for them: Arabic, Sorani.
 * Whoever is not here keeps the name that the codebook or the report has.
 */
const names: Readonly<Record<string, readonly [ar: string, ckb: string]>> = {
  'Islamic State': ['تنظيم داعش', 'ڕێکخراوی داعش'],
  'Al-Qaida in Iraq': ['تنظيم القاعدة في العراق', 'ڕێکخراوی ئەلقاعیدە لە عێراق'],
  'Iraqi military': ['الجيش العراقي', 'سوپای عێراق'],
  'Iraqi police': ['الشرطة العراقية', 'پۆلیسی عێراق'],
  'Iraqi Federal Police': ['الشرطة الاتحادية', 'پۆلیسی فیدراڵی'],
  'Iraqi Counter Terrorism Service': ['جهاز مكافحة الإرهاب', 'دەزگای دژەتیرۆری عێراق'],
  'Joint Operations Command': ['قيادة العمليات المشتركة', 'فەرماندەیی ئۆپەراسیۆنە هاوبەشەکان'],
  'Popular Mobilization Forces': ['الحشد الشعبي', 'حەشدی شەعبی'],
  'Tribal Mobilization': ['الحشد العشائري', 'حەشدی عەشائیری'],
  Peshmerga: ['البيشمركة', 'پێشمەرگە'],
  Asayish: ['الأسايش', 'ئاسایش'],
  "Kurdistan Workers' Party": ['حزب العمال الكردستاني', 'پارتی کرێکارانی کوردستان'],
  'Kurdistan Democratic Party': ['الحزب الديمقراطي الكردستاني', 'پارتی دیموکراتی کوردستان'],
  'Patriotic Union of Kurdistan': ['الاتحاد الوطني الكردستاني', 'یەکێتیی نیشتمانیی کوردستان'],
  'Sinjar Resistance Units': ['وحدات مقاومة سنجار', 'یەکینەکانی بەرخۆدانی شنگال'],
  "Kata'ib Hezbollah": ['كتائب حزب الله', 'کەتائیبی حزبوڵڵا'],
  "Asa'ib Ahl al-Haq": ['عصائب أهل الحق', 'عەسائیبی ئەهلی هەق'],
  'Badr Organization': ['منظمة بدر', 'ڕێکخراوی بەدر'],
  'Saraya al-Salam': ['سرايا السلام', 'سەرایای سەلام'],
  'Global Coalition Against Daesh': ['التحالف الدولي ضد داعش', 'هاوپەیمانیی نێودەوڵەتی دژی داعش'],
  'Turkish military': ['الجيش التركي', 'سوپای تورکیا'],
};

/** An actor's name as a language writes it; as it stands where it is not known there. */
export function actorNamed(language: Language, name: string): string {
  const known = names[name];
  if (!known || language === 'en') return name;
  return known[language === 'ar' ? 0 : 1];
}

/** The codebook's name of whoever is written of in a language, by the whole of the name there or a word of it. */
export function actorMeant(language: Language, written: string): string {
  if (language === 'en') return written;
  const isMeant = (name: string): boolean => name === written || name.split(' ').includes(written);
  return namedActors.find((name) => isMeant(actorNamed(language, name))) ?? written;
}

export const namedActors: readonly string[] = Object.keys(names);
