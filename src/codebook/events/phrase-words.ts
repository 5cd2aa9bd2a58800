/** Words that noun phrases are built of: what opens one, what ends one, what stands for one. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const articles = words('a an another');
export const definites = words('the his her their its this that these those both all');

/** Pronouns, and how many they stand for; null when that is not said. */
export const pronouns: ReadonlyMap<string, number | null> = new Map([
  ['he', 1],
  ['she', 1],
  ['him', 1],
  ['her', 1],
  ['they', null],
  ['them', null],
  ['it', 1],
  ['who', null],
  ['whom', null],
]);

/** Words that no noun phrase runs over. */
export const phraseEnds = words(`in on at by to from for with and or but while when who which that as than after before
  during near into over under against between was were is are be been being has have had will would could may might of
  including until since because if not did does do said says where inside outside across through along around killed
  injured wounded died dead left leaving took hit struck came went began started caused claimed destroyed damaged wounding
  killing injuring exploded detonated attacked targeted opened fired reportedly allegedly also later then lost threw
  hurled lobbed tossed launched planted placed used conducted committed owned`);

/** "an unknown number of". */
export const unknownNumbers = words('unknown unspecified undetermined undisclosed unconfirmed');

/** Stretches of time: "a day", "that night" is nobody. */
export const spansOfTime = words(
  'time while day night week month year hour morning afternoon evening moment period minute weekend',
);

/** Words that open a sentence with a capital and are no name. */
export const plainOpenings =
  words(`i he she it they we you there this that these those no one none nobody both all some many
  most several others another what which who how when where while and or but the a an in on at by also however meanwhile then
  yes not only such more less much few from near during after before since until for with as two three four five six seven
  eight nine ten their his her its our my if although though because among inside outside under over between about around`);

/** Small words inside a name. */
export const nameParticles = words('al bin ibn bint abu de da del van von ul el la dos');

/** "a group of farmers": the farmers are who is meant. */
export const collectives =
  words(`group groups number team teams crowd family families convoy gang band mob dozens hundreds
  thousands scores pair couple handful unit patrol contingent column tens most some all many none each one two`);

/** Nouns for places: after a place's name they only say what it is. */
export const placeNouns =
  words(`village town city district sub-district subdistrict province area neighborhood neighbourhood
  suburb region county municipality capital hamlet settlement commune township island port stronghold governorate locality
  department quarter parish`);

/** "a house owned by …": who stands behind these did not do what is told. */
export const belongingParticiples =
  words(`owned led run used driven held followed controlled operated guarded headed occupied
  backed supported inhabited populated accompanied known manned surrounded hosted organised organized visited rented
  protected patrolled escorted frequented favoured favored`);
