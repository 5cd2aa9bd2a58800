/** Whose word it is: officials and forces, residents, the newsroom itself, or others (groups, unknown sources). */
export const voices = ['officials', 'residents', 'newsroom', 'others'] as const;
export type Voice = (typeof voices)[number];

/** The voice of a kind of source. */
export const voiceOfKind: Readonly<Record<string, Voice>> = {
  official: 'officials',
  institution: 'officials',
  resident: 'residents',
  publisher: 'newsroom',
  organisation: 'others',
  'armed group': 'others',
  unknown: 'others',
};
