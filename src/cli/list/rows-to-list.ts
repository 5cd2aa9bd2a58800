import type { Database, Page, RecordFilter, Standpoint } from '../../record/index.ts';
import type { Listing } from './listing.ts';
import { placeListing, reportListing, sourceListing } from './other-listings.ts';
import { featureOf, recordListing } from './record-listing.ts';

export const listed = ['reports', 'incidents', 'figures', 'conditions', 'places', 'sources'] as const;
export type Listed = (typeof listed)[number];

type Ask = (record: Database, filter: RecordFilter, page: Page, from: Standpoint) => Promise<readonly unknown[]>;

/** How each kind of thing is asked for and laid out. */
export interface Kind {
  readonly listing: Listing<never>;
  readonly ask: Ask;
  /** Of records alone. */
  readonly kind?: 'incident' | 'figure' | 'condition';
  readonly feature?: (row: never) => object;
}

const record = () => import('../../record/index.ts');

const records = (kind: 'incident' | 'figure' | 'condition'): Kind => ({
  listing: recordListing(kind),
  ask: async (...given) => (await record()).listRecords(...given),
  kind,
  feature: featureOf,
});

export const kinds: Readonly<Record<Listed, Kind>> = {
  incidents: records('incident'),
  figures: records('figure'),
  conditions: records('condition'),
  reports: {
    listing: reportListing,
    ask: async (database, { text, ...telling }, page, from) =>
      (await record()).listReports(database, text, page, from, telling),
  },
  places: {
    listing: placeListing,
    ask: async (...given) => (await record()).listPlaces(...given),
  },
  sources: {
    listing: sourceListing,
    ask: async (database, filter, page, from) => (await record()).listSources(database, page, from, filter),
  },
};
