import type { Incident } from '../src/claims/index.ts';
import type { Source } from '../src/reading/index.ts';
import type { DatasetRow } from '../src/record/index.ts';

const types = ['attack', 'armed clash', 'bombing', 'shelling', 'abduction', 'air strike', 'protest', 'arrest'] as const;
const source: Source = {
  id: 's0',
  kind: 'publisher',
  name: null,
  description: 'the row',
  anonymous: false,
  mentions: [],
};
const people = (n: number) => ({ best: n, min: n, max: n, unit: 'people' as const, text: String(n) });

/** Events as a data set of one country over twenty years may hold them: the same ones for the same number. */
export function* recordRows(count: number, from = 0): Generator<DatasetRow> {
  let state = 12345 + from;
  const roll = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  for (let n = from; n < from + count; n++) {
    const day = new Date(Date.UTC(2004, 0, 1) + Math.floor((n / 22) * 86_400_000)).toISOString().slice(0, 10);
    const district = Math.floor(roll() * roll() * 60);
    const village = Math.floor(roll() * 40);
    const lat = 31 + (district % 10) * 0.6 + village * 0.01;
    const lon = 41 + Math.floor(district / 10) * 0.9 + (village % 7) * 0.02;
    const name = `${'Abcdefghijklmnopqrstuvwxyz'[village % 26]}ar${'bdfghjklmnpqrst'[district % 15]}a${village}`;
    const killed = Math.floor(roll() * roll() * roll() * 20);
    const claim: Incident = {
      id: 'c1',
      kind: 'incident',
      certainty: 'stated',
      confidence: 1,
      when: { edtf: day, earliest: day, latest: day, is: 'stated' },
      where: [
        {
          id: null,
          name,
          within: [`District ${district}`, `Province ${district % 18}`, 'Iraq'],
          lat,
          lon,
          precision: 'village',
        },
      ],
      source: 's0',
      evidence: [{ start: 0, end: 1 }],
      rules: [],
      type: types[Math.floor(roll() * 8)]!,
      outcome: 'carried out',
      perpetrators:
        roll() < 0.5 ? [{ id: 'islamic-state', name: 'Islamic State', named: true, category: 'armed group' }] : [],
      attribution: null,
      targets: [{ id: null, name: 'civilians', named: false, category: 'civilians' }],
      killed: people(killed),
      injured: people(Math.floor(roll() * 8)),
      abducted: null,
      arrested: null,
      seized: [],
      weapons: [],
      codes: { acled: null, gtd: null, ucdp: null, plover: null, case2021: null, muc4: null, hrds: [] },
    };
    const said = `On ${day}, ${killed} people were killed in ${name}, District ${district}, when armed men came at night and opened fire on houses, a local official said.${n % 10 === 0 ? ' قال مسؤول محلي إن مسلحين هاجموا القرية ليلا.' : ''}`;
    yield { key: `e${n}`, claim, said, source };
  }
}
