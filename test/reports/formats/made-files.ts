import { strToU8, zipSync } from 'fflate';

/** A line of a made PDF page: where it begins in points from the lower left, its size and text. */
export type PdfLine = readonly [x: number, y: number, size: number, text: string];

/** A small PDF in Helvetica. */
export function makePdf(pages: readonly (readonly PdfLine[])[]): Uint8Array {
  const objects = ['<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'];
  const tree = 2 + pages.length * 2;
  const kids = pages.map((lines) => {
    const content = lines
      .map(([x, y, size, text]) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`)
      .join('\n');
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    const box = `/MediaBox [0 0 595 842] /Contents ${objects.length} 0 R`;
    objects.push(`<< /Type /Page /Parent ${tree} 0 R ${box} /Resources << /Font << /F1 1 0 R >> >> >>`);
    return `${objects.length} 0 R`;
  });
  objects.push(`<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`);
  objects.push(`<< /Type /Catalog /Pages ${tree} 0 R >>`);
  return strToU8(withIndex(objects), true);
}

const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&');

function withIndex(objects: readonly string[]): string {
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const index = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const trailer = `trailer << /Size ${objects.length + 1} /Root ${objects.length} 0 R >>\nstartxref\n${file.length}\n%%EOF`;
  return file + index + trailer;
}

/** A small Word document of the given WordprocessingML paragraphs. */
export function makeDocx(paragraphs: string): Uint8Array {
  const body = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs}</w:body></w:document>`;
  return zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(body) });
}

/** A Word paragraph of one run. */
export const wordParagraph = (text: string, style?: string): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** Bytes in chunks of a size, as a file or a pipe gives them. */
export async function* inChunks(bytes: Uint8Array | string, size = 7): AsyncGenerator<Uint8Array> {
  const all = typeof bytes === 'string' ? strToU8(bytes) : bytes;
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}
