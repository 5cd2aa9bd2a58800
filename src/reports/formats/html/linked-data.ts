import type { ReportFacts } from '../../make-report.ts';

type Data = Readonly<Record<string, unknown>>;

// A page describes itself in a few objects; more are lists of other pages.
const most = 2000;

/** What JSON-LD on a page says of its article: https://schema.org/Article. Nothing where it cannot be read. */
export function factsOfLinkedData(json: string): ReportFacts {
  const article = findArticle(parsed(json));
  if (!article) return {};
  const facts = {
    title: textOf(article.headline) ?? textOf(article.name),
    publisher: nameOf(article.publisher),
    byline: nameOf(article.author),
    published: textOf(article.datePublished),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function findArticle(data: unknown): Data | null {
  const waiting: unknown[] = [data];
  for (let seen = 0; waiting.length > 0 && seen < most; seen++) {
    const one = waiting.shift();
    if (Array.isArray(one)) waiting.push(...one.slice(0, most));
    else if (isData(one)) {
      if (/Article|BlogPosting|Report|Statement/.test(String(one['@type']))) return one;
      if (Array.isArray(one['@graph'])) waiting.push(...one['@graph'].slice(0, most));
      if (isData(one.mainEntity)) waiting.push(one.mainEntity);
    }
  }
  return null;
}

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).join(', ') || null;
  return isData(value) ? textOf(value.name) : textOf(value);
}
