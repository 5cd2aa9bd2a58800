import { voiceOfKind } from '../../codebook/index.ts';
import type { AssessedCondition } from '../input/assessment-input.ts';
import { type Indicator, statementsOf } from './indicator.ts';

const gaps = new Set(['coordination: poor', 'coordination: none', 'control: contested', 'presence of forces: absent']);

const isAdmittedGap = ({ aspect, state, sourceKind }: AssessedCondition): boolean =>
  voiceOfKind[sourceKind] === 'officials' && gaps.has(`${aspect}: ${state}`);

export const admittedGaps: Indicator = {
  code: 'admitted gaps',
  name: { en: 'Gaps that a force admits', ar: 'ثغرات تقر بها القوات', ckb: 'ئەو بۆشاییانەی هێزەکان دانیان پێدا دەنێن' },
  definition: {
    en: 'Statements by officials or forces that coordination is poor, that control is contested or that forces are absent.',
    ar: 'ما قاله مسؤولون أو قوات عن ضعف التنسيق أو التنازع على السيطرة أو غياب القوات.',
    ckb: 'قسەی بەرپرسان یان هێزەکان لەسەر لاوازیی هەماهەنگی، ناکۆکی لەسەر کۆنترۆڵ، یان نەبوونی هێز.',
  },
  unit: 'statements',
  source: 'conditions',
  cannotSee: {
    en: 'Gaps that no force admits.',
    ar: 'الثغرات التي لا تقر بها أي قوة.',
    ckb: 'ئەو بۆشاییانەی هیچ هێزێک دانیان پێدا نانێت.',
  },
  measure: statementsOf(isAdmittedGap),
};
