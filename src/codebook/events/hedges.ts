const words = (text: string): string[] => text.trim().split(/\s*,\s*/);

/** What the words around an event make of it. Looked for before the trigger, in its clause. */
export type Hedge = 'negated' | 'planned' | 'possible' | 'denied' | 'attempted' | 'foiled' | 'general' | 'conditional';

export const hedgesBefore: readonly (readonly [phrase: string, hedge: Hedge])[] = [
  ...words(
    "no, not, never, without, neither, nor, nobody, none, cannot, n't, free of, absence of, lack of, no reports of, no signs of, did not, have not, has not",
  ).map((w) => [w, 'negated'] as const),
  ...words(
    `plan to, plans to, planned to, planning to, plotting to, plotted to, plot to, intend to, intended to, intends to, intending to,
     preparing to, prepared to, preparing for, will, would, going to, vowed to, vow to, threatened to, threatens to, threatening to, threaten to,
     wants to, want to, wanted to, calls for, called for, call for, urged, ready to, set to, due to be, ordered to, seeks to, seeking to,
     agreed to, in order to, warned of, warning of, warn of, warned against, to prevent, threats of, threat of, fear of, fears of, plans for, plan for, plot for, expected to, scheduled to, scheduled for,
     at risk of, risk of, risks of, risking, facing, faces, face, faced with, liable to`,
  ).map((w) => [w, 'planned'] as const),
  ...words('may, might, could, can, should, must, possibly, possible, potential, potentially, perhaps').map(
    (w) => [w, 'conditional'] as const,
  ),
  ...words(
    `allegedly, alleged, suspected of, accused of, accusing, accuses, accused, is believed to have, are believed to have, is thought to have,
     charged with, on suspicion of, rumours of, rumors of, unconfirmed, purported, purportedly, apparently`,
  ).map((w) => [w, 'possible'] as const),
  ...words('denied, denies, deny, denying, rejected, rejects, dismissed, refuted').map((w) => [w, 'denied'] as const),
  ...words(
    'attempted to, attempting to, attempt to, attempts to, tried to, trying to, attempted, attempt at, sought to, failed to, failed attempt to, bid to',
  ).map((w) => [w, 'attempted'] as const),
  ...words(
    'foiled, foil, foiling, thwarted, thwart, thwarting, prevented, averted, aborted, disrupted, stopped a, stop an',
  ).map((w) => [w, 'foiled'] as const),
  ...words(
    `often, frequently, regularly, routinely, repeatedly, usually, sometimes, spate of, series of, wave of, waves of, string of,
     most of, many of, increase in, rise in, decrease in, decline in, surge in, upsurge in, rate of, victims of, history of, cases of, continued, ongoing, continuous, continuing, against such, type of, kind of,
     responsible for, perpetrators of, investigation of, investigations into, condemned, condemn, condemns, condemning, end to, halt to, stop, combat, fight against, war on, in case of, in the event of, if, whether, unless`,
  ).map((w) => [w, 'general'] as const),
];

/** Words that may stand between a verb and its auxiliary, or a noun and its article. */
export const adverbs: ReadonlySet<string> = new Set(
  'also,reported,feared,confirmed,presumed,believed,both,all,each,reportedly,later,then,subsequently,allegedly,apparently,already,now,still,recently,eventually,together,even,just,only,nearly,almost,not,never,been,being,safely,successfully,instantly,immediately,fatally,seriously,critically,slightly,severely,lightly,badly,either,further,partially,completely,simultaneously,briefly,again,once'.split(
    ',',
  ),
);
export const beForms: ReadonlySet<string> = new Set('is,are,was,were,be,been,being,am,got,gets,get'.split(','));
export const haveForms: ReadonlySet<string> = new Set('has,have,had,having'.split(','));

/** Words that say a thing told of is another thing than the one before. */
export const anotherWords: ReadonlySet<string> = new Set(
  'another,separate,separately,elsewhere,meanwhile,similar,second,third,previous,earlier,other,previously,recently'.split(
    ',',
  ),
);
