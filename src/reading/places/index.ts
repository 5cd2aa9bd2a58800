export { findPlaces } from './find-places.ts';
export { placedIn, placeRefs, settingOf } from './setting.ts';
