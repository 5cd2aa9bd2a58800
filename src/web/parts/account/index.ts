export {
  capital,
  type NumberField,
  numberInWords,
  numbers,
  titleInWords,
  tolls,
  tollsInWords,
  whatInWords,
  whenInWords,
  whereInWords,
} from './account-in-words.ts';
export { Changes } from './changes.tsx';
export { changesBetween } from './changes-between.ts';
export { GradeBadge, GradeMark, GradeReason } from './grade-badge.tsx';
export { HowChosen, useHowChosen } from './how-chosen.tsx';
export { Places } from './places.tsx';
export { placeAddress, RecordLink, recordAddress, reportAddress } from './record-link.tsx';
export { Moment, When } from './when.tsx';
