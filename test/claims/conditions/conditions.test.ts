import { describe, expect, it } from 'vitest';
import { read } from '../../../src/aram.ts';

/** Words that make a report one of conflict, so that the sentence under test is all that tells. */
const frame = 'The army and the rebels signed a ceasefire. Troops of the army guard the checkpoint. ';

const conditions = (text: string, published = '2023-06') =>
  read(frame + text, { published }).claims.flatMap((claim) =>
    claim.kind === 'condition' && claim.evidence[0]!.start >= frame.length ? [claim] : [],
  );

const states = (text: string) => conditions(text).map(({ aspect, state, change }) => [aspect, state, change]);

describe('negation', () => {
  it('turns a state round', () => {
    expect(states('The village was not safe.')).toEqual([['security', 'unsafe', null]]);
    expect(states('The road is not dangerous.')).toEqual([['security', 'calm', null]]);
  });
  it('tells a turn with "no longer"', () => {
    expect(states('The town is no longer safe.')).toEqual([['security', 'unsafe', 'worse']]);
  });
  it('leaves what did not change as it was', () => {
    expect(states('Security has not improved in the district.')).toEqual([['security', null, 'same']]);
  });
});

describe('plans, wishes and conditions', () => {
  it('are no states', () => {
    expect(states('If the area is calm, families will come.')).toEqual([]);
    expect(states('The mayor should make the roads safe so that the village is quiet.')).toEqual([]);
  });
  it('of forces to work together are planned', () => {
    expect(conditions('Both sides are negotiating to form a joint brigade for the hills.')[0]).toMatchObject({
      aspect: 'coordination',
      certainty: 'planned',
    });
  });
});

describe('a time', () => {
  it('is the one of the sentence', () => {
    const [condition] = conditions('Since March 2022 the security situation in the district has deteriorated.');
    expect(condition!.when).toMatchObject({ earliest: '2022-03-01', latest: '2023-06-30' });
  });
  it('is the publication for what is so now', () => {
    const [condition] = conditions('The area is calm.');
    expect(condition!.when).toMatchObject({ earliest: '2023-06-01', latest: '2023-06-30', is: 'inferred' });
  });
  it('is unknown for what was so once', () => {
    expect(conditions('The area was dangerous.')[0]!.when).toBeNull();
  });
});

describe('evidence', () => {
  it('is the clause that tells', () => {
    const text = 'The bridge was rebuilt by engineers, but the village is not safe.';
    const [condition] = conditions(text).filter(({ aspect }) => aspect === 'security');
    expect((frame + text).slice(condition!.evidence[0]!.start, condition!.evidence[0]!.end)).toBe(
      'the village is not safe',
    );
  });
});

describe('what is denied or feared', () => {
  it('is not stated', () => {
    expect(conditions('The governor denied that the district was unsafe.')[0]!.certainty).toBe('denied');
    expect(conditions('Residents fear that the area is unsafe.')[0]!.certainty).toBe('possible');
  });
});

describe('a person who stays calm', () => {
  it('is no condition', () => {
    expect(states('The colonel remained calm and called for calm.')).toEqual([]);
  });
});
