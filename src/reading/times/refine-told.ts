import type { Scan } from './scan.ts';
import type { Story } from './story.ts';
import type { Told } from './tell.ts';
import { bounds } from './told/bounds.ts';
import { portions } from './told/portions.ts';
import { ranges } from './told/ranges.ts';

type ToldRefiner = (scan: Scan, told: readonly Told[], story: Story) => Told[];

/** What is done once each time is told, in this order. */
export const toldRefiners: readonly ToldRefiner[] = [
  portions,
  ranges,
  // After `ranges`: the "until" of "from May until July" bounds nothing more.
  bounds,
];
