import { loadAssessmentInput } from '../../assessment/from-record/index.ts';
import { type IndexedRecord, indexed } from '../../assessment/index.ts';
import { areaPlaces, type Place } from '../../gazetteer/index.ts';
import type { Database } from '../../record/index.ts';
import type { Question } from './question.ts';

/** The record as assessments see it from one standpoint, at one revision. */
export interface KnownRecord {
  readonly index: IndexedRecord;
  /** The revision it was read at. */
  readonly revision: number;
  /** The place that most of it is about; null of an empty record. */
  readonly area: string | null;
}

interface Known {
  readonly of: string;
  readonly head: number;
  readonly record: Promise<KnownRecord>;
}

/** Keeps the record read and sorted for assessments until it changes: for each audience as it is now, and one past. */
export class KnownRecords {
  readonly #record: Database;
  readonly #known = new Map<string, Known>();

  constructor(record: Database) {
    this.#record = record;
  }

  at({ from, head }: Question): Promise<KnownRecord> {
    const of = `${from.audience} ${from.asOf ?? ''}`;
    const place = from.asOf === undefined ? of : 'past';
    const known = this.#known.get(place);
    if (known?.of === of && known.head >= head) return known.record;
    const now = { of, head, record: this.#read(from) };
    now.record.catch(() => this.#known.get(place) === now && this.#known.delete(place));
    this.#known.set(place, now);
    return now.record;
  }

  async #read(from: Question['from']): Promise<KnownRecord> {
    const { input, revision } = await loadAssessmentInput(this.#record, from);
    const index = indexed(input);
    return { index, revision, area: areaOf(index) };
  }
}

/** The district that holds most; where there is none, whatever does. */
function areaOf({ input, find }: IndexedRecord): string | null {
  const weight = (id: string): number => {
    const record = find(id)!;
    return record.incidents.length + record.undated.length + record.conditions.length + record.figures.length;
  };
  const areas = input.places.filter(({ scale }) => scale === 'district');
  const [first] = (areas.length > 0 ? areas : input.places)
    .map(({ id }) => ({ id, weight: weight(id) }))
    .sort((a, b) => b.weight - a.weight);
  return first?.id ?? null;
}

const listed: ReadonlyMap<string, Place> = new Map(areaPlaces.map((place) => [place.id, place]));

/** What the gazetteer says of a place instead of a position. */
export const relationOf = (id: string | null): string | null =>
  id === null ? null : (listed.get(id)?.relation ?? null);
