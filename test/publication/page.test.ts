import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingAsPage } from '../../src/publication/index.ts';
import { aReading, condition, figure, incident, spanOf, text } from './a-reading.ts';

const hostile = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<!-- --!><svg onload=alert(1)>',
  '</style><style>*{display:none}</style>',
  '{{constructor}} &lt;b&gt; &#60;b&#62;',
];

/** The page without Aram's own style and script. */
const outside = (page: string): string => page.replace(/<style>.*?<\/style>|<script>.*?<\/script>\n<\/body>/gs, '');
const tagsOf = (page: string): string[] => outside(page).match(/<[a-z!/][^>]*>/gi) ?? [];

describe('the page of a reading', () => {
  test('holds every word of the report, in order', () => {
    const article = /<article.*?<\/article>/s.exec(readingAsPage(aReading()))![0];
    const words = (html: string): string =>
      html
        .replace(/<[^>]*>/g, ' ')
        .replace(/&quot;/g, '"')
        .replace(/\s+/g, '');
    expect(words(article)).toBe(text.replace(/\s+/g, '').replace('ShepherdsofTalRashidgobacktotheirpastures', ''));
  });

  test('leads from each claim to its words and from the words to the claim', () => {
    const page = readingAsPage(aReading());
    for (const [at, claim] of [incident, figure, condition].entries()) {
      expect(page).toContain(`id="claim-${at + 1}"`);
      expect(page).toContain(`href="#claim-${at + 1}"`);
      for (const { start } of claim.evidence) {
        expect(page).toContain(`id="w${start}"`);
        expect(page).toContain(`href="#w${start}"`);
      }
    }
  });

  test('marks overlapping evidence without nesting links', () => {
    const wide = { ...incident, evidence: [spanOf('gunmen fired on a police post at the edge')] };
    const crossing = { ...condition, evidence: [spanOf('police post at the edge of the village')] };
    const page = readingAsPage(aReading([wide, crossing]));
    expect(page).toContain('data-claims="1 2"');
    expect(page.replace(/<a .*?<\/a>/gs, '')).not.toMatch(/<\/?a\b/);
  });

  test('allows its own style and script by hash, and nothing else', () => {
    const page = readingAsPage(aReading());
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!;
    for (const [, own] of page.matchAll(/<(?:style|script)>(.*?)<\/(?:style|script)>/gs))
      expect(policy).toContain(createHash('sha256').update(own!).digest('base64'));
    expect(policy).toContain('default-src &#39;none&#39;');
    expect(outside(page)).not.toMatch(/\b(?:src|style|on\w+)=/);
    expect(page).not.toMatch(/https?:/);
  });

  test.each(hostile)('lets nothing in a report become markup: %s', (attack) => {
    const reading = aReading();
    const said = `${text}\n\n${attack} On Monday ${attack}`;
    const evil = {
      ...incident,
      rules: [attack],
      targets: [{ id: attack, name: attack, named: true, category: 'civilians' as const }],
      where: [{ ...incident.where[0]!, name: attack }],
      evidence: [{ start: text.length, end: said.length }],
    };
    const page = readingAsPage({
      ...aReading([evil], said),
      report: { ...reading.report, text: said, title: attack, publisher: attack, byline: attack, language: attack },
      sources: reading.sources.map((source) => ({ ...source, name: attack, description: attack })),
      notes: [{ start: 0, end: 5, rule: attack, said: attack }],
    });
    const known = new Set(tagsOf(readingAsPage(aReading())).map((tag) => /^<[^\s>]*/.exec(tag)![0]));
    expect(tagsOf(page).filter((tag) => !known.has(/^<[^\s>]*/.exec(tag)![0]))).toEqual([]);
    expect(page).not.toMatch(/<img|<svg|<!--|<script>alert/);
  });

  test('escapes any text', () => {
    const reading = aReading();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const page = readingAsPage({ ...reading, report: { ...reading.report, title } });
        const heading = /<h1 dir="auto">(.*?)<\/h1>/s.exec(page)![1]!;
        expect(heading).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
      }),
      { numRuns: 50 },
    );
  });

  test('speaks Arabic when asked, from right to left, with the report as it is', () => {
    const page = readingAsPage(aReading(), { language: 'ar' });
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(page).toContain('الحوادث');
    expect(page).toContain('<article lang="en">');
  });

  test('says so when nothing was found, and when the language is not read yet', () => {
    expect(readingAsPage(aReading([]))).toContain('No incident, figure or condition was found');
    const unread = { ...aReading([]), notes: [{ start: 0, end: text.length, rule: 'language', said: 'not yet' }] };
    expect(readingAsPage(unread)).toContain('Aram cannot read this language yet');
  });

  test('does not name a source who is not to be named', () => {
    expect(readingAsPage(aReading())).not.toContain('Kept Secret');
  });
});
