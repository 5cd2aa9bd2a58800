import { isViolence } from '../violence.ts';
import { eventsOf, type Indicator } from './indicator.ts';

export const nightAttacks: Indicator = {
  code: 'night attacks',
  name: { en: 'Attacks at night', ar: 'الهجمات الليلية', ckb: 'هێرشی شەوانە' },
  definition: {
    en: 'Attacks that a report sets in the night.',
    ar: 'الهجمات التي تذكر التقارير أنها وقعت ليلاً.',
    ckb: 'ئەو هێرشانەی ڕاپۆرتێک دەڵێت لە شەودا بوون.',
  },
  unit: 'events',
  source: 'incidents',
  cannotSee: {
    en: 'Attacks whose hour nobody told, which are most.',
    ar: 'الهجمات التي لم يذكر أحد ساعتها، وهي الأكثر.',
    ckb: 'ئەو هێرشانەی کەس کاتژمێرەکەی نەوتووە، کە زۆربەیانن.',
  },
  measure: eventsOf((incident) => isViolence(incident) && incident.partOfDay === 'night'),
};
