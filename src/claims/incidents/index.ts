import type { Mentions, Note } from '../../reading/index.ts';
import type { Figure, Incident } from '../claim.ts';
import { FigureIndex, MentionIndex } from '../mention-index.ts';
import { publishedDays } from '../setting/index.ts';
import { addCircumstance } from './circumstance.ts';
import { confidenceOf } from './confidence.ts';
import type { Draft } from './draft.ts';
import { type Happening, happeningsOf } from './happening.ts';
import { confirms } from './headline.ts';
import { incidentOf } from './incident-of.ts';
import { draftFor } from './join.ts';
import { lay } from './lay.ts';
import { prominenceOf } from './prominence.ts';
import { type Refusal, refusalOf, vaguenessOf } from './refusal.ts';
import { weigh } from './weighed.ts';

/** Things that happened once, composed over the whole text, the most prominent first. Numbers that `figures` hold are no incidents. */
export function findIncidents(
  mentions: Mentions,
  figures: readonly Figure[],
): { incidents: Incident[]; notes: Note[] } {
  const index = new MentionIndex(mentions);
  const notes: Note[] = [];
  const drafts = draftsOf(index, new FigureIndex(figures), notes);
  const taken = drafts
    .map((draft) => weigh(index, draft))
    .filter((weighed) => {
      const refusal = vaguenessOf(index, weighed);
      if (refusal) notes.push(noteOf(mentions, weighed.draft.happenings[0]!, refusal));
      return !refusal;
    });
  lay(
    index,
    taken.map(({ draft }) => draft),
  );
  const ranked = taken
    .map((weighed) => ({ weighed, prominence: prominenceOf(index, weighed) }))
    .sort((a, b) => b.prominence - a.prominence);
  const incidents = ranked.map(({ weighed }, rank) => {
    const incident = incidentOf(index, weighed);
    return { ...incident, confidence: confidenceOf(index, weighed, incident, rank) };
  });
  return { incidents, notes };
}

/** Walks the text sentence by sentence; headlines come last, as they repeat what the body tells. */
function draftsOf(index: MentionIndex, figures: FigureIndex, notes: Note[]): Draft[] {
  const { words, events } = index.mentions;
  const published = publishedDays(index.mentions.published)?.[0] ?? null;
  const drafts: Draft[] = [];
  const headlines: Happening[] = [];
  let at = 0;
  words.sentences.forEach((sentence, number) => {
    const said = events[at]?.sentence === number ? events[at++] : undefined;
    const kind = words.passages[sentence.passage]!.kind;
    const happenings = said ? happeningsOf(index, said) : [];
    if (happenings.length === 0) addCircumstance(index, drafts, number);
    for (const happening of happenings) {
      const refusal = refusalOf(figures, happening);
      if (refusal) notes.push(noteOf(index.mentions, happening, refusal));
      else if (kind === 'headline' || kind === 'subheading') headlines.push(happening);
      else put(index, drafts, happening, published);
    }
  });
  for (const headline of headlines) if (!confirms(drafts, headline)) put(index, drafts, headline, published);
  return drafts;
}

function put(index: MentionIndex, drafts: Draft[], happening: Happening, published: string | null): void {
  const draft = draftFor(index.mentions.words, drafts, happening, published);
  if (draft) draft.happenings.push(happening);
  else drafts.push({ happenings: [happening], laid: [] });
}

function noteOf({ words }: Mentions, happening: Happening, { rule, said }: Refusal): Note {
  return { start: words.tokens[happening.first]!.start, end: words.tokens[happening.last]!.end, rule, said };
}
