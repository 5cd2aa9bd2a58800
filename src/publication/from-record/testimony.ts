import type { RivalClaim } from '../../record/index.ts';
import type { Testimony } from '../formats/index.ts';

/** A claim as one report's word. Who asked not to be named is described, never named. */
export const testimonyOf = ({ outlet, published, url, source, said }: RivalClaim): Testimony => ({
  publisher: outlet,
  published,
  url,
  title: null,
  speaker:
    source.kind === 'publisher' ? null : source.anonymous ? source.description : (source.name ?? source.description),
  sentence: said === '' ? null : said,
});
