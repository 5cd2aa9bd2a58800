import type { IncidentCodes } from '../claims/index.ts';
import { type ActorRef, armedCategories, crosswalks, type IncidentType, stateForces } from '../codebook/index.ts';

type Actors = readonly ActorRef[];

const armed = ({ category }: ActorRef): boolean => armedCategories.has(category);
const ofState = ({ category }: ActorRef): boolean => stateForces.has(category);

/** The codes of an incident in every scheme: those given, the others by the crosswalk. */
export function codesWith(
  type: IncidentType,
  perpetrators: Actors,
  targets: Actors,
  own: Partial<IncidentCodes>,
): IncidentCodes {
  const row = crosswalks[type];
  const pair = (targets.some(armed) && row.acledOnForces) || row.acled;
  return {
    acled: pair && { event_type: pair[0], sub_event_type: pair[1] },
    gtd: row.gtd,
    ucdp: row.plover === 'ASSAULT' ? violenceOf(perpetrators, targets) : null,
    plover: row.plover,
    case2021: row.case2021,
    muc4: row.muc4,
    hrds: row.hrds,
    ...own,
  };
}

/** UCDP: 1 a state against a group, 2 between groups, 3 against civilians; null where nobody says who. */
function violenceOf(perpetrators: Actors, targets: Actors): 1 | 2 | 3 | null {
  if (targets.length > 0 && !targets.some(armed)) return 3;
  const state = [...perpetrators, ...targets].some(ofState);
  if (state) return 1;
  return targets.length > 0 ? 2 : null;
}
