import { type ClaimView, type Placed, placeClaim } from '../matching/index.ts';
import type { Change } from '../revision/index.ts';
import type { Candidates } from './candidates.ts';
import type { Newcomer } from './newcomer.ts';

interface Membership {
  record: string;
  readonly score: number;
  readonly reasons: readonly string[];
  readonly differences: readonly string[];
  /** Already kept, so that moving it ends the old row. */
  readonly kept: boolean;
  readonly view: ClaimView;
}

/** A view as if another report had told it. */
const elsewhere = (view: ClaimView): ClaimView =>
  view.kind === 'condition'
    ? view
    : ({ ...view, view: { ...view.view, origin: `${view.view.origin} before` } } as ClaimView);

/** What was found, held to one record: whatever else it may be the same as is for a person to say. */
function atHome({ record, score, reasons, differences, joins, doubts }: Placed, home: string): Placed {
  const same = [...(record === null ? [] : [{ record, score, reasons }]), ...joins];
  const there = [...same, ...doubts].find((one) => one.record === home);
  return {
    record: home,
    score: there?.score ?? 0,
    reasons: [sameRow, ...(there?.reasons ?? [])],
    differences: record === home ? differences : [],
    joins: [],
    doubts: [...same, ...doubts].filter((one) => one !== there),
  };
}

const sameRow = 'the same row of its data set, in a newer version';

/** Places claims one after the other, each seeing those before it, and says what changes. */
export class Placement {
  readonly #kept: Candidates;
  readonly #replaced: ReadonlySet<string>;
  readonly #revision: number;
  #begun = 0;
  readonly #members = new Map<string, Map<string, Membership>>();
  readonly #byKey = new Map<number, Set<string>>();
  readonly #newRecords = new Map<string, Newcomer['kind']>();
  readonly #mergedInto = new Map<string, string>();
  readonly #moved = new Set<string>();
  readonly #doubts: { record: string; other: string; score: number; reasons: readonly string[] }[] = [];

  /** `replaced`: claims of an older reading of the same report. They draw what replaces them, and belong nowhere. */
  constructor(kept: Candidates, replaced: ReadonlySet<string>, revision: number) {
    this.#revision = revision;
    this.#kept = kept;
    this.#replaced = replaced;
    for (const [record, views] of kept.members) {
      const entries = [...views].map(([claim, view]): [string, Membership] => [
        claim,
        {
          record,
          score: 0,
          reasons: [],
          differences: [],
          kept: true,
          view: replaced.has(claim) ? elsewhere(view) : view,
        },
      ]);
      this.#members.set(record, new Map(entries));
    }
  }

  /** `home`: the record of what it says anew. There it stays, whatever it resembles now. */
  place({ claim, kind, view, keys: { keep, ask } }: Newcomer, home?: string): void {
    const found = placeClaim(view, this.#candidates(ask, home !== undefined));
    const placed = home === undefined ? found : atHome(found, this.#now(home));
    const record = placed.record === null ? this.#begin(kind) : this.#join(placed, placed.record);
    const { score, reasons, differences } = placed;
    if (!this.#members.has(record)) this.#members.set(record, new Map());
    this.#members.get(record)!.set(claim, { record, score, reasons, differences, kept: false, view });
    for (const { record: other, score: likely, reasons: why } of placed.doubts) {
      if (!this.#kept.apart.has(`${record} ${other}`))
        this.#doubts.push({ record, other, score: likely, reasons: why });
    }
    for (const key of keep) {
      const met = this.#byKey.get(key);
      if (met) met.add(record);
      else this.#byKey.set(key, new Set([record]));
    }
  }

  /** `alone`: without the claims that are replaced, where they need not lead anybody. */
  #candidates(ask: readonly number[], alone: boolean) {
    const found = new Set<string>();
    for (const key of ask) {
      for (const record of this.#kept.byKey.get(key) ?? []) found.add(this.#now(record));
      for (const record of this.#byKey.get(key) ?? []) found.add(this.#now(record));
    }
    return [...found].flatMap((record) => {
      const members = [...(this.#members.get(record) ?? [])].filter(([claim]) => !alone || !this.#replaced.has(claim));
      return members.length > 0 ? [{ record, members: members.map(([, { view }]) => view) }] : [];
    });
  }

  #begin(kind: Newcomer['kind']): string {
    const record = `${kind[0]}${this.#revision}.${++this.#begun}`;
    this.#newRecords.set(record, kind);
    this.#members.set(record, new Map());
    return record;
  }

  /** Brings together what the claim shows to be one, under the record that is kept longest. */
  #join({ joins }: Placed, first: string): string {
    const all = [first, ...joins.map(({ record }) => record)];
    const into = all.find((record) => !this.#newRecords.has(record)) ?? first;
    for (const from of all)
      if (from !== into && !this.#kept.apart.has(`${from} ${into}`)) this.#merge(from, into, joins);
    return into;
  }

  #merge(from: string, into: string, joins: Placed['joins']): void {
    const why = joins.find(({ record }) => record === from || record === into);
    for (const [claim, member] of this.#members.get(from)!) {
      if (member.kept) this.#moved.add(claim);
      const reasons = member.kept ? (why?.reasons ?? []) : member.reasons;
      this.#members.get(into)!.set(claim, { ...member, record: into, reasons, score: why?.score ?? member.score });
    }
    this.#members.delete(from);
    this.#newRecords.delete(from);
    this.#mergedInto.set(from, into);
  }

  /** The record that this one has become. */
  #now(record: string): string {
    let at = record;
    for (let next = this.#mergedInto.get(at); next !== undefined; next = this.#mergedInto.get(at)) at = next;
    return at;
  }

  /** Writes down what changes; answers the records whose accounts have to be worked out. */
  into({ added, ended }: Change): Set<string> {
    const touched = new Set<string>(this.#mergedInto.keys());
    for (const [id, kind] of this.#newRecords) added.record.push({ id, kind });
    for (const [record, members] of this.#members)
      for (const [claim, member] of members) {
        if (this.#replaced.has(claim) || (member.kept && !this.#moved.has(claim))) continue;
        touched.add(record);
        const { score, reasons, differences } = member;
        added.member.push({ record, claim, score, reasons: [...reasons], differences: [...differences] });
      }
    ended.member.push(...this.#moved);
    const seen = new Set<string>();
    for (const doubt of this.#doubts) {
      const [record, other] = [this.#now(doubt.record), this.#now(doubt.other)].sort() as [string, string];
      if (record === other || seen.has(`${record} ${other}`)) continue;
      seen.add(`${record} ${other}`);
      added.doubt.push({ record, other, score: doubt.score, reasons: [...doubt.reasons] });
    }
    return touched;
  }
}
