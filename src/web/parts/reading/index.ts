export { ReadingView } from './reading-view.tsx';
export { type ToldClaim, type ToldText, toldByReading } from './told-claim.ts';
