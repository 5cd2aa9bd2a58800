import type { ConditionAspect, IncidentType, Measure } from '../../codebook/index.ts';
import type { Place, PlaceRef } from '../../gazetteer/index.ts';
import type { NamingReport, Telling, TellingsReader, ToldRecord } from '../../record/index.ts';
import type {
  AssessedCondition,
  AssessedFigure,
  AssessedIncident,
  AssessedReport,
  AssessmentInput,
  ImportedCount,
} from '../input/assessment-input.ts';
import { DatasetSpans } from './dataset-spans.ts';
import { joinedParts } from './joined-parts.ts';
import { PlaceTree } from './place-tree.ts';
import {
  civiliansHarmed,
  daysTold,
  importedEvent,
  isFoiled,
  isOnlyPlanned,
  partiesOf,
  partOfDay,
} from './told-values.ts';

interface DraftReport extends Omit<AssessedReport, 'places' | 'incidents'> {
  readonly places: Set<string>;
  readonly incidents: string[];
}

const none: readonly never[] = [];

/** Takes in what is read of a record, one after another, and keeps of it only what an assessment needs. */
export class Gathered implements TellingsReader {
  readonly #places: PlaceTree;
  readonly #datasets = new DatasetSpans();
  readonly #reports = new Map<string, DraftReport>();
  readonly #incidents: AssessedIncident[] = [];
  readonly #figures: AssessedFigure[] = [];
  readonly #conditions: AssessedCondition[] = [];
  readonly #imported: ImportedCount[] = [];
  /** Words that come again and again are kept once. */
  readonly #words = new Map<string, string>();
  readonly #lists = new Map<string, readonly string[]>();

  /** The places asked for last: a record and its only claim have the same. */
  #last: { readonly refs: readonly PlaceRef[]; readonly ids: readonly string[] } = { refs: [], ids: [] };

  /** `listed`: places of a gazetteer whose silence is to be seen too. */
  constructor(listed: readonly Place[]) {
    this.#places = new PlaceTree(listed);
  }

  dataset({ id, name }: { readonly id: string; readonly name: string }): void {
    this.#datasets.know(id, name);
  }

