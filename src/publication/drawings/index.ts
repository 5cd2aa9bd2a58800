export { conditionLine, type SaidCondition } from './condition-line.ts';
export type { Drawing, DrawingOptions, LegendEntry, NumberTable } from './drawing.ts';
export { figureOf } from './figure-of.ts';
export { levelShapes } from './level-shapes.ts';
export { monthsBetween } from './months.ts';
export {
  levelMark,
  type MapOptions,
  type MapPlace,
  type MapSubject,
  outlineMap,
  type Reference,
} from './outline-map/index.ts';
export { levelColours, palette } from './palette.ts';
export { type MonthReported, reportsByMonth } from './reports-by-month.ts';
export { type OutletNumber, type RivalNumbers, rivalNumbers } from './rival-numbers.ts';
export { drawingStyle } from './style.ts';
export { incidentGroups, type TimelineMonth, timeline } from './timeline.ts';
export { type StatedTotal, totalsByYear } from './totals-by-year.ts';
export { type DrawingWords, drawingWordsOf, type IncidentGroup } from './words/index.ts';
