import { Command } from 'commander';
import { portNumber } from '../port-number.ts';
import { type DataFlags, withData } from '../record/data-flags.ts';
import { withRecord } from '../record/with-record.ts';

interface ServeFlags extends DataFlags {
  readonly host: string;
  readonly port: number;
  readonly publicReaders?: boolean;
  readonly behindTls?: boolean;
  readonly tiles?: string;
  readonly tilesCredit?: string;
}

const examples = `
Examples:
  aram serve                                       for yourself, at http://127.0.0.1:4747
  aram serve --behind-tls                          for a newsroom, behind a proxy that speaks TLS
  aram serve --behind-tls --public-readers         the same, and anybody reads

On this computer alone, and while nobody has an account, no signing in is needed. Anywhere else people sign in: make
the first account with aram person add.`;

/** `aram serve`: the record for browsers and programs. */
export const serveCommand = (): Command =>
  withData(
    new Command('serve')
      .summary('open the record to browsers and programs')
      .description('Serves the web application and the API over a record, until it is stopped.'),
  )
    .option('--host <HOST>', 'the address to listen at', '127.0.0.1')
    .option('--port <PORT>', 'the port to listen at; 0: any', portNumber, 4747)
    .option('--public-readers', 'let anybody read who can reach it; what a licence keeps here is kept from them')
    .option('--tiles <URL|FILE>', 'what maps are drawn over: a URL with {z}, {x} and {y}, or a PMTiles file')
    .option('--tiles-credit <TEXT>', 'whose the tiles are: written on the map')
    .option('--behind-tls', 'a proxy in front speaks TLS and forwards who asks')
    .addHelpText('after', examples)
    .action(run);

async function run({
  host,
  port,
  publicReaders = false,
  behindTls = false,
  tiles,
  tilesCredit = '',
  ...flags
}: ServeFlags): Promise<void> {
  const { listening, servedUntilStopped } = await import('./listening.ts');
  const { backgroundOf, isLoopback } = await import('../../api/index.ts');
  const map = { background: tiles ? backgroundOf(tiles) : null, backgroundCredit: tilesCredit || null };
  await withRecord(flags, 'begin', async (record) => {
    const access = { local: isLoopback(host) && !behindTls, publicReaders, behindTls };
    const { server, url } = await listening(record, access, { host, port, orNext: false }, map);
    process.stdout.write(`Aram serves ${record.where} at ${url}\nCtrl-C stops it.\n`);
    await servedUntilStopped(server);
  });
}
