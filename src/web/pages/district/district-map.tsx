import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useSession } from '../../client/index.ts';
import { districtWords } from '../../words/district-words.ts';
import { useSpeech, useWords } from '../../words/index.ts';
import type { Position } from './camera-on.ts';
import type { Columns } from './columns.ts';
import { nearest, radiusScale } from './layout.ts';
import type { Scene } from './paint.ts';
import type { Area } from './sites.ts';
import type { Spot } from './spots.ts';
import { Tip } from './tip.tsx';
import { useMapNames } from './use-map-names.ts';
import { useStage } from './use-stage.ts';
import type { View } from './view.ts';

export interface MapOf {
  readonly spots: readonly Spot[];
  readonly columns: Columns;
  readonly chosen: string | null;
  /** Of the chosen place. */
  readonly incidents: readonly number[];
  readonly choose: (site: string | null) => void;
  readonly hidden: View['hidden'];
  /** What the record is mostly about. */
  readonly area: Area | null;
  readonly position: Position | null;
  readonly move: (to: Position | null) => void;
}

/** The map. Whoever cannot use it has the same in the list of places. */
export function DistrictMap(props: MapOf): ReactNode {
  const { spots, columns, chosen, incidents, choose, hidden } = props;
  const words = useWords(districtWords);
  const { language } = useSpeech();
  const [, go] = useLocation();
  const credit = useSession().data?.background?.credit;
  const [lit, setLit] = useState<Scene['lit']>(null);
  const names = useMapNames(language);
  const scale = useMemo(() => radiusScale(mostHarmedOf(columns)), [columns]);
  const scene: Scene = useMemo(
    () => ({
      spots,
      names,
      scale,
      hidden,
      lit,
      chosen: chosen === null ? null : { site: chosen, incidents, kindOf: (at) => columns.kind[at]! },
    }),
    [spots, names, scale, hidden, lit, chosen, incidents, columns],
  );
  const container = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const under = (x: number, y: number): Scene['lit'] => {
    const drawn = stage.drawn();
    const mark = nearest(drawn.spread, x, y, () => 12);
    if (mark) return mark.at;
    return nearest(drawn.placed, x, y, ({ r }) => Math.max(r, 11))?.spot.id ?? null;
  };
  const stage = useStage(container, canvas, scene, props, {
    hover: (x, y) => setLit(under(x, y)),
    leave: () => setLit(null),
    click: (x, y) => {
      const found = under(x, y);
      if (typeof found === 'number') go(`/record/${encodeURIComponent(columns.ids[found]!)}`);
      else choose(found === chosen ? null : found);
    },
  });
  return (
    <div className="map" data-lit={lit !== null || undefined}>
      <div ref={container} className="map-ground" />
      <div className="map-over" aria-hidden="true">
        <canvas ref={canvas} />
      </div>
      {credit && <p className="map-credit">{credit}</p>}
      <Tip lit={lit} drawn={stage.drawn} columns={columns} />
      <div className="map-tools">
        <button type="button" aria-label={words.zoomIn} title={words.zoomIn} onClick={() => stage.zoom(1)}>
          +
        </button>
        <button type="button" aria-label={words.zoomOut} title={words.zoomOut} onClick={() => stage.zoom(-1)}>
          −
        </button>
        <button type="button" aria-label={words.fit} title={words.fit} onClick={stage.fit}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" />
          </svg>
        </button>
      </div>
    </div>
  );
}

/** The most people harmed at one place, whatever is filtered: so that a size means the same while one brushes. */
function mostHarmedOf({ site, harmed, count, sites }: Columns): number {
  const sums = new Float64Array(sites.length);
  for (let at = 0; at < count; at++) if (site[at]! >= 0) sums[site[at]!]! += Math.max(harmed[at]!, 0);
  return sums.reduce((most, sum) => Math.max(most, sum), 0);
}
