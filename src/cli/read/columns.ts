/** Which column of a table holds what. */
export interface Columns {
  readonly text: string;
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly publisher: string;
  readonly url: string;
}

/** The flags that name them, and their names where no flag is given. */
export const standardColumns: Columns = {
  text: 'text',
  id: 'id',
  title: 'title',
  published: 'published',
  publisher: 'publisher',
  url: 'url',
};
