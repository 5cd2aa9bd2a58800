import { ReportProblem } from '../../report-problem.ts';
import { type Draft, draftOf } from '../draft.ts';
import { decodeText } from '../plain-text.ts';
import { readTags } from '../tags.ts';
import { articleOf } from './article.ts';
import { Blocks } from './blocks.ts';
import { declaredEncoding } from './encoding.ts';
import { PageFacts } from './page-facts.ts';
import { pageOfArchive } from './web-archive.ts';

/** The same of a page saved as a single file (MHTML). */
export const readWebArchive = (bytes: Uint8Array, name: string): Promise<Draft> =>
  readHtml(pageOfArchive(bytes, name), name);

/** The article of a saved page, without the site around it, and what the page says of itself. */
export async function readHtml(bytes: Uint8Array, name: string): Promise<Draft> {
  const source = decodeText(bytes, name, declaredEncoding(bytes));
  const blocks = new Blocks();
  const about = new PageFacts();
  await readTags(source, false, {
    open: (element, attributes) => {
      about.open(element, attributes);
      blocks.open(element, attributes);
    },
    close: (element) => {
      about.close(element);
      blocks.close(element);
    },
    text: (text) => {
      about.text(text);
      blocks.text(text);
    },
  });
  blocks.flush();
  const article = articleOf(blocks.found);
  if (article.length === 0)
    throw new ReportProblem(
      'page without text',
      name,
      'is a page without text of its own. Save the page once it is fully shown.',
    );
  return draftOf(article, { ...about.facts, title: titleOf(about.facts.title, article) });
}

/** The title a page gives itself; its headline where the title is that with the site's name after it. */
function titleOf(title: string | null | undefined, article: ReturnType<typeof articleOf>): string | null {
  const headline = article.find(({ known }) => known === 'headline')?.text;
  return headline && (!title || title.startsWith(headline)) ? headline : (title ?? null);
}