  report({ id, publisher, published, copyOf, places }: NamingReport): void {
    this.#reports.set(id, {
      id,
      publisher: this.#publisher(publisher),
      published,
      copyOf,
      places: new Set(this.#placesOf(places)),
      incidents: [],
    });
  }

  record(told: ToldRecord): void {
    const { values, tellings } = told;
    if (tellings.length === 0) return;
    const places = this.#placesOf(values.where);
    for (const { report, body } of tellings) {
      const naming = report === null ? undefined : this.#reports.get(report);
      if (!naming) continue;
      for (const place of this.#placesOf(body.where)) naming.places.add(place);
      if (values.kind === 'incident' && naming.incidents.at(-1) !== told.id) naming.incidents.push(told.id);
    }
    if (values.kind === 'incident') this.#incident(told, places);
    else if (values.kind === 'figure') this.#figure(told);
    else this.#condition(told);
  }

  /** All that was taken in. */
  input(): AssessmentInput {
    return {
      places: this.#places.places(),
      incidents: this.#incidents,
      figures: joinedParts(this.#figures),
      conditions: this.#conditions,
      reports: [...this.#reports.values()].map((report) => ({ ...report, places: [...report.places] })),
      datasets: this.#datasets.all(),
      imported: this.#imported,
    };
  }

  #incident(told: ToldRecord, places: readonly string[]): void {
    if (isOnlyPlanned(told)) return;
    const { id, values, tellings } = told;
    const when = daysTold(values.when);
    const rows = tellings.flatMap((telling) => {
      const name = telling.dataset === null ? null : this.#datasets.nameOf(telling.dataset);
      return (name !== null && importedEvent(telling, name)) || [];
    });
    for (const { dataset } of rows) this.#datasets.counted(dataset, when, this.#countryOf(values.where));
    this.#incidents.push({
      id,
      type: values.type as IncidentType,
      foiled: isFoiled(told),
      when,
      places,
      killed: values.killed,
      injured: values.injured,
      abducted: values.abducted,
      civiliansHarmed: civiliansHarmed(values),
      targets: this.#once([...new Set(values.targets.map(({ category }) => category))]),
      perpetrators: partiesOf(values.perpetrators),
      weapons: this.#once([...new Set(tellings.flatMap(({ body }) => (body.kind === 'incident' ? body.weapons : [])))]),
      partOfDay: partOfDay(told),
      grade: values.grade,
      publishers: this.#publishersOf(tellings),
      reported: tellings.some(({ report }) => report !== null),
      rows,
    });
  }

  #figure({ id, values, tellings }: ToldRecord): void {
    const places = this.#saidOf(values.where);
    const { value } = values;
    const measure = values.type as Measure;
    const when = daysTold(values.when);
    const main =
      tellings.find(({ body }) => body.kind === 'figure' && body.value?.best === value?.best) ?? tellings[0]!;
    if (tellings.every(({ dataset }) => dataset !== null)) {
      const name = this.#datasets.nameOf(main.dataset!);
      if (value && when && places[0])
        this.#imported.push({ id, dataset: name, measure, when, place: places[0], count: value.best });
      return;
    }
    const parted = tellings.find(({ body }) => body.kind === 'figure' && body.breakdown.length > 0);
    const breakdown = parted?.body.kind === 'figure' ? parted.body.breakdown : [];
    this.#figures.push({
      id,
      also: [],
      measure,
      value,
      when,
      places,
      by: partiesOf(values.perpetrators),
      of: partiesOf(values.targets),
      breakdown: breakdown.map((part) => ({ when: daysTold(part.when), value: part.value })),
      ...this.#spoken(main),
    });
  }

  /** Each claim stands for itself: who says it, and of which days, is what it is asked about. */
  #condition({ id, values, tellings }: ToldRecord): void {
    for (const telling of tellings) {
      const { body } = telling;
      if (body.kind !== 'condition' || body.certainty === 'planned' || body.certainty === 'denied') continue;
      this.#conditions.push({
        id: telling.claim,
        record: id,
        aspect: values.type as ConditionAspect,
        state: body.state,
        change: body.change,
        when: daysTold(body.when),
        places: this.#saidOf(body.where),
        by: partiesOf(body.by),
        ...this.#spoken(telling),
      });
    }
  }

  #spoken({ source, publisher, published }: Telling) {
    return {
      sourceKind: source.kind,
      sourceName: source.anonymous ? null : source.name,
      speaker: source.kind === 'publisher' ? null : source.description,
      publisher: publisher === null ? null : this.#publisher(publisher),
      published,
    };
  }

  /** Who tells of it, each once: a copy is its first publisher's. */
  #publishersOf(tellings: readonly Telling[]): readonly string[] {
    const saying = tellings.filter(({ body }) => body.certainty !== 'denied');
    const names = saying.map(({ dataset, publisher }) =>
      dataset === null ? this.#publisher(publisher) : this.#datasets.nameOf(dataset),
    );
    return this.#once([...new Set(names)]);
  }

  #publisher(name: string | null): string {
    const plain = name?.trim() ?? '';
    const key = plain.toLowerCase();
    const known = this.#words.get(key);
    if (known !== undefined) return known;
    this.#words.set(key, plain);
    return plain;
  }

  #placesOf(refs: readonly PlaceRef[]): readonly string[] {
    if (refs === this.#last.refs) return this.#last.ids;
    this.#last = { refs, ids: this.#idsOf(refs) };
    return this.#last.ids;
  }

  #idsOf(refs: readonly PlaceRef[]): readonly string[] {
    const ids = new Set(refs.flatMap((ref) => this.#places.named(ref)?.id ?? []));
    return this.#once([...ids]);
  }

  #saidOf(refs: readonly PlaceRef[]): readonly string[] {
    const ids = new Set(refs.flatMap((ref) => this.#places.saidOf(ref)?.id ?? []));
    return this.#once([...ids]);
  }

  #countryOf(refs: readonly PlaceRef[]): string | null {
    for (const ref of refs) {
      const country = this.#places.countryOf(ref);
      if (country !== null) return country;
    }
    return null;
  }

  #once<T extends string>(list: readonly T[]): readonly T[] {
    if (list.length === 0) return none;
    const key = list.length === 1 ? list[0]! : list.join('\n');
    const known = this.#lists.get(key) as readonly T[] | undefined;
    if (known) return known;
    this.#lists.set(key, list);
    return list;
  }
}
