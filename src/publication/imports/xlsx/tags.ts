import { Parser } from 'htmlparser2';

/** What is told of a part's XML as it comes; names are without their prefix. */
export interface TagReader {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

/** A parser of XML that asks for nothing: no entity but XML's own is known to it. */
export const tagParser = ({ open, text, close }: TagReader): Parser =>
  new Parser(
    {
      onopentag: (name, attributes) => open?.(bare(name), attributes),
      ontext: (words) => text?.(words),
      onclosetag: (name) => close?.(bare(name)),
    },
    { xmlMode: true, decodeEntities: true },
  );

/** Text of a cell: `_x000D_` stands for the character of that number. */
export const cellText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
