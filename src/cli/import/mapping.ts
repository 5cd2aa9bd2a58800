import { readFile } from 'node:fs/promises';
import { incidentTypes } from '../../codebook/index.ts';
import { type Field, type Mapping, strangeField } from '../../publication/imports/index.ts';
import { whyNot } from '../read/why-not.ts';
import { WrongUse } from '../wrong-use.ts';
import type { ImportFlags } from './import-command.ts';

/** Which column holds what, by the mapping file and over it by flags. */
export async function mappingOf({ mapping, column = {}, type }: ImportFlags): Promise<Mapping> {
  const file = mapping === undefined ? {} : await fromFile(mapping);
  const columns = { ...file.columns, ...column };
  const strange = strangeField(columns);
  if (strange !== null) throw new WrongUse(`--column ${strange}`);
  const types = Object.fromEntries(Object.entries(file.types ?? {}).map(([word, of]) => [word.toLowerCase(), of]));
  const unknown = [...Object.values(types), ...(file.type ? [file.type] : [])].find(
    (of) => !(incidentTypes as readonly string[]).includes(of),
  );
  if (unknown !== undefined)
    throw new WrongUse(`--mapping ${mapping}: there is no type “${unknown}”. One of: ${incidentTypes.join(', ')}.`);
  const usual = type ?? file.type;
  return { columns: columns as Partial<Record<Field, string>>, types, ...(usual && { type: usual }) };
}

async function fromFile(path: string): Promise<Mapping> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw new WrongUse(`--mapping ${whyNot(path, error)}`);
  }
  try {
    const mapping = JSON.parse(text) as Mapping;
    if (typeof mapping === 'object' && mapping !== null && !Array.isArray(mapping)) return mapping;
  } catch (error) {
    throw new WrongUse(`--mapping ${path}: it is no JSON: ${(error as Error).message}.`);
  }
  throw new WrongUse(`--mapping ${path}: it holds no mapping. Write {"columns": {"date": "Datum"}}.`);
}
