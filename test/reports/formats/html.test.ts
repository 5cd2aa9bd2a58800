import { describe, expect, test } from 'vitest';
import { reportFromBytes } from '../../../src/reports/index.ts';

const reportOf = (html: string, name = 'page.html') => reportFromBytes(new TextEncoder().encode(html), { name });

async function passagesOf(html: string) {
  const { text, passages } = await reportOf(html);
  return passages.map(({ start, end, kind }) => [kind, text.slice(start, end)]);
}

const long =
  'Families went back to the pastures above the stream, the mayor said, and the school opened its doors again. ';

const saved = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<title>Herders return | The Plain</title>
<meta property="og:title" content="Herders return to the pastures"><meta property="og:site_name" content="The Plain">
<meta property="article:published_time" content="2022-06-14T23:30:00+03:00">
<link rel="canonical" href="https://plain.example/herders">
<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle","author":[{"name":"Dilshad Rahim"}]}]}</script>
<script>var killed = 400;</script><style>p { color: red }</style></head>
<body><nav><a href="/">Home</a> <a href="/war">War</a></nav>
<div class="cookie-banner">We use cookies. Twelve killed.</div>
<main><article><h1>Herders return to the pastures</h1>
<p class="byline">By Dilshad Rahim</p>
<figure><img src="a.jpg"><figcaption>A herder at the stream, June 2022. Photo: Rebin Ali</figcaption></figure>
<p>${long}</p><p>Two mines were cleared&nbsp;from the <b>road</b>.<br><br>No&#8209;one was hurt &amp; nobody left.</p>
<aside>Read also: ten killed in blast</aside>
<blockquote>We sleep in our own houses.</blockquote>
<h2>A quiet year</h2><p>The nights are quiet.</p>
<p style="display: none">Hidden: five killed.</p><p hidden>Hidden: six killed.</p>
<ul class="social-share"><li><a href="#">Facebook</a><li><a href="#">Twitter</a></ul>
</article></main>
<section><article><h2><a href="/b">Blast kills ten in market</a></h2></article></section>
<footer>© The Plain. Three killed.</footer></body></html>`;

describe('a saved page', () => {
  test('gives its article and nothing of the site around it', async () => {
    expect(await passagesOf(saved)).toEqual([
      ['headline', 'Herders return to the pastures'],
      ['byline', 'By Dilshad Rahim'],
      ['caption', 'A herder at the stream, June 2022.'],
      ['credit', 'Photo: Rebin Ali'],
      ['body', long.trim()],
      ['body', 'Two mines were cleared from the road.'],
      ['body', 'No‑one was hurt & nobody left.'],
      ['quote', 'We sleep in our own houses.'],
      ['subheading', 'A quiet year'],
      ['body', 'The nights are quiet.'],
    ]);
  });

  test('says who published it, when, where and by whom', async () => {
    expect(await reportOf(saved)).toMatchObject({
      title: 'Herders return to the pastures',
      publisher: 'The Plain',
      byline: 'Dilshad Rahim',
      url: 'https://plain.example/herders',
      published: '2022-06-14',
    });
  });

  test('yields to the facts given', async () => {
    const report = await reportFromBytes(new TextEncoder().encode(saved), {
      name: 'a',
      published: '2022-06',
      title: null,
    });
    expect(report).toMatchObject({ published: '2022-06', title: 'Herders return to the pastures' });
  });

  test('is known by its content whatever its name', async () => {
    expect((await reportOf(saved, 'page.txt')).text).not.toContain('<');
  });

  test('without article or main element is read whole', async () => {
    expect(await passagesOf(`<html><body><div><p>${long}</p><p>Nobody was hurt.</p></div></body></html>`)).toEqual([
      ['body', long.trim()],
      ['body', 'Nobody was hurt.'],
    ]);
  });

  test('of plain divisions is cut to what lies between its headline and its last sentence', async () => {
    const menu = ['News', 'Sport', 'Weather today', 'Most discussed'].map((item) => `<div>${item}</div>`).join('');
    const html = `<body>${menu}<h1>Herders return</h1><div>The mayor of the town below spoke of a calm year.</div><div>${long}</div><div>Nobody was hurt.</div>${menu}${menu}</body>`;
    expect((await passagesOf(html)).map(([kind]) => kind)).toEqual(['headline', 'body', 'body', 'body']);
  });

  test('called by its headline where its title names the site too', async () => {
    const html = `<head><title>Herders return - Example Daily</title></head><body><h1>Herders return</h1><p>${long}</p></body>`;
    expect((await reportOf(html)).title).toBe('Herders return');
  });

  test('keeps its text where every element bears a name of site parts', async () => {
    expect(await passagesOf(`<body><div class="content-with-sidebar"><p>${long}</p></div></body>`)).toHaveLength(1);
  });

  test('in an old encoding it declares', async () => {
    const html =
      '<html><head><meta charset="iso-8859-9"></head><body><p>Köyde \xfe\xfd\xf0 sesi duyuldu.</p></body></html>';
    const bytes = Uint8Array.from([...html].map((letter) => letter.charCodeAt(0)));
    expect((await reportFromBytes(bytes, { name: 'a.html' })).text).toContain('şığ');
  });

  test('without text is refused', async () => {
    await expect(
      reportOf('<html><body><script>let text = "x";</script><div id="app"></div></body></html>'),
    ).rejects.toMatchObject({
      code: 'page without text',
    });
  });
});

describe('a page saved as a single file', () => {
  const archive = (encoding: string, body: string) =>
    [
      'From: <Saved by Blink>',
      'Subject: Herders',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="--Part--1"',
      '',
      '----Part--1',
      'Content-Type: text/html',
      `Content-Transfer-Encoding: ${encoding}`,
      '',
      body,
      '----Part--1',
      'Content-Type: image/png',
      '',
      'iVBORw0KGgo=',
      '----Part--1--',
    ].join('\r\n');

  test.each([
    [
      'quoted-printable',
      '<html><body><p class=3D"a">Two guards left the =E2=80=9Ccaf=C3=A9=E2=80=9D =\r\non Monday.</p></body></html>',
    ],
    ['base64', Buffer.from('<p>Two guards left the “café” on Monday.</p>').toString('base64')],
    ['8bit', '<html><body><p>Two guards left the “café” on Monday.</p><img alt="“ ”"></body></html>'],
  ])('%s', async (encoding, body) => {
    expect((await reportOf(archive(encoding, body), 'page.mhtml')).text).toBe('Two guards left the “café” on Monday.');
  });

  test('without a page is refused', async () => {
    const text = archive('8bit', '').replace('text/html\r\n', 'text/css\r\n');
    await expect(reportOf(text, 'page.mhtml')).rejects.toMatchObject({ code: 'page without text' });
  });
});

describe('hostile pages', () => {
  const within = async (html: string) => {
    const start = performance.now();
    const report = await reportOf(html);
    expect(performance.now() - start).toBeLessThan(5000);
    return report;
  };

  test.each([
    ['nested a million deep', `<div>${'<div>'.repeat(1_000_000)}${long}`],
    ['nested and closed', `<p>${long}</p>${'<b>'.repeat(300_000)}x${'</b>'.repeat(300_000)}`],
    ['closing what never opened', `<p>${long}</p>${'<div>'.repeat(100_000)}${'</i>'.repeat(500_000)}`],
    ['a tag with a hundred thousand attributes', `<p ${'a=b '.repeat(100_000)}>${long}</p>`],
    ['an attribute of five megabytes', `<p title="${'x'.repeat(5_000_000)}">${long}</p>`],
    ['a tag that never ends', `<p>${long}</p><${'a'.repeat(1_000_000)}`],
    ['open comments', `<p>${long}</p>${'<!--'.repeat(500_000)}`],
    ['many characters by number', `<p>${long}</p>${'&#97;'.repeat(300_000)}`],
    ['ampersands', `<p>${long}</p>${'&'.repeat(1_000_000)}`],
    ['linked data nested deep', `<script type="application/ld+json">${'['.repeat(200_000)}</script><p>${long}</p>`],
    ['articles in articles', `${'<article>'.repeat(100_000)}<p>${long}</p>`],
  ])('%s is read in time', async (_, html) => {
    expect((await within(`<html>${html}`)).text).toContain('Families went back');
  });

  test('markup written as text stays text', async () => {
    expect((await reportOf('<p>He wrote &lt;script&gt;alert(1)&lt;/script&gt; on the wall.</p>')).text).toBe(
      'He wrote <script>alert(1)</script> on the wall.',
    );
  });
});
