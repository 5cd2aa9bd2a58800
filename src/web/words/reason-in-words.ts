import { actorNamed, fill, isolated, relationInWords } from '../../publication/wording/index.ts';
import { reasonPatterns, reasonWords } from './reason-words.ts';
import type { Speech } from './speech.ts';

/** A reason of a match as the record writes it, in the language of the page. One that is not known stays as it is. */
export function reasonInWords(speech: Speech, reason: string): string {
  for (const { pattern, key, terms = [], actors = [], places = [] } of reasonPatterns) {
    const told = pattern.exec(reason)?.slice(1);
    if (!told) continue;
    const said = told.map((part, at) => {
      const term = terms.includes(at) ? speech.term(part) : part;
      if (actors.includes(at) && term === part) return isolated(speech.dictionary, actorNamed(speech.language, part));
      return places.includes(at) && term === part ? placeInReason(speech, part) : term;
    });
    return fill(reasonWords[speech.language][key], ...said);
  }
  return reason;
}

/** A place as a reason has it: its name, where it lies from others, or one of the words for having no name. */
function placeInReason({ language, dictionary, places }: Speech, said: string): string {
  if (language === 'en') return said;
  const words = reasonWords[language];
  if (said === 'the area around it') return words.around;
  if (said === 'the same town') return words.oneTown;
  const relation = relationInWords(dictionary, said, places.name);
  return relation ?? isolated(dictionary, places.name(said));
}
