import { describe, expect, it } from 'vitest';
import { actorList, parseActors, worldActors } from '../../../src/codebook/index.ts';
import { actorsIn, toldIn } from './actors-in.ts';

describe('a group by name', () => {
  it.each([
    'ISIS',
    'ISIL',
    'Daesh',
    "Da'esh",
    'The Islamic State',
    'The so-called Islamic State',
    'The Islamic State of Iraq and the Levant',
    'IS',
  ])('is the Islamic State when the text says %s', (name) => {
    const [mention] = actorsIn(`${name} burned two farms near the river.`);
    expect(mention?.actor).toEqual({
      id: 'islamic-state',
      name: 'Islamic State',
      named: true,
      category: 'armed group',
    });
  });

  it('takes its people with it', () => {
    expect(toldIn('Suspected IS militants stopped a lorry.')[0]).toBe(
      'Suspected IS militants = Islamic State (armed group)',
    );
    expect(toldIn('Three members of the Taliban were seen.')).toEqual([
      'members of the Taliban = Taliban (armed group)',
    ]);
  });

  it('is one mention with its short form', () => {
    expect(toldIn("The Kurdistan Workers' Party (PKK) left the valley.")).toEqual([
      "Kurdistan Workers' Party (PKK) = Kurdistan Workers' Party (armed group)",
    ]);
    expect(toldIn('The Popular Mobilization Forces PMF left the valley.')).toEqual([
      'Popular Mobilization Forces PMF = Popular Mobilization Forces (militia)',
    ]);
  });

  it('is found however its name is spelt', () => {
    for (const name of ['al-Shabaab', 'Al Shabaab', 'Al-Shabab', 'al Shabaab'])
      expect(actorsIn(`They blamed ${name} for it.`)[0]?.actor.id).toBe('al-shabaab');
  });

  it('is meant by its factions and units', () => {
    expect(toldIn('The northern faction (Sons of Dawn) of Boko Haram came.').at(-1)).toBe(
      'northern faction (Sons of Dawn) of Boko Haram = Boko Haram (armed group)',
    );
  });

  it('is not its victims', () => {
    expect(toldIn('Boko Haram victims met the minister.')).toEqual([
      'Boko Haram victims (civilians)',
      'minister (government)',
    ]);
  });

  it('stays two when two are named', () => {
    expect(actorsIn('Clashes between Hamas and Fatah went on.').map(({ actor }) => actor.name)).toEqual([
      'Hamas',
      'Fatah',
    ]);
  });
});

describe('a short form that is also a word', () => {
  it('is a word in lower case', () => {
    expect(actorsIn('The road is closed. It is quiet.').filter(({ kind }) => kind === 'group')).toEqual([]);
  });

  it('needs company where all is in capitals', () => {
    const wire =
      'THOSE WHO LET THE ROAD TO THE COAST DECAY KNOW THAT IT IS CLOSED AND THE VILLAGE IS QUIET. A PRIEST SAID SO ON THE RADIO YESTERDAY.';
    expect(actorsIn(wire).filter(({ kind }) => kind === 'group')).toEqual([]);
    expect(actorsIn(`${wire} IS MILITANTS LEFT.`).filter(({ kind }) => kind === 'group')).toHaveLength(1);
  });

  it('is what the text explains it to be', () => {
    const text = 'In Iraq they met the Kelp Harvest (KH) club. KH was founded there.';
    expect(actorsIn(text).filter(({ kind }) => kind === 'group')).toEqual([]);
  });

  it('of two letters needs its country or company', () => {
    expect(actorsIn('The AA meeting was on Monday.')).toEqual([]);
    expect(actorsIn('In Myanmar the AA took a post.')[0]?.actor.name).toBe('Arakan Army');
  });
});

describe('a group in no list', () => {
  it('is told by the noun of its name, and its short form is known from there on', () => {
    expect(toldIn('The Blue River Liberation Front (BRLF) came. Later BRLF fighters left.')).toEqual([
      'Blue River Liberation Front (BRLF) = Blue River Liberation Front (armed group)',
      'BRLF fighters = Blue River Liberation Front (armed group)',
    ]);
  });

  it('is the listed one where its short form in brackets says so', () => {
    expect(actorsIn('The Armed Revolutionary Forces of Columbia (FARC) spoke.')[0]?.actor.id).toBe(
      'revolutionary-armed-forces-of-colombia',
    );
  });

  it('is told by what it calls itself', () => {
    expect(toldIn('A group calling itself the Lanterns of Dawn said so.')).toEqual([
      'Lanterns of Dawn = Lanterns of Dawn (armed group)',
    ]);
  });

  it('is told by whose people they are', () => {
    expect(toldIn('They feared the Zarkan militia and Ozmar rebels.')).toEqual([
      'Zarkan militia = Zarkan militia (militia)',
      'Ozmar rebels = Ozmar rebels (armed group)',
    ]);
  });

  it('is none where the noun belongs to another body', () => {
    for (const text of ['The Teachers Union met.', 'He left the Champions League.', 'The European Movement met.'])
      expect(actorsIn(text).filter(({ actor }) => actor.named)).toEqual([]);
  });

  it('leaves its leader out of its name', () => {
    expect(actorsIn("Karim's Green Valley Movement met.")[0]?.actor.name).toBe('Green Valley Movement');
  });
});

describe('a list of the user', () => {
  const own = parseActors('name,aliases,category,country\nHill Guard,HG|Guard of the Hill,militia,Iraq\n');

  it('is read beside the world’s', () => {
    const list = actorList(worldActors.actors, own);
    expect(toldIn('The Guard of the Hill met Hamas.', list)).toEqual([
      'Guard of the Hill = Hill Guard (militia)',
      'Hamas = Hamas (armed group)',
    ]);
  });

  it('has the last word on an alias', () => {
    const list = actorList(
      worldActors.actors,
      parseActors('[{"name":"Iron Sun","aliases":["ISIS"],"category":"business"}]'),
    );
    expect(actorsIn('Police searched ISIS in Iraq.', list).map(({ actor }) => actor.name)).toContain('Iron Sun');
  });
});
