import type { ReportFacts } from '../../make-report.ts';
import type { Attributes, TagReader } from '../tags.ts';
import { factsOfLinkedData } from './linked-data.ts';

const titles = ['og:title', 'twitter:title', 'dc.title', 'title'];
const publishers = ['og:site_name', 'application-name', 'dc.publisher', 'publisher'];
const authors = ['author', 'article:author', 'dc.creator', 'byl', 'parsely-author', 'sailthru.author'];
const dates = [
  ...['article:published_time', 'og:published_time', 'datepublished', 'date', 'pubdate', 'publishdate', 'publish-date'],
  ...[
    'dc.date',
    'dc.date.issued',
    'dcterms.date',
    'dcterms.issued',
    'dcterms.created',
    'parsely-pub-date',
    'sailthru.date',
  ],
];

const longestData = 500_000;

/** Gathers what a page says of itself: in its head, in linked data, in a time element. */
export class PageFacts implements TagReader {
  private readonly meta = new Map<string, string>();
  private data: ReportFacts = {};
  private inside: 'title' | 'data' | null = null;
  private gathered = '';
  private title = '';
  private url: string | null = null;
  private time: string | null = null;

  open(name: string, attributes: Attributes): void {
    if (name === 'meta') this.note(attributes);
    else if (name === 'link' && attributes.get('rel') === 'canonical') this.url ??= attributes.get('href') ?? null;
    else if (name === 'time') this.time ??= attributes.get('datetime') ?? null;
    else if (name === 'title' && this.title === '') this.inside = 'title';
    else if (name === 'script' && /ld\+json/i.test(attributes.get('type') ?? '')) this.inside = 'data';
    if (name === 'title' || name === 'script') this.gathered = '';
  }

  close(name: string): void {
    if (name === 'title' && this.inside === 'title') this.title = this.gathered;
    if (name === 'script' && this.inside === 'data') this.data = { ...factsOfLinkedData(this.gathered), ...this.data };
    if (name === 'title' || name === 'script') this.inside = null;
  }

  text(text: string): void {
    if (this.inside && this.gathered.length < longestData) this.gathered += text;
  }

  get facts(): ReportFacts {
    const publisher = this.first(publishers) ?? this.data.publisher ?? null;
    const title = this.first(titles) ?? this.data.title ?? clean(this.title);
    const author = this.data.byline ?? this.first(authors) ?? null;
    return {
      title: title && withoutSite(title, publisher),
      publisher,
      byline: author && !/^(?:https?:|admin$|@)/i.test(author) ? author.replace(/^by\s+/i, '') : null,
      url: webAddress(this.url) ?? webAddress(this.meta.get('og:url') ?? null),
      published: dayOf(this.first(dates) ?? this.data.published ?? this.time),
    };
  }

  private note(attributes: Attributes): void {
    const name = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop');
    const content = clean(attributes.get('content') ?? '');
    if (name && content && !this.meta.has(name.toLowerCase())) this.meta.set(name.toLowerCase(), content);
  }

  private first(names: readonly string[]): string | null {
    const name = names.find((one) => this.meta.has(one));
    return name ? this.meta.get(name)! : null;
  }
}

const clean = (text: string): string | null => text.replace(/\s+/g, ' ').trim() || null;

const webAddress = (text: string | null): string | null =>
  text && /^https?:\/\/\S+$/i.test(text.trim()) ? text.trim() : null;

/** The day of an ISO 8601 time as the page wrote it: a report is of the day where it was published. */
const dayOf = (text: string | null | undefined): string | null =>
  /^\s*(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))/.exec(text ?? '')?.[1] ?? null;

/** "Calm returns | The Paper" without the paper. */
function withoutSite(title: string, publisher: string | null): string {
  const parts = title.split(/\s+[|–—-]\s+/);
  const last = parts.at(-1)!;
  if (parts.length < 2 || !publisher || last.toLowerCase() !== publisher.toLowerCase()) return title;
  return title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—-]\s*$/, '');
}
