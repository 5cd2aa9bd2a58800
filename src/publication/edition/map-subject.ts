import type { Place } from '../../gazetteer/index.ts';
import type { MapPlace, MapSubject, Reference } from '../drawings/index.ts';
import type { Language } from '../wording/index.ts';
import type { EditedPlace, Edition } from './edition.ts';

/** What the map of an edition is drawn of: its villages and towns, by their level. */
export function mapSubject(edition: Edition, language: Language): MapSubject {
  const { source, place, places } = edition;
  const { nameOf } = edition.names(language);
  const known = new Map(source.gazetteer.map((one) => [one.id, one]));
  const shown = places.filter((one) => isShown(one));
  return {
    name: nameOf(place.id),
    places: shown.map(
      ({ place: { id, at, scale }, assessment }): MapPlace => ({
        id,
        name: nameOf(id),
        level: assessment.level.level,
        precision: scale,
        lat: at?.lat ?? null,
        lon: at?.lon ?? null,
        uncertaintyKm: at ? (usualKm[scale] ?? null) : null,
        relation: known.get(id)?.relation ?? null,
        weight: assessment.moved.now.attacks * 10 + assessment.coverage.reports,
      }),
    ),
    references: townsNear(source.gazetteer, edition, language),
    world: source.world,
    area: source.area,
  };
}

/** Somebody wrote about it at some time: a bare name of a gazetteer is no news. */
export const isShown = ({ place, assessment }: EditedPlace): boolean =>
  assessment.coverage.lastWritten !== null || assessment.moved.now.attacks > 0 || place.at !== null;

const usualKm: Readonly<Partial<Record<EditedPlace['place']['scale'], number>>> = {
  site: 0.5,
  village: 2,
  town: 5,
  district: 25,
};

/** Towns of known position in the area and around it. */
function townsNear(gazetteer: readonly Place[], { names }: Edition, language: Language): Reference[] {
  const { own } = names(language);
  return gazetteer
    .filter(({ precision, lat }) => precision === 'town' && lat !== null)
    .map((town) => ({ name: town.name, label: own(town), lat: town.lat!, lon: town.lon! }));
}
