import type { Level } from '../../../codebook/index.ts';
import type { AreaOutlines, WorldOutlines } from '../../../gazetteer/outlines.ts';
import { html, type Markup } from '../../page/escape.ts';
import { fill, type Language, numeral, term } from '../../wording/index.ts';
import { type Drawing, type DrawingOptions, speechOf } from '../drawing.ts';
import { palette } from '../palette.ts';
import { picture } from '../svg.ts';
import { markSwatch } from '../swatch.ts';
import { mapFrame } from './frame.ts';
import { ground } from './ground.ts';
import { levelMark, marksOf } from './marks.ts';
import { scaleBar } from './scale-bar.ts';
import { type MapPlace, type Reference, type Site, siteOf } from './site.ts';

/** What a map is drawn of. */
export interface MapSubject {
  /** The area's name, as the map's title has it. */
  readonly name: string;
  readonly places: readonly MapPlace[];
  /** Places that others are described by. */
  readonly references: readonly Reference[];
  readonly world: WorldOutlines;
  readonly area: AreaOutlines;
}

export interface MapOptions extends DrawingOptions {
  readonly height: number;
}

/** A place and where it goes. */
export interface Sited {
  readonly place: MapPlace;
  readonly site: Site;
}

const order: readonly Level[] = ['unsafe', 'tense', 'mostly calm', 'calm', 'unknown'];

/**
 * A map of places by their level, over outlines of land, borders and governorates. What is not known exactly is drawn
 * so: a circle for how far off a position may be, a broken ring about the place that a direction was given from.
 */
export function outlineMap(
  subject: MapSubject,
  options: MapOptions,
): Drawing & { readonly unplaced: readonly MapPlace[] } {
  const { language, width, height, id } = options;
  const { words } = speechOf(language);
  const sited = [...subject.places]
    .sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level) || b.weight - a.weight)
    .map((place) => ({ place, site: siteOf(place, subject.references) }));
  const placed = sited.filter(({ site }) => site.how !== 'nowhere');
  const unplaced = sited.filter(({ site }) => site.how === 'nowhere').map(({ place }) => place);
  const title = fill(words.map, subject.name);
  const description = fill(words.mapShows, numeral(sited.length), numeral(unplaced.length));
  const svg = picture({ id, title, description }, width, height, drawn(subject, placed, options));
  return { title, description, svg, legend: legendOf(sited, language), table: tableOf(sited, language), unplaced };
}

function drawn(subject: MapSubject, placed: readonly Sited[], options: MapOptions): Markup {
  const { language, width, height, id } = options;
  const points = placed.flatMap(({ site }): [number, number][] => {
    if (site.how === 'at') return [[site.lon, site.lat]];
    if (site.how === 'off')
      return [
        [site.lon, site.lat],
        [site.of.lon, site.of.lat],
      ];
    if (site.how === 'around') return rim(site.of, site.km);
    return site.how === 'toward' ? [[site.of.lon, site.of.lat]] : [];
  });
  const anywhere = subject.references.map(({ lon, lat }): [number, number] => [lon, lat]);
  const centre: [number, number][] = points.length > 0 ? points : anywhere.length > 0 ? anywhere : [[44, 33]];
  const frame = mapFrame(centre, width, height);
  const speech = speechOf(language);
  const bar = scaleBar(frame, speech);
  const marks = marksOf(placed, subject.references, frame, speech, [bar.box]);
  return html`<defs><clipPath id="${id}-frame"><rect width="${width}" height="${height}" rx="4"></rect></clipPath></defs><g clip-path="url(#${id}-frame)">${ground(subject, frame, language, marks.taken)}${marks.markup}${bar.markup}</g><rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="4" fill="none" stroke="${palette.line}"></rect>`;
}

/** The four ends of a circle. */
function rim({ lat, lon }: Reference, km: number): [number, number][] {
  const up = km / 111.32;
  const across = up / Math.cos((lat * Math.PI) / 180);
  return [
    [lon, lat + up],
    [lon, lat - up],
    [lon + across, lat],
    [lon - across, lat],
  ];
}

function legendOf(sited: readonly Sited[], language: Language): Drawing['legend'] {
  const { words, dictionary } = speechOf(language);
  const levels = order.filter((level) => sited.some(({ place }) => place.level === level));
  const unsure = sited.some(({ site }) => site.how === 'off' || (site.how === 'at' && (site.km ?? 0) > 3));
  return [
    ...levels.map((level) => ({ swatch: levelMark(level), label: term(dictionary, level) })),
    ...(unsure
      ? [{ swatch: markSwatch('M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0', 'none', palette.soft), label: words.within }]
      : []),
    ...(sited.some(({ site }) => site.how === 'around')
      ? [{ swatch: markSwatch('M-7 3.5A7 7 0 0 1 7 3.5', 'none', palette.soft, '5 2'), label: words.around }]
      : []),
    ...(sited.some(({ site }) => site.how === 'toward')
      ? [
          {
            swatch: markSwatch('M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0', 'none', palette.soft, '2.5 2.5'),
            label: words.toward,
          },
        ]
      : []),
  ];
}

function tableOf(sited: readonly Sited[], language: Language): Drawing['table'] {
  const { words, dictionary } = speechOf(language);
  const position = {
    at: words.exact,
    off: words.within,
    toward: words.toward,
    around: words.around,
    nowhere: '–',
  } as const;
  return {
    head: [words.place, words.level, words.position],
    rows: sited.map(({ place, site }) => [
      place.name,
      term(dictionary, place.level),
      site.how === 'at' && (site.km ?? 0) > 3 ? words.within : position[site.how],
    ]),
  };
}
