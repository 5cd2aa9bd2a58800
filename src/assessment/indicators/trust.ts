import { type Indicator, statementsOf } from './indicator.ts';

export const trust: Indicator = {
  code: 'trust',
  name: { en: 'Trust', ar: 'الثقة', ckb: 'متمانە' },
  definition: {
    en: 'Statements on trust between residents and forces, or between communities.',
    ar: 'ما قيل عن الثقة بين السكان والقوات أو بين مكونات المجتمع.',
    ckb: 'ئەو قسانەی لەسەر متمانەی نێوان دانیشتووان و هێزەکان یان نێوان پێکهاتەکان کراون.',
  },
  unit: 'statements',
  source: 'conditions',
  cannotSee: {
    en: 'What people do not dare to say to a journalist.',
    ar: 'ما لا يجرؤ الناس على قوله للصحفيين.',
    ckb: 'ئەوەی خەڵک ناوێرن بە ڕۆژنامەنووسی بڵێن.',
  },
  measure: statementsOf(({ aspect }) => aspect === 'trust'),
};
