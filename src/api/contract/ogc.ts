import { type Static, Type } from 'typebox';
import { orNull, typed } from './answer-of.ts';
import { asOfQuery } from './filter.ts';

const text = Type.String();
const strict = { additionalProperties: false };
const number = '-?\\d+(\\.\\d+)?';

export const collectionNames = ['incidents', 'conditions', 'assessments'] as const;
export type CollectionName = (typeof collectionNames)[number];

/** Clients ask for the one format there is by name, too. */
const format = { f: Type.Optional(Type.Enum(['json'])) };

export const FormatQuery = Type.Object({ ...format, ...asOfQuery }, strict);

export const collectionParams = Type.Object({ id: Type.Enum([...collectionNames]) });
export const featureParams = Type.Object({
  id: Type.Enum([...collectionNames]),
  fid: Type.String({ minLength: 1, maxLength: 200 }),
});

export const ItemsQuery = Type.Object(
  {
    bbox: Type.Optional(
      Type.String({
        pattern: `^${number}(,${number}){3}((,${number}){2})?$`,
        maxLength: 200,
        description: 'West, south, east, north in degrees (CRS84).',
      }),
    ),
    datetime: Type.Optional(
      // GDAL writes one for each column that it asks about.
      Type.Union([Type.String({ maxLength: 100 }), Type.Array(Type.String({ maxLength: 100 }), { maxItems: 4 })], {
        description:
          'A day or time, or an interval: 2021-01-01/2021-12-31, ../2021-12-31. Given again: days in all of them.',
      }),
    ),
    limit: Type.Integer({ minimum: 1, default: 100, description: 'How many at most; 10000 are given at most.' }),
    cursor: Type.Optional(Type.String({ maxLength: 2000, description: 'Of the link to the next page.' })),
    ...format,
    ...asOfQuery,
  },
  strict,
);
export type ItemsQuery = Static<typeof ItemsQuery>;

export const Link = Type.Object({ href: text, rel: text, type: text, title: Type.Optional(text) });
export type Link = Static<typeof Link>;

export const Landing = Type.Object({ title: text, description: text, links: Type.Array(Link) });
export const Conformance = Type.Object({ conformsTo: Type.Array(text) });

export const Collection = Type.Object({
  id: Type.Enum([...collectionNames]),
  title: text,
  description: text,
  itemType: Type.Literal('feature'),
  crs: Type.Array(text),
  extent: Type.Optional(
    Type.Object(
      {
        spatial: Type.Optional(Type.Object({ bbox: Type.Array(Type.Array(Type.Number())) })),
        temporal: Type.Optional(Type.Object({ interval: Type.Array(Type.Array(orNull(text))) })),
      },
      { description: 'Where and when its features lie; of assessments, what they are made of.' },
    ),
  ),
  links: Type.Array(Link),
});
export type Collection = Static<typeof Collection>;

export const Collections = Type.Object({ links: Type.Array(Link), collections: Type.Array(Collection) });

/** A GeoJSON feature with a point, or none where no position may be shown. */
export interface PointFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [lon: number, lat: number] } | null;
  readonly properties: Readonly<Record<string, string | number | boolean | null>>;
  readonly links?: readonly Link[];
}

const feature = Type.Object(
  {
    type: Type.Literal('Feature'),
    id: text,
    geometry: Type.Union([
      Type.Object({
        type: Type.Literal('Point'),
        coordinates: Type.Array(Type.Number(), { minItems: 2, maxItems: 2 }),
      }),
      Type.Null(),
    ]),
    properties: Type.Object({}, { additionalProperties: true }),
  },
  { additionalProperties: true },
);
export const PointFeature = typed<PointFeature>(feature);

export interface FeatureList {
  readonly type: 'FeatureCollection';
  readonly features: readonly PointFeature[];
  readonly links: readonly Link[];
  readonly timeStamp: string;
  readonly numberMatched: number;
  readonly numberReturned: number;
}
export const FeatureList = typed<FeatureList>(
  Type.Object({
    type: Type.Literal('FeatureCollection'),
    features: Type.Array(feature),
    links: Type.Array(Link),
    timeStamp: text,
    numberMatched: Type.Integer(),
    numberReturned: Type.Integer(),
  }),
);
