import { Argument, Command, Option } from 'commander';
import { type DataFlags, withData } from '../record/data-flags.ts';
import { asJson, print } from '../record/out.ts';
import { withRecord } from '../record/with-record.ts';
import { askedPassword } from './asked-password.ts';

const roles = ['reader', 'editor', 'administrator'] as const;

const examples = `
Examples:
  aram person add ana --role administrator     the first account is an administrator's
  aram person add ben --role editor < password.txt
  aram person list
  aram person password ana
  aram person remove ben

The password is asked for and not shown, or read as a line from standard input; never from the command line, where
others could see it. A reader reads what is not public, an editor adds and decides, an administrator has accounts too.`;

/** `aram person`: who may sign in to the server. */
export const personCommand = (): Command =>
  new Command('person')
    .summary('make and end the accounts of those who sign in to the server')
    .description(
      'Who may sign in where aram serve is reached by others. The commands of this computer need no account.',
    )
    .addCommand(
      withData(new Command('add').summary('make an account').argument('<NAME>', 'the name to sign in with'))
        .addOption(new Option('--role <ROLE>', 'what they may do').choices(roles).default('editor'))
        .action(add),
    )
    .addCommand(
      withData(new Command('password').summary('give an account another password').addArgument(name())).action(
        password,
      ),
    )
    .addCommand(withData(new Command('remove').summary('end an account').addArgument(name())).action(remove))
    .addCommand(
      withData(new Command('list').summary('list who has an account')).option('--json', 'as JSON').action(list),
    )
    .addHelpText('after', examples);

const name = (): Argument => new Argument('<NAME>', 'whose');

type AddFlags = DataFlags & { readonly role: (typeof roles)[number] };

async function add(who: string, flags: AddFlags): Promise<void> {
  const { passwordHash } = await import('../../api/index.ts');
  const { addPerson, listPeople } = await import('../../record/index.ts');
  await withRecord(flags, 'begin', async (record) => {
    if (flags.role !== 'administrator' && (await listPeople(record)).length === 0)
      throw new Error('the first account has to be an administrator’s: --role administrator.');
    const given = await passwordHash(await askedPassword(who));
    const person = await addPerson(record, { name: who, role: flags.role, passwordHash: given }, new Date());
    await print(`${person.name} may sign in as ${person.role}.\n`);
  });
}

async function password(who: string, flags: DataFlags): Promise<void> {
  const { passwordHash } = await import('../../api/index.ts');
  const { setPassword } = await import('../../record/index.ts');
  await withRecord(flags, 'look', async (record) => {
    await setPassword(record, who, await passwordHash(await askedPassword(who)));
    await print(`${who} has another password, and is signed out everywhere.\n`);
  });
}

async function remove(who: string, flags: DataFlags): Promise<void> {
  const { removePerson } = await import('../../record/index.ts');
  await withRecord(flags, 'look', async (record) => {
    await removePerson(record, who, new Date());
    await print(`${who} may not sign in any more. The history keeps the name.\n`);
  });
}

async function list(flags: DataFlags & { readonly json?: true }): Promise<void> {
  const { listPeople } = await import('../../record/index.ts');
  await withRecord(flags, 'look', async (record) => {
    const people = await listPeople(record);
    if (flags.json) return print(asJson(people));
    const lines = people.map(({ name: who, role, created }) => `${who}  ${role}  since ${created.slice(0, 10)}\n`);
    return print(lines.join('') || 'Nobody has an account.\n');
  });
}
