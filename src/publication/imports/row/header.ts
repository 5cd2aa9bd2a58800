/** The columns of a table by their names, whatever their order and writing. */
export class Header {
  readonly names: readonly string[];
  private readonly places: ReadonlyMap<string, number>;
  /** Names as they were asked for: every row asks for the same. */
  private readonly asked = new Map<string, number>();

  constructor(names: readonly string[]) {
    this.names = names.map((name, at) => name.trim() || `column ${at + 1}`);
    // Of two columns of one name the first is meant.
    this.places = new Map(this.names.map((name, at) => [plainColumn(name), at] as const).reverse());
  }

  /** Where the column of a name stands; -1 when there is none. */
  at(name: string): number {
    const known = this.asked.get(name);
    if (known !== undefined) return known;
    const at = this.places.get(plainColumn(name)) ?? -1;
    this.asked.set(name, at);
    return at;
  }

  has(name: string): boolean {
    return this.at(name) >= 0;
  }
}

/** `Event Date`, `event_date` and `EVENT-DATE` are one name. */
const plainColumn = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '_');
