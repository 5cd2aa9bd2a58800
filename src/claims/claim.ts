import type { ActorRef, IncidentType } from '../codebook/index.ts';
import type { PlaceRef } from '../gazetteer/index.ts';
import type { Count } from '../reading/index.ts';
import type { Span } from '../reports/index.ts';

export type Certainty = 'stated' | 'possible' | 'planned' | 'denied';

/** When: EDTF, and the first and last day it can be, both ISO 8601. */
export interface When {
  readonly edtf: string;
  readonly earliest: string;
  readonly latest: string;
  readonly is: 'stated' | 'inferred';
}

/** What every claim has. `evidence` is never empty; its first span is the main one. */
export interface ClaimHead {
  readonly id: string;
  readonly certainty: Certainty;
  /** 0 to 1, calibrated: of claims at 0.8, eight in ten are right. */
  readonly confidence: number;
  readonly when: When | null;
  /** Most exact first. */
  readonly where: readonly PlaceRef[];
  /** `Source.id`. */
  readonly source: string;
  readonly evidence: readonly Span[];
  readonly rules: readonly string[];
}

export interface IncidentCodes {
  readonly acled: { readonly event_type: string; readonly sub_event_type: string } | null;
  readonly gtd: string | null;
  readonly ucdp: 1 | 2 | 3 | null;
  readonly plover: string | null;
  readonly case2021: string | null;
  readonly muc4: string | null;
  readonly hrds: readonly string[];
}

export interface Incident extends ClaimHead {
  readonly kind: 'incident';
  readonly type: IncidentType;
  readonly outcome: 'carried out' | 'failed' | 'foiled';
  readonly perpetrators: readonly ActorRef[];
  readonly attribution: 'stated' | 'claimed' | 'attributed' | 'denied' | null;
  readonly targets: readonly ActorRef[];
  readonly killed: Count | null;
  readonly injured: Count | null;
  readonly abducted: Count | null;
  readonly arrested: Count | null;
  readonly seized: readonly { readonly what: string; readonly count: Count | null }[];
  readonly weapons: readonly string[];
  readonly codes: IncidentCodes;
}

export interface Figure extends ClaimHead {
  readonly kind: 'figure';
  readonly measure: string;
  readonly value: Count | null;
  readonly by: readonly ActorRef[];
  readonly of: readonly ActorRef[];
  readonly breakdown: readonly { readonly when: When | null; readonly value: Count }[];
  readonly check: {
    readonly kind: 'sum';
    readonly stated: number;
    readonly computed: number;
    readonly agrees: boolean;
  } | null;
}

export interface Condition extends ClaimHead {
  readonly kind: 'condition';
  readonly aspect: string;
  readonly state: string | null;
  readonly change: 'better' | 'worse' | 'same' | null;
  readonly by: readonly ActorRef[];
  readonly people: Count | null;
}

export type Claim = Incident | Figure | Condition;
