const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

/** Days and months: capitalised, and no name. */
export const calendar: ReadonlySet<string> = new Set(
  words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december`),
);

/** Words that a sentence may begin with, capitalised though no name. */
export const openers: ReadonlySet<string> = new Set([
  ...calendar,
  ...words(`the a an this that these those in on at by from to of for with and but or as if when while where after before
    since until during about around near unlike like although though because however meanwhile moreover instead today yesterday
    tomorrow later earlier then there here now also previously separately elsewhere recently furthermore indeed afterwards
    nevertheless nonetheless additionally still thus so yet i he she it we they his her its their our my who what which how why
    one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands scores some many several few both
    all no not another other others each every most more at least up according reportedly allegedly suspected armed`),
]);
