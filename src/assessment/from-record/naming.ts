import type { Place } from '../../gazetteer/index.ts';
import type { AssessedPlace } from '../input/assessment-input.ts';
import { isSameList } from '../input/same-data.ts';
import type { HeldRecord, Voice } from './held-record.ts';
import type { HeldReport } from './held-report.ts';
import { kept } from './kept.ts';
import { PlaceTree } from './place-tree.ts';
import type { Where } from './where.ts';

/** In which order places and publishers are named first: what they are called goes by it alone. */
export interface Order {
  readonly wheres: ReadonlySet<Where>;
  /** Publishers as first spelled, by their names in small letters. */
  readonly publishers: ReadonlyMap<string, string>;
}

export function orderOf(reports: ReadonlyMap<string, HeldReport>, records: Iterable<HeldRecord>): Order {
  const wheres = new Set<Where>();
  const publishers = new Map<string, string>();
  const spell = (name: string | null): void => {
    const plain = name?.trim() ?? '';
    const key = plain.toLowerCase();
    if (!publishers.has(key)) publishers.set(key, plain);
  };
  for (const { publisher, where } of reports.values()) {
    spell(publisher);
    wheres.add(where);
  }
  for (const { where, told, said } of records) {
    wheres.add(where);
    for (const telling of told) if (reports.has(telling.report)) wheres.add(telling.where);
    if (said?.kind === 'incident') {
      for (const { name, isDataset } of said.voices) if (!isDataset) spell(name);
    } else if (said?.kind === 'figure') {
      if (said.dataset === null && said.publisher !== null) spell(said.publisher);
    } else if (said?.kind === 'condition')
      for (const { where: of, publisher } of said.each) {
        wheres.add(of);
        if (publisher !== null) spell(publisher);
      }
  }
  return { wheres, publishers };
}

export const isSameOrder = (one: Order, other: Order): boolean =>
  isSameList([...one.wheres], [...other.wheres]) &&
  isSameList([...one.publishers].flat(), [...other.publishers].flat());

/** Whether two records name the same places and publishers in the same order. */
export function namesTheSame(one: HeldRecord, other: HeldRecord): boolean {
  return isSameList(namedBy(one), namedBy(other));
}

const namedBy = ({ where, told, said }: HeldRecord): unknown[] => [
  where,
  ...told.flatMap((telling) => [telling.report, telling.where]),
  said?.kind,
  ...(said?.kind === 'incident' ? said.voices.flatMap(({ name, isDataset }) => [name, isDataset]) : []),
  ...(said?.kind === 'figure' ? [said.publisher, said.dataset] : []),
  ...(said?.kind === 'condition' ? said.each.flatMap((each) => [each.where, each.publisher]) : []),
];

/** What places and publishers are called, once it is known in which order they are named. */
export class Naming {
  readonly order: Order;
  readonly #tree: PlaceTree;
  readonly #lists: Map<string, readonly string[]>;
  readonly #ids = new Map<Where, readonly string[]>();
  readonly #said = new Map<Where, readonly string[]>();
  readonly #countries = new Map<Where, string | null>();
  readonly #publishers = new Map<readonly Voice[], readonly string[]>();

  /** `lists`: lists of words that are kept once, of an earlier naming too. */
  constructor(order: Order, listed: readonly Place[], lists: Map<string, readonly string[]>) {
    this.order = order;
    this.#tree = new PlaceTree(listed);
    this.#lists = lists;
    for (const where of order.wheres) this.idsOf(where);
  }

  /** Ids of the places named. */
  idsOf = (where: Where): readonly string[] =>
    kept(this.#ids, where, () => this.#once(where.refs.flatMap((ref) => this.#tree.named(ref)?.id ?? [])));

  /** Ids of the places that something is said to be so in. */
  saidIn = (where: Where): readonly string[] =>
    kept(this.#said, where, () => this.#once(where.refs.flatMap((ref) => this.#tree.saidOf(ref)?.id ?? [])));

  countryOf = (where: Where): string | null =>
    kept(this.#countries, where, () => {
      for (const ref of where.refs) {
        const country = this.#tree.countryOf(ref);
        if (country !== null) return country;
      }
      return null;
    });

  publisher(name: string | null): string {
    const plain = name?.trim() ?? '';
    return this.order.publishers.get(plain.toLowerCase()) ?? plain;
  }

  /** Who tells of it, each once: a copy is its first publisher's. */
  publishersOf = (voices: readonly Voice[]): readonly string[] =>
    kept(this.#publishers, voices, () =>
      this.#once(voices.map(({ name, isDataset }) => (isDataset ? name! : this.publisher(name)))),
    );

  places = (): AssessedPlace[] => this.#tree.places();

  /** Whether places that it was told of before are called otherwise now. */
  hasMoved = (before: Naming, where: Where): boolean =>
    this.idsOf(where) !== before.idsOf(where) ||
    this.saidIn(where) !== before.saidIn(where) ||
    this.countryOf(where) !== before.countryOf(where);

  /** Whether a publisher that is still there is spelled otherwise now. */
  hasRespelled = (before: Naming): boolean =>
    [...before.order.publishers].some(([key, name]) => (this.order.publishers.get(key) ?? name) !== name);

  #once(list: readonly string[]): readonly string[] {
    const each = [...new Set(list)];
    return kept(this.#lists, JSON.stringify(each), () => each);
  }
}
