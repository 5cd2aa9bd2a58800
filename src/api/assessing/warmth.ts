import { answerKey, askedAs } from '../answers/answer.ts';
import type { Parts } from '../parts.ts';
import type { Asked } from './question.ts';

/** What the map of a district opens with, and what keeps a thread ready for every other question. */
const first: readonly (readonly [url: string, asked: Asked])[] = [
  ['/api/map', { kind: 'map', filter: { kind: 'incident' } }],
  ['/api/places', { kind: 'places', window: { from: undefined, to: undefined, against: null } }],
];

/** Works out what every page opens with before anybody asks: at the start, and after a change. */
export class Warmth {
  readonly #parts: Parts;
  #timer: NodeJS.Timeout | null = null;
  #working = false;
  #again = false;
  #closed = false;
  /** No thread has read the record yet. */
  #isCold = true;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** The record has changed, or has just been opened. Changes that follow one another are waited out. */
  begin(pause = 300): void {
    this.#again = this.#working;
    if (this.#working || this.#closed) return;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#work(), pause).unref();
  }

  close(): void {
    this.#closed = true;
    if (this.#timer) clearTimeout(this.#timer);
  }

  async #work(): Promise<void> {
    this.#working = true;
    const began = Date.now();
    const { openings } = this.#parts;
    await Promise.all([
      ...first.map(([url, asked]) => this.#warm(url, asked).catch(() => {})),
      inTurn(openings.map((warm) => () => warm(this.#audience).catch(() => {}))),
    ]);
    this.#working = this.#isCold = false;
    // A large record that changes all the time leaves room for those who ask.
    if (this.#again) this.begin(Date.now() - began);
  }

  get #audience(): 'here' | 'leaving' {
    return this.#parts.access.publicReaders ? 'leaving' : 'here';
  }

  async #warm(url: string, asked: Asked): Promise<void> {
    const { hot, assessor, head, now } = this.#parts;
    const audience = this.#audience;
    const [revision, today] = [head.revision, now().toISOString().slice(0, 10)];
    if (revision === 0) return;
    const question = { asked, from: { audience }, head: revision, today } as const;
    // An answer that was stored is there before any thread is.
    const ready = this.#isCold ? assessor.ask(question) : null;
    ready?.catch(() => {});
    const body = await hot.of(
      answerKey(audience, today, askedAs(url)),
      revision,
      () => ready ?? assessor.ask(question),
    );
    await Promise.all([ready, body.in('br')]);
  }
}

/** One after another: who asks meanwhile is not kept waiting by all of them. */
async function inTurn(works: readonly (() => Promise<void>)[]): Promise<void> {
  for (const work of works) await work();
}
