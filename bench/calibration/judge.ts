import type { Incident } from '../../src/aram.ts';

/** A row of a set that people have coded, as far as it is looked at. */
export interface Row {
  readonly id: string;
  readonly gold: Readonly<Record<string, unknown>>;
}

/** Is this incident what the row's coder says? Null where the set cannot tell. */
export type Judge = (gold: Row['gold'], incident: Incident) => boolean | null;

const plain = (name: unknown): string =>
  String(name ?? '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:al|el|the|city|district|province|state|town|village|of)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function isAt({ where }: Incident, place: unknown): boolean {
  const wanted = plain(place);
  if (!wanted || place === 'Unknown') return true;
  return where
    .flatMap((p) => [p.name, ...p.within])
    .some((name) => plain(name) !== '' && (plain(name).includes(wanted) || wanted.includes(plain(name))));
}

const isOn = ({ when }: Incident, day: unknown): boolean => when?.earliest === day && when?.latest === day;
const killedIs = ({ killed }: Incident, number: unknown): boolean => (killed?.best ?? 0) === (number ?? 0);

const mucKinds: Readonly<Record<string, string>> = {
  KIDNAPPING: 'abduction',
  BOMBING: 'bombing',
  ATTACK: 'attack',
  ARSON: 'arson',
  ROBBERY: 'robbery',
};

const mucTypes = (gold: Row['gold']): string[] =>
  (gold.templates as Record<string, string[]>[]).map(
    (template) => mucKinds[(template['INCIDENT: TYPE']?.[0] ?? '').split('/')[0]!.trim()] ?? '',
  );

/** By what the name of a set's file begins with. */
export const judges: Readonly<Record<string, { readonly says: string; readonly judge: Judge }>> = {
  gtd: {
    says: 'the code of its type, the dead, the day and the place agree',
    judge: (gold, incident) =>
      (gold.types as string[]).includes(incident.codes.gtd ?? '') &&
      (gold.linked === true || killedIs(incident, gold.killed)) &&
      isOn(incident, gold.date) &&
      isAt(incident, gold.place),
  },
  acled: {
    says: 'the event type, the dead, the day and the place agree',
    judge: (gold, incident) =>
      incident.codes.acled?.event_type === gold.event_type &&
      killedIs(incident, gold.killed) &&
      isOn(incident, gold.date) &&
      isAt(incident, gold.place),
  },
  case2021: {
    says: 'the finer type agrees',
    judge: (gold, incident) => incident.codes.case2021 === gold.subtype,
  },
  muc4: {
    says: 'the text is relevant and has an incident of its type; where it is not relevant nothing is right',
    judge: (gold, incident) =>
      incident.codes.muc4 === null && mucTypes(gold).length > 0
        ? null
        : mucTypes(gold).includes(incident.codes.muc4 ?? '?'),
  },
};

/** Half of the rows were used to choose the weights; the other half tells whether they hold. */
export function wasFitted(id: string): boolean {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + letter.charCodeAt(0)) % 1009;
  return sum % 2 === 0;
}
