import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Count, Incident } from '../../../src/aram.ts';
import { incidentTypes } from '../../../src/codebook/index.ts';
import { incidentsIn } from './incidents-in.ts';

const who = fc.constantFrom('Gunmen', 'The Taliban', 'Soldiers', 'Unknown assailants', 'IS', 'A suicide bomber');
const did = fc.constantFrom('killed', 'wounded', 'abducted', 'arrested', 'ambushed', 'shelled', 'captured', 'attacked');
const whom = fc.constantFrom('two farmers', 'at least four soldiers', 'a judge', 'dozens of people', 'nobody', 'a bus');
const where = fc.constantFrom('in Kirkuk', 'near Mosul', 'in the village', 'there');
const when = fc.constantFrom('on 3 May 2020', 'in 2019', 'on Friday', 'at night', '');
const also = fc.constantFrom(
  '',
  ', including three children,',
  ' and wounded six others',
  '; the army drove them out',
  ' and took another with them',
);
const sentence = fc.tuple(who, did, whom, also, where, when).map((parts) => `${parts.join(' ')}.`);
const text = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((sentences) => sentences.join(' '));

const counts = ({ killed, injured, abducted, arrested }: Incident): Count[] =>
  [killed, injured, abducted, arrested].filter((count) => count !== null);

describe('in any text', () => {
  const always = (holds: (incident: Incident, text: string) => void): void =>
    fc.assert(
      fc.property(text, (made) => {
        for (const incident of incidentsIn(made)) holds(incident, made);
      }),
      { seed: 3, numRuns: 300 },
    );

  test('a toll is never negative and lies within its bounds', () => {
    always((incident) => {
      for (const { min, best, max } of counts(incident)) {
        expect(min).toBeGreaterThanOrEqual(0);
        expect(best).toBeGreaterThanOrEqual(min);
        expect(max ?? best).toBeGreaterThanOrEqual(best);
      }
    });
  });
  test('its parts are never more than the whole', () => {
    always((incident) => {
      for (const { by, best } of counts(incident))
        expect((by ?? []).reduce((sum, part) => sum + part.count, 0)).toBeLessThanOrEqual(best);
    });
  });
  test('an incident has a type, evidence in the text and a confidence between 0 and 1', () => {
    always((incident, made) => {
      expect(incidentTypes).toContain(incident.type);
      expect(incident.evidence.length).toBeGreaterThan(0);
      for (const { start, end } of incident.evidence) expect(made.slice(start, end).trim()).not.toBe('');
      expect(incident.confidence).toBeGreaterThan(0);
      expect(incident.confidence).toBeLessThan(1);
    });
  });
  test('nobody is perpetrator and target at once', () => {
    always(({ perpetrators, targets }) => {
      const did = new Set(perpetrators.map(({ id, name }) => id ?? name));
      expect(targets.filter(({ id, name }) => did.has(id ?? name))).toEqual([]);
    });
  });
  test('an idle sentence at the end changes nothing', () => {
    fc.assert(
      fc.property(text, (made) => {
        const told = (incidents: readonly Incident[]) =>
          incidents.map(({ type, when, killed, injured, perpetrators }) => ({
            type,
            when: when?.edtf,
            killed: killed?.best,
            injured: injured?.best,
            by: perpetrators.map(({ name }) => name),
          }));
        expect(told(incidentsIn(`${made} The sky was clear.`))).toEqual(told(incidentsIn(made)));
      }),
      { seed: 4, numRuns: 150 },
    );
  });
});
