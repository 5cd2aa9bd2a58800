import { abductions } from './abductions.ts';
import { admittedGaps } from './admitted-gaps.ts';
import { armedPresence } from './armed-presence.ts';
import { attacks } from './attacks.ts';
import { civiliansHarmed } from './civilians-harmed.ts';
import { coordination } from './coordination.ts';
import { explosiveRemnants } from './explosive-remnants.ts';
import type { Indicator } from './indicator.ts';
import { livelihood } from './livelihood.ts';
import { nightAttacks } from './night-attacks.ts';
import { nightMovement } from './night-movement.ts';
import { peopleHarmed } from './people-harmed.ts';
import { returns } from './returns.ts';
import { services } from './services.ts';
import { trust } from './trust.ts';
import { villagesEmpty } from './villages-empty.ts';

/** What is looked at in every place, in the order of a page. */
export const indicators: readonly Indicator[] = [
  attacks,
  peopleHarmed,
  civiliansHarmed,
  nightAttacks,
  explosiveRemnants,
  abductions,
  villagesEmpty,
  returns,
  nightMovement,
  livelihood,
  services,
  trust,
  coordination,
  armedPresence,
  admittedGaps,
];
