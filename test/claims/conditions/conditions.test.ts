import { describe, expect, it } from 'vitest';
import { read } from '../../../src/aram.ts';

/** Words that make a report one of conflict, so that the sentence under test is all that tells. */
const frame = 'The army and the rebels signed a ceasefire. Troops of the army guard the checkpoint. ';

const conditions = (text: string, published = '2023-06') =>
  read(frame + text, { published }).claims.flatMap((claim) =>
    claim.kind === 'condition' && claim.evidence[0]!.start >= frame.length ? [claim] : [],
  );

const states = (text: string) => conditions(text).map(({ aspect, state, change }) => [aspect, state, change]);

describe('a short note', () => {
  const aspects = (text: string) =>
    read(text, { published: '2023-06' }).claims.flatMap((claim) => (claim.kind === 'condition' ? [claim.aspect] : []));

  it('tells how safe a place is, without a word of war', () => {
    expect(aspects('The security situation in Khanaqin is calm.')).toEqual(['security']);
    expect(aspects('Residents said that the village of Dara is deserted. The army has withdrawn.')).toEqual([
      'residence',
      'presence of forces',
    ]);
  });
  it('tells what a place was left in', () => {
    expect(aspects('Nine villages have been abandoned in Khanaqin. Residents said that the area is calm.')).toContain(
      'security',
    );
  });
  it('tells no more than the event, when it is of one', () => {
    expect(aspects('Gunmen killed two farmers near Khanaqin. A landmine planted near the village was found.')).toEqual(
      [],
    );
    expect(
      aspects('The army denied that it had carried out air strikes. There were no air strikes in Khanaqin.'),
    ).toEqual([]);
  });
  it('tells nothing of trade or a quiet market', () => {
    expect(aspects('Shops in Khanaqin have reopened. Electricity is scarce.')).toEqual([]);
    expect(read('Shops in Khanaqin have reopened.').notes.map(({ said }) => said)).toContain(
      'how things are somewhere, in a report that does not speak of a conflict',
    );
  });
});

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

describe('words that only sound like it', () => {
  it('who comes back from work has not come home for good, and what is safely defused makes nothing safe', () => {
    expect(states('Raiders stopped farmers returning from the market.')).toEqual([]);
    expect(states('A missile meant for residents was safely intercepted.')).toEqual([]);
  });
});

describe('people', () => {
  it('who go to their fields at night again do not leave at night', () => {
    expect(states('People sleep in their homes again and go to their fields at night.').sort()).toEqual([
      ['livelihood', 'resumed', 'better'],
      ['movement', 'normal', 'better'],
      ['residence', 'inhabited', 'better'],
    ]);
    expect(states('Villagers of Mikhas go to town at night.')).toEqual([['residence', 'leaving at night', null]]);
    expect(states('Villagers do not go to their fields at night.')).toContainEqual([
      'movement',
      'stopped at night',
      null,
    ]);
  });
  it('who cannot go back are not there', () => {
    expect(states('Families dare not return to their village.')).toEqual([['residence', 'evacuated', null]]);
    expect(states('None of the families have come back to the village.')).toEqual([['residence', 'evacuated', null]]);
  });
  it('who had fled and are back are back', () => {
    expect(states('All the people who had fled their homes have returned to the village.')).toEqual([
      ['residence', 'returned', 'better'],
    ]);
  });
  it('who cannot come back because of security are not safe again', () => {
    expect(states('Families cannot come back because of security.')).toEqual([['residence', 'evacuated', null]]);
  });
  it('leave at night', () => {
    expect(states('They abandon their houses every night and come back for milking.')).toEqual([
      ['residence', 'leaving at night', null],
    ]);
  });
  it('who are called upon to return are not back', () => {
    expect(states('The mayor called on residents to return home.')).toEqual([]);
  });
});

