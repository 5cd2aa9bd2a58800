import type { Member } from './member.ts';
import type { Speaker } from './speaker.ts';

// Nouns that may name the same speaker: the officer of one sentence is the commander of the next.
const likeHeads: readonly (readonly string[])[] = [
  [
    'officer',
    'commander',
    'general',
    'colonel',
    'captain',
    'major',
    'lieutenant',
    'brigadier',
    'official',
    'source',
    'soldier',
  ],
  [
    'official',
    'head',
    'director',
    'chief',
    'administrator',
    'mayor',
    'governor',
    'spokesman',
    'spokeswoman',
    'spokesperson',
    'minister',
    'member',
    'lawmaker',
    'mp',
  ],
  [
    'resident',
    'villager',
    'farmer',
    'inhabitant',
    'local',
    'man',
    'woman',
    'father',
    'mother',
    'shepherd',
    'citizen',
    'elder',
    'witness',
    'survivor',
    'youth',
  ],
  ['residents', 'villagers', 'farmers', 'inhabitants', 'locals', 'citizens', 'people', 'witnesses'],
  ['organisation', 'organization', 'group', 'watchdog', 'ngo', 'network', 'observatory', 'agency', 'charity'],
  ['police', 'force', 'forces', 'army', 'military', 'command'],
];

const alike = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && (a === b || likeHeads.some((heads) => heads.includes(a) && heads.includes(b)));

/** How well an earlier source answers to a later phrase; 0 when it cannot. */
export function likeness(member: Member, speaker: Speaker, content: ReadonlySet<string>): number {
  const role = speaker.role;
  if (!role || role.is === 'document') return 0;
  if ((role.is === 'person') !== (member.is === 'person') && !(role.is === 'body' && member.is === 'body')) {
    if (!(role.is === 'people' && member.is === 'people')) return 0;
  }
  if (!alike(member.head, speaker.head)) return 0;
  let shared = 0;
  let strange = 0;
  for (const word of content) {
    if (member.content.has(word)) shared++;
    else strange++;
  }
  if (strange > shared + (member.head === speaker.head ? 0 : -1) && strange > 0) return 0;
  return 1 + (member.head === speaker.head ? 2 : 0) + shared - strange;
}
