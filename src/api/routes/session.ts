import type { FastifyRequest } from 'fastify';
import { beginSession, endSession, personByName } from '../../record/index.ts';
import { type Asker, mayDo } from '../access/asker.ts';
import { Attempts } from '../access/attempts.ts';
import { isPassword } from '../access/password.ts';
import { giveToken, takeToken, tokenOf } from '../access/session-cookie.ts';
import type { App } from '../app.ts';
import { addressOf } from '../background.ts';
import { Session, SignIn } from '../contract/index.ts';
import type { Parts } from '../parts.ts';
import { Refused } from '../problems.ts';

// A week: a newsroom signs in on Mondays.
const lasts = 7 * 24 * 60 * 60 * 1000;

/** Who asks; signing in and out. */
export function sessionRoutes(app: App, parts: Parts): void {
  const { record, access, now, whoAsks } = parts;
  const attempts = new Attempts();

  app.get(
    '/session',
    { config: { may: 'anyone' }, schema: { summary: 'Who asks, and what they may do', response: { 200: Session } } },
    async ({ asker }) => sessionShown(asker, parts),
  );

  app.post(
    '/session',
    {
      config: { may: 'anyone' },
      bodyLimit: 16_384,
      schema: { summary: 'Signs in', body: SignIn, response: { 200: Session } },
    },
    async (request, reply) => {
      const who = await signedIn(request.body, request, parts, attempts);
      const expires = new Date(now().getTime() + lasts);
      const { token } = await beginSession(record, who.name, { now: now(), expires });
      giveToken(reply, access, token, expires);
      return sessionShown({ who, role: who.role, local: false }, parts);
    },
  );

  app.delete(
    '/session',
    { config: { may: 'anyone' }, schema: { summary: 'Signs out', response: { 200: Session } } },
    async (request, reply) => {
      const token = tokenOf(request, access);
      if (token !== null) await endSession(record, token);
      whoAsks.forget();
      takeToken(reply, access);
      const role = access.publicReaders ? 'reader' : null;
      return sessionShown({ who: null, role, local: false }, parts);
    },
  );
}

/** The person whom name and password are of. The answer takes as long for a name that nobody has. */
async function signedIn(
  { name, password }: SignIn,
  { ip }: FastifyRequest,
  { record, now }: Parts,
  attempts: Attempts,
): Promise<NonNullable<Asker['who']>> {
  const wait = attempts.wait(name, ip, now().getTime());
  if (wait > 0)
    throw new Refused(
      'too many requests',
      `Too many attempts. Try again in ${Math.ceil(wait / 60)} minutes.`,
      {},
      wait,
    );
  attempts.begin(name, ip, now().getTime());
  const person = await personByName(record, name);
  if (!(await isPassword(password, person?.passwordHash ?? null)) || !person)
    throw new Refused('wrong name or password', 'Nobody has this name and this password.');
  attempts.succeed(name, ip);
  return { name: person.name, role: person.role };
}

const sessionShown = (
  { who, role, local }: Asker,
  { head, version, access: { publicReaders }, background, backgroundCredit }: Parts,
): Session => ({
  who,
  role,
  local,
  version,
  head: mayDo(role, 'reader') ? head.revision : 0,
  publicReaders,
  background: background && { url: addressOf(background), credit: backgroundCredit },
});
