import type { ReactNode } from 'react';
import { LevelName } from '../../parts/index.ts';
import { districtWords } from '../../words/district-words.ts';
import { useSpeech, useWords } from '../../words/index.ts';
import { type Columns, noDay } from './columns.ts';
import { isoDay } from './days.ts';
import type { Drawn, Scene } from './paint.ts';
import type { Spot } from './spots.ts';
import { WhereWords } from './where-words.tsx';

interface TipOf {
  readonly lit: Scene['lit'];
  readonly drawn: () => Drawn;
  readonly columns: Columns;
}

/** What the pointer is on, in words, beside it. */
export function Tip({ lit, drawn, columns }: TipOf): ReactNode {
  if (lit === null) return null;
  if (typeof lit === 'number') {
    const mark = drawn().spread.find(({ at }) => at === lit);
    return mark ? (
      <At x={mark.x} y={mark.y}>
        <IncidentTip at={lit} columns={columns} />
      </At>
    ) : null;
  }
  const placed = drawn().placed.find(({ spot }) => spot.id === lit);
  return placed ? (
    <At x={placed.x} y={placed.y}>
      <PlaceTip spot={placed.spot} />
    </At>
  ) : null;
}

const At = ({
  x,
  y,
  children,
}: {
  readonly x: number;
  readonly y: number;
  readonly children: ReactNode;
}): ReactNode => (
  <div className="tip" style={{ left: x, top: y }} aria-hidden="true">
    {children}
  </div>
);

function PlaceTip({ spot }: { readonly spot: Spot }): ReactNode {
  const words = useWords(districtWords);
  const speech = useSpeech();
  return (
    <>
      <strong>{spot.name}</strong>
      {spot.level && <LevelName level={spot.level} />}
      {spot.incidents > 0 && (
        <span>
          {speech.count(words.incidents, spot.incidents)}, {speech.count(words.harmed, spot.harmed)}
        </span>
      )}
      <span className="soft">
        <WhereWords where={spot.where} />
      </span>
    </>
  );
}

function IncidentTip({ at, columns }: { readonly at: number; readonly columns: Columns }): ReactNode {
  const words = useWords(districtWords);
  const speech = useSpeech();
  const day = columns.day[at]!;
  return (
    <>
      <strong>{speech.term(columns.types[columns.type[at]!]!)}</strong>
      <span>{day < noDay ? words.noDay : speech.days(isoDay(day), isoDay(columns.lastDay[at]!))}</span>
      {columns.harmed[at]! > 0 && <span>{speech.count(words.harmed, columns.harmed[at]!)}</span>}
    </>
  );
}
