import { describe, expect, it } from 'vitest';
import type { Incident } from '../../../src/claims/index.ts';
import { claimView, compare, eventView } from '../../../src/record/matching/index.ts';
import { facts, incidentOf, people, placesOf } from '../facts.ts';
import { clusters, pairScore } from './clusters.ts';
import { dayAfter, dice, retold } from './variants.ts';

const told = facts.flatMap((fact, at) => {
  const claim = incidentOf(fact);
  return claim ? [{ fact, claim, view: claimView(claim, `r${at}`) }] : [];
});

describe('matching the reports on Khanaqin', () => {
  const recordOf = clusters(told.map(({ view }) => view));
  const truth = told.map(({ fact }) => fact.cluster);

  it('puts every event’s reports together and no two events', () => {
    const { f1, wrong } = pairScore(recordOf, truth);
    expect(wrong).toEqual([]);
    expect(f1).toBe(1);
  });

  it('does so in whatever order they come', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const roll = dice(seed);
      const order = told
        .map((one) => ({ one, at: roll() }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one);
      const { f1, wrong } = pairScore(
        clusters(order.map(({ view }) => view)),
        order.map(({ fact }) => fact.cluster),
      );
      expect(wrong).toEqual([]);
      expect(f1).toBeGreaterThanOrEqual(0.9);
    }
  });

  it.each([
    ['dara-2020-06-13', 5, [6, 7]],
    ['dakka-2020-08-26', 4, [3, 4]],
    ['rashad-2021-10-26', 4, [12, 15]],
  ])('makes %s one', (cluster, reports, [min, max]) => {
    const members = told.filter(({ fact }) => fact.cluster === cluster);
    expect(members).toHaveLength(reports);
    expect(new Set(members.map((member) => recordOf[told.indexOf(member)]))).toHaveProperty('size', 1);
    const killed = members.map(({ fact }) => fact.killed!);
    expect([Math.min(...killed), Math.max(...killed)]).toEqual([min, max]);
  });
});

describe('matching other events', () => {
  const villages = [
    'Tawila',
    'Bawa Mahmud',
    'Sheikh Nur',
    'Qalat Zard',
    'Hamrin Kon',
    'Banmil',
    'Kani Chal',
    'Darband',
  ];

  // Sixty events in one district within half a year: some on neighbouring days, some in one village.
  function year(seed: number): { claim: Incident; event: string }[] {
    const roll = dice(seed);
    const pick = told.find(({ fact }) => fact.cluster.startsWith('dara'))!.claim;
    return Array.from({ length: 60 }, (_, n) => {
      const day = dayAfter('2021-01-01', n * 3 + Math.floor(roll() * 2));
      const village = villages[Math.floor(roll() * villages.length)]!;
      const claim: Incident = {
        ...pick,
        type: (['attack', 'bombing', 'abduction', 'ambush'] as const)[Math.floor(roll() * 4)]!,
        when: { edtf: day, earliest: day, latest: day, is: 'stated' },
        where: placesOf(`${village}, Khanaqin`),
        killed: people(Math.floor(roll() * roll() * 12)),
        injured: people(Math.floor(roll() * 9)),
        abducted: null,
      };
      return Array.from({ length: 1 + Math.floor(roll() * 4) }, (__, again) => ({
        claim: again === 0 ? claim : retold(claim, roll),
        event: `e${n}`,
      }));
    }).flat();
  }

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20])(
    'keeps sixty events of one district apart and their reports together (%i)',
    (seed) => {
      const all = year(seed);
      const found = clusters(all.map(({ claim }, at) => claimView(claim, `r${at}`)));
      const { f1, wrong } = pairScore(
        found,
        all.map(({ event }) => event),
      );
      expect(wrong).toEqual([]);
      expect(f1).toBeGreaterThanOrEqual(0.9);
    },
  );
});

describe('a comparison', () => {
  const dakka = told
    .filter(({ fact }) => fact.cluster.startsWith('dakka'))
    .map(({ claim }, at) => eventView(claim, `r${at}`));

  it('holds opposite directions from one town to be a doubt and no refusal', () => {
    const { verdict, doubts } = compare(dakka[1]!, dakka[2]!);
    expect(verdict).toBe('same');
    expect(doubts).toEqual(['directions differ: 13 km NW Khanaqin, SW Khanaqin']);
  });

  it('says why', () => {
    expect(compare(dakka[1]!, dakka[2]!).reasons).toContain('Dakka Mikael and Dakai Nuri Mikail are spelled alike');
  });

  it('takes a name written as one word for the same in two', () => {
    const { claim } = told[0]!;
    const at = (name: string, origin: string) => eventView({ ...claim, where: placesOf(`${name}, Khanaqin`) }, origin);
    expect(compare(at('Kani Chalga', 'a'), at('Kanichalga', 'b')).reasons).toContain(
      'Kani Chalga and Kanichalga are spelled alike',
    );
  });

  it('holds a city to be its governorate, perhaps', () => {
    const { claim } = told[0]!;
    const where = (name: string, precision: 'town' | 'village', within: string[]) => [
      { id: null, name, within, lat: null, lon: null, precision },
    ];
    const city = eventView({ ...claim, where: where('Mosul', 'town', ['Iraq']) }, 'a');
    const village = eventView({ ...claim, where: where('Tal Rashid', 'village', ['Mosul', 'Iraq']) }, 'b');
    expect(compare(city, village).reasons).toContain('Mosul and Tal Rashid: one may be the governorate');
    expect(compare(city, village).verdict).not.toBe('different');
  });

  it('meets an event of two villages by either', () => {
    const { claim } = told[0]!;
    const both = [...placesOf('Bawan, Khanaqin'), ...placesOf('Surakan, Khanaqin')];
    const one = { ...claim, where: placesOf('Surakan, Khanaqin') };
    expect(compare(eventView({ ...claim, where: both }, 'a'), eventView(one, 'b')).reasons).toContain(
      'both in Surakan',
    );
  });

  it('is the same whichever comes first', () => {
    for (const { claim: a } of told)
      for (const { claim: b } of told)
        expect(compare(eventView(a, 'a'), eventView(b, 'b')).score).toBe(
          compare(eventView(b, 'b'), eventView(a, 'a')).score,
        );
  });

  it('never joins two events of one report', () => {
    const { claim } = told[0]!;
    expect(compare(eventView(claim, 'r1'), eventView(claim, 'r1')).verdict).toBe('different');
  });

  it('leaves two villages of one district with the same small toll to a person', () => {
    const { claim } = told.find(({ fact }) => fact.cluster.startsWith('mikhas'))!;
    const other = { ...claim, where: placesOf('Tawila, Khanaqin') };
    expect(compare(eventView(claim, 'a'), eventView(other, 'b')).verdict).not.toBe('same');
  });
});
