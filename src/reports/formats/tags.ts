import type { Tokenizer } from 'htmlparser2';

/** What a reader of HTML or XML is told, in the order of the document. */
export interface TagReader {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

export type Attributes = ReadonlyMap<string, string>;

// Nobody writes a longer value into anything that is asked for here.
const longestValue = 20_000;

/**
 * Walks over tags and texts without building a tree, so a page nested a million deep costs what its bytes cost.
 * Names are in lower case in HTML and as written in XML.
 */
export async function readTags(source: string, xml: boolean, reader: TagReader): Promise<void> {
  const { Tokenizer } = await import('htmlparser2');
  let name = '';
  let attribute = '';
  let value = '';
  let attributes = new Map<string, string>();
  const slice = (start: number, end: number) => source.slice(start, end);
  const named = (start: number, end: number) => (xml ? slice(start, end) : slice(start, end).toLowerCase());
  const opened = () => {
    reader.open(name, attributes);
    attributes = new Map();
  };
  const nothing = () => {};
  const tokenizer: Tokenizer = new Tokenizer(
    { xmlMode: xml, decodeEntities: true, recognizeSelfClosing: xml },
    {
      onopentagname: (start, end) => {
        name = named(start, end);
      },
      onattribname: (start, end) => {
        attribute = named(start, end);
        value = '';
      },
      onattribdata: (start, end) => {
        if (value.length < longestValue) value += slice(start, end);
      },
      onattribentity: (point) => {
        if (value.length < longestValue) value += String.fromCodePoint(point);
      },
      onattribend: () => {
        if (!attributes.has(attribute)) attributes.set(attribute, value);
      },
      onopentagend: opened,
      // HTML takes no notice of the slash in "<div/>".
      onselfclosingtag: () => {
        opened();
        if (xml) reader.close(name);
      },
      onclosetag: (start, end) => reader.close(named(start, end)),
      ontext: (start, end) => reader.text(slice(start, end)),
      ontextentity: (point) => reader.text(String.fromCodePoint(point)),
      oncdata: (start, end, offset) => xml && reader.text(slice(start, end - offset)),
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
}
