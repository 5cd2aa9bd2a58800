import { plainName } from '../../gazetteer/index.ts';
import type { OpenClaim } from '../schema/index.ts';

/** Whoever published a report that does not say so: nobody knows that two of them are not one. */
export const unknown = '';

const keyOf = (publisher: string | null): string =>
  publisher === null ? unknown : plainName(publisher).replaceAll(' ', '');

/** The publisher a claim would count for, if nobody it names told of it too. */
export const ownVoice = ({ publisher }: OpenClaim): string => keyOf(publisher);

/**
 * Who is independently behind each of these claims. A row of a data set that names somebody who tells of it here
 * already, or whom another data set names too, is no second voice: neither is a record's own export that comes back.
 */
export function publishersOf(claims: readonly OpenClaim[]): (claim: OpenClaim) => string {
  const named = claims.filter(({ source }) => source.via !== undefined);
  if (named.length === 0 || claims.length === 1) return ({ publisher }) => keyOf(publisher);
  const standsFor = new Map<string, string>();
  for (const { publisher, source } of claims)
    if (source.via === undefined) standsFor.set(keyOf(publisher), keyOf(publisher));
  const voices = new Map<string, string>();
  for (const { id, publisher, source } of named) {
    const sources = source.via!.map(keyOf);
    const voice = sources.map((one) => standsFor.get(one)).find((one) => one !== undefined) ?? keyOf(publisher);
    for (const one of [...sources, keyOf(publisher)]) if (!standsFor.has(one)) standsFor.set(one, voice);
    voices.set(id, voice);
  }
  return ({ id, publisher }) => voices.get(id) ?? keyOf(publisher);
}
