export { toldInWords } from './rival-words.tsx';
export { Rivals } from './rivals.tsx';
