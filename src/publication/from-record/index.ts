export { publishedOf } from './published-of.ts';
