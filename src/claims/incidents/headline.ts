import { type Draft, kin, typesOf } from './draft.ts';
import type { Happening } from './happening.ts';
import { sumOf } from './toll.ts';

/** Does a headline only repeat what the body tells? Then it is more evidence, and its numbers are not added. */
export function confirms(drafts: readonly Draft[], headline: Happening): boolean {
  const mine = typesOf(headline);
  for (const draft of drafts.slice(0, 12)) {
    const theirs = draft.happenings.flatMap(typesOf);
    const alike = !mine.length || mine.some((a) => theirs.some((b) => kin(a.type, b.type)));
    if (!alike && !sameToll(draft, headline)) continue;
    draft.happenings.push({
      ...headline,
      tolls: hasTolls(draft) ? [] : headline.tolls,
      events: headline.events.map((e) => ({ ...e, agents: [], patients: [] })),
    });
    return true;
  }
  return false;
}

const hasTolls = (draft: Draft): boolean => draft.happenings.some((h) => h.tolls.length > 0);

function sameToll(draft: Draft, headline: Happening): boolean {
  const told = new Set(draft.happenings.flatMap((h) => h.tolls.map((t) => sumOf(t.groups)?.best)));
  return headline.tolls.some((t) => told.has(sumOf(t.groups)?.best));
}
