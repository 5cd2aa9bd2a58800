import type { AssessedFigure } from '../input/assessment-input.ts';

/**
 * A total and its parts are told in two breaths. Parts without a total take the one that the same speaker gives for
 * their days, or else the one of the same outlet and day of publication that they add up to: "the ministry counts 100
 * attacks. There were 60 in 2019, 40 in 2020."
 */
export function joinedParts(figures: readonly AssessedFigure[]): AssessedFigure[] {
  const spoken = new Map<string, AssessedFigure>();
  const summed = new Map<string, AssessedFigure>();
  for (const figure of figures) {
    if (!isTotal(figure)) continue;
    spoken.set(spokenKey(figure), figure);
    summed.set(summedKey(figure, figure.value!.best), figure);
  }
  const taken = new Set<string>();
  const joined = figures.map((figure) => {
    if (figure.breakdown.length === 0 || figure.value !== null) return figure;
    const total = spoken.get(spokenKey(figure)) ?? summed.get(summedKey(figure, sumOf(figure)));
    if (!total || taken.has(total.id)) return figure;
    taken.add(total.id);
    return { ...figure, ...speakerOf(figure, total), value: total.value, also: [total.id] };
  });
  return joined.filter(({ id }) => !taken.has(id));
}

const isTotal = ({ breakdown, value }: AssessedFigure): boolean => breakdown.length === 0 && value !== null;

const sumOf = ({ breakdown }: AssessedFigure): number => breakdown.reduce((sum, { value }) => sum + value.best, 0);

/** Parts in the report's own voice go on with what the one who gave the total said. */
const speakerOf = (parts: AssessedFigure, { speaker, sourceKind, sourceName }: AssessedFigure) =>
  parts.speaker === null ? { speaker, sourceKind, sourceName } : {};

const spokenKey = ({ measure, when, places, sourceKind, speaker, publisher, published }: AssessedFigure): string =>
  JSON.stringify([measure, when, places, sourceKind, speaker, publisher, published]);

const summedKey = ({ measure, places, publisher, published }: AssessedFigure, sum: number): string =>
  JSON.stringify([measure, places, publisher, published, sum]);
