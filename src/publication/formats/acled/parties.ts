import {
  type AcledInter,
  type ActorRef,
  acledInterOf,
  acledInters,
  type IncidentType,
} from '../../../codebook/index.ts';

/** One side of an event as ACLED writes it. */
export interface Side {
  readonly actor: string;
  readonly associated: readonly string[];
  readonly inter: AcledInter | '';
}

const noSide: Side = { actor: '', associated: [], inter: '' };

/** How ACLED calls those who have no name of their own. */
const unnamed: Readonly<Record<AcledInter, string>> = {
  'State forces': 'Military Forces of',
  'Rebel group': 'Unidentified Armed Group',
  'Political militia': 'Unidentified Armed Group',
  'Identity militia': 'Unidentified Communal Militia',
  Rioters: 'Rioters',
  Protesters: 'Protesters',
  Civilians: 'Civilians',
  'External/Other forces': 'Unidentified Military Forces',
};

export const nameUnnamed = (inter: AcledInter, country: string): string =>
  inter === 'State forces' ? `${unnamed[inter]} ${country}`.trim() : `${unnamed[inter]}${country && ` (${country})`}`;

const actedByCrowds: ReadonlyMap<IncidentType, AcledInter> = new Map<IncidentType, AcledInter>([
  ['protest', 'Protesters'],
  ['force against protest', 'Protesters'],
  ['riot', 'Rioters'],
  ['mob violence', 'Rioters'],
]);

/** Who did it. Nobody named is an unidentified group to ACLED, and who demonstrates has no other name. */
export function firstSide(actors: readonly ActorRef[], type: IncidentType, country: string): Side {
  if (actors.length > 0) return sideOf(actors, country, actedByCrowds.get(type) === 'Rioters');
  const inter = actedByCrowds.get(type) ?? 'Political militia';
  return { actor: nameUnnamed(inter, country), associated: [], inter };
}

/** To whom it was done. */
export const secondSide = (actors: readonly ActorRef[], country: string): Side =>
  actors.length === 0 ? noSide : sideOf(actors, country, false);

function sideOf(actors: readonly ActorRef[], country: string, riot: boolean): Side {
  const [first] = actors as readonly [ActorRef];
  const inter = interOf(first, riot);
  const names = actors.map(({ name }) => name);
  // Civilians and crowds stand under one name; who they are is told beside it. So do those without a name.
  if (inter && (!first.named || inter === 'Civilians' || inter === 'Protesters' || inter === 'Rioters'))
    return { actor: nameUnnamed(inter, country), associated: names, inter };
  return { actor: first.name, associated: names.slice(1), inter };
}

function interOf({ category, named }: ActorRef, riot: boolean): AcledInter | '' {
  if (riot && (category === 'protesters' || category === 'civilians')) return 'Rioters';
  // A group that nobody knows by name is a political militia to ACLED.
  if (category === 'armed group' && !named) return 'Political militia';
  return acledInterOf[category] ?? '';
}

/** Both sides' kinds in the order of their numbers, or the one that acts alone. */
export function interactionOf(first: Side, second: Side): string {
  if (!first.inter) return '';
  if (!second.inter) return `${first.inter} only`;
  const [low, high] = [first.inter, second.inter].sort((a, b) => acledInters.indexOf(a) - acledInters.indexOf(b));
  return `${low}-${high}`;
}
