const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words for what police and courts do about a deed: its day is not the day of the deed. */
export const proceedingsWords =
  words(`convicted convict convicts convicting acquitted acquits acquitting charged charging
  chargesheet chargesheeted guilty indicted indicts indicting indictment sentenced sentences sentencing jailed arraigned
  extradited extradition prosecuted prosecute prosecutes prosecution prosecuting trial trials retrial verdict conviction
  convictions inquest bail questioned investigation investigations inquiry arrested arrests arrest detained detains
  nabbed remanded testified testify testifies testifying pleaded pleads pleading plea confessed confesses apprehended
  imprisoned lawsuit sued`);

/** Words that open a clause of its own: what stands before them is told of something else. */
export const clauseOpeners = words('who which that when while after before because but although though whereas where');
