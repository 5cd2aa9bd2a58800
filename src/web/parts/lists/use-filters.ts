import { useSearchParams } from 'wouter';

/** What lists are filtered by, as it stands in the address: the names are those of the server and of `aram list`. */
export interface Filters {
  readonly text: string;
  readonly place: string;
  readonly from: string;
  readonly to: string;
  readonly actor: string;
  readonly standing: string;
  readonly order: string;
  readonly type: readonly string[];
  readonly grade: readonly string[];
}

const single = ['text', 'place', 'from', 'to', 'actor', 'standing', 'order'] as const;
const several = ['type', 'grade'] as const;

/** The filters of the page's address, and the way to change them. Going back takes the last change back. */
export function useFilters(): readonly [Filters, (change: Partial<Filters>) => void, isAny: boolean] {
  const [query, setQuery] = useSearchParams();
  const filters = {
    ...Object.fromEntries(single.map((name) => [name, query.get(name) ?? ''])),
    ...Object.fromEntries(several.map((name) => [name, query.getAll(name)])),
  } as unknown as Filters;
  const change = (to: Partial<Filters>): void =>
    setQuery((before) => {
      const after = new URLSearchParams(before);
      for (const [name, value] of Object.entries(to)) {
        after.delete(name);
        for (const one of [value].flat()) if (one) after.append(name, one);
      }
      return after;
    });
  const isAny = [...single, ...several].some((name) => name !== 'order' && filters[name].length > 0);
  return [filters, change, isAny];
}

export const noFilters: Partial<Filters> = {
  text: '',
  place: '',
  from: '',
  to: '',
  actor: '',
  standing: '',
  type: [],
  grade: [],
};

// Years and months count as well as days.
const day = /^[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** The filters as the server takes them: what cannot be a day is left out until it is one. */
export const asked = ({ from, to, ...filters }: Filters): Record<string, string | readonly string[]> => ({
  ...filters,
  from: day.test(from) ? from : '',
  to: day.test(to) ? to : '',
});
