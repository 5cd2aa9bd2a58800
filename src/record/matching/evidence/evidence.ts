/** What one comparison says for (above 0) or against (below 0) two claims being one, in log-odds or near it. */
export interface Evidence {
  readonly score: number;
  readonly reason: string | null;
  /** They cannot be one, whatever else agrees. */
  readonly bars?: true;
  /** They may be one, and a person should say so. */
  readonly limits?: true;
  /** How much the particulars (parties and tolls) must say for it before the two are held to be one. */
  readonly needs?: number;
  /** What a person should know although they are held to be one. */
  readonly doubt?: string;
}

export const nothing: Evidence = { score: 0, reason: null };
