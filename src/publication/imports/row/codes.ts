import { codesOf, type IncidentCodes } from '../../../claims/index.ts';
import type { ActorRef, IncidentType } from '../../../codebook/index.ts';

/** The codes of an incident in every scheme: those the data set gives itself, the others by the crosswalk. */
export const codesWith = (
  type: IncidentType,
  perpetrators: readonly ActorRef[],
  targets: readonly ActorRef[],
  own: Partial<IncidentCodes>,
  weapons: readonly string[] = ['unknown'],
): IncidentCodes => ({
  ...codesOf(
    type,
    { perpetrators, targets, attribution: null },
    {
      weapons: new Set(weapons),
      singledOut: false,
      case2021: null,
      killed: false,
      disappeared: false,
      claimLeads: false,
    },
  ),
  ...own,
});
