import type { Chosen, ChosenNumber, Rule } from './account.ts';

/** A value that a claim gives, from where, and when that came out. */
export interface Rival<T> {
  readonly value: T;
  /** Independent publisher. */
  readonly origin: string;
  /** EDTF or ISO, sorted as text; '' when not known. */
  readonly published: string;
}

/** The value most independent publishers give; of several, the one that came out last. Null without rivals. */
export function choose<T>(rivals: readonly Rival<T>[], keyOf: (value: T) => string): Chosen<T> | null {
  if (rivals.length === 0) return null;
  if (rivals.length === 1) return { value: rivals[0]!.value, rule: 'the only one' };
  const groups = new Map<string, { value: T; origins: Set<string>; latest: string; at: number }>();
  rivals.forEach(({ value, origin, published }, at) => {
    const key = keyOf(value);
    const group = groups.get(key) ?? { value, origins: new Set(), latest: '', at };
    group.origins.add(origin);
    if (published > group.latest) group.latest = published;
    groups.set(key, group);
  });
  const all = [...groups.values()].sort(
    (a, b) => b.origins.size - a.origins.size || (a.latest < b.latest ? 1 : a.latest > b.latest ? -1 : b.at - a.at),
  );
  const [first, second] = all;
  const rule: Rule = !second
    ? 'the only one'
    : first!.origins.size > second.origins.size
      ? 'most sources'
      : 'the latest';
  return { value: first!.value, rule };
}

export interface Range {
  readonly best: number;
  readonly min: number;
  readonly max: number | null;
}

/** A number chosen among rivals, with how far they go. */
export function chooseNumber(rivals: readonly Rival<Range>[]): ChosenNumber | null {
  const chosen = choose(rivals, ({ best }) => String(best));
  if (!chosen) return null;
  const ranges = rivals.map(({ value }) => value);
  const bounded = ranges.flatMap(({ max }) => max ?? []);
  const most = Math.max(...bounded, ...ranges.map(({ best }) => best));
  return {
    value: chosen.value.best,
    rule: chosen.rule,
    min: Math.min(...ranges.map(({ min }) => min)),
    max: bounded.length > 0 ? most : null,
  };
}
