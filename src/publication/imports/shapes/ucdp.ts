import type { ActorCategory, IncidentType } from '../../../codebook/index.ts';
import type { Precision } from '../../../gazetteer/index.ts';
import type { Count } from '../../../reading/index.ts';
import { splitNames } from '../../formats/name-list.ts';
import { UnfitRow } from '../reject.ts';
import type { Cells } from '../row/cells.ts';
import { countOf } from '../row/count.ts';
import { countryTold } from '../row/country-told.ts';
import { daysOf } from '../row/days.ts';
import { incidentWith } from '../row/incident.ts';
import { placesOf } from '../row/place.ts';
import { positionOf } from '../row/position.ts';
import { testimonies } from '../row/testimony.ts';
import { whenOf } from '../row/when.ts';
import type { Knowledge, RowRead, Shape } from './shape.ts';

/** UCDP GED's rows, of any release. */
export const ucdp: Shape = {
  needs: [['id'], ['type_of_violence'], ['date_start'], ['date_end'], ['best', 'best_est'], ['country']],
  read,
};

/** Type and sides by type of violence: a state's conflict, a conflict of others, violence against civilians. */
const violence: Readonly<Record<string, { type: IncidentType; a: ActorCategory; b: ActorCategory }>> = {
  '1': { type: 'armed clash', a: 'military', b: 'armed group' },
  '2': { type: 'armed clash', a: 'armed group', b: 'armed group' },
  '3': { type: 'attack', a: 'armed group', b: 'civilians' },
};

function read(cells: Cells, knowledge: Knowledge): RowRead {
  const code = cells.needed('type_of_violence');
  const kind = violence[code];
  if (!kind)
    throw new UnfitRow('unknown code', `“type_of_violence” is not 1, 2 or 3: ${code}`, 'type_of_violence', code);
  const country = cells.text('country');
  const position = positionOf(
    cells,
    ['latitude', 'longitude'],
    countryTold(country, [cells.text('adm_1'), cells.text('where_coordinates')]),
    knowledge.lands,
  );
  const days = {
    earliest: daysOf(cells.needed('date_start'), 'date_start', knowledge.dates).earliest,
    latest: daysOf(cells.needed('date_end'), 'date_end', knowledge.dates).latest,
  };
  const side = (column: string, category: ActorCategory) =>
    splitNames(cells.text(column)).map((name) => knowledge.actors.actor(name, category));
  const claim = incidentWith({
    type: kind.type,
    when: whenOf(days, 'date_start', knowledge.today),
    where: placesOf(placeOf(cells, country), position),
    perpetrators: side('side_a', kind.a),
    targets: side('side_b', kind.b),
    killed: deaths(cells),
    codes: { ucdp: Number(code) as 1 | 2 | 3 },
  });
  return {
    key: cells.needed('id'),
    claim,
    sources: sourcesOf(cells),
    notes: cells.textOrNull('source_headline') ?? cells.textOrNull('where_description'),
    doubts: position.doubt ? [position.doubt] : [],
  };
}

function deaths(cells: Cells): Count | null {
  const either = (name: string): number | null => cells.count(cells.header.has(name) ? name : `${name}_est`);
  const [best, low, high] = [either('best'), either('low'), either('high')];
  if (best !== null && ((low ?? best) > best || (high ?? best) < best))
    throw new UnfitRow(
      'counts out of order',
      `has best ${best} outside low ${low} to high ${high}`,
      'best',
      String(best),
    );
  const count = countOf(best, 'people', { min: low, max: high ?? best });
  const by = (
    [
      ['side a', 'deaths_a'],
      ['side b', 'deaths_b'],
      ['civilians', 'deaths_civilians'],
      ['unknown', 'deaths_unknown'],
    ] as const
  ).flatMap(([who, column]) => {
    const dead = cells.count(column);
    return dead ? [{ who, count: dead }] : [];
  });
  return count && by.length > 0 ? { ...count, by } : count;
}

/** 1 the place, 2 within 25 km of it, 3 its district, 4 its governorate, 5 a line or area, 6 the country, 7 the sea. */
const precisions: Readonly<Record<string, Precision>> = {
  '1': 'town',
  '2': 'relative',
  '3': 'district',
  '4': 'governorate',
  '5': 'governorate',
  '6': 'country',
  '7': 'country',
};

function placeOf(cells: Cells, country: string) {
  // "Diyala governorate", "Khanaqin district".
  const plain = (column: string) =>
    cells.text(column).replace(/ (?:governorate|province|district|state|region|county)$/i, '');
  const precision = precisions[cells.text('where_prec')] ?? 'town';
  return { location: cells.text('where_coordinates'), divisions: [country, plain('adm_1'), plain('adm_2')], precision };
}

function sourcesOf(cells: Cells) {
  const each = (column: string) => splitNames(cells.text(column));
  const [addresses, articles] = [each('source_article'), each('source_office')];
  return testimonies({
    publisher: articles,
    published: each('source_date'),
    title: each('source_headline'),
    speaker: each('source_original'),
    url: addresses.every((address) => /^https?:/.test(address)) ? addresses : [],
  });
}
