/** Words by which an arrest or a trial is told as the answer to a deed. */
export const suspicionWords: ReadonlySet<string> = new Set(
  (
    'suspect suspects suspected accused charged charges convicted murderer murderers killer killers guilty alleged allegedly ' +
    'suspicion sentenced trial perpetrator perpetrators assailant assailants connection appeal appeals prosecutor prosecutors'
  ).split(' '),
);
