import { addPerson, listPeople, type Person as PersonKept, removePerson, setPassword } from '../../record/index.ts';
import { passwordHash } from '../access/password.ts';
import type { App } from '../app.ts';
import { nameParams, PasswordGiven, PeopleAnswer, Person, PersonGiven } from '../contract/index.ts';
import type { Parts } from '../parts.ts';
import { Refused } from '../problems.ts';
import { noContent } from './no-content.ts';

/** Accounts, for administrators. */
export function peopleRoutes(app: App, { record, now, whoAsks }: Parts): void {
  const config = { may: 'administrator' } as const;

  app.get(
    '/people',
    { config, schema: { summary: 'Lists who has an account', response: { 200: PeopleAnswer } } },
    async () => ({ items: await listPeople(record) }),
  );

  app.post(
    '/people',
    { config, schema: { summary: 'Makes an account', body: PersonGiven, response: { 201: Person } } },
    async ({ body: { name, role, password } }, reply) => {
      const people = await listPeople(record);
      // Whoever sits here without an account would lock themselves out.
      if (people.length === 0 && role !== 'administrator')
        throw new Refused('last administrator', 'The first account has to be an administrator’s.');
      const person = await addPerson(record, { name, role, passwordHash: await passwordHash(password) }, now());
      whoAsks.forget();
      return reply.code(201).send(person);
    },
  );

  app.delete(
    '/people/:name',
    { config, schema: { summary: 'Ends an account', params: nameParams, response: noContent } },
    async ({ params: { name } }, reply) => {
      refuseLast(await listPeople(record), name);
      await removePerson(record, name, now());
      whoAsks.forget();
      return reply.code(204).send(null);
    },
  );

  app.put(
    '/people/:name/password',
    {
      config,
      schema: {
        summary: 'Gives an account another password',
        params: nameParams,
        body: PasswordGiven,
        response: noContent,
      },
    },
    async ({ params: { name }, body: { password } }, reply) => {
      await setPassword(record, name, await passwordHash(password));
      whoAsks.forget();
      return reply.code(204).send(null);
    },
  );
}

/** Without an administrator nobody could make one. */
function refuseLast(people: readonly PersonKept[], name: string): void {
  const administrators = people.filter(({ role }) => role === 'administrator');
  const [only] = administrators;
  if (administrators.length === 1 && only!.name.toLowerCase() === name.trim().toLowerCase())
    throw new Refused('last administrator', 'Make somebody else an administrator first.');
}
