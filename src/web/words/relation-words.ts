import { inEachLanguage } from './in-each-language.ts';

/** From north, clockwise. */
export const winds = ['north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest'] as const;

/** How a place lies to another. */
export const relationWords = inEachLanguage({
  en: {
    farToward: '{} km {} of {}',
    far: '{} km from {}',
    toward: '{} of {}',
    near: 'near {}',
    or: ' or ',
    north: 'north',
    northeast: 'northeast',
    east: 'east',
    southeast: 'southeast',
    south: 'south',
    southwest: 'southwest',
    west: 'west',
    northwest: 'northwest',
  },
  ar: {
    farToward: 'على بعد {} كم {} {}',
    far: 'على بعد {} كم من {}',
    toward: '{} {}',
    near: 'قرب {}',
    or: ' أو ',
    north: 'شمال',
    northeast: 'شمال شرق',
    east: 'شرق',
    southeast: 'جنوب شرق',
    south: 'جنوب',
    southwest: 'جنوب غرب',
    west: 'غرب',
    northwest: 'شمال غرب',
  },
  ckb: {
    farToward: '{} کم لە {}ی {}',
    far: '{} کم لە {}وە',
    toward: 'لە {}ی {}',
    near: 'نزیک {}',
    or: ' یان ',
    north: 'باکوور',
    northeast: 'باکووری ڕۆژهەڵات',
    east: 'ڕۆژهەڵات',
    southeast: 'باشووری ڕۆژهەڵات',
    south: 'باشوور',
    southwest: 'باشووری ڕۆژئاوا',
    west: 'ڕۆژئاوا',
    northwest: 'باکووری ڕۆژئاوا',
  },
});
