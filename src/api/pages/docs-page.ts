import { html, policy, raw } from '../../publication/index.ts';
import { type ProblemCode, problemPage, problems } from '../problems.ts';
import { type DescribedRoute, describedRoutes } from './described-routes.ts';

const style = `:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem}
h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2.5rem}
section{border-top:1px solid #8886;padding:.5rem 0 1rem;overflow-wrap:anywhere}
h3{font-size:1rem;margin:.5rem 0}code{font-family:ui-monospace,monospace}
.method{font-weight:700}.may{opacity:.75;font-weight:400}
.table{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{text-align:start;vertical-align:top;padding:.25rem .75rem .25rem 0;border-bottom:1px solid #8883}
:target{outline:2px solid Highlight;outline-offset:4px}`;

/** The policy of this page: its own style, and nothing else. */
export const docsPolicy = `${policy(style, '')}; frame-ancestors 'none'`;

/** What the API offers, for people: every route with what it takes, and every problem with its code. */
export function docsPage(openapi: object, version: string): string {
  const routes = describedRoutes(openapi);
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Aram: the API</title><style>${raw(style)}</style></head><body>
<header><h1>Aram ${version}: the API</h1>
<p>Everything the pages show can be asked for by programs, as JSON. <a href="/api/openapi.json">The same as OpenAPI</a>.
Maps open <a href="/api/ogc">OGC API – Features</a> as a layer.</p></header>
<main><h2>What can be asked</h2>${routes.map(routeSection)}
<h2 id="problems">What can go wrong</h2>
<p>A refusal is <code>application/problem+json</code> (RFC 9457). Its <code>code</code> never changes its meaning.</p>
<div class="table"><table><thead><tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col">Meaning</th></tr></thead>
<tbody>${(Object.keys(problems) as ProblemCode[]).map(problemRow)}</tbody></table></div></main></body></html>`.text;
}

const routeSection = ({ method, path, summary, may, given }: DescribedRoute) => html`<section>
<h3><span class="method">${method}</span> <code>${path}</code> <span class="may">${may}</span></h3><p>${summary}</p>
${
  given.length > 0 &&
  html`<div class="table"><table><tbody>${given.map(
    ({ name, where, required, type, said }) =>
      html`<tr><td><code>${name}</code></td><td>${where}${required && ', needed'}</td><td>${type}</td><td>${said}</td></tr>`,
  )}</tbody></table></div>`
}</section>`;

const problemRow = (code: ProblemCode) =>
  html`<tr id="${problemPage(code).split('#')[1]!}"><td><code>${code}</code></td><td>${problems[code].status}</td><td>${problems[code].title}</td></tr>`;
