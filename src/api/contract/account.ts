import { Type } from 'typebox';
import { grades } from '../../codebook/index.ts';
import type { DoubtfulRecord, RecordShown, RecordSummary, RivalClaim, Step } from '../../record/index.ts';
import { orNull, typed } from './answer-of.ts';

const text = Type.String();
const texts = Type.Array(text);

export const When = Type.Object(
  { edtf: text, earliest: text, latest: text, is: Type.Enum(['stated', 'inferred']) },
  { description: 'EDTF, and the first and last day it can be.' },
);

export const PlaceRef = Type.Object({
  id: orNull(text),
  name: text,
  within: texts,
  lat: orNull(Type.Number()),
  lon: orNull(Type.Number()),
  precision: Type.Enum(['site', 'village', 'town', 'district', 'governorate', 'country', 'relative']),
});

const ActorRef = Type.Object({ id: orNull(text), name: text, named: Type.Boolean(), category: text });

const by = Type.Optional(Type.Object({ who: text, revision: Type.Integer() }));
const rule = Type.Enum(['the only one', 'most sources', 'the latest', 'a decision']);
const chosen = <S extends Parameters<typeof orNull>[0]>(value: S) => Type.Object({ value, rule, by });
const number = orNull(Type.Object({ value: Type.Number(), rule, by, min: Type.Number(), max: orNull(Type.Number()) }));

const account = {
  kind: Type.Enum(['incident', 'figure', 'condition']),
  type: chosen(text),
  when: orNull(chosen(When)),
  where: chosen(Type.Array(PlaceRef)),
  perpetrators: orNull(chosen(Type.Array(ActorRef))),
  targets: orNull(chosen(Type.Array(ActorRef))),
  killed: number,
  injured: number,
  abducted: number,
  arrested: number,
  value: number,
  unit: orNull(text),
  state: orNull(chosen(text)),
  line: Type.Array(Type.Object({ when: orNull(When), state: orNull(text), change: orNull(text), claim: text })),
  grade: Type.Object({ grade: Type.Enum([...grades]), because: text }),
  standing: Type.Enum(['open', 'accepted', 'rejected']),
  sources: Type.Integer(),
  claims: Type.Integer(),
  outlets: texts,
  doubts: texts,
};

export const Account = Type.Object(account, { description: 'What the record holds to be so.' });

export const Summary = typed<RecordSummary>(
  Type.Object({ id: text, revision: Type.Integer({ description: 'Since when it says so.' }), ...account }),
);

export const Doubtful = typed<DoubtfulRecord>(
  Type.Object({
    id: text,
    revision: Type.Integer(),
    confidence: Type.Number({ description: 'Of its surest claim: 0 to 1.' }),
    ...account,
  }),
);

export const Claim = Type.Object(
  { id: text, kind: text },
  { additionalProperties: true, description: 'A claim as in the shape of a reading: `aram schema`.' },
);

export const Source = Type.Object(
  { id: text, kind: text, name: orNull(text), description: text, anonymous: Type.Boolean() },
  { additionalProperties: true },
);

export const Rival = typed<RivalClaim>(
  Type.Object({
    claim: text,
    report: orNull(text),
    dataset: orNull(text),
    outlet: orNull(text),
    url: orNull(text),
    published: orNull(text),
    source: Source,
    said: text,
    body: Claim,
    copied: Type.Boolean(),
    mayLeave: Type.Boolean(),
    reasons: texts,
    differences: texts,
  }),
);

/** A record with every claim about it. `revision` is what a decision's `expects` names. */
export type RecordAnswer = RecordShown;

export const RecordAnswer = typed<RecordAnswer>(
  Type.Object({
    id: text,
    revision: Type.Integer(),
    ...account,
    rivals: Type.Array(Rival),
    maybeSame: Type.Array(Type.Object({ doubt: text, record: text, reasons: texts })),
  }),
);

export interface HistoryAnswer {
  readonly steps: readonly Step[];
}

export const HistoryAnswer = typed<HistoryAnswer>(
  Type.Object({
    steps: Type.Array(
      Type.Object({
        revision: Type.Integer(),
        at: text,
        who: text,
        what: text,
        why: orNull(text),
        decision: orNull(
          Type.Object({ kind: text, field: orNull(text), value: Type.Unknown(), undone: Type.Boolean() }),
        ),
        joined: texts,
        left: texts,
        account: orNull(Account),
      }),
    ),
  }),
);
