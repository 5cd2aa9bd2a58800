import fc from 'fast-check';
import type { Naming } from './shape.ts';

/** A name no gazetteer holds: "Zarkelun". */
const madeUpName = fc
  .tuple(
    fc.constantFrom('Zar', 'Bel', 'Tor', 'Qam', 'Sul', 'Hev'),
    fc.constantFrom('ke', 'du', 'ri', 'mo', 'sha'),
    fc.constantFrom('lun', 'vath', 'zek', 'nish', 'gol'),
  )
  .map((syllables) => syllables.join(''));

/** As many of them, all different. */
export const madeUpNames = (count: number) => fc.uniqueArray(madeUpName, { minLength: count, maxLength: count });

/** Writes all of `names` alike. */
export const alike =
  (names: readonly RegExp[], as: string): Naming =>
  (name) =>
    names.some((one) => name.search(one) >= 0) ? as : name;

/** Writes the n-th of `names` as the n-th village, also in "outskirts of Jalawla". */
export const numbered =
  (names: readonly string[]): Naming =>
  (name) =>
    names.reduce((done, one, at) => done.replace(one, `village ${at}`), name);
