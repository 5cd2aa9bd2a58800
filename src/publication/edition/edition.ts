import {
  type Asked,
  type AssessedPlace,
  type Assessment,
  type AssessmentInput,
  assess,
  type Days,
  type IndexedRecord,
  indexed,
  type PlaceRecord,
} from '../../assessment/index.ts';
import type { Place } from '../../gazetteer/index.ts';
import type { AreaOutlines, WorldOutlines } from '../../gazetteer/outlines.ts';
import { knownOf } from '../assessment-formats/index.ts';
import type { Published } from '../formats/index.ts';
import { dictionaryOf, type Language, type PlaceNames, placeNames } from '../wording/index.ts';

/** A report as it is cited: where it was published and can be read. */
export interface CitedReport {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** EDTF. */
  readonly published: string | null;
}

/** A revision of the record, to be cited by. */
export interface CitedRevision {
  readonly id: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly what: string;
  readonly hash: string;
}

/** All that a brief or a site is made of: what may leave of one moment of a record. */
export interface EditionSource {
  readonly input: AssessmentInput;
  /** Everything that may leave, past the gate. */
  readonly items: readonly Published[];
  readonly reports: readonly CitedReport[];
  /** The newest first; the first is the one all this is of. */
  readonly revisions: readonly CitedRevision[];
  /** What a gazetteer knows of the places: names, and relations where there is no position. */
  readonly gazetteer: readonly Place[];
  readonly world: WorldOutlines;
  readonly area: AreaOutlines;
}

/** One village or town of the edition. */
export interface EditedPlace {
  readonly place: AssessedPlace;
  readonly assessment: Assessment;
}

/** What places are called in a language; `nameOf` by a place's id. */
export interface EditedNames extends PlaceNames {
  readonly nameOf: (place: string) => string;
}

/** A place in a window, with all in it, ready to be written in any language. */
export interface Edition {
  readonly source: EditionSource;
  readonly index: IndexedRecord;
  readonly asked: Asked;
  readonly place: AssessedPlace;
  readonly window: Days;
  readonly against: Days;
  readonly assessment: Assessment;
  /** Villages and towns in it that are more than a name, the gravest first. */
  readonly places: readonly EditedPlace[];
  readonly items: readonly Published[];
  readonly itemById: ReadonlyMap<string, Published>;
  readonly reportById: ReadonlyMap<string, CitedReport>;
  readonly revision: CitedRevision;
  /** What places are called, of which any is known by its id too. */
  readonly names: (language: Language) => EditedNames;
}

const gravest = ['unsafe', 'tense', 'mostly calm', 'calm', 'unknown'];

/**
 * Assesses a place and everything in it.
 * @throws AssessmentProblem as `assess` does.
 */
export function makeEdition(source: EditionSource, place: string, asked: Asked): Edition {
  const index = indexed(source.input);
  const record = index.of(place);
  const assessment = assess(index, place, asked);
  const { window, against } = assessment;
  const ids = recordsIn(record);
  const places = record.villages
    .map((village) => ({ place: village, assessment: assess(index, village.id, asked) }))
    .sort(
      (a, b) =>
        gravity(a) - gravity(b) ||
        b.assessment.moved.now.attacks - a.assessment.moved.now.attacks ||
        lastWord(b).localeCompare(lastWord(a)),
    );
  return {
    source,
    index,
    asked,
    place: record.place,
    window,
    against,
    assessment,
    places,
    items: source.items.filter(({ id }) => ids.has(id)).sort(newestFirst),
    itemById: itemsById(source),
    reportById: new Map(source.reports.map((report) => [report.id, report])),
    revision: source.revisions[0] ?? { id: 0, at: '', what: '', hash: '' },
    names: namesOf(source),
  };
}

/** Ids of the records set in a place or in any within it. */
export function recordsIn({ incidents, undated, figures, conditions }: PlaceRecord): ReadonlySet<string> {
  return new Set([
    ...[...incidents, ...undated].map(({ id }) => id),
    ...figures.map(({ is }) => is.id),
    ...conditions.map(({ is }) => is.record),
  ]);
}

/** Items of an edition by the ids of their records, the newest first. */
export const itemsOf = ({ itemById }: Edition, ids: ReadonlySet<string>): readonly Published[] =>
  [...ids].flatMap((id) => itemById.get(id) ?? []).sort(newestFirst);

/** Items by the id of their record, and by the claim that an assessment names of a condition. */
function itemsById({ items, input }: EditionSource): ReadonlyMap<string, Published> {
  const known = new Map(items.map((item) => [item.id, item]));
  for (const { id, record } of input.conditions) {
    const item = known.get(record);
    if (item) known.set(id, item);
  }
  return known;
}

const gravity = ({ assessment }: EditedPlace): number => gravest.indexOf(assessment.level.level);
const lastWord = ({ assessment }: EditedPlace): string => assessment.coverage.lastWritten ?? '';

const newestFirst = (a: Published, b: Published): number =>
  (b.when?.earliest ?? '').localeCompare(a.when?.earliest ?? '') || a.id.localeCompare(b.id);

/** Names in the letters of a language, as the gazetteer has them, else as the record does. */
function namesOf({ input, gazetteer }: EditionSource): Edition['names'] {
  const known = [...gazetteer, ...knownOf(input.places)];
  const knownById = new Map(known.toReversed().map((place) => [place.id, place]));
  return (language) => {
    const names = placeNames(dictionaryOf(language), known);
    const nameOf = (id: string): string => {
      const place = knownById.get(id);
      return place ? names.called(place) : id;
    };
    return { ...names, nameOf };
  };
}
