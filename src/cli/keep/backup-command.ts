import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { numeral } from '../../publication/index.ts';
import { type DataFlags, withData } from '../record/data-flags.ts';
import { asJson, print } from '../record/out.ts';
import { ProgressLine } from '../record/progress-line.ts';
import { withRecord } from '../record/with-record.ts';
import { WrongUse } from '../wrong-use.ts';

type BackupFlags = DataFlags & { readonly json?: true; readonly force?: true };

/** `aram backup`: the whole record in one file. */
export const backupCommand = (): Command =>
  withData(
    new Command('backup')
      .summary('write the whole record into one file')
      .description(
        'Writes the whole record, as of one moment, into one file; others may go on adding. What is withheld is in it: keep it as you keep the record.',
      )
      .argument('<FILE>', 'the file to write'),
  )
    .option('--force', 'write over a file that is there')
    .option('--json', 'answer as JSON')
    .addHelpText('after', '\nExample:\n  aram backup monday.aram')
    .action(backup);

async function backup(file: string, flags: BackupFlags): Promise<void> {
  if (existsSync(file) && !flags.force)
    throw new WrongUse(`${file} is there already. Name a new file, or add --force.`);
  const progress = new ProgressLine();
  await withRecord(flags, 'look', async (record) => {
    const { writeBackup } = await import('../../record/index.ts');
    const { rows } = await writeBackup(record, file, (done) =>
      progress.tell((rate) => `${numeral(done)} rows written, ${numeral(rate(done))} a second`),
    );
    progress.clear();
    await print(flags.json ? asJson({ file, rows }) : `Written: ${file}, ${numeral(total(rows))} rows.\n`);
  });
}

/** `aram restore`: a backup into an empty record. */
export const restoreCommand = (): Command =>
  withData(
    new Command('restore')
      .summary('restore a backup into a new folder or an empty database')
      .description(
        'Restores a backup whole or not at all, into a new folder (--data) or an empty database. A backup that was cut short or changed is refused.',
      )
      .argument('<FILE>', 'a file that aram backup wrote'),
  )
    .option('--json', 'answer as JSON')
    .addHelpText('after', '\nExample:\n  aram restore monday.aram --data restored')
    .action(restore);

async function restore(file: string, flags: BackupFlags): Promise<void> {
  if (!existsSync(file)) throw new Error(`${file}: there is no such file. Name one that aram backup wrote.`);
  const progress = new ProgressLine();
  await withRecord(flags, 'begin', async (record) => {
    const { restoreBackup } = await import('../../record/index.ts');
    const { rows } = await restoreBackup(record, file, (done) =>
      progress.tell((rate) => `${numeral(done)} rows restored, ${numeral(rate(done))} a second`),
    );
    progress.clear();
    await print(
      flags.json
        ? asJson({ where: record.where, rows })
        : `Restored into ${record.where}: ${numeral(total(rows))} rows. aram verify proves it whole.\n`,
    );
  });
}

const total = (rows: Readonly<Record<string, number>>): number =>
  Object.values(rows).reduce((sum, count) => sum + count, 0);
