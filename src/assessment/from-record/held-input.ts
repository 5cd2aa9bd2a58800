import type { Place } from '../../gazetteer/index.ts';
import type { NamingReport, TellingsReader, ToldRecord } from '../../record/index.ts';
import type { AssessedReport, AssessmentInput } from '../input/assessment-input.ts';
import { assembled } from './assembled.ts';
import { type HeldRecord, heldRecord } from './held-record.ts';
import { assessedReports, type HeldReport, heldReport } from './held-report.ts';
import { isSameOrder, Naming, namesTheSame, orderOf } from './naming.ts';
import { type Settled, settled } from './settled.ts';
import { Once, type Where } from './where.ts';

interface Entry {
  readonly held: HeldRecord;
  settled: Settled;
}

/** Records and reports of which everything that is held has changed, or is no more. */
interface Changed {
  readonly records: ReadonlySet<string>;
  readonly reports: ReadonlySet<string>;
}

/**
 * Takes in what is read of a record, and keeps of it what assessments need, so that what a change touches takes the
 * place of what it was. What is made of it is the same as if all had been read anew.
 */
export class HeldInput implements TellingsReader {
  readonly #listed: readonly Place[];
  readonly #once = new Once();
  readonly #lists = new Map<string, readonly string[]>();
  readonly #datasets = new Map<string, string>();
  readonly #reports = new Map<string, HeldReport>();
  #assessed = new Map<string, AssessedReport>();
  /** In order of their ids. */
  #records = new Map<string, Entry>();
  #naming: Naming | null = null;
  #input: AssessmentInput | null = null;
  /** What has come since it was settled. */
  #newReports = new Map<string, HeldReport>();
  #newRecords = new Map<string, HeldRecord>();

  /** `listed`: places of a gazetteer whose silence is to be seen too. */
  constructor(listed: readonly Place[]) {
    this.#listed = listed;
  }

  dataset({ id, name }: { readonly id: string; readonly name: string }): void {
    this.#datasets.set(id, name);
  }

  report(report: NamingReport): void {
    this.#newReports.set(report.id, heldReport(report, this.#newReports.get(report.id), this.#once));
  }

  record(told: ToldRecord): void {
    const held = heldRecord(told, this.#once, this.#datasets);
    if (held) this.#newRecords.set(told.id, held);
  }

  /** What is held once all that was taken in has its place. `touched`: what it takes the place of; null: of nothing. */
  settle(touched: Changed | null): AssessmentInput {
    const changed: Changed = touched ?? {
      records: new Set(this.#newRecords.keys()),
      reports: new Set(this.#newReports.keys()),
    };
    const isNamedAlike = this.#isNamedAlike(changed);
    const reports = this.#reportsOf(changed);
    const held = this.#records.size;
    this.#replace(changed);
    for (const id of this.#reportsOf(changed)) reports.add(id);
    const before = this.#naming;
    const naming = before && isNamedAlike ? before : this.#namingNow();
    this.#naming = naming;
    if (before && naming !== before) for (const id of this.#renamed(naming, before)) reports.add(id);
    let isOther = naming !== before || this.#records.size !== held || reports.size > 0;
    for (const id of changed.records) if (this.#settleRecord(id, naming)) isOther = true;
    this.#settleReports(reports, naming);
    if (isOther || !this.#input) this.#input = assembled(this.#records.values(), this.#assessed, naming, this.#input);
    return this.#input;
  }

  /** Whether all that has come names the same places and publishers, in the same order, as what it takes the place of. */
  #isNamedAlike({ records, reports }: Changed): boolean {
    const isAlike = <T>(
      ids: ReadonlySet<string>,
      come: ReadonlyMap<string, T>,
      known: (id: string) => T | undefined,
      same: (a: T, b: T) => boolean,
    ) =>
      [...ids].every((id) => {
        const [now, was] = [come.get(id), known(id)];
        return now === was || (now !== undefined && was !== undefined && same(now, was));
      });
    return (
      isAlike(records, this.#newRecords, (id) => this.#records.get(id)?.held, namesTheSame) &&
      isAlike(
        reports,
        this.#newReports,
        (id) => this.#reports.get(id),
        (a, b) => a.where === b.where && a.publisher === b.publisher,
      )
    );
  }

  #namingNow(): Naming {
    const order = orderOf(this.#reports, this.#held());
    const before = this.#naming;
    return before && isSameOrder(before.order, order) ? before : new Naming(order, this.#listed, this.#lists);
  }

  *#held(): Generator<HeldRecord> {
    for (const { held } of this.#records.values()) yield held;
  }

  /** These reports, and all that tell of these records. */
  #reportsOf({ records, reports }: Changed): Set<string> {
    const all = new Set(reports);
    for (const id of records) for (const { report } of this.#records.get(id)?.held.told ?? []) all.add(report);
    return all;
  }

  #replace({ records, reports }: Changed): void {
    for (const id of reports) if (!this.#newReports.has(id)) this.#reports.delete(id);
    for (const [id, report] of this.#newReports) this.#reports.set(id, report);
    let isInOrder = true;
    for (const id of records) if (!this.#newRecords.has(id)) this.#records.delete(id);
    for (const [id, held] of this.#newRecords) {
      const known = this.#records.get(id);
      isInOrder &&= known !== undefined || this.#naming === null;
      this.#records.set(id, { held, settled: known?.settled ?? unsettled });
    }
    if (!isInOrder) this.#records = new Map([...this.#records].sort(([a], [b]) => (a < b ? -1 : 1)));
    this.#newReports = new Map();
    this.#newRecords = new Map();
  }

  /** Settles all that names what is called otherwise now; answers the reports among it. */
  #renamed(naming: Naming, before: Naming): Iterable<string> {
    const stayed = new Set<Where>();
    for (const where of before.order.wheres)
      if (naming.order.wheres.has(where) && !naming.hasMoved(before, where)) stayed.add(where);
    const respelled = naming.hasRespelled(before);
    const isSame = ({ where, said }: HeldRecord): boolean =>
      !respelled &&
      stayed.has(where) &&
      (said?.kind !== 'condition' || said.each.every((each) => stayed.has(each.where)));
    for (const [id, { held }] of this.#records) if (!isSame(held)) this.#settleRecord(id, naming);
    return this.#reports.keys();
  }

  /** Whether it says anything else than before. */
  #settleRecord(id: string, naming: Naming): boolean {
    const entry = this.#records.get(id);
    if (!entry) return false;
    const before = entry.settled;
    entry.settled = settled(entry.held, naming, before === unsettled ? undefined : before);
    return entry.settled !== before;
  }

  #settleReports(asked: ReadonlySet<string>, naming: Naming): void {
    if (asked.size === 0) return;
    const made = assessedReports(this.#reports, this.#held(), naming, asked);
    const all = [...this.#reports.keys()].map((id) => [id, made.get(id) ?? this.#assessed.get(id)!] as const);
    this.#assessed = new Map(all);
  }
}

const unsettled: Settled = { kind: 'nothing' };
