const longest = 200;

/** A name as lists sort by it and filters find it: its first two hundred letters, since an index holds no whole page. */
export const indexKey = (name: string): string =>
  name.length <= longest ? name : name.slice(0, longest).toWellFormed();
