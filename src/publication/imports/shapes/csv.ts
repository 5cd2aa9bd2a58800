import { conditionStates, type IncidentType, type Measure, measures } from '../../../codebook/index.ts';
import { type CountUnit, countUnits } from '../../../reading/index.ts';
import { splitNames } from '../../formats/name-list.ts';
import type { ImportedClaim, ImportedIncident } from '../imported.ts';
import { UnfitRow } from '../reject.ts';
import { countOf } from '../row/count.ts';
import { incidentWith } from '../row/incident.ts';
import { testimonies } from '../row/testimony.ts';
import { typeOfWord } from '../row/type-of.ts';
import { type Columns, FieldCells } from './field-cells.ts';
import type { Field } from './fields.ts';
import { actorsAt, countAt, placeAt, whenAt } from './parts-of-row.ts';
import type { Knowledge, RowRead, Shape } from './shape.ts';

/** How somebody's own table is read. */
export interface Mapping {
  /** The names of its columns, by field; those not named are looked for under their usual names. */
  readonly columns?: Columns;
  /** What its words for types of incident mean, in lower case. */
  readonly types?: Readonly<Record<string, IncidentType>>;
  /** The type of every row that names none. */
  readonly type?: IncidentType;
}

/** A table whose columns are known by their fields. */
export const tableShape = (columns: Columns, { types = {}, type }: Mapping): Shape => ({
  needs: [],
  read(cells, knowledge) {
    const row = new FieldCells(cells, columns);
    const { where, position } = placeAt(row, knowledge);
    const when = whenAt(row, knowledge);
    const claim = claimOf(
      row,
      knowledge,
      { certainty: 'stated', when, where },
      (word) => types[word.toLowerCase()] ?? typeOfWord(word),
      type,
    );
    return { key: row.text('id') || null, claim, ...saidOf(row), doubts: position.doubt ? [position.doubt] : [] };
  },
});

type Head = Pick<ImportedIncident, 'certainty' | 'when' | 'where'>;
type TypeOf = (word: string) => IncidentType | undefined;

function claimOf(
  row: FieldCells,
  knowledge: Knowledge,
  head: Head,
  typeOf: TypeOf,
  usual: IncidentType | undefined,
): ImportedClaim {
  const kind = row.text('kind').toLowerCase();
  if (kind === 'figure') return figureOf(row, knowledge, head, measureAt(row), 'value');
  if (kind === 'condition') return conditionOf(row, knowledge, head, row.text('type'), row.text('state'));
  if (kind !== '' && kind !== 'incident') throw unknown(row, 'kind', 'incident, figure or condition');
  const told = row.text('type') !== '' || row.text('subtype') !== '';
  const other = told || kind === 'incident' ? null : withoutType(row, knowledge, head);
  return other ?? incidentOf(row, knowledge, head, told ? typeAt(row, typeOf) : usual);
}

function incidentOf(
  row: FieldCells,
  knowledge: Knowledge,
  head: Head,
  type: IncidentType | undefined,
): ImportedIncident {
  if (!type) throw new UnfitRow('missing value', `has nothing in “${row.column('type')}”`, row.column('type'));
  const outcome = row.text('outcome');
  const violence = Number(row.text('ucdp_type_of_violence'));
  const event_type = row.text('acled_event_type');
  return incidentWith({
    ...head,
    type,
    ...((outcome === 'failed' || outcome === 'foiled') && { outcome }),
    perpetrators: actorsAt(row, 'perpetrators', knowledge),
    targets: actorsAt(row, 'targets', knowledge),
    killed: countAt(row, 'killed'),
    injured: countAt(row, 'injured'),
    abducted: countAt(row, 'abducted'),
    weapons: splitNames(row.text('weapons')),
    codes: {
      ...(event_type !== '' && { acled: { event_type, sub_event_type: row.text('acled_sub_event_type') } }),
      ...(row.text('gtd_attack_type') !== '' && { gtd: row.text('gtd_attack_type') }),
      ...((violence === 1 || violence === 2 || violence === 3) && { ucdp: violence }),
    },
  });
}

/** A row that names no event may still count something, or say how a place is. */
function withoutType(row: FieldCells, knowledge: Knowledge, head: Head): ImportedClaim | null {
  for (const [field, measure, unit] of counted)
    if (row.text(field) !== '') return figureOf(row, knowledge, head, measure, field, unit);
  for (const aspect of ['movement', 'security'] as const)
    if (row.text(aspect) !== '') return conditionOf(row, knowledge, head, aspect, row.text(aspect), aspect);
  const dead = row.text('killed') !== '' ? 'killed' : 'injured';
  return row.has('families_displaced') && row.text(dead) !== '' ? figureOf(row, knowledge, head, dead, dead) : null;
}

const counted = [
  ['families_displaced', 'families displaced', 'families'],
  ['houses_destroyed', 'houses destroyed', 'houses'],
] as const satisfies readonly (readonly [Field, Measure, CountUnit])[];

function figureOf(
  row: FieldCells,
  knowledge: Knowledge,
  head: Head,
  measure: Measure,
  field: Field,
  unit?: CountUnit,
): ImportedClaim {
  const said = row.text('unit') as CountUnit;
  const known = unit ?? (countUnits.includes(said) ? said : 'people');
  const value = field === 'value' ? countAt(row, 'value', known) : countOf(row.count(field), known);
  const [by, of] = [actorsAt(row, 'perpetrators', knowledge), actorsAt(row, 'targets', knowledge)];
  return { kind: 'figure', ...head, measure, value, by, of, breakdown: [], check: null };
}

function conditionOf(
  row: FieldCells,
  knowledge: Knowledge,
  head: Head,
  aspect: string,
  state: string,
  field: Field = 'state',
): ImportedClaim {
  const states: readonly string[] | undefined = (conditionStates as Readonly<Record<string, readonly string[]>>)[
    aspect
  ];
  if (!states) throw unknown(row, 'type', Object.keys(conditionStates).join(', '));
  if (state !== '' && !states.includes(state)) throw unknown(row, field, states.join(', '));
  const change = (['better', 'worse', 'same'] as const).find((one) => one === row.text('change')) ?? null;
  return {
    kind: 'condition',
    ...head,
    aspect,
    state: state || null,
    change,
    by: actorsAt(row, 'perpetrators', knowledge),
    people: countAt(row, 'people'),
  };
}

/** The finer type goes before the coarser one. */
function typeAt(row: FieldCells, typeOf: TypeOf): IncidentType {
  const type = typeOf(row.text('subtype')) ?? typeOf(row.text('type'));
  if (type) return type;
  throw unknown(row, row.text('type') === '' ? 'subtype' : 'type', 'a type of incident; say what it means');
}

function measureAt(row: FieldCells): Measure {
  const measure = measures.find((one) => one === row.text('type'));
  if (measure) return measure;
  throw unknown(row, 'type', measures.join(', '));
}

function unknown(row: FieldCells, field: Field, known: string): UnfitRow {
  const word = row.text(field);
  return new UnfitRow(
    'unknown code',
    `“${row.column(field)}” is not ${known}: ${word.slice(0, 40)}`,
    row.column(field),
    word,
  );
}

const saidOf = (row: FieldCells): Pick<RowRead, 'sources' | 'notes'> => ({
  sources: testimonies({
    publisher: splitNames(row.text('publishers')),
    published: splitNames(row.text('published')),
    url: splitNames(row.text('urls')),
  }),
  notes: row.text('notes') || null,
});
