import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { DataSet } from '../../codebook/index.ts';
import type { ImportedRow } from './imported.ts';
import { type Reject, UnfitRow } from './reject.ts';
import { Cells } from './row/cells.ts';
import { checkCells } from './row/check-cells.ts';
import type { Header } from './row/header.ts';
import type { Knowledge, Shape } from './shapes/shape.ts';
import type { BrokenRow, TableRow } from './table/table-row.ts';

/** Reads the rows of one table, one after another. */
export class RowReader {
  private readonly shape: Shape;
  private readonly header: Header;
  private readonly dataset: DataSet;
  private readonly knowledge: Knowledge;
  private readonly keys = new Set<string>();
  private row = 0;

  constructor(shape: Shape, header: Header, dataset: DataSet, knowledge: Knowledge) {
    this.shape = shape;
    this.header = header;
    this.dataset = dataset;
    this.knowledge = knowledge;
  }

  /** A row in Aram's words, or why it is not taken. */
  read(row: TableRow | BrokenRow): ImportedRow | Reject {
    this.row++;
    if (!('cells' in row)) return this.rejected(row.line, [], new UnfitRow(row.reason, row.said));
    try {
      return this.taken(row);
    } catch (cause) {
      if (cause instanceof UnfitRow) return this.rejected(row.line, row.cells, cause);
      throw cause;
    }
  }

  private taken({ line, cells }: TableRow): ImportedRow {
    const { header, shape, dataset, knowledge, row } = this;
    if (cells.length < header.names.length)
      throw new UnfitRow('too few columns', `has ${cells.length} cells under ${header.names.length} names`);
    checkCells(cells, header);
    const { key: own, ...said } = shape.read(new Cells(header, cells), knowledge);
    const key = own ?? keyOf(cells);
    if (this.keys.has(key)) throw new UnfitRow('same id twice', `is there already: ${key.slice(0, 40)}`);
    this.keys.add(key);
    return { is: 'row', dataset, key, row, line, ...said, raw: rawOf(cells, header) };
  }

  private rejected(line: number, cells: readonly string[], { reason, column, value, message }: UnfitRow): Reject {
    return { is: 'reject', line, row: this.row, column, value, reason, said: `line ${line} ${message}`, cells };
  }
}

/** Rows without an id are known by what they say. */
const keyOf = (cells: readonly string[]): string =>
  `row:${bytesToHex(sha256(utf8ToBytes(cells.join('\u001f').toWellFormed()))).slice(0, 24)}`;

function rawOf(cells: readonly string[], { names }: Header): Record<string, string> {
  const raw: Record<string, string> = {};
  for (let at = 0; at < names.length; at++) if (cells[at]) raw[names[at]!] = cells[at]!;
  return raw;
}
