import { type Static, Type } from 'typebox';
import { orNull } from './answer-of.ts';

const day = orNull(Type.String({ description: 'ISO 8601 day' }));

export const Overview = Type.Object({
  incidents: Type.Integer(),
  figures: Type.Integer(),
  conditions: Type.Integer(),
  reports: Type.Integer(),
  doubts: Type.Integer({ description: 'Doubtful matches that wait for a person.' }),
  from: day,
  to: day,
  places: Type.Integer(),
  head: Type.Integer(),
  area: orNull(
    Type.Object({
      id: Type.String({ description: 'What `/places/{id}` finds it by: the gazetteer’s id, or its name.' }),
      name: Type.String(),
      lat: orNull(Type.Number()),
      lon: orNull(Type.Number()),
    }),
  ),
});
/** What the record holds, in numbers. `area`: what it is mostly about. */
export type Overview = Static<typeof Overview>;
