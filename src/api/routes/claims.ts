import type { When } from '../../claims/index.ts';
import { conditionStates, incidentTypes, measures } from '../../codebook/index.ts';
import { addClaim } from '../../record/index.ts';
import { signature } from '../access/signature.ts';
import type { App } from '../app.ts';
import { ClaimAdded, ClaimGiven, idParams } from '../contract/index.ts';
import { dayAt } from '../filter-of.ts';
import type { Parts } from '../parts.ts';
import { Refused } from '../problems.ts';

/** What the reader missed: words that a person selects in a report. */
export function claimRoutes(app: App, parts: Parts): void {
  const { record, head, reader } = parts;
  app.post(
    '/reports/:id/claims',
    {
      config: { may: 'editor' },
      schema: {
        summary: 'Adds a claim that the reader missed, from the words selected',
        params: idParams,
        body: ClaimGiven,
        response: { 200: ClaimAdded, 201: ClaimAdded },
      },
    },
    async ({ params, body, asker }, reply) => {
      const { from, to, why, ...words } = body;
      refuseStrangers(body);
      const claim = await reader.mark({ ...words, when: whenOf(from, to) });
      const added = await addClaim(record, { report: params.id, claim }, signature(asker, parts, why));
      if (added.revision !== null) head.reached(added.revision);
      return reply.code(added.revision === null ? 200 : 201).send(added);
    },
  );
}

/** A type, measure, aspect or state that the codebook does not have would be found by no filter. */
function refuseStrangers({ kind, type, state }: ClaimGiven): void {
  const aspects: Readonly<Record<string, readonly string[]>> = conditionStates;
  const types = { incident: incidentTypes, figure: measures, condition: Object.keys(aspects) }[
    kind
  ] as readonly string[];
  if (!types.includes(type))
    throw new Refused('no such type', `${type}: there is no such type. One of: ${types.join(', ')}.`);
  if (state === undefined) return;
  const states = kind === 'condition' ? aspects[type]! : [];
  if (!states.includes(state))
    throw new Refused('no such type', `${state}: there is no such state. One of: ${states.join(', ') || 'none'}.`);
}

function whenOf(from: string | undefined, to: string | undefined): When | null {
  const first = from ?? to;
  if (first === undefined) return null;
  const [earliest, latest] = [dayAt('first', first)!, dayAt('last', to ?? first)!];
  if (latest < earliest) throw new Refused('window ends before it begins', `${to} is before ${from}. Turn them round.`);
  return { edtf: to === undefined || to === first ? first : `${first}/${to}`, earliest, latest, is: 'stated' };
}
