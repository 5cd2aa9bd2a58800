import { centralEastAfrica } from './central-east-africa.ts';
import { europe } from './europe.ts';
import { india } from './india.ts';
import { islamicState } from './islamic-state.ts';
import { levant } from './levant.ts';
import { middleEast } from './middle-east.ts';
import { northAmerica } from './north-america.ts';
import { organisations } from './organisations.ts';
import { securityForces } from './security-forces.ts';
import { securityForcesOfAsia } from './security-forces-asia.ts';
import { southAmerica } from './south-america.ts';
import { southAsia } from './south-asia.ts';
import { southeastAsia } from './southeast-asia.ts';
import { westAfrica } from './west-africa.ts';

/**
 * Every list of groups. Where actors share an alias and the text names no country that tells them apart, the later
 * listed is meant: so the list goes from the less to the better known.
 */
export const groupLists: readonly string[] = [
  organisations,
  securityForcesOfAsia,
  securityForces,
  europe,
  southAmerica,
  northAmerica,
  southAsia,
  india,
  southeastAsia,
  westAfrica,
  centralEastAfrica,
  levant,
  middleEast,
  islamicState,
];
