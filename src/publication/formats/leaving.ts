import type { Published } from './published.ts';

/** Why an item is not in a file. */
export type LeftOut =
  | 'may not leave'
  | 'not an incident'
  | 'no date'
  | 'outside this scheme'
  | 'older than a feed holds';

export interface LeavingOptions {
  /** Names of licences whose owner lets these rows go to whoever asks. */
  readonly permitted?: readonly string[];
  /** What tells this record from any other, the same for ever: in the ids of a feed. */
  readonly origin?: string;
  /** Told of each item that is not written. Without it, an item that may not leave stops the writing. */
  readonly onLeftOut?: (item: Published, why: LeftOut) => void;
}

/** An item was to be written that its licence keeps here. */
export class MayNotLeave extends Error {
  override readonly name = 'MayNotLeave';
  readonly id: string;

  constructor(item: Published) {
    super(`${item.id}: comes under the licence “${item.licence.name}”, which does not let it leave`);
    this.id = item.id;
  }
}

/** Only what may leave. Every writer's items come through here. */
export async function* leaving(items: AsyncIterable<Published>, options: LeavingOptions): AsyncGenerator<Published> {
  const permitted = new Set(options.permitted);
  for await (const item of items) {
    if (item.licence.mayLeave || permitted.has(item.licence.name)) yield item;
    else if (options.onLeftOut) options.onLeftOut(item, 'may not leave');
    else throw new MayNotLeave(item);
  }
}
