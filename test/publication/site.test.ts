import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { fileNames } from '../../src/publication/site/address.ts';
import { siteFiles } from '../../src/publication/site/index.ts';
import { hostile, madeUpEdition } from './edition/made-up.ts';

const filesOf = (villages: number, title?: string): Map<string, string> =>
  new Map(
    [...siteFiles(madeUpEdition(villages), { languages: ['en', 'ar', 'ckb'], ...(title && { title }) })].map(
      ({ path, text }) => [path, text],
    ),
  );
const files = filesOf(6);
const domOf = (path: string) => parseHTML(files.get(path)!).document;

// Of six villages two are a bare name, which no report has.
test('it has a door, a first page, a page a village and a page a record, in each language', () => {
  expect([...files.keys()].filter((path) => path.startsWith('en/place/'))).toHaveLength(4);
  expect([...files.keys()].filter((path) => path.startsWith('ckb/record/'))).toHaveLength(6 * 2 + 6 + 1);
  for (const path of ['index.html', 'feed.xml', 'en/index.html', 'ar/method.html', 'ckb/history.html', 'en/embed.html'])
    expect(files.has(path)).toBe(true);
});

test('every link within the site leads to a page that is there, whatever folder it is opened from', () => {
  const data = new Set(['data/record.csv', 'data/numbers.csv', 'data/record.xlsx', 'data/record.geojson']);
  const lost = [...files].flatMap(([path, text]) => {
    if (path.endsWith('.xml')) return [];
    const { document } = parseHTML(text);
    const hrefs = [...document.querySelectorAll('[href]')].map((link) => link.getAttribute('href')!);
    return hrefs
      .filter((href) => !/^(?:https?:|#)/.test(href))
      .map((href) => new URL(href, `https://site.example/${path}`).pathname.slice(1))
      .filter((to) => !files.has(to) && !data.has(to))
      .map((to) => `${path} → ${to}`);
  });
  expect(lost).toEqual([]);
});

test('nothing is loaded, and only its own script may run', () => {
  for (const [path, text] of files) {
    if (path.endsWith('.xml')) continue;
    expect([
      path,
      text.match(/<(?:img|link rel="stylesheet"|iframe|object|script src)[^>]*>|\bfetch\(|type="module"/g),
    ]).toEqual([path, null]);
    expect(text).toMatch(/content="default-src &#39;none&#39;; style-src &#39;sha256-/);
    expect(text).not.toMatch(/\sstyle="|\son\w+="/);
  }
});

test('what others wrote stays text, in pages and in the feed', () => {
  for (const [path, text] of files) {
    expect([path, text.includes('<script>alert'), text.includes('href="javascript:')]).toEqual([path, false, false]);
  }
  expect(domOf('en/record/i0.html').querySelector('blockquote')?.textContent).toBe(hostile);
});

test('a page of a record has its numbers side by side and each report’s words', () => {
  const page = domOf('en/record/i0.html');
  expect(page.querySelector('figcaption')?.textContent).toBe('What each outlet says: killed');
  expect(page.querySelectorAll('.word').length).toBeGreaterThan(0);
  expect([...page.querySelectorAll('.facts dt')].map((name) => name.textContent)).toContain('How well borne out');
});

test('the names of places are in the letters of the page’s language', () => {
  expect(domOf('ar/index.html').querySelector('h1')?.textContent).toBe('سهل تل');
  expect(domOf('ckb/index.html').querySelector('h1')?.textContent).toBe('دەشتی تەل');
  expect(domOf('ckb/index.html').documentElement.getAttribute('dir')).toBe('rtl');
});

test('whatever is said on a page is shown: nothing in it had to be taken out', () => {
  for (const language of ['en', 'ar', 'ckb']) {
    const text = domOf(`${language}/record/i0.html`).querySelector('.facts')!.textContent;
    expect(text).not.toContain('\ufffd');
  }
});

test('history names the revision and its hash, to be cited by', () => {
  expect(domOf('en/history.html').querySelector('tbody .hash')?.textContent).toBe('ab'.repeat(32));
  expect(domOf('en/place/v-0.html').querySelector('footer')?.textContent).toContain('Record revision 36');
});

test('the feed is Atom, with an entry an incident', () => {
  const feed = parseHTML(files.get('feed.xml')!).document;
  expect(files.get('feed.xml')).toMatch(
    /^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/,
  );
  expect(feed.querySelectorAll('entry')).toHaveLength(12);
  expect(feed.querySelector('entry updated')?.textContent).toBe('2021-11-02T10:00:00.000Z');
});

describe('a site with nothing on record', () => {
  test('is there, and says so', () => {
    const empty = filesOf(0, 'Nothing yet');
    const { document } = parseHTML(empty.get('en/index.html')!);
    expect(document.querySelector('h1')?.textContent).toBe('Nothing yet');
    expect(document.body.textContent).toContain('Nothing is on record.');
    expect(document.querySelector('.verdict')?.textContent?.trim()).toBe('unknown');
  });
});

test('files are named by plain letters, and none twice on systems that tell no case apart', () => {
  const names = fileNames(['iq:dara', 'IQ:Dara', 'iq/dara', '../..', 'دارا', 'خان', 'i12.1']);
  expect([...names.values()]).toEqual(['iq-dara', 'IQ-Dara-2', 'iq-dara-3', 'place', 'place-2', 'place-3', 'i12.1']);
});
