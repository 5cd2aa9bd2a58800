import type { AssessedFigure } from '../input/assessment-input.ts';

/** A total and its parts are told in two breaths: the parts take the total that the same speaker gives for their days. */
export function joinedParts(figures: readonly AssessedFigure[]): AssessedFigure[] {
  const totals = new Map<string, AssessedFigure>();
  for (const figure of figures) if (isTotal(figure)) totals.set(keyOf(figure), figure);
  const taken = new Set<string>();
  const joined = figures.map((figure) => {
    const total = figure.breakdown.length > 0 && figure.value === null ? totals.get(keyOf(figure)) : undefined;
    if (!total) return figure;
    taken.add(total.id);
    return { ...figure, value: total.value, also: [total.id] };
  });
  return joined.filter(({ id }) => !taken.has(id));
}

const isTotal = ({ breakdown, value }: AssessedFigure): boolean => breakdown.length === 0 && value !== null;

const keyOf = ({ measure, when, places, sourceKind, speaker, publisher, published }: AssessedFigure): string =>
  JSON.stringify([measure, when, places, sourceKind, speaker, publisher, published]);
