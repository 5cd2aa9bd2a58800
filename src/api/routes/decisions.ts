import { decide, RecordProblem, showRecord } from '../../record/index.ts';
import { signature } from '../access/signature.ts';
import { standpointOf } from '../access/standpoint.ts';
import type { App } from '../app.ts';
import { Decided, DecisionBody } from '../contract/index.ts';
import type { Parts } from '../parts.ts';
import { Refused } from '../problems.ts';

/** People's decisions. */
export function decisionRoutes(app: App, parts: Parts): void {
  const { record, head } = parts;
  app.post(
    '/decisions',
    {
      config: { may: 'editor' },
      schema: { summary: 'Writes down a decision', body: DecisionBody, response: { 201: Decided } },
    },
    async (request, reply) => {
      const { decision, why, expects = {} } = request.body;
      const expected = new Map(Object.entries(expects));
      try {
        const revision = await decide(record, decision, signature(request.asker, parts, why), { expects: expected });
        head.reached(revision);
        return reply.code(201).send({ revision });
      } catch (error) {
        if (!(error instanceof RecordProblem) || error.code !== 'changed meanwhile') throw error;
        throw new Refused('changed meanwhile', error.message, {
          present: await presentOf(parts, [...expected.keys()], standpointOf(request)),
        });
      }
    },
  );
}

/** The records as they are now; null where one is no more. */
async function presentOf({ record }: Parts, ids: readonly string[], from: ReturnType<typeof standpointOf>) {
  const shown = ids.map(async (id) => [id, await showRecord(record, id, from).catch(() => null)] as const);
  return Object.fromEntries(await Promise.all(shown));
}
