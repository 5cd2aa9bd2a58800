import type { Speaker } from '../assessment-sentences/index.ts';
import { html, type Markup, raw } from '../page/escape.ts';
import { policy } from '../page/policy.ts';
import { style } from './style.ts';

/** A page in one file that loads nothing and runs nothing. */
export const pageFrame = (title: string, { dictionary, words }: Speaker, body: Markup): string =>
  html`<!doctype html>
<html lang="${dictionary.language}" dir="${dictionary.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style, '')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title} · Aram</title>
<style>${raw(style)}</style>
</head>
<body>
${body}<footer><p>${words.labels.madeBy}</p></footer>
</body>
</html>
`.text;
