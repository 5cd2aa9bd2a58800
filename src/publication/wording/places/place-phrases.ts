import type { PlaceKind } from '../../../gazetteer/index.ts';
import type { Language } from '../dictionary.ts';

/** From north, clockwise. */
export const winds = ['north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest'] as const;
export type Wind = (typeof winds)[number];

/** How a place is called by what it is, and by where it lies from another. `{}` stands for names, in order. */
export interface PlacePhrases {
  readonly kinds: Readonly<Record<PlaceKind, string>>;
  readonly farToward: string;
  readonly far: string;
  readonly toward: string;
  readonly near: string;
  readonly edge: string;
  readonly between: string;
  readonly road: string;
  readonly or: string;
  readonly winds: Readonly<Record<Wind, string>>;
}

/** In each language, as its newsrooms write them. */
export const placePhrases: Readonly<Record<Language, PlacePhrases>> = {
  en: {
    kinds: {
      site: '{} (site)',
      village: '{} (village)',
      town: '{} (town)',
      'sub-district': '{} sub-district',
      district: '{} district',
      governorate: '{} governorate',
      country: '{}',
    },
    farToward: '{} km {} of {}',
    far: '{} km from {}',
    toward: '{} of {}',
    near: 'near {}',
    edge: 'outskirts of {}',
    between: 'between {} and {}',
    road: 'road between {} and {}',
    or: ' or ',
    winds: {
      north: 'north',
      northeast: 'northeast',
      east: 'east',
      southeast: 'southeast',
      south: 'south',
      southwest: 'southwest',
      west: 'west',
      northwest: 'northwest',
    },
  },
  ar: {
    kinds: {
      site: 'موقع {}',
      village: 'قرية {}',
      town: 'مدينة {}',
      'sub-district': 'ناحية {}',
      district: 'قضاء {}',
      governorate: 'محافظة {}',
      country: '{}',
    },
    farToward: 'على بعد {} كم {} {}',
    far: 'على بعد {} كم من {}',
    toward: '{} {}',
    near: 'قرب {}',
    edge: 'أطراف {}',
    between: 'بين {} و{}',
    road: 'الطريق بين {} و{}',
    or: ' أو ',
    winds: {
      north: 'شمال',
      northeast: 'شمال شرق',
      east: 'شرق',
      southeast: 'جنوب شرق',
      south: 'جنوب',
      southwest: 'جنوب غرب',
      west: 'غرب',
      northwest: 'شمال غرب',
    },
  },
  ckb: {
    kinds: {
      site: 'شوێنی {}',
      village: 'گوندی {}',
      town: 'شاری {}',
      'sub-district': 'ناحیەی {}',
      district: 'قەزای {}',
      governorate: 'پارێزگای {}',
      country: '{}',
    },
    farToward: '{} کم لە {}ی {}',
    far: '{} کم دوور لە {}',
    toward: 'لە {}ی {}',
    near: 'نزیک {}',
    edge: 'دەوروبەری {}',
    between: 'نێوان {} و {}',
    road: 'ڕێگای نێوان {} و {}',
    or: ' یان ',
    winds: {
      north: 'باکوور',
      northeast: 'باکووری ڕۆژهەڵات',
      east: 'ڕۆژهەڵات',
      southeast: 'باشووری ڕۆژهەڵات',
      south: 'باشوور',
      southwest: 'باشووری ڕۆژئاوا',
      west: 'ڕۆژئاوا',
      northwest: 'باکووری ڕۆژئاوا',
    },
  },
};
