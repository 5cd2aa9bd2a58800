const words = (list: string): ReadonlySet<string> => new Set(list.split(/[\s,]+/).filter(Boolean));

/** Words that may stand before an actor's noun and belong to the mention. */
export const modifiers = words(`
  suspected, alleged, purported, presumed, armed, unarmed, heavily, lightly, well-armed, heavily-armed, unidentified, unknown,
  unnamed, masked, hooded, camouflaged, off-duty, on-duty, retired, former, ex, serving, active, senior, junior, high-ranking,
  top, leading, prominent, influential, well-known, local, regional, provincial, federal, national, central, state, municipal,
  city, district, county, rural, urban, tribal, communal, ethnic, indigenous, young, elderly, old, pregnant, female, male,
  teenage, underage, innocent, displaced, wounded, injured, dead, stranded, kidnapped, detained, captured, foreign,
  international, private, public, freelance, plainclothes, plain-clothes, uniformed, undercover, rival, fellow, opposition,
  pro-government, anti-government, progovernment, antigovernment, government-backed, state-backed, pro-regime, foreign-backed,
  paramilitary, elite, special, joint, mobile, counterterrorism, counter-terrorism, anti-terrorism, anti-terror, riot,
  intelligence, traffic, border, naval, air, presidential, ministerial, parliamentary, electoral, judicial, religious, catholic,
  protestant, evangelical, orthodox, coptic, methodist, baptist, anglican, medical, humanitarian, agricultural, seasonal,
  migrant, domestic, drug, criminal, organized, organised, radical, hardline, extremist, violent, peaceful, striking,
  alleged, ruling, acting, deputy, assistant, chief, interim, honorary, vice, outgoing, newly-elected, elected, then,
  roadside, makeshift, remote, nearby, fortified, coordinated, joint, fake, rogue, renegade, disgruntled, mutinous, unspecified,
  left-wing, right-wing, far-right, far-left, leftist, rightist, pro-russian, pro-iranian, pro-turkish, pro-democracy, clan, security, supply, logistics, logistic, patrol, election, campaign, dissident, vaccination, african, european, asian, northern, southern, eastern, western, north-eastern, northeastern, northwestern, southeastern, southwestern, barangay, ward, township, supposed, armored, armoured`);

/** With these a man or a person is somebody armed. */
export const armedModifiers = words('armed masked hooded gun-wielding heavily well-armed heavily-armed camouflaged');

/** With these nobody knows who it was. */
export const unknownModifiers = words('unidentified unknown unnamed unspecified');
