import { readFile } from 'node:fs/promises';
import type { AssessmentInput } from '../../assessment/index.ts';
import type { Place } from '../../gazetteer/index.ts';
import type { EditionSource } from '../../publication/edition/index.ts';
import type { Published } from '../../publication/formats/index.ts';
import type { Database } from '../../record/index.ts';
import { parsePlaces } from '../read/parse-places.ts';

/** Revisions that a history lists. */
const revisionsListed = 300;

/**
 * All that may leave of a record about a place, as of one revision: what is withheld, and what a licence keeps here, is in none of it,
 * assessments included.
 */
export async function loadEdition(
  record: Database,
  { asOf, gazetteer = [] }: { readonly asOf?: string; readonly gazetteer?: readonly string[] },
  placeOf: (input: AssessmentInput) => string,
): Promise<{ readonly source: EditionSource; readonly place: string }> {
  const [{ areaPlaces }, { areaOutlines, worldOutlines }, { loadAssessmentInput }, { lastRevisions }] =
    await Promise.all([
      import('../../gazetteer/index.ts'),
      import('../../gazetteer/outlines.ts'),
      import('../../assessment/from-record/index.ts'),
      import('../../record/index.ts'),
    ]);
  const own = await Promise.all(gazetteer.map(async (file) => parsePlaces(await readFile(file, 'utf8')).places));
  const places: Place[] = [...own.flat(), ...areaPlaces];
  const { input, revision } = await loadAssessmentInput(record, { asOf, audience: 'leaving' }, places);
  const place = placeOf(input);
  const moment = { asOf: String(revision), audience: 'leaving' } as const;
  const source = {
    input,
    items: revision === 0 ? [] : await itemsLeaving(record, await recordsOf(input, place), moment),
    reports: revision === 0 ? [] : await reportsLeaving(record, moment),
    revisions: revision === 0 ? [] : await lastRevisions(record, revisionsListed, moment),
    gazetteer: places,
    world: await worldOutlines(),
    area: await areaOutlines(),
  };
  return { source, place };
}

/** What is set in a place or in any within it, and every figure, since totals of a wider area are set beside it. */
async function recordsOf(input: AssessmentInput, place: string): Promise<string[]> {
  const [{ indexed }, { recordsIn }] = await Promise.all([
    import('../../assessment/index.ts'),
    import('../../publication/edition/index.ts'),
  ]);
  return [...new Set([...recordsIn(indexed(input).of(place)), ...input.figures.map(({ id }) => id)])];
}

type Moment = { readonly asOf: string; readonly audience: 'leaving' };

async function itemsLeaving(record: Database, ids: readonly string[], moment: Moment): Promise<Published[]> {
  const [{ beside, publishedRecord }, { eachLeaving }] = await Promise.all([
    import('../../publication/formats/index.ts'),
    import('../../record/index.ts'),
  ]);
  const items: Published[] = [];
  for await (const leaving of eachLeaving(record, { ids }, moment)) {
    const item = publishedRecord(leaving, beside(leaving));
    if (item.licence.mayLeave) items.push(item);
  }
  return items;
}

const pageSize = 1000;

async function reportsLeaving(record: Database, moment: Moment): Promise<EditionSource['reports']> {
  const { listReports, reportCursor } = await import('../../record/index.ts');
  const reports: Awaited<ReturnType<typeof listReports>> = [];
  for (;;) {
    const last = reports.at(-1);
    const page = { limit: pageSize, ...(last && { after: reportCursor(last) }) };
    const more = await listReports(record, undefined, page, moment);
    reports.push(...more);
    if (more.length < pageSize) break;
  }
  return reports.map(({ id, title, publisher, url, published }) => ({ id, title, publisher, url, published }));
}
