/** How a source stands to what it says. */
export type Stance = 'says' | 'claims' | 'denies' | 'confirms' | 'fears';

/**
 * `any` subject speaks by it ("said"); `known` only a subject that can speak, for "the road showed" says nothing;
 * `clause` is also a noun or a present tense, so it must open a clause: "police reports that".
 */
export interface SpeechVerb {
  readonly stance: Stance;
  readonly subject: 'any' | 'known' | 'clause';
}

const group = (stance: Stance, subject: SpeechVerb['subject'], phrases: string): [string, SpeechVerb][] =>
  phrases.split(',').map((phrase) => [phrase.trim(), { stance, subject }]);

/** Finite forms that make somebody a source, past and present. */
export const speechVerbs: readonly (readonly [phrase: string, verb: SpeechVerb])[] = [
  ...group(
    'says',
    'any',
    'said, says, say, told, tells, added, adds, announced, announces, stated, explained, explains, stressed, stresses, pointed out, ' +
      'points out, declared, declares, noted, remarked, recalled, recalls, recall, recounted, insisted, insists, emphasized, emphasised, underlined, ' +
      'underscored, concluded, continued, commented, complained, complains, lamented, argued, argues, replied, answered, ' +
      'went on, went on to say, is quoted as saying, was quoted as saying, were quoted as saying, has been quoted as saying, clarified, reiterated, testified, affirmed, maintains, maintained, say, complain, insist, explain, asserted, asserts, asserted, assured, assures, narrated, narrates, asked, asks, decried, decries, bemoaned, averred, opined, intimated, confided, ' +
      'hinted, exclaimed, cautioned, echoed, sighed, quipped, recounts, laments, concludes',
  ),
  ...group(
    'says',
    'known',
    'reported, indicated, indicates, indicate, showed, shows, show, revealed, reveals, disclosed, described, describes, estimated, ' +
      'recorded, documented, counted, blamed, accused, found, wrote, writes, tweeted, posted, related, put, mentioned, informed, ' +
      'attributed, attributes, acknowledged, acknowledges, admitted, admits, conceded, has learned, have learned, learned, learnt, ' +
      'has learnt, called on, urged, appealed, highlighted, believes, believe, believed, predicted, promised, pledged, vowed, observed, cited, calls, noticed, wonders, wondered, suggested, suggests',
  ),
  ...group('says', 'clause', 'reports, notes, estimates, report'),
  ...group('claims', 'any', 'alleged, alleges'),
  ...group('claims', 'known', 'claimed, claim responsibility, claimed responsibility, claims responsibility, boasted'),
  ...group('claims', 'clause', 'claims, claim, suspects, suspect, suspected'),
  ...group('denies', 'known', 'denied, denies, deny, rejected, refuted, dismissed, disputed, ruled out'),
  ...group('confirms', 'known', 'confirmed, confirms, confirm, verified'),
  ...group(
    'fears',
    'known',
    'feared, warned, warns, warn, worried, expressed concern, expressed fear, expressed fears, voiced concern',
  ),
  ...group('fears', 'clause', 'fears, fear, worry, worries'),
];

/** Words that count from a speaker's now: after a sentence of somebody's, they go on with what is said. */
export const goingOnWords: readonly string[] = [
  'since ,',
  'since .',
  'since then',
  'ever since',
  'any more',
  'anymore',
  'any longer',
  'nowadays',
  'these days',
];

/** Words that give a source in front of its name: "according to the mayor". */
export const sourcePhrases: readonly string[] = [
  'according to',
  'in the words of',
  'as told by',
  'as reported by',
  'as described by',
  'citing',
  'quoting',
  'based on figures from',
  'based on information from',
  'in accordance with figures from',
];

/** Words that say a speaker will not be named. */
export const anonymityPhrases: readonly string[] = [
  'not to be named',
  'none of whom wanted to be named',
  'neither of whom wanted to be named',
  'none of whom wished to be named',
  'none of whom agreed to be named',
  'neither of whom agreed to be identified',
  'neither of whom agreed to be named',
  'did not want his name',
  'did not want her name',
  'name not be published',
  'name be withheld',
  'names be withheld',
  'their names be withheld',
  'name not be used',
  'not to be identified',
  'not to be quoted by name',
  'to remain anonymous',
  'to stay anonymous',
  'on condition of anonymity',
  'on the condition of anonymity',
  'under condition of anonymity',
  'under the condition of anonymity',
  'requested anonymity',
  'requesting anonymity',
  'asked for anonymity',
  'spoke anonymously',
  'speaking anonymously',
  'declined to be named',
  'declined to be identified',
  'declined to give his name',
  'declined to give her name',
  'refused to be named',
  'refused to give his name',
  'did not want to be named',
  'did not want to be identified',
  'did not wish to be named',
  'did not wish to be identified',
  "didn't want to be named",
  'does not want to be named',
  'do not want to be named',
  'did not give his name',
  'did not give her name',
  'cannot be named',
  'can not be named',
  'could not be named',
  'name was withheld',
  'name has been withheld',
  'name withheld',
  'name is withheld',
  'names have been changed',
  'name has been changed',
  'name was changed',
  'not his real name',
  'not her real name',
  'not authorized to speak',
  'not authorised to speak',
  'not authorized to talk',
  'not authorised to talk',
  'withheld his name',
  'withheld her name',
  'wished not to be named',
  'wished to remain unnamed',
  'preferred not to be named',
  'preferred not to give his name',
  'preferred not to give her name',
  'fear of reprisals',
];
