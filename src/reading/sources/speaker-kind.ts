import { type SourceRole, sourceRoles } from '../../codebook/index.ts';
import type { SourceKind } from '../source.ts';
import type { Token } from '../token.ts';

type Range = readonly [first: number, last: number];

export interface FoundRole {
  readonly word: string;
  readonly at: number;
  readonly role: SourceRole;
}

const officialModifiers =
  /^(?:security|military|police|army|intelligence|official|government|judicial|diplomatic|defence|defense|ministry|peshmerga|parliamentary|political|federal|senior|force|forces|command)$/;

/** What kind of source a phrase with that noun names; `known` is what its words name by themselves. */
export function kindOf(
  tokens: readonly Token[],
  found: FoundRole | null,
  known: 'armed group' | 'organisation' | 'institution' | null,
  nucleus: Range,
): SourceKind {
  if (!found) return known ?? 'unknown';
  const { role, word } = found;
  if (/^sources?$/.test(word)) return sourceKind(tokens, nucleus);
  if (role.is === 'document') return known ?? 'unknown';
  if (
    known === 'armed group' &&
    (role.speaksFor ||
      role.kind === 'armed group' ||
      role.is === 'body' ||
      /^(?:commander|commanders|official|officials)$/.test(word))
  )
    return 'armed group';
  if (
    known === 'organisation' &&
    (role.speaksFor || role.is === 'body' || /^(?:official|officials|worker|workers|coordinator)$/.test(word))
  )
    return 'organisation';
  if (role.speaksFor) return belongsTo(tokens, found) ?? role.kind;
  return role.kind;
}

/** "a spokesman of the farmers' union" speaks for an organisation. */
function belongsTo(tokens: readonly Token[], found: FoundRole): SourceKind | null {
  for (let at = found.at - 1; at > found.at - 4 && at >= 0 && tokens[at]!.kind === 'word'; at--) {
    const role = sourceRoles.get(tokens[at]!.lower);
    if (role?.is === 'body' && role.kind === 'organisation') return 'organisation';
    if (role) return null;
  }
  for (let at = found.at + 1; at < Math.min(tokens.length, found.at + 9); at++) {
    if (tokens[at]!.kind === 'mark') return null;
    const role = sourceRoles.get(tokens[at]!.lower);
    if (role?.is === 'body') return role.kind === 'organisation' ? 'organisation' : null;
  }
  return null;
}

function sourceKind(tokens: readonly Token[], [first, last]: Range): SourceKind {
  for (let at = first; at <= last; at++) {
    const { lower } = tokens[at]!;
    if (officialModifiers.test(lower)) return 'official';
    if (/^(?:medical|hospital|health)$/.test(lower)) return 'institution';
    if (/^(?:tribal|village|resident|civilian|local|locals|community)$/.test(lower)) return 'resident';
  }
  return 'unknown';
}
