import type { PassageKind } from '../../report.ts';
import type { Attributes } from '../tags.ts';

const byName: Readonly<Record<string, PassageKind>> = {
  h1: 'headline',
  h2: 'subheading',
  h3: 'subheading',
  h4: 'subheading',
  h5: 'subheading',
  h6: 'subheading',
  figcaption: 'caption',
  blockquote: 'quote',
};

const byClass: readonly (readonly [RegExp, PassageKind])[] = [
  [/\bpull-?_?quote\b/i, 'pull quote'],
  [/\b(?:photo|image|picture|caption|media)[-_]{0,2}credits?\b|\bcredits?\b/i, 'credit'],
  [/\b(?:wp-)?caption(?:[-_]text)?\b/i, 'caption'],
  [/\bbyline\b/i, 'byline'],
];

/** The kind of passage an element says its text is, or null where it says nothing. */
export function kindOfElement(name: string, names: string, attributes: Attributes): PassageKind | null {
  if (byName[name]) return byName[name];
  if (attributes.get('rel') === 'author' || attributes.get('itemprop') === 'author') return 'byline';
  return names.length > 1 && names.length < 400
    ? (byClass.find(([pattern]) => pattern.test(names))?.[1] ?? null)
    : null;
}
