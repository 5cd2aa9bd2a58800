export { type SiteFile, type SiteOptions, siteFiles } from './site.ts';
