import { answerKey, askedAs } from '../answers/answer.ts';
import type { Parts } from '../parts.ts';
import type { Asked } from './question.ts';

/** What every page opens with. */
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
    await Promise.all(first.map(([url, asked]) => this.#warm(url, asked).catch(() => {})));
    this.#working = false;
    // A large record that changes all the time leaves room for those who ask.
    if (this.#again) this.begin(Date.now() - began);
  }

  async #warm(url: string, asked: Asked): Promise<void> {
    const { hot, assessor, head, now, access } = this.#parts;
    const audience = access.publicReaders ? 'leaving' : 'here';
    const [revision, today] = [head.revision, now().toISOString().slice(0, 10)];
    if (revision === 0) return;
    const question = { asked, from: { audience }, head: revision, today } as const;
    const body = await hot.of(answerKey(audience, today, askedAs(url)), revision, () => assessor.ask(question));
    await body.in('br');
  }
}
