import { abductionTypes } from '../../codebook/index.ts';
import { eventsOf, type Indicator } from './indicator.ts';

export const abductions: Indicator = {
  code: 'abductions',
  name: { en: 'Abductions', ar: 'حالات الاختطاف', ckb: 'ڕفاندنەکان' },
  definition: {
    en: 'Abductions and takings of hostages.',
    ar: 'حوادث الخطف واحتجاز الرهائن.',
    ckb: 'ڕفاندن و بەبارمتەگرتنی خەڵک.',
  },
  unit: 'events',
  source: 'incidents',
  cannotSee: {
    en: 'Abductions settled in silence by ransom; arrests without a word to the family.',
    ar: 'حالات الخطف التي انتهت بفدية في صمت، والاعتقالات التي لم تُبلّغ بها العائلات.',
    ckb: 'ئەو ڕفاندنانەی بە بێدەنگی بە پارە کۆتاییان هاتووە، و ئەو دەستگیرکردنانەی کەسوکار لێیان ئاگادار نەکراونەتەوە.',
  },
  measure: eventsOf(({ type }) => abductionTypes.has(type)),
};
