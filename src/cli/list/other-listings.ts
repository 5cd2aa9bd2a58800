import { numeral } from '../../publication/index.ts';
import type { PlaceSummary, ReportSummary, SourceSummary } from '../../record/index.ts';
import { type Listing, names } from './listing.ts';

export const reportListing: Listing<ReportSummary> = {
  text: [
    { head: 'ID', of: ({ id }) => id, whole: true },
    { head: 'Published', of: ({ published }) => published ?? '', whole: true },
    { head: 'Publisher', of: ({ publisher }) => publisher ?? '' },
    { head: 'Title', of: ({ title }) => title ?? '' },
    { head: 'Claims', of: ({ claims }) => numeral(claims), whole: true, right: true },
    { head: 'Copy of', of: ({ copyOf }) => copyOf ?? '' },
  ],
  cells: [
    ['id', ({ id }) => id],
    ['title', ({ title }) => title],
    ['publisher', ({ publisher }) => publisher],
    ['url', ({ url }) => url],
    ['language', ({ language }) => language],
    ['published', ({ published }) => published],
    ['copy_of', ({ copyOf }) => copyOf],
    ['claims', ({ claims }) => claims],
  ],
};

export const placeListing: Listing<PlaceSummary> = {
  text: [
    { head: 'Place', of: ({ place }) => place },
    { head: 'Within', of: ({ within }) => (within ?? []).join(', ') },
    { head: 'Records', of: ({ records }) => numeral(records), whole: true, right: true },
    { head: 'Killed', of: ({ killed }) => numeral(killed), whole: true, right: true },
    { head: 'From', of: ({ earliest }) => earliest ?? '', whole: true },
    { head: 'To', of: ({ latest }) => latest ?? '', whole: true },
  ],
  cells: [
    ['place', ({ place }) => place],
    ['within', ({ within }) => names(within ?? [])],
    ['records', ({ records }) => records],
    ['killed', ({ killed }) => killed],
    ['earliest', ({ earliest }) => earliest],
    ['latest', ({ latest }) => latest],
  ],
};

export const sourceListing: Listing<SourceSummary> = {
  text: [
    { head: 'Source', of: ({ name }) => name },
    { head: 'Kind', of: ({ kind, anonymous }) => (anonymous ? `${kind}, not named` : kind) },
    { head: 'Claims', of: ({ claims }) => numeral(claims), whole: true, right: true },
    { head: 'Heard in', of: ({ outlets }) => outlets.join(', ') },
  ],
  cells: [
    ['name', ({ name }) => name],
    ['kind', ({ kind }) => kind],
    ['anonymous', ({ anonymous }) => anonymous],
    ['claims', ({ claims }) => claims],
    ['outlets', ({ outlets }) => names(outlets)],
  ],
};
