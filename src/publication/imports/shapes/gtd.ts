import {
  type ActorRef,
  categoryOfGtdTarget,
  gtdAttacks,
  typeOfGtdAttack,
  weaponOfGtd,
} from '../../../codebook/index.ts';
import type { Precision } from '../../../gazetteer/index.ts';
import { UnfitRow } from '../reject.ts';
import type { Cells } from '../row/cells.ts';
import { countOf } from '../row/count.ts';
import { countryTold } from '../row/country-told.ts';
import { type Days, daysOf } from '../row/days.ts';
import { incidentWith } from '../row/incident.ts';
import { placesOf } from '../row/place.ts';
import { positionOf } from '../row/position.ts';
import { testimonies } from '../row/testimony.ts';
import { whenOf } from '../row/when.ts';
import type { Knowledge, RowRead, Shape } from './shape.ts';

/** GTD's rows: attacks, with the numbers of its codebook of 2021. */
export const gtd: Shape = {
  needs: [['eventid'], ['iyear'], ['imonth'], ['iday'], ['attacktype1'], ['country_txt', 'country'], ['nkill']],
  read,
};

/** GTD writes these where nobody knows. */
const unknown = [-9, -99];

function read(cells: Cells, knowledge: Knowledge): RowRead {
  const attack = cells.needed('attacktype1');
  const byNumber = typeOfGtdAttack.get(attack);
  if (!byNumber) throw new UnfitRow('unknown code', `“attacktype1” is none of GTD’s: ${attack}`, 'attacktype1', attack);
  const country = cells.text('country_txt') || cells.text('country');
  const position = positionOf(
    cells,
    ['latitude', 'longitude'],
    countryTold(country, [cells.text('provstate'), cells.text('city')]),
    knowledge.lands,
  );
  const count = (column: string) => countOf(cells.count(column, unknown));
  const weapons = [
    ...new Set(['1', '2', '3', '4'].flatMap((at) => weaponOfGtd.get(cells.text(`weaptype${at}`)) ?? [])),
  ];
  const claim = incidentWith({
    type: byNumber === 'bombing' && cells.text('suicide') === '1' ? 'suicide bombing' : byNumber,
    outcome: cells.text('success') === '0' ? 'failed' : 'carried out',
    when: whenOf(daysAt(cells), 'iyear', knowledge.today),
    where: placesOf(placeOf(cells, country), position),
    perpetrators: perpetrators(cells, knowledge),
    ...(cells.text('claimed') === '1' && { attribution: 'claimed' }),
    targets: targets(cells, knowledge),
    killed: count('nkill'),
    injured: count('nwound'),
    abducted: count('nhostkid'),
    weapons,
    codes: { gtd: gtdAttacks.get(attack) ?? null },
  });
  return {
    key: cells.needed('eventid'),
    claim,
    sources: testimonies({ title: ['scite1', 'scite2', 'scite3'].map((name) => cells.text(name)).filter(Boolean) }),
    notes: cells.textOrNull('summary'),
    doubts: position.doubt ? [position.doubt] : [],
  };
}

/** Month or day 0: not known. */
function daysAt(cells: Cells): Days {
  const parts = ['iyear', 'imonth', 'iday'].map((name) => cells.needed(name));
  const known = parts.findIndex((part) => Number(part) === 0);
  return daysOf(parts.slice(0, known < 0 ? undefined : known).join('-'), 'iyear', null);
}

/** 1 the place, 2 and 3 the middle of its district, 4 the governorate, 5 not known. */
const precisions: Readonly<Record<string, Precision>> = {
  '2': 'district',
  '3': 'district',
  '4': 'governorate',
  '5': 'country',
};

function placeOf(cells: Cells, country: string) {
  const city = cells.text('city');
  const location = /^unknown$/i.test(city) ? '' : city;
  const near = cells.text('vicinity') === '1' ? 'relative' : 'town';
  const divisions = [country, cells.text('provstate').replace(/^unknown$/i, '')];
  return { location, divisions, precision: precisions[cells.text('specificity')] ?? near };
}

const perpetrators = (cells: Cells, { actors }: Knowledge): ActorRef[] =>
  ['gname', 'gname2', 'gname3']
    .map((name) => cells.text(name))
    .filter((name) => name !== '' && !/^unknown$/i.test(name))
    .map((name) => actors.actor(name, 'armed group'));

const targets = (cells: Cells, { actors }: Knowledge): ActorRef[] =>
  ['1', '2', '3'].flatMap((at) => {
    const name = cells.text(`target${at}`) || cells.text(`targtype${at}_txt`);
    if (name === '' || /^unknown$/i.test(name)) return [];
    return [actors.actor(name, categoryOfGtdTarget.get(cells.text(`targtype${at}`)) ?? 'unknown')];
  });
