import type { ActorRef } from '../codebook/index.ts';
import type { PlaceRef } from '../gazetteer/index.ts';
import type { Note, Published, Source } from '../reading/index.ts';
import type { Passage, Span } from '../reports/index.ts';
import type { Claim } from './claim.ts';

/** Everything read out of one report. Offsets are UTF-16 indices into `report.text`. */
export interface Reading {
  readonly schema: 'aram.reading/1';
  readonly report: {
    readonly id: string;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly byline: string | null;
    readonly url: string | null;
    readonly language: string;
    readonly published: Published | null;
    readonly text: string;
  };
  readonly passages: readonly Passage[];
  readonly times: readonly (Span & {
    readonly text: string;
    readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
    readonly timex: string;
    readonly edtf: string | null;
    readonly earliest: string | null;
    readonly latest: string | null;
  })[];
  readonly places: readonly (Span & { readonly text: string; readonly place: PlaceRef | null })[];
  readonly actors: readonly (Span & { readonly text: string; readonly actor: ActorRef })[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly notes: readonly Note[];
}
