import type { Source } from '../source.ts';
import type { Words } from '../words.ts';
import { determiners, prepositions } from './function-words.ts';
import { likeness } from './likeness.ts';
import { isOf, type Member } from './member.ts';
import type { Speaker } from './speaker.ts';

/** A surname without its article: "al-Zubaidi" and "Zubaidi" are one. */
const bare = (name: string): string => name.replace(/^(?:al|el|ul|as|ash|ad|an|ar|at|az)-/, '');

/** All who speak in a report, each once however often it is mentioned. The publisher is the first. */
export class Cast {
  readonly #words: Words;
  readonly #members: Member[];
  readonly #named = new Map<string, Member>();
  /** Most recent speaker last. */
  readonly #recent: Member[] = [];

  constructor(words: Words, publisher: string | null) {
    this.#words = words;
    const description = publisher ?? 'the report itself';
    this.#members = [
      {
        id: 's0',
        kind: 'publisher',
        name: publisher,
        description,
        head: null,
        is: 'body',
        withheld: false,
        content: new Set(),
        mentions: [],
        lastAt: -1,
      },
    ];
  }

  /** The publisher speaks. */
  publisher(first: number, last: number): string {
    return this.#mention(this.#members[0]!, first, last);
  }

  /** The source a phrase names, an earlier one or a new one; null when it only could be an earlier one and none fits. */
  resolve(speaker: Speaker): string | null {
    const member = speaker.pronoun ? this.#byPronoun(speaker.pronoun) : (this.#earlier(speaker) ?? this.#add(speaker));
    if (member && member.kind === 'unknown' && !speaker.pronoun) member.kind = speaker.kind;
    return member ? this.#mention(member, speaker.first, speaker.last) : null;
  }

  /** Whether a speaker is a source already. */
  knows(speaker: Speaker): boolean {
    return speaker.name !== null && this.#byName(speaker.name, speaker) !== null;
  }

  /** The last of the sources that can have said a document: "the statement said". */
  lastBody(first: number, last: number): string | null {
    const member = this.#recent.findLast(({ is }) => is === 'body');
    return member ? this.#mention(member, first, last) : null;
  }

  /** A source that asked not to be named loses its name, also in its description. */
  withhold(id: string): void {
    const member = this.#members[Number(id.slice(1))];
    if (!member || member.is === 'body') return;
    if (member.name)
      member.description =
        member.description
          .replaceAll(member.name, '')
          .replace(/^[\s,]+|[\s,]+$/g, '')
          .replace(/\s*,\s*,/g, ',') ||
        (member.head ?? 'somebody');
    member.withheld = true;
    member.name = null;
  }

  sources(): Source[] {
    return this.#members.map(({ id, kind, name, description, is, withheld, mentions }) => ({
      id,
      kind,
      name,
      description,
      anonymous: withheld || (name === null && id !== 's0' && is !== 'body' && kind !== 'armed group'),
      mentions: [...mentions].sort((a, b) => a.start - b.start),
    }));
  }

  #byPronoun(pronoun: 'one' | 'many'): Member | null {
    if (pronoun === 'one') return this.#recent.findLast(({ is }) => is !== 'people') ?? null;
    return this.#recent.findLast(({ is }) => is !== 'person') ?? this.#recent.at(-1) ?? null;
  }

  #earlier(speaker: Speaker): Member | null {
    if (speaker.name) {
      const named = this.#byName(speaker.name, speaker);
      if (named) return named;
      if (speaker.role?.is !== 'body') return null;
    }
    const content = this.#contentOf(speaker);
    const plural = speaker.role?.is === 'people';
    if (!speaker.definite && speaker.role?.is !== 'body' && !(plural && !content.size)) return null;
    let best: Member | null = null;
    let most = 0;
    for (const member of this.#recent) {
      // "Residents told" are no farmers of the sentence before.
      if (plural && !speaker.definite && member.head !== speaker.head) continue;
      const score = likeness(member, speaker, content);
      if (score >= most && score > 0) {
        best = member;
        most = score;
      }
    }
    return best;
  }

  #byName(name: string, speaker: Speaker): Member | null {
    const wanted = name.toLowerCase();
    const surname = bare(wanted.slice(wanted.lastIndexOf(' ') + 1));
    return (
      this.#named.get(wanted) ??
      this.#recent.findLast(({ name: known, is }) => {
        if (!known || is === 'body') return false;
        const names = known.toLowerCase();
        return wanted.includes(' ')
          ? wanted.endsWith(` ${names}`) ||
              (bare(names.slice(names.lastIndexOf(' ') + 1)) === surname && names[0] === wanted[0])
          : names.split(' ').map(bare).includes(surname);
      }) ??
      (speaker.role?.is === 'body'
        ? (this.#recent.findLast(({ name: known }) => known?.toLowerCase().includes(wanted)) ?? null)
        : null)
    );
  }

  /** Words that tell this speaker from others: "iraqi", "army" of "the commander in the Iraqi army". */
  #contentOf({ first, last, head, named }: Speaker): Set<string> {
    const content = new Set<string>();
    for (let at = first; at <= Math.min(last, first + 40); at++) {
      const { lower, kind } = this.#words.tokens[at]!;
      if (
        kind !== 'word' ||
        lower === head ||
        determiners.has(lower) ||
        prepositions.has(lower) ||
        /^(?:who|and|'s|also|said)$/.test(lower)
      )
        continue;
      if (named && at >= named[0] && at <= named[1] && lower.length < 3) continue;
      content.add(lower);
    }
    return content;
  }

  #add(speaker: Speaker): Member {
    const { tokens, text } = this.#words;
    const last = cutRelative(tokens, speaker);
    const member: Member = {
      id: `s${this.#members.length}`,
      kind: speaker.kind,
      name: speaker.name,
      description: text.slice(tokens[speaker.first]!.start, tokens[last]!.end).replace(/\s+/g, ' '),
      head: speaker.head,
      is: isOf(speaker),
      withheld: false,
      content: this.#contentOf(speaker),
      mentions: [],
      lastAt: speaker.first,
    };
    this.#members.push(member);
    if (member.name) this.#named.set(member.name.toLowerCase(), member);
    return member;
  }

  #mention(member: Member, first: number, last: number): string {
    const { tokens } = this.#words;
    const start = tokens[first]!.start;
    if (member.mentions.at(-1)?.start !== start) member.mentions.push({ start, end: tokens[last]!.end });
    member.lastAt = first;
    if (member.id !== 's0') {
      const at = this.#recent.indexOf(member);
      if (at >= 0) this.#recent.splice(at, 1);
      this.#recent.push(member);
      if (this.#recent.length > 40) this.#recent.shift();
    }
    return member.id;
  }
}

function cutRelative(tokens: Words['tokens'], { first, last }: Speaker): number {
  for (let at = first + 1; at <= last; at++)
    if (/^(?:who|whose)$/.test(tokens[at]!.lower)) return tokens[at - 1]!.text === ',' ? at - 2 : at - 1;
  return last;
}
