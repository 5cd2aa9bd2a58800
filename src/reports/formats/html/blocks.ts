import type { Attributes, TagReader } from '../tags.ts';
import { blockElements, isNoise, skippedElements, voidElements } from './elements.ts';
import { kindOfElement } from './kinds.ts';
import { type Context, OpenElements } from './open-elements.ts';

/** A paragraph of a page, with where it stands. */
export interface Block extends Context {
  readonly text: string;
  /** Characters of it that are links. */
  readonly links: number;
  readonly heading: boolean;
}

/** Gathers a page's visible paragraphs. */
export class Blocks implements TagReader {
  readonly found: Block[] = [];
  private readonly elements = new OpenElements();
  private articles = 0;
  private parts: string[] = [];
  private links = 0;
  private heading = false;

  open(name: string, attributes: Attributes): void {
    const block = blockElements.has(name);
    if (block) this.flush();
    if (name === 'br') this.parts.push('\n');
    if (voidElements.has(name)) return;
    this.elements.endBefore(name, block);
    this.elements.push(name, this.inside(name, attributes));
    if (/^h[1-6]$/.test(name)) this.heading = true;
  }

  close(name: string): void {
    if (blockElements.has(name)) this.flush();
    this.elements.close(name);
  }

  text(text: string): void {
    const { skipped, linked } = this.elements.context;
    if (skipped) return;
    this.parts.push(text);
    if (linked) this.links += text.trim().length;
  }

  /** Ends the paragraph that is being gathered; blank lines of line breaks end one too. */
  flush(): void {
    if (this.parts.length > 0) {
      const texts = this.parts
        .join('')
        .replace(/[^\S\n]+/g, ' ')
        .split(/ ?\n ?\n[\n ]*/);
      for (const raw of texts)
        this.keep(raw.replace(/ ?\n ?/g, ' ').replace(/^[ \u200b\ufeff]+|[ \u200b\ufeff]+$/g, ''), texts.length);
    }
    this.parts = [];
    this.links = 0;
    this.heading = false;
  }

  private keep(text: string, of: number): void {
    if (/\S/.test(text))
      this.found.push({ ...this.elements.context, text, links: this.links / of, heading: this.heading });
  }

  private inside(name: string, attributes: Attributes): Context {
    const around = this.elements.context;
    if (around.skipped) return around;
    const frame = name === 'html' || name === 'body' || name === 'main' || name === 'article';
    const isArticle = name === 'article' || (around.article === 0 && attributes.get('itemprop') === 'articleBody');
    const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`;
    return {
      skipped: skippedElements.has(name) || (!frame && isHidden(attributes)),
      noise: around.noise || (!frame && (isNoise(names) || attributes.get('aria-hidden') === 'true')),
      linked: around.linked || (name === 'a' && attributes.has('href')),
      main: around.main || name === 'main' || attributes.get('role') === 'main',
      article: isArticle ? ++this.articles : around.article,
      kind: kindOfElement(name, names, attributes) ?? around.kind,
    };
  }
}

const isHidden = (attributes: Attributes): boolean =>
  attributes.has('hidden') || /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.get('style') ?? '');
