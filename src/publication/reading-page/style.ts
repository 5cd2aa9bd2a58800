/** How the page looks: on paper, on a phone, by day and by night. Colour never says a thing alone. */
export const style = `
:root {
  --paper: #fbfaf7; --card: #fff; --ink: #1f2328; --soft: #59616b; --line: #ddd9d0; --focus: #1a5fb4;
  --incident: #a3341f; --figure: #1f5f8b; --condition: #3b6b2f;
  --incident-wash: #fbe9e4; --figure-wash: #e4f0f8; --condition-wash: #e8f2e2;
  --serif: Charter, 'Iowan Old Style', Georgia, 'Noto Naskh Arabic', 'DejaVu Serif', serif;
  --sans: system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic', 'DejaVu Sans', sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181b; --card: #1e2125; --ink: #e6e3dc; --soft: #a2a8b0; --line: #363a40; --focus: #8cb8f0;
    --incident: #f0947f; --figure: #86bfe6; --condition: #9ccb8a;
    --incident-wash: #3a2019; --figure-wash: #162c3b; --condition-wash: #1f301a;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-block: 5rem; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 82rem; padding: 1.5rem clamp(1rem, 3vw, 2.5rem); background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); overflow-wrap: anywhere; }
.incident { --tone: var(--incident); --wash: var(--incident-wash); }
.figure { --tone: var(--figure); --wash: var(--figure-wash); }
.condition { --tone: var(--condition); --wash: var(--condition-wash); }
h1, h2, h3, h4, p, ol, ul, dl, dd, blockquote { margin: 0; padding: 0; }
ol, ul { list-style: none; }
h1 { font: 600 clamp(1.5rem, 4.5vw, 2.25rem)/1.2 var(--serif); max-width: 32ch; text-wrap: balance; }
[dir=ltr] h1 { text-align: left; }
[dir=rtl] h1 { text-align: right; max-width: none; }
.skip { position: absolute; inset-inline-start: 1rem; top: -4rem; padding: .5rem 1rem; background: var(--card); color: var(--ink); z-index: 2; }
.skip:focus { top: .5rem; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
main:focus, aside:focus { outline: none; }
.facts { display: flex; flex-wrap: wrap; gap: .25rem 1.75rem; margin-top: .75rem; color: var(--soft); font-size: .9rem; }
.facts div { display: flex; gap: .5ch; }
.facts dd { color: var(--ink); }
.known { color: var(--soft); }
.filters { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: 1.25rem; }
.filter { display: inline-block; padding: .35rem .8rem; min-height: 2.2rem; border: 1px solid var(--line); border-inline-start: 4px solid var(--tone); border-radius: 6px; background: var(--card); color: var(--ink); font: inherit; font-size: .9rem; text-decoration: none; cursor: pointer; }
.filter:hover { border-color: var(--tone); }
.filter[aria-pressed=true] { background: var(--wash); border-color: var(--tone); font-weight: 600; }
.number { color: var(--soft); font-weight: 400; font-variant-numeric: tabular-nums; font-size: .85em; }
.keys { display: none; margin-top: .6rem; color: var(--soft); font-size: .8rem; }
.columns { display: grid; gap: 2.5rem; margin-top: 2rem; }
article { max-width: 68ch; font: 1.08rem/1.7 var(--serif); }
article > * + * { margin-block-start: 1em; }
article h2 { font: 600 1.2em/1.35 var(--serif); margin-block-start: 1.6em; }
article .byline, article .dateline, article .credit { font: .88rem/1.5 var(--sans); color: var(--soft); }
article .caption { font: .9rem/1.55 var(--sans); padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); }
article .pull-quote { font-style: italic; font-size: 1.15em; color: var(--soft); padding-inline-start: 1rem; }
article .furniture { font: .8rem/1.5 var(--sans); color: var(--soft); }
article p { white-space: pre-line; }
.evidence { color: inherit; background: var(--wash); text-decoration: underline var(--tone) solid 2px; text-underline-offset: .22em; -webkit-box-decoration-break: clone; box-decoration-break: clone; border-radius: 2px; }
.evidence.figure { text-decoration-style: dotted; }
.evidence.condition { text-decoration-style: dashed; text-decoration-thickness: 1.5px; }
.evidence[data-ends]::after { content: attr(data-ends); margin-inline-start: .15em; font: .62em/1 var(--sans); vertical-align: .55em; color: var(--tone); display: inline-block; text-decoration: none; }
.evidence:hover, .evidence.chosen { background: color-mix(in srgb, var(--tone) 30%, var(--paper)); }
.evidence.quiet { background: none; text-decoration: none; }
.evidence.quiet::after { content: none; }
aside h2 { margin-block-start: .35rem; font: 600 1.15rem/1.3 var(--sans); }
.group h3, .sources h3, .notes h3 { display: inline-block; margin-block: 1.4rem .6rem; font: 600 .95rem/1.3 var(--sans); }
.group h3 { color: var(--tone); }
.card { padding: .75rem .9rem; background: var(--card); border: 1px solid var(--line); border-inline-start: 4px solid var(--tone); border-radius: 6px; font-size: .9rem; }
.card + .card { margin-top: .6rem; }
.card.planned, .card.possible { border-inline-start-style: dashed; }
.card.denied { border-inline-start-style: double; }
.card.chosen { background: var(--wash); border-color: var(--tone); }
.card h4 { font: 600 1em/1.45 var(--sans); }
.short { white-space: nowrap; }
.dot { color: var(--soft); font-weight: 400; }
.source, .doubt { color: var(--soft); }
.doubt { font-size: .92em; }
.card blockquote { margin-top: .45rem; font: .98em/1.5 var(--serif); }
.card blockquote a { display: block; color: inherit; text-decoration: none; padding: .1rem 0; }
.card blockquote a:hover q { text-decoration: underline; }
.card q { quotes: none; }
.around { color: var(--soft); }
.rules { margin-top: .35rem; font-size: .8rem; color: var(--soft); }
summary { cursor: pointer; }
.sources li, .notes li { font-size: .9rem; padding-block: .2rem; }
.notes blockquote { color: var(--soft); font: .92em/1.5 var(--serif); }
.notes li { padding-block: .5rem; border-top: 1px solid var(--line); }
.empty { margin-top: 1rem; padding: 1rem; background: var(--card); border: 1px solid var(--line); border-radius: 6px; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .85rem; }
@media (min-width: 60rem) {
  .columns { grid-template-columns: minmax(0, 1fr) minmax(22rem, 27rem); }
  aside { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; padding: .25rem .5rem 2rem; align-self: start; scrollbar-width: thin; }
  .alive .keys { display: block; }
}
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --incident-wash: #fff; --figure-wash: #fff; --condition-wash: #fff; }
  body { padding: 0; font-size: 10pt; max-width: none; }
  nav, .keys, .skip, .rules { display: none; }
  article { max-width: none; }
  .card { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  aside { break-before: page; }
}
@media (prefers-reduced-motion: no-preference) { .card, .evidence { transition: background .15s; } }
`;
