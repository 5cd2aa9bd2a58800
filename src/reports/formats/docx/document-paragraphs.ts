import type { Paragraph } from '../../passages/paragraph.ts';
import type { PassageKind } from '../../report.ts';
import type { Attributes, TagReader } from '../tags.ts';

// Style ids that Word gives; other languages' Word writes its own, and their paragraphs go by their looks.
const byStyle: readonly (readonly [RegExp, PassageKind])[] = [
  [/^title$/i, 'headline'],
  [/^(?:heading ?[2-9]|subtitle)/i, 'subheading'],
  [/^caption/i, 'caption'],
  [/^(?:intense ?)?quote/i, 'quote'],
];

// What was struck out or moved away, instructions to Word, and a drawing's text given a second time.
const skipped = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'mc:Fallback', 'w:pict']);

/** Gathers the paragraphs of WordprocessingML (ISO/IEC 29500). */
export class DocumentParagraphs implements TagReader {
  readonly found: Pick<Paragraph, 'text' | 'known'>[] = [];
  private parts: string[] = [];
  private style = '';
  private skipping = 0;
  private inText = false;
  private hidden = false;

  open(name: string, attributes: Attributes): void {
    if (skipped.has(name)) this.skipping++;
    if (name === 'w:p') this.flush();
    else if (name === 'w:pStyle') this.style = attributes.get('w:val') ?? '';
    else if (name === 'w:r') this.hidden = false;
    else if (name === 'w:vanish') this.hidden = attributes.get('w:val') !== '0' && attributes.get('w:val') !== 'false';
    else if (name === 'w:t') this.inText = true;
    else if (name === 'w:tab') this.parts.push(' ');
    else if (name === 'w:br' || name === 'w:cr') this.parts.push('\n');
    else if (name === 'w:noBreakHyphen') this.parts.push('-');
  }

  close(name: string): void {
    if (skipped.has(name)) this.skipping--;
    if (name === 'w:p' || name === 'w:body') this.flush();
    else if (name === 'w:t') this.inText = false;
  }

  text(text: string): void {
    if (this.inText && this.skipping === 0 && !this.hidden) this.parts.push(text);
  }

  private flush(): void {
    const known = byStyle.find(([pattern]) => pattern.test(this.style))?.[1] ?? null;
    for (const line of this.parts.join('').split('\n')) {
      const text = line.replace(/\s+/g, ' ').trim();
      if (text) this.found.push({ text, known });
    }
    this.parts = [];
    this.style = '';
  }
}
