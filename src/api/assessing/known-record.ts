import { type FollowedInput, followedInput, loadAssessmentInput } from '../../assessment/from-record/index.ts';
import { type IndexedRecord, indexed, reindexed } from '../../assessment/index.ts';
import { allLeaves, type Database } from '../../record/index.ts';
import { KeptAnswers } from './kept-answers.ts';
import type { Question } from './question.ts';

/** The record as assessments see it from one standpoint, at one revision. */
export interface KnownRecord {
  readonly index: IndexedRecord;
  /** The revision it was read at. */
  readonly revision: number;
  /** The place that most of it is about; null of an empty record. */
  readonly area: string | null;
  /** Answers that hold while what they were made of does. */
  readonly answers: KeptAnswers;
}

interface Known {
  readonly of: string;
  readonly head: number;
  readonly record: Promise<KnownRecord & { readonly loaded: FollowedInput | null }>;
}

/**
 * Keeps the record read and sorted for assessments: for each audience as it is now, and one past. After a change, what
 * it touched takes the place of what was; nobody is answered from before it.
 */
export class KnownRecords {
  readonly #record: Database;
  readonly #known = new Map<string, Known>();

  constructor(record: Database) {
    this.#record = record;
  }

  async at({ from, head }: Pick<Question, 'from' | 'head'>): Promise<KnownRecord> {
    if (from.asOf === undefined && from.audience === 'leaving' && (await allLeaves(this.#record))) {
      const here = await this.#at({ from: { audience: 'here' }, head });
      if (here.loaded?.seen.allLeaves) {
        this.#known.delete(keyOf(from));
        return here;
      }
    }
    return this.#at({ from, head });
  }

  #at({ from, head }: Pick<Question, 'from' | 'head'>): Known['record'] {
    const of = keyOf(from);
    const place = from.asOf === undefined ? of : 'past';
    const known = this.#known.get(place);
    if (known?.of === of && known.head >= head) return known.record;
    const now = { of, head, record: from.asOf === undefined ? this.#follow(from, known) : this.#read(from) };
    now.record.catch(() => this.#known.get(place) === now && this.#known.delete(place));
    this.#known.set(place, now);
    return now.record;
  }

  async #follow(from: Question['from'], known: Known | undefined): Known['record'] {
    const before = await known?.record.catch(() => undefined);
    if (!before?.loaded) return this.#read(from);
    const loaded = await followedInput(this.#record, from, before.loaded);
    // All was read anew: what was withheld is in nothing that was made before.
    if (loaded.held !== before.loaded.held) return knownOf(loaded, indexed(loaded.input));
    return knownOf(loaded, reindexed(before.index, loaded.input), before.answers);
  }

  async #read(from: Question['from']): Known['record'] {
    const loaded = await loadAssessmentInput(this.#record, from);
    const known = knownOf(loaded, indexed(loaded.input));
    return from.asOf === undefined ? known : { ...known, loaded: null };
  }
}

const keyOf = ({ audience, asOf }: Question['from']): string => `${audience ?? 'here'} ${asOf ?? ''}`;

const knownOf = (loaded: FollowedInput, index: IndexedRecord, answers = new KeptAnswers()) => ({
  index,
  answers,
  loaded,
  revision: loaded.revision,
  area: areaOf(index),
});

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
