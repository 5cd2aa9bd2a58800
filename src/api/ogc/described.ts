import type { Extent } from '../../record/index.ts';
import type { Collection, CollectionName, Link } from '../contract/index.ts';

const json = 'application/json';
const geojson = 'application/geo+json';

/** Longitude and latitude in degrees, in that order: the only one served, and what GeoJSON means. */
const crs84 = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84';

/** What of OGC API – Features, part 1, is kept to. */
export const conformsTo = [
  'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core',
  'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson',
];

const said: Readonly<Record<CollectionName, readonly [title: string, description: string]>> = {
  incidents: [
    'Incidents',
    'What happened: one feature an event, with the numbers that were told of it and how well borne out it is.',
  ],
  conditions: ['Conditions', 'How things are said to be or have been in a place.'],
  assessments: [
    'Assessments',
    'Places with how calm they were in the window that `datetime` asks about, and which way they move.',
  ],
};

/** A collection as it is described. `base` is the address of the API. */
export function collectionOf(id: CollectionName, base: string, extent: Extent): Collection {
  const [title, description] = said[id];
  const at = `${base}/ogc/collections/${id}`;
  const links: Link[] = [
    { href: at, rel: 'self', type: json },
    { href: `${at}/items`, rel: 'items', type: geojson, title },
  ];
  return { id, title, description, itemType: 'feature', crs: [crs84], extent: extentShown(extent), links };
}

/** Without it clients take where the first features lie for all there is, or fetch all to find out. */
const extentShown = ({ box, earliest, latest }: Extent): NonNullable<Collection['extent']> => ({
  ...(box && { spatial: { bbox: [[...box]] } }),
  temporal: {
    interval: [[earliest && `${earliest}T00:00:00Z`, latest && `${latest}T23:59:59Z`]],
  },
});

export const landingLinks = (base: string): Link[] => [
  { href: `${base}/ogc`, rel: 'self', type: json },
  { href: `${base}/openapi.json`, rel: 'service-desc', type: 'application/vnd.oai.openapi+json;version=3.1' },
  { href: `${base}/docs`, rel: 'service-doc', type: 'text/html' },
  { href: `${base}/ogc/conformance`, rel: 'conformance', type: json },
  { href: `${base}/ogc/collections`, rel: 'data', type: json },
];

/** The links of a page of features. */
export function pageLinks(id: CollectionName, base: string, asked: string, next: string | null): Link[] {
  const at = `${base}/ogc/collections/${id}/items`;
  const params = new URLSearchParams(asked);
  const links: Link[] = [{ href: `${at}${asked && `?${asked}`}`, rel: 'self', type: geojson }];
  if (next === null) return links;
  params.set('cursor', next);
  return [...links, { href: `${at}?${params}`, rel: 'next', type: geojson }];
}
