/** All places known to a reading, in layers. Immutable once made; safe to share between readings. */
export type Gazetteer = Record<string, never>;

export const emptyGazetteer: Gazetteer = {};
