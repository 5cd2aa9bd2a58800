import type { Reading } from '../../../claims/index.ts';
import type { Source } from '../../../reading/index.ts';
import type { ReportClaim } from '../../../record/index.ts';
import type { Passage } from '../../../reports/index.ts';

/** A claim beside the text it stands in. What became of it is known once it is kept. */
export type ToldClaim = Pick<ReportClaim, 'id' | 'body'> &
  Partial<Pick<ReportClaim, 'record' | 'standing' | 'reader'>> & { readonly source: Source | null };

/** A text that is shown with its evidence. */
export interface ToldText {
  /** Where the page names itself so: a first line that only repeats it is left out. */
  readonly title: string | null;
  readonly text: string;
  /** BCP 47 */
  readonly language: string;
  readonly passages: readonly Passage[];
  readonly claims: readonly ToldClaim[];
}

/** A reading as it is shown, before anything of it is kept. */
export function toldByReading({ report, passages, claims, sources }: Reading): ToldText {
  const known = new Map(sources.map((source) => [source.id, source]));
  return {
    title: null,
    text: report.text,
    language: report.language,
    passages,
    claims: claims.map((body) => ({ id: body.id, body, source: known.get(body.source) ?? null })),
  };
}
