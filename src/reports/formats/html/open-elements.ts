import type { PassageKind } from '../../report.ts';
import { selfEnding } from './elements.ts';

/** What an element's text inherits from the elements around it. */
export interface Context {
  readonly skipped: boolean;
  /** Inside something whose name says it lies around the article. */
  readonly noise: boolean;
  readonly linked: boolean;
  readonly main: boolean;
  /** Number of the article it lies in; 0 outside all. */
  readonly article: number;
  readonly kind: PassageKind | null;
}

const outside: Context = { skipped: false, noise: false, linked: false, main: false, article: 0, kind: null };

// Deeper elements keep the context of the last one counted; a closing tag looks this far up for its own.
const deepest = 2000;
const furthest = 100;

/** The elements open at a point of a page, each with its context. Every step costs the same at any depth. */
export class OpenElements {
  private readonly open: { readonly name: string; readonly context: Context }[] = [];
  private uncounted = 0;

  get context(): Context {
    return this.open.at(-1)?.context ?? outside;
  }

  push(name: string, context: Context): void {
    if (this.open.length < deepest) this.open.push({ name, context });
    else this.uncounted++;
  }

  /** Ends what a new element of this name ends: the last paragraph before a block, the last item before an item. */
  endBefore(name: string, block: boolean): void {
    const last = this.open.at(-1)?.name;
    if (this.uncounted === 0 && ((block && last === 'p') || (last === name && selfEnding.has(name)))) this.open.pop();
  }

  close(name: string): void {
    if (this.uncounted > 0) {
      this.uncounted--;
      return;
    }
    const lowest = Math.max(0, this.open.length - furthest);
    for (let at = this.open.length - 1; at >= lowest; at--) {
      if (this.open[at]!.name !== name) continue;
      this.open.length = at;
      return;
    }
  }
}
