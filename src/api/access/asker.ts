import type { Role } from '../contract/index.ts';

/** How a deployment is reached, and by whom. */
export interface Access {
  /** It listens on this computer only: whoever sits at it needs no account while there is none. */
  readonly local: boolean;
  /** Anybody may read without signing in. */
  readonly publicReaders: boolean;
  /** A proxy in front ends TLS: cookies are for HTTPS alone, and the asker's address is the one it forwards. */
  readonly behindTls?: boolean;
}

/** Who asks, and what they may do. `role` null: nothing that needs one. */
export interface Asker {
  readonly who: { readonly name: string; readonly role: Role } | null;
  readonly role: Role | null;
  /** Sits at this computer, and no account is needed. */
  readonly local: boolean;
}

/** What a route asks of the asker; `anyone` needs no role. */
export type May = Role | 'anyone';

const rank: Readonly<Record<May, number>> = { anyone: 0, reader: 1, editor: 2, administrator: 3 };

export const mayDo = (role: Role | null, may: May): boolean => rank[role ?? 'anyone'] >= rank[may];
