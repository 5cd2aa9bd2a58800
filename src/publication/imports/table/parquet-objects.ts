import { ImportProblem } from '../import-problem.ts';
import type { NamedValues } from './object-rows.ts';

/** Rows of a Parquet file, a group of rows at a time. The file itself is held. */
export async function* parquetObjects(file: Uint8Array, input: string): AsyncGenerator<NamedValues> {
  const { parquetMetadata, parquetReadObjects } = await import('hyparquet');
  const buffer = file.slice().buffer;
  try {
    const metadata = parquetMetadata(buffer);
    let start = 0;
    for (const { num_rows } of metadata.row_groups) {
      const end = start + Number(num_rows);
      const group = await parquetReadObjects({ file: buffer, metadata, rowStart: start, rowEnd: end });
      for (const [at, values] of group.entries()) yield { line: start + at + 2, values };
      start = end;
    }
  } catch (cause) {
    throw new ImportProblem(
      'broken table',
      input,
      'is damaged, or packed in a way that is not read. Save it with Snappy, or as CSV.',
      cause,
    );
  }
}
