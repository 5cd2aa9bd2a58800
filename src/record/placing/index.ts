export { prepare } from './newcomer.ts';
export { placeClaims } from './place-claims.ts';
export { ViewCache } from './view-cache.ts';
