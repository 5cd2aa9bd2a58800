import type { AssessedCondition } from '../input/assessment-input.ts';
import type { PlaceRecord } from '../input/place-record.ts';
import type { Window } from '../windows/window.ts';
import type { Indicator, Measured } from './indicator.ts';

export const villagesEmpty: Indicator = {
  code: 'villages empty',
  name: { en: 'Villages empty', ar: 'قرى خالية', ckb: 'گوندی چۆڵ' },
  definition: {
    en: 'Villages whose last word on residence, up to the end of the window, is that they were evacuated; at most as many as a stated count of the window gives.',
    ar: 'القرى التي كان آخر ما قيل عن سكنها حتى نهاية الفترة أنها أُخليت؛ والحد الأعلى ما يذكره عدد معلن في الفترة.',
    ckb: 'ئەو گوندانەی دوایین قسە لەسەر نیشتەجێبوونیان تا کۆتایی ماوەکە ئەوەیە چۆڵ کراون؛ زۆرترین ژمارە ئەوەیە کە لە ماوەکەدا ڕاگەیەندراوە.',
  },
  unit: 'villages',
  source: 'conditions and figures',
  cannotSee: {
    en: 'Villages whose people came back without anybody writing of it.',
    ar: 'القرى التي عاد أهلها من دون أن يكتب أحد عن ذلك.',
    ckb: 'ئەو گوندانەی خەڵکەکەیان گەڕاونەتەوە بێ ئەوەی کەس لەبارەیەوە بنووسێت.',
  },
  measure: (record, window) => emptyVillages(record, window),
};

function emptyVillages(record: PlaceRecord, window: Window): Measured {
  const last = new Map<string, { is: AssessedCondition; day: number }>();
  for (const { is, window: said } of record.conditions) {
    const [place] = is.places;
    if (is.aspect !== 'residence' || is.state === null || !said || said.first > window.last || !place) continue;
    const day = Math.min(said.last, window.last);
    if (day >= (last.get(place)?.day ?? Number.NEGATIVE_INFINITY)) last.set(place, { is, day });
  }
  const empty = [...last.values()].filter(({ is }) => is.state === 'evacuated').map(({ is }) => is.record);
  const stated = record.figures.filter(
    ({ is, window: of }) => is.measure === 'villages evacuated' && is.value && of && of.first <= window.last,
  );
  const counts = stated.map(({ is }) => is.value!.best);
  const rests = [...empty, ...stated.map(({ is }) => is.id)];
  if (last.size === 0 && stated.length === 0) return { value: null, said: [], rests };
  const max = Math.max(empty.length, ...counts);
  return { value: { best: empty.length || max, min: Math.min(empty.length, max), max }, said: [], rests };
}
