import { type ReactNode, useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { Answered, Empty, EmptyRecord } from '../../parts/index.ts';
import { districtWords } from '../../words/district-words.ts';
import { useWords } from '../../words/index.ts';
import { binsOf } from './bins.ts';
import { type Columns, spanOf } from './columns.ts';
import { dayNumber, isoDay } from './days.ts';
import './district.css';
import { DistrictMap } from './district-map.tsx';
import { Filters } from './filters.tsx';
import { Legend } from './legend.tsx';
import { loadMap } from './map-at.ts';
import { PlaceList } from './place-list.tsx';
import { spotsOf } from './spots.ts';
import { Summary } from './summary.tsx';
import { incidentsAt, tallyOf, tallyOverTime, type Wishes } from './tally.ts';
import { Timeline, type TimeWindow } from './timeline.tsx';
import { type District, useDistrict } from './use-district.ts';
import { useView } from './use-view.ts';
import type { View } from './view.ts';

/** Which villages are calm, which are not, and which nobody knows; what happened where and when. */
export function DistrictPage(): ReactNode {
  const [view, change] = useView();
  const district = useDistrict(view);
  useEffect(loadMap, []);
  return (
    <Answered answer={district.first}>
      {() => <ShownDistrict view={view} change={change} district={district} columns={district.columns!} />}
    </Answered>
  );
}

interface Shown {
  readonly view: View;
  readonly change: (change: Partial<View>) => void;
  readonly district: District;
  readonly columns: Columns;
}

/** No more pieces of time than a bar of some pixels each has room for. */
const mostBins = 260;

function ShownDistrict({ view, change, district, columns }: Shown): ReactNode {
  const [dragged, setDragged] = useState<TimeWindow | 'all' | null>(null);
  const span = useMemo(() => spanOf(columns), [columns]);
  const bins = useMemo(() => span && binsOf(span.first, span.last, mostBins), [span]);
  const days = useMemo(() => (dragged === 'all' ? null : (dragged ?? windowOf(view, span))), [dragged, view, span]);
  const wished = useMemo(() => ({ types: new Set(view.types), grades: new Set(view.grades) }), [view]);
  const wishes: Wishes = useMemo(() => ({ ...wished, days }), [wished, days]);
  const tally = useMemo(() => tallyOf(columns, wishes), [columns, wishes]);
  const overTime = useMemo(() => bins && tallyOverTime(columns, bins, wished), [columns, bins, wished]);
  const spots = useMemo(() => spotsOf(district.sites, tally.bySite), [district.sites, tally]);
  const chosen = spots.find(({ id }) => id === view.site) ?? null;
  const incidents = useMemo(
    () => (chosen && chosen.column >= 0 ? incidentsAt(columns, chosen.column, wishes) : []),
    [columns, chosen, wishes],
  );
  // The list follows when the map is drawn: it is long, and nobody reads it while it moves.
  const listed = useDeferredValue(useMemo(() => ({ spots, incidents }), [spots, incidents]));
  const choose = useCallback((site: string | null): void => change({ site }), [change]);
  const settle = (window: TimeWindow | null): void => {
    change({ from: window && isoDay(window.from), to: window && isoDay(window.to) });
    setDragged(null);
  };
  const isEmpty = bins === null && view.place + view.actor + view.text === '';
  return (
    <div className="district">
      <div className="district-side">
        <Summary district={district} tally={tally} days={days} />
        {!isEmpty && (
          <>
            <Filters view={view} change={change} places={district.places} names={district.names} columns={columns} />
            <PlaceList {...listed} chosen={view.site} choose={choose} columns={columns} />
          </>
        )}
      </div>
      <div className="district-stage">
        <DistrictMap
          spots={spots}
          columns={columns}
          chosen={view.site}
          incidents={incidents}
          choose={choose}
          hidden={view.hidden}
          area={district.area}
          position={view.at}
          move={(at) => change({ at })}
        />
        <Legend hidden={view.hidden} change={change} />
      </div>
      {bins && overTime ? (
        <Timeline
          bins={bins}
          byBin={overTime.byBin}
          dayless={overTime.dayless}
          window={days}
          drag={(window) => flushSync(() => setDragged(window ?? 'all'))}
          settle={settle}
        />
      ) : (
        <NoIncidents isEmpty={isEmpty} />
      )}
    </div>
  );
}

/** There is no time to show: nothing is kept yet, or nothing is found. */
function NoIncidents({ isEmpty }: { readonly isEmpty: boolean }): ReactNode {
  const words = useWords(districtWords);
  return isEmpty ? <EmptyRecord /> : <Empty title={words.noneFound} />;
}

/** The days that the address asks for; an open end is the record's own. */
function windowOf({ from, to }: View, span: { first: number; last: number } | null): TimeWindow | null {
  if ((from === null && to === null) || !span) return null;
  return { from: from === null ? span.first : dayNumber(from), to: to === null ? span.last : dayNumber(to) };
}
