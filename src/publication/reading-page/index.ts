export { type PageOptions, readingAsPage } from './page.ts';
