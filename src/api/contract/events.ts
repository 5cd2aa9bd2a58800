/** Server-sent events of `GET /api/events`. `changed`: the record has a new head. `progress`: rows of a table added. */
export interface ServerEvents {
  readonly changed: { readonly head: number };
  readonly progress: { readonly job: string; readonly done: number; readonly total: number | null };
}
