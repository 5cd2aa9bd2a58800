import { describe, expect, test } from 'vitest';
import { reportFromBytes } from '../../src/reports/index.ts';
import { bytes, survives } from './outcome.ts';

describe('a hostile page is read or refused', () => {
  const pages: Record<string, string> = {
    'elements nested 100,000 deep': `${'<div>'.repeat(100_000)}Two farmers were killed in Dara.${'</div>'.repeat(100_000)}`,
    'inline elements nested 100,000 deep': `<p>${'<b><i>'.repeat(50_000)}Two farmers were killed in Dara.`,
    'lists and tables nested': `${'<ul><li><table><tr><td>'.repeat(20_000)}killed`,
    'a comment never closed': `<p>Two farmers were killed.</p><!--${'-'.repeat(200_000)}`,
    'comments opened over and over': `<p>Two farmers were killed.</p>${'<!--'.repeat(50_000)}`,
    'angle brackets': `<html>${'<'.repeat(200_000)}`,
    'closing angle brackets': `<html><p>${'>'.repeat(200_000)}`,
    'ends without beginnings': `<html>${'</p></div>'.repeat(50_000)}killed 3`,
    'an attribute never closed': `<html><p class="${'x '.repeat(200_000)}`,
    'attributes by the thousand': `<html><p ${'a=b '.repeat(50_000)}>killed 3`,
    entities: `<html><p>${'&amp;&#x;&#99999999;&lt'.repeat(10_000)}`,
    'scripts never closed': `<html><p>killed 3</p>${'<script>'.repeat(30_000)}`,
    'linked data that is broken': `<html><script type="application/ld+json">${'{"a":['.repeat(20_000)}</script><p>killed 3`,
    'linked data nested': `<html><script type="application/ld+json">${'['.repeat(20_000)}${']'.repeat(20_000)}</script><p>killed 3`,
  };
  test.each(Object.keys(pages))('%s', async (kind) => {
    await survives(bytes(pages[kind]!), 'a.html');
  });

  test('markup in a text stays text', async () => {
    const report = await reportFromBytes(bytes('Two killed <script>alert(1)</script> in Dara.'), { name: 'a.txt' });
    expect(report.text).toContain('<script>');
  });
});
