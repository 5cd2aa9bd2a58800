const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that may not stand in HTML, and those that turn the reading direction of what follows them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const unwelcome = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/** HTML that is known to be safe: made by `html` or `raw`, never from a report's own text. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Text as HTML text or a quoted attribute value: nothing in it can become markup. */
export const escapeText = (text: string): string =>
  text
    .toWellFormed()
    .replace(unwelcome, '\ufffd')
    .replace(/[&<>"']/g, (mark) => entities[mark]!);

export type Piece = string | number | Markup | readonly Piece[] | null | false;

function render(piece: Piece): string {
  if (piece === null || piece === false) return '';
  if (piece instanceof Markup) return piece.text;
  return Array.isArray(piece) ? piece.map(render).join('') : escapeText(String(piece));
}

/** The only way a page is made: the template is markup, and every value put into it is escaped. */
export const html = (template: TemplateStringsArray, ...values: readonly Piece[]): Markup =>
  new Markup(template.map((part, at) => part + render(values[at] ?? null)).join(''));

/** Aram's own style and script, which are not escaped. */
export const raw = (own: string): Markup => new Markup(own);