describe('words of each aspect', () => {
  it.each([
    ['The security situation in the hills is not good.', 'security', 'unsafe'],
    ['Nobody is safe in the town.', 'security', 'unsafe'],
    ['Fear grips the villages along the river.', 'security', 'unsafe'],
    ['The village is safer than last year.', 'security', 'calm'],
    ['Militants are blocking the road to the lake.', 'movement', 'restricted'],
    ['Access to these areas is almost impossible.', 'movement', 'restricted'],
    ['Soldiers have barred farmers from going to their farms.', 'livelihood', 'stopped'],
    ['The hamlet gets only two hours of electricity.', 'services', 'poor'],
    ['Residents are in dire need of medicine.', 'services', 'poor'],
    ['Collapsed houses line the streets of the village.', 'property', 'destroyed'],
    ['Residents have lost confidence in the army.', 'trust', 'poor'],
    ['We have no coordination with them.', 'coordination', 'none'],
    ['Several families moved to other villages after the raids.', 'residence', 'evacuated'],
    ['The 40 families who fled the hamlet have returned.', 'residence', 'returned'],
    ['Nobody sleeps in the hamlet any more.', 'residence', 'leaving at night'],
    ['The shepherds come back by day to water the goats.', 'residence', 'leaving at night'],
    ['The place is like a ghost town.', 'residence', 'evacuated'],
    ['Villages which came under attack few days ago remain deserted.', 'residence', 'evacuated'],
    ['Nobody was in the villages when he came by.', 'residence', 'evacuated'],
    ['For now, the atmosphere is calm.', 'security', 'calm'],
    ['Several villages are under threat from militants.', 'threat', 'present'],
    ['All farming activities have been grounded to a halt.', 'livelihood', 'stopped'],
    ['The hamlet can be reached only by boat.', 'movement', 'restricted'],
    ['The town has been under a blockade for a year.', 'movement', 'restricted'],
    ['Traders no longer come to the weekly market.', 'livelihood', 'stopped'],
    ['Farmers are forbidden from accessing their fields.', 'livelihood', 'stopped'],
    ['Flour and cooking oil are hard to find.', 'services', 'poor'],
    ['The water network was badly damaged.', 'services', 'poor'],
    ['There is no money to rebuild the burned houses.', 'property', 'destroyed'],
    ['Half of the houses have no roof.', 'property', 'damaged'],
    ['Residents hear gunfire every night.', 'security', 'unsafe'],
    ['Security has been restored in the district.', 'security', 'calm'],
    ['The owners of the burned houses have never been compensated.', 'redress', 'sought'],
    ['The army and the militia do not talk to each other.', 'coordination', 'none'],
    ['We had no choice but to leave.', 'residence', 'evacuated'],
    ['Villagers are fleeing their homes.', 'residence', 'partly evacuated'],
    ['The police have bases in the valley.', 'presence of forces', 'deployed'],
    ['There has been no patrol on the road for a month.', 'presence of forces', 'absent'],
    ['The children have not gone to school since March.', 'services', 'absent'],
    ['Buses run again between the two towns.', 'movement', 'normal'],
    ['People of the two hamlets visit each other again.', 'trust', 'restored'],
    ['They can no longer go back to their farms.', 'livelihood', 'stopped'],
    ['No soldiers are there.', 'presence of forces', 'absent'],
    ['Villagers pay levies to the bandits.', 'threat', 'present'],
    ['Government forces cannot establish control over the valley.', 'control', 'contested'],
  ])('%s', (text, aspect, state) => {
    expect(states(text).map(([one, told]) => [one, told])).toContainEqual([aspect, state]);
  });
});

describe('what is said of something else', () => {
  it.each([
    'It is a dangerous game.',
    'The book is rare and hard to find.',
    'They worked together on the film.',
    'In the once bustling market the traders remembered the war.',
    'The army was sent to protect the convoy.',
    'The colonel had no incident to report to the ministry.',
  ])('%s', (text) => {
    expect(states(text)).toEqual([]);
  });
});

describe('a resident', () => {
  it('speaks of the village that no list knows', () => {
    const [condition] = conditions('“Nobody feels safe here,” said a fisherman from Koumbara.');
    expect(condition!.where.map(({ name }) => name)).toEqual(['Koumbara']);
  });
});

describe('the month of May', () => {
  it('is no doubt', () => {
    expect(conditions('In May 2022 the village was not safe.')[0]!.certainty).toBe('stated');
  });
});
