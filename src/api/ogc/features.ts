import { recordHeadline } from '../../publication/index.ts';
import type { RecordSummary } from '../../record/index.ts';
import type { PlacesAnswer, PointFeature } from '../contract/index.ts';

const pointOf = (lat: number | null, lon: number | null): PointFeature['geometry'] =>
  lat === null || lon === null ? null : { type: 'Point', coordinates: [lon, lat] };

/** An incident or a condition as a feature. */
export function recordFeature(record: RecordSummary): PointFeature {
  const { id, kind, type, when, where, killed, injured, state, grade, standing, sources, perpetrators } = record;
  const [place] = where.value;
  const numbers = { killed: killed?.value ?? null, killed_min: killed?.min ?? null, killed_max: killed?.max ?? null };
  return {
    type: 'Feature',
    id,
    geometry: pointOf(place?.lat ?? null, place?.lon ?? null),
    properties: {
      headline: recordHeadline(record),
      type: type.value,
      state: state?.value ?? null,
      earliest: when?.value.earliest ?? null,
      latest: when?.value.latest ?? null,
      place: place?.name ?? null,
      precision: place?.precision ?? null,
      within: place?.within.join(', ') ?? null,
      ...(kind === 'incident' && { ...numbers, injured: injured?.value ?? null }),
      perpetrators: perpetrators?.value.map(({ name }) => name).join('; ') ?? null,
      grade: grade.grade,
      standing,
      sources,
    },
  };
}

/** A place with how calm it was, as a feature. */
export function placeFeature(place: PlacesAnswer['items'][number], { window }: PlacesAnswer): PointFeature {
  const { id, name, precision, lat, lon, level, rule, direction, records, killed, lastWritten, uncertaintyKm } = place;
  return {
    type: 'Feature',
    id,
    geometry: pointOf(lat, lon),
    properties: {
      name,
      precision,
      within: place.within.join(', '),
      relation: place.relation,
      uncertainty_km: uncertaintyKm,
      from: window.from,
      to: window.to,
      level,
      rule,
      direction,
      records,
      killed,
      last_written: lastWritten,
    },
  };
}
