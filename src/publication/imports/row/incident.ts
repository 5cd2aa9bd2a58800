import type { IncidentCodes, When } from '../../../claims/index.ts';
import type { ActorRef, IncidentType } from '../../../codebook/index.ts';
import type { PlaceRef } from '../../../gazetteer/index.ts';
import { codesWith } from '../../incident-codes.ts';
import type { ImportedIncident } from '../imported.ts';

interface Told extends Partial<Omit<ImportedIncident, 'kind' | 'codes' | 'type' | 'when' | 'where'>> {
  readonly type: IncidentType;
  readonly when: When | null;
  readonly where: readonly PlaceRef[];
  /** The codes that the data set gives itself. */
  readonly codes: Partial<IncidentCodes>;
}

const nobody: readonly ActorRef[] = [];

/** An incident of a table: what it does not tell is not known. */
export function incidentWith(told: Told): ImportedIncident {
  const { type, perpetrators = nobody, targets = nobody, weapons = [] } = told;
  return {
    kind: 'incident',
    certainty: 'stated',
    outcome: 'carried out',
    attribution: perpetrators.length > 0 ? 'stated' : null,
    killed: null,
    injured: null,
    abducted: null,
    arrested: null,
    seized: [],
    ...told,
    perpetrators,
    targets,
    weapons,
    codes: codesWith(type, perpetrators, targets, told.codes),
  };
}
