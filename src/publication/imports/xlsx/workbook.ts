import { brokenWorkbook, partBytes, partText } from './parts.ts';
import { cellText, tagParser } from './tags.ts';

/** What the cells of a workbook's first sheet need to be read. */
export interface Workbook {
  readonly sheet: string;
  /** Texts that cells name by their number. */
  readonly shared: readonly string[];
  /** Styles, by number, that show a number as a day. */
  readonly days: ReadonlySet<number>;
  /** Days are counted from 1904, as old Macs did. */
  readonly from1904: boolean;
}

export function openWorkbook(file: Uint8Array, input: string): Workbook {
  const { first, from1904 } = sheetsOf(partText(file, 'xl/workbook.xml', input));
  const target = targetOf(partText(file, 'xl/_rels/workbook.xml.rels', input), first);
  if (target === null) throw brokenWorkbook(input);
  const sheet = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  return { sheet, from1904, days: dayStyles(partText(file, 'xl/styles.xml', input)), shared: sharedTexts(file, input) };
}

function sheetsOf(xml: string) {
  let first: string | null = null;
  let from1904 = false;
  const parser = tagParser({
    open: (name, { 'r:id': id, date1904 }) => {
      if (name === 'sheet') first ??= id ?? null;
      if (name === 'workbookPr') from1904 = date1904 === '1' || date1904 === 'true';
    },
  });
  parser.end(xml);
  return { first, from1904 };
}

function targetOf(xml: string, wanted: string | null): string | null {
  let target: string | null = null;
  const parser = tagParser({
    open: (name, { Id, Target }) => {
      if (name === 'Relationship' && Id === wanted) target = Target ?? null;
    },
  });
  parser.end(xml);
  return target;
}

// Formats of days that are not written down in the file, by their numbers.
const builtIn = (format: number): boolean =>
  (format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 50 && format <= 58);

function dayStyles(xml: string): Set<number> {
  const formats = new Map<number, boolean>();
  const days = new Set<number>();
  let style = -1;
  const parser = tagParser({
    open: (name, { numFmtId, formatCode = '' }) => {
      if (name === 'numFmt') formats.set(Number(numFmtId), showsDay(formatCode));
      if (name === 'cellXfs') style = 0;
      if (name !== 'xf' || style < 0) return;
      const format = Number(numFmtId ?? 0);
      if (formats.get(format) ?? builtIn(format)) days.add(style);
      style++;
    },
    close: (name) => {
      if (name === 'cellXfs') style = -1;
    },
  });
  parser.end(xml);
  return days;
}

const showsDay = (code: string): boolean => /[yd]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

// In bytes. A small file can unpack to more than a machine holds.
const mostShared = 256 * 1024 * 1024;

function sharedTexts(file: Uint8Array, input: string): string[] {
  const texts: string[] = [];
  const decoder = new TextDecoder();
  let text: string | null = null;
  // A text may come in runs of one look each; what shows how it is pronounced is no part of it.
  let taken = false;
  let pronounced = 0;
  const parser = tagParser({
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') pronounced++;
      taken = name === 't';
    },
    text: (words) => {
      if (taken && pronounced === 0 && text !== null) text += words;
    },
    close: (name) => {
      if (name === 'rPh') pronounced--;
      if (name === 't') taken = false;
      if (name === 'si') texts.push(cellText(text ?? ''));
    },
  });
  let unpacked = 0;
  for (const bytes of partBytes(file, 'xl/sharedStrings.xml', input)) {
    unpacked += bytes.length;
    if (unpacked > mostShared) throw brokenWorkbook(input);
    parser.write(decoder.decode(bytes, { stream: true }));
  }
  parser.end(decoder.decode());
  return texts;
}
