import { plot as draw, type PlotOptions } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { html, type Markup, raw } from '../page/escape.ts';

/** What a picture is called and shows: both are read out in its place. */
export interface Caption {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** A picture of so many pixels, which shrinks with its page; `inner` is drawn in it. */
export function picture({ id, title, description }: Caption, width: number, height: number, inner: Markup): Markup {
  const size = html`viewBox="0 0 ${Math.round(width)} ${Math.round(height)}" width="${Math.round(width)}" height="${Math.round(height)}"`;
  return html`<svg class="picture" xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${id}-title ${id}-desc" ${size} direction="ltr" font-size="11" font-family="inherit" fill="currentColor"><title id="${id}-title">${title}</title><desc id="${id}-desc">${description}</desc>${inner}</svg>`;
}

/** What Observable Plot draws, as markup. Its own style element and its names for parts are left out. */
export function plotted(caption: Caption, options: PlotOptions & { width: number; height: number }): Markup {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = draw({ ...options, document });
  return picture(
    caption,
    options.width,
    options.height,
    html`${hatching(caption.id)}<g text-anchor="middle">${childrenOf(svg as unknown as DomNode)}</g>`,
  );
}

/** As much of a DOM node as is needed to write it down. */
interface DomNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
  readonly attributes?: Iterable<{ readonly name: string; readonly value: string }>;
}

const childrenOf = (node: DomNode): Markup[] => [...node.childNodes].map(markupOf);

const written = /^(?:g|path|rect|line|circle|text|tspan|title|defs|pattern|clipPath|use)$/;
const kept = /^[a-z][a-z\d-]*$/i;

function markupOf(node: DomNode): Markup {
  if (node.nodeType === 3) return html`${node.textContent}`;
  const name = node.localName ?? '';
  if (!written.test(name)) return raw('');
  const attributes = [...(node.attributes ?? [])]
    .filter(({ name }) => kept.test(name) && !/^(?:aria-|on|style$|class$)/i.test(name))
    .map(({ name, value }) => html` ${raw(name)}="${value}"`);
  const bidi = name === 'text' ? raw(' unicode-bidi="plaintext"') : '';
  return html`<${raw(name)}${attributes}${bidi}>${childrenOf(node)}</${raw(name)}>`;
}

/** Lines that mean "nobody reported": a picture's hatching, by the id of the picture. */
const hatching = (id: string): Markup =>
  html`<defs><pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="var(--sunk, #f1ede4)"></rect><line x1="0" y1="0" x2="0" y2="6" stroke="var(--line-strong, #8f8b80)" stroke-width="1.2"></line></pattern></defs>`;

export const hatchOf = (id: string): string => `url(#${id}-hatch)`;

/** A text of numbers and signs, read from the side that its language is: "5–8" begins on the right in Arabic. */
export const readFrom = (leftward: boolean, text: string): string => (leftward ? `\u200f${text}` : text);

/** How wide a text is, roughly, in pixels: enough to keep labels apart. */
export function textWidth(text: string, size = 11): number {
  let width = 0;
  for (const letter of text)
    width += /[\u0610-\u061a\u064b-\u065f\u200c-\u200f]/.test(letter)
      ? 0
      : /[iljtfr.,:;|' ]/.test(letter)
        ? 0.34
        : /[mwMW@]/.test(letter)
          ? 0.88
          : 0.56;
  return width * size;
}

/** A text cut to so many pixels, with … at its end. */
export function fitted(text: string, width: number, size = 11): string {
  if (textWidth(text, size) <= width) return text;
  let cut = text;
  while (cut.length > 1 && textWidth(`${cut}…`, size) > width) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}
