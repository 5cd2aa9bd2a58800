/** What the page shows: all of it stands in the address, so that it can be sent. Days are ISO 8601. */
export interface View {
  readonly from: string | null;
  readonly to: string | null;
  readonly place: string;
  readonly actor: string;
  readonly text: string;
  readonly types: readonly string[];
  readonly grades: readonly string[];
  /** The site whose incidents are spread out. */
  readonly site: string | null;
  /** The map's middle and zoom; null: as everything fits. */
  readonly at: { readonly lat: number; readonly lon: number; readonly zoom: number } | null;
  /** Layers that are switched off. */
  readonly hidden: readonly Layer[];
}

export const layers = ['places', 'incidents', 'doubt'] as const;
export type Layer = (typeof layers)[number];

export const wholeView: View = {
  from: null,
  to: null,
  place: '',
  actor: '',
  text: '',
  types: [],
  grades: [],
  site: null,
  at: null,
  hidden: [],
};

const day = (value: string | null): string | null =>
  value !== null && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;

/** The view an address asks for. What it cannot mean is left out. */
export function viewOf(query: URLSearchParams): View {
  const hidden = query.getAll('hide').filter((name): name is Layer => (layers as readonly string[]).includes(name));
  return {
    from: day(query.get('from')),
    to: day(query.get('to')),
    place: query.get('place') ?? '',
    actor: query.get('actor') ?? '',
    text: query.get('text') ?? '',
    types: query.getAll('type'),
    grades: query.getAll('grade'),
    site: query.get('site'),
    at: positionOf(query.get('at')),
    hidden,
  };
}

function positionOf(value: string | null): View['at'] {
  const [lat, lon, zoom, ...more] = (value ?? '').split(',').map(Number);
  const known = more.length === 0 && [lat, lon, zoom].every((part) => part !== undefined && Number.isFinite(part));
  return known && Math.abs(lat!) <= 85 && Math.abs(lon!) <= 180 ? { lat: lat!, lon: lon!, zoom: zoom! } : null;
}

/** The address of a view: only what differs from the whole is in it. Names that are not the view's stay. */
export function queryOf(view: View, before: URLSearchParams): URLSearchParams {
  const query = new URLSearchParams(before);
  const put = (name: string, values: readonly (string | null)[]): void => {
    query.delete(name);
    for (const value of values) if (value) query.append(name, value);
  };
  put('from', [view.from]);
  put('to', [view.to]);
  put('place', [view.place]);
  put('actor', [view.actor]);
  put('text', [view.text]);
  put('type', view.types);
  put('grade', view.grades);
  put('site', [view.site]);
  put('at', [view.at && [view.at.lat.toFixed(4), view.at.lon.toFixed(4), view.at.zoom.toFixed(2)].join(',')]);
  put('hide', view.hidden);
  return query;
}
