const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that are as often a figure of speech: they need more beside them than the others. Base forms, as in `verbs.ts`. */
export const looseLemmas =
  words(`fight hit strike destroy control march steal rob demonstrate rally target battle withdraw retreat occupy
  seize violence offensive war combat engage take_over harm hurt damage burn capture invade storm shoot
  confrontation crackdown siege torture execution execute stone explode flee evacuate displace deploy
  dispatch protest clash raid recover gas regain reclaim fire beat repel club go_off unrest looting death
  disperse overtake`);

/** Verdicts: they tell of something that was done before. */
export const courtLemmas = words('jail imprison incarcerate sentence remand');

/** Verbs that harm the living: done to things they are a figure of speech. */
export const harmingLemmas =
  words(`kill slay murder massacre slaughter injure wound hurt shoot stab abduct kidnap arrest detain assassinate
  execute behead rape torture beat ambush`);

/** Verbs that take arms or make them harmless: the thing taken is no event of its own. */
export const takingLemmas =
  words(`seize recover confiscate capture find discover defuse disarm dismantle deactivate neutralise neutralize
  intercept destroy safely_detonate find_dead`);

/** "bombarded with questions". */
export const callNouns =
  words(`call calls question questions letter letters message messages email emails request requests complaint
  complaints criticism ads advertisement advertisements information`);

/** Offices and standing in a community: an attack on one who holds them is an assassination. */
export const ranks =
  words(`chief head chair chairman chairwoman leader commander mayor governor minister judge prosecutor councilor
  councillor senator deputy elder councilman candidate president official general colonel imam activist
  politician lawmaker director captain commissioner spokesman spokesperson mp sheikh secretary member aide
  bodyguard elders officials judges ambassador lawyer headman`);

/** What is captured, handed over or lost as territory. */
export const takenPlaces = words(
  `town city village district area base bridge airport province border dam hill region checkpoint`,
);

/** What forces take hold of without seizing it. */
export const notSeizable =
  words(`town towns village villages area areas district districts position positions base bases checkpoint
  checkpoints post posts headquarters building buildings office offices hill hills road roads territory
  control power farm farms land house houses`);
