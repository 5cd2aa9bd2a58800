/** How words lay an incident at somebody's door, and on which side of them that somebody stands. */
export interface Responsibility {
  readonly kind: 'claimed' | 'attributed' | 'denied';
  readonly who: 'before' | 'after';
}

const lines = (kind: Responsibility['kind'], who: Responsibility['who'], text: string): [string, Responsibility][] =>
  text
    .trim()
    .split(/\s*,\s*/)
    .map((phrase) => [phrase, { kind, who }]);

export const responsibilityWords: readonly (readonly [phrase: string, how: Responsibility])[] = [
  ...lines(
    'claimed',
    'before',
    `claimed responsibility, claim responsibility, claims responsibility, claiming responsibility, has claimed responsibility,
     took responsibility, taken responsibility, takes responsibility, took credit, claimed credit, accepted responsibility,
     admitted responsibility, assumed responsibility, claimed the attack, claimed the attacks, claimed the bombing, claimed the killing, claimed to have carried out,
     said it carried out, said it was behind, said they carried out, said their fighters`,
  ),
  ...lines('claimed', 'after', 'responsibility was claimed by, was claimed by, responsibility claimed by, claimed by'),
  ...lines(
    'attributed',
    'after',
    `attributed to, attributed the attack to, attributed the incident to, attributed the attacks to, attributed the incidents to, attributed it to, attributed this incident to, attributed the kidnapping to, attributed this attack to,
     blamed on, blamed the attack on, blamed the attacks on, blamed the incident on, blamed the killing on, blamed the killings on, pinned on, blamed,
     suspected the involvement of, the involvement of, involvement of, suspected that, suspected to be, suspected of being, believed to be, believed to belong to,
     thought to be, presumed to be, alleged to be, bears the hallmarks of, bore the hallmarks of, hallmark of, linked to, affiliated with, affiliated to, loyal to, belonging to, accused, suspects, carried out by, perpetrated by, committed by, conducted by, staged by, orchestrated by, the work of, attacks by, attack by`,
  ),
  ...lines(
    'attributed',
    'before',
    `was blamed, were blamed, is blamed, are blamed, was behind, were behind, is behind, are behind, may have carried out, was responsible, were responsible, is suspected, are suspected, was suspected, were suspected, were involved, was involved, carried out the attack, carried out the attacks, carried out this attack, had carried out, was accused, were accused, is accused, are accused`,
  ),
  ...lines(
    'denied',
    'before',
    'denied involvement, denied responsibility, denied any involvement, denied carrying out, denies involvement, denied any responsibility, denied being behind, denied any role',
  ),
];
