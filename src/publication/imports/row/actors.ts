import { type ActorCategory, type ActorList, type ActorRef, kindOf, worldActors } from '../../../codebook/index.ts';

const kept = 100_000;

/** Who an actor of a data set is: matched by name with the codebook's list, else taken as it is called. */
export class ActorNames {
  private readonly known = new Map<string, ActorRef>();
  private readonly answers = new Map<string, ActorRef>();

  constructor(list: ActorList = worldActors) {
    for (const { id, name, aliases, category } of list.actors)
      for (const each of [name, ...aliases]) {
        const key = each.toLowerCase();
        if (!this.known.has(key)) this.known.set(key, { id, name, named: true, category });
      }
  }

  /** `category` is what the data set says the actor is. */
  actor(name: string, category: ActorCategory): ActorRef {
    const key = `${category}|${name}`;
    const answer = this.answers.get(key);
    if (answer) return answer;
    const made = this.match(name, category);
    // Answers are kept for the names that come again; a table of nothing but new names does not fill the memory.
    if (this.answers.size >= kept) this.answers.clear();
    this.answers.set(key, made);
    return made;
  }

  private match(name: string, category: ActorCategory): ActorRef {
    const bare = name.replace(/\s*\([^)]*\)\s*$/, '');
    const short = /\(([^)]+)\)\s*$/.exec(name)?.[1] ?? '';
    for (const each of [name, bare, short]) {
      const found = this.known.get(each.toLowerCase());
      if (found) return found;
    }
    return { id: null, name, named: !unnamed(bare), category: categoryByName(bare) ?? category };
  }
}

/** "Unidentified Armed Group", "Civilians", "gunmen": nobody in particular. */
const unnamed = (name: string): boolean =>
  /^(?:unidentified|unknown|civilians|rioters|protesters)\b/i.test(name) || kindOf(name.toLowerCase()) !== null;

const byBeginning: readonly (readonly [RegExp, ActorCategory])[] = [
  [/^(?:military forces|army) of\b/i, 'military'],
  [/^police forces? of\b/i, 'police'],
  // UCDP calls a state's forces its government.
  [/^government of\b/i, 'military'],
  [/^protesters\b/i, 'protesters'],
  [/^rioters\b/i, 'protesters'],
  [/^civilians\b/i, 'civilians'],
];

const categoryByName = (name: string): ActorCategory | null =>
  byBeginning.find(([begins]) => begins.test(name))?.[1] ?? null;
