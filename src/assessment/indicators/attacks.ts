import { isViolence } from '../violence.ts';
import { eventsOf, type Indicator } from './indicator.ts';

export const attacks: Indicator = {
  code: 'attacks',
  name: { en: 'Attacks', ar: 'الهجمات', ckb: 'هێرشەکان' },
  definition: {
    en: 'Acts of violence: attacks, clashes, bombings, shelling, abductions, arson and the like.',
    ar: 'أعمال العنف: الهجمات والاشتباكات والتفجيرات والقصف والاختطاف والحرق وما شابهها.',
    ckb: 'کردەوەی توندوتیژی: هێرش، پێکدادان، تەقینەوە، تۆپباران، ڕفاندن، ئاگرتێبەردان و هاوشێوەکانیان.',
  },
  unit: 'events',
  source: 'incidents',
  cannotSee: {
    en: 'Attacks that nobody reported, and those whose day is not known.',
    ar: 'الهجمات التي لم ينشر عنها أحد، وتلك التي لا يُعرف يومها.',
    ckb: 'ئەو هێرشانەی کەس باسی نەکردوون، و ئەوانەی ڕۆژەکەیان نەزانراوە.',
  },
  measure: eventsOf(isViolence),
};
