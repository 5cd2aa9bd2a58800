import type { App } from '../app.ts';
import type { Parts } from '../parts.ts';
import { assessmentRoutes } from './assessments.ts';
import { backgroundRoutes } from './background.ts';
import { claimRoutes } from './claims.ts';
import { decisionRoutes } from './decisions.ts';
import { describedRoutes } from './described.ts';
import { eventRoutes } from './events.ts';
import { exportRoutes } from './export.ts';
import { listRoutes } from './lists.ts';
import { ogcRoutes } from './ogc.ts';
import { overviewRoutes } from './overview.ts';
import { peopleRoutes } from './people.ts';
import { recordRoutes } from './records.ts';
import { sessionRoutes } from './session.ts';
import { uploadRoutes } from './uploads.ts';
import { watchingRoutes } from './watching.ts';

/** Every route of the API, in the order of its page. */
export function routes(api: App, parts: Parts): void {
  for (const add of all) add(api, parts);
}

const all: readonly ((api: App, parts: Parts) => void)[] = [
  sessionRoutes,
  backgroundRoutes,
  overviewRoutes,
  recordRoutes,
  listRoutes,
  assessmentRoutes,
  uploadRoutes,
  claimRoutes,
  decisionRoutes,
  exportRoutes,
  ogcRoutes,
  eventRoutes,
  peopleRoutes,
  describedRoutes,
  watchingRoutes,
];
