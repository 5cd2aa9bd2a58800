import { abductionTypes } from '../../codebook/index.ts';
import { eventsOf, type Indicator } from './indicator.ts';

export const abductions: Indicator = {
  code: 'abductions',
  name: { en: 'Abductions', ar: 'حالات الاختطاف' },
  definition: { en: 'Abductions and takings of hostages.', ar: 'حوادث الخطف واحتجاز الرهائن.' },
  unit: 'events',
  source: 'incidents',
  cannotSee: {
    en: 'Abductions settled in silence by ransom; arrests without a word to the family.',
    ar: 'حالات الخطف التي انتهت بفدية في صمت، والاعتقالات التي لم تُبلّغ بها العائلات.',
  },
  measure: eventsOf(({ type }) => abductionTypes.has(type)),
};
