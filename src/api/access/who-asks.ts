import type { FastifyRequest } from 'fastify';
import { countPeople, type Database, sessionOf } from '../../record/index.ts';
import type { Access, Asker } from './asker.ts';
import { askedHere } from './loopback.ts';
import { tokenOf } from './session-cookie.ts';

// How long what the database said is believed, in milliseconds: a removed account ends within it.
const believed = 2000;
const most = 5000;

interface Known<T> {
  readonly value: T;
  readonly until: number;
}

/** Finds out who asks: by the session, by sitting at this computer, or nobody. */
export class WhoAsks {
  readonly #record: Database;
  readonly #access: Access;
  readonly #now: () => Date;
  readonly #sessions = new Map<string, Known<Asker['who']>>();
  #people: Known<boolean> | null = null;

  constructor(record: Database, access: Access, now: () => Date) {
    this.#record = record;
    this.#access = access;
    this.#now = now;
  }

  /** Accounts or sessions have changed. */
  forget(): void {
    this.#sessions.clear();
    this.#people = null;
  }

  async of(request: FastifyRequest): Promise<Asker> {
    const token = tokenOf(request, this.#access);
    const who = token === null ? null : await this.#signedIn(token);
    if (who) return { who, role: who.role, local: false };
    if (this.#access.local && askedHere(request.raw) && !(await this.#hasPeople()))
      return { who: null, role: 'administrator', local: true };
    return { who: null, role: this.#access.publicReaders ? 'reader' : null, local: false };
  }

  async #signedIn(token: string): Promise<Asker['who']> {
    const now = this.#now();
    const known = this.#sessions.get(token);
    if (known && known.until > now.getTime()) return known.value;
    const session = await sessionOf(this.#record, token, now);
    if (this.#sessions.size > most) this.#sessions.clear();
    this.#sessions.set(token, { value: session?.person ?? null, until: now.getTime() + believed });
    return session?.person ?? null;
  }

  async #hasPeople(): Promise<boolean> {
    const now = this.#now().getTime();
    if (this.#people && this.#people.until > now) return this.#people.value;
    const value = (await countPeople(this.#record)) > 0;
    this.#people = { value, until: now + believed };
    return value;
  }
}
