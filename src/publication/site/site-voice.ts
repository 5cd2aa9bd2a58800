import type { Voice } from '../edition/index.ts';
import type { Language } from '../wording/index.ts';
import type { Addresses } from './address.ts';

/** A site told in one language: what every page of it knows. */
export interface SiteVoice extends Voice {
  readonly title: string;
  /** The languages it is published in, the first one first. */
  readonly languages: readonly Language[];
  readonly addresses: Addresses;
  /** The way from the page to its language's folder: '' or '../'. */
  readonly up: string;
}

/** The same for a page in a folder of its own. */
export const inFolder = (site: SiteVoice): SiteVoice => ({ ...site, up: '../' });
