/** How a published site looks: by day and by night, on a phone and on paper. */
export const siteStyle = `
:root {
  --paper: #faf8f3; --sheet: #fffefb; --sunk: #f1ede4; --ink: #1d2226; --soft: #565e66; --faint: #75797d; --line: #e0dacd; --line-strong: #8f8b80;
  --land: #f6f2e9; --water: #dfe9ec; --accent: #1c625f; --focus: #1a5fb4; --incident: #a3341f; --figure: #1f5f8b; --condition: #3b6b2f;
  --calm: #1f7a74; --mostly-calm: #6aa88f; --tense: #d79a21; --unsafe: #a8371f; --unknown: #6f7377;
  --sans: system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic', 'DejaVu Sans', sans-serif;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171a; --sheet: #1b1f23; --sunk: #101316; --ink: #e9e5dc; --soft: #a5acb3; --faint: #8b929a; --line: #31373d; --line-strong: #747c84;
    --land: #1d2226; --water: #10181c; --accent: #7cc5bf; --focus: #8cb8f0; --incident: #f0947f; --figure: #86bfe6; --condition: #9ccb8a;
    --calm: #58b8af; --mostly-calm: #93cdb2; --tense: #e8b84e; --unsafe: #ee8467; --unknown: #939aa1;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-block-start: 1rem; }
body { margin: 0 auto; max-width: 64rem; padding: 0 clamp(1rem, 4vw, 2rem) 2rem; background: var(--paper); color: var(--ink); font: 1rem/1.6 var(--sans); overflow-wrap: anywhere; }
:lang(ar), :lang(ckb) { line-height: 1.75; }
h1, h2, h3, p, ul, ol, dl, dd, figure, blockquote { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1 { font-size: clamp(1.7rem, 5vw, 2.5rem); line-height: 1.2; text-wrap: balance; }
:lang(ar) h1, :lang(ckb) h1 { line-height: 1.45; }
h1::first-letter, .facts dt::first-letter, thead th::first-letter { text-transform: uppercase; }
h2 { font-size: 1.2rem; margin-block: 2.2rem .6rem; color: var(--accent); }
h3 { font-size: 1rem; }
a { color: var(--accent); text-underline-offset: .18em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
main:focus { outline: none; }
.skip { position: absolute; inset-inline-start: 1rem; top: -5rem; padding: .5rem 1rem; background: var(--sheet); z-index: 2; }
.skip:focus { top: .5rem; }
.top { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: baseline; padding-block: 1rem .7rem; border-block-end: 2px solid var(--accent); margin-block-end: 1.6rem; }
.top .name { font-weight: 700; }
.top .name a { color: inherit; text-decoration: none; }
.top ul { display: flex; flex-wrap: wrap; gap: .15rem 1.1rem; font-size: .92rem; }
.top li a, .top li span { display: inline-block; padding-block: .2rem; }
.languages { margin-inline-start: auto; }
.languages [aria-current] { font-weight: 700; }
.soft { color: var(--soft); }
.lead { font-size: 1.08rem; color: var(--soft); }
.verdict { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; align-items: center; margin-block: .7rem; font-size: 1.25rem; }
.level { white-space: nowrap; }
.verdict .level { font-weight: 700; }
.verdict .swatch { width: 1.2em; height: 1.2em; }
.lines > li { padding-block: .3rem; }
.lines > li + li { border-block-start: 1px solid var(--line); }
.why { font-size: .88rem; }
.why summary { color: var(--soft); cursor: pointer; width: fit-content; }
.why ul { padding-inline-start: 1rem; }
.picture { width: 100%; }
main .drawing { margin-block: 1.8rem; }
.drawing figcaption { font-size: 1.2rem; color: var(--accent); }
.scroll { max-width: 100%; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; background: var(--sheet); }
th, td { text-align: start; vertical-align: baseline; padding: .45rem .6rem; border-block-end: 1px solid var(--line); }
thead th { color: var(--soft); font-weight: 600; border-block-end: 2px solid var(--line-strong); }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .3rem 1.2rem; margin-block: 1rem; }
.facts dt { color: var(--soft); }
.word { padding: .8rem 1rem; background: var(--sheet); border: 1px solid var(--line); border-inline-start: 4px solid var(--figure); border-radius: 6px; }
.word + .word { margin-block-start: .7rem; }
.word blockquote { font-size: 1.03rem; }
.word p { font-size: .9rem; color: var(--soft); }
bdi, cite, .own { font-style: normal; unicode-bidi: isolate; }
.filters { display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: end; margin-block: .8rem; }
.filters label { display: grid; grid-template-columns: minmax(0, 1fr); min-width: 0; max-width: 100%; font-size: .85rem; color: var(--soft); }
.filters select, .filters button { font: inherit; font-size: .95rem; min-height: 2.4rem; padding: .2rem .6rem; color: var(--ink); background: var(--sheet); border: 1px solid var(--line-strong); border-radius: 6px; max-width: 100%; }
[hidden] { display: none !important; }
.brush { position: relative; touch-action: pan-y; cursor: crosshair; }
.brush .chosen { position: absolute; inset-block: 0 2rem; background: color-mix(in srgb, var(--focus) 22%, transparent); border-inline: 2px solid var(--focus); pointer-events: none; }
.code { display: block; direction: ltr; text-align: left; overflow-x: auto; padding: .8rem 1rem; background: var(--sunk); border: 1px solid var(--line); border-radius: 6px; font: .85rem/1.5 ui-monospace, Consolas, 'DejaVu Sans Mono', monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
.hash { font: .8rem/1.5 ui-monospace, Consolas, 'DejaVu Sans Mono', monospace; direction: ltr; unicode-bidi: isolate; overflow-wrap: anywhere; }
.files { display: flex; flex-wrap: wrap; gap: .5rem; }
.files a { display: inline-block; padding: .45rem .9rem; border: 1px solid var(--line-strong); border-radius: 6px; background: var(--sheet); text-decoration: none; }
footer { margin-block-start: 3rem; padding-block-start: .8rem; border-block-start: 1px solid var(--line); color: var(--soft); font-size: .85rem; }
footer a { color: inherit; }
.bare { max-width: none; padding: .6rem; }
.bare main .drawing { margin-block: .4rem; }
@media (max-width: 40rem) {
  .rows thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .rows, .rows tbody, .rows tr, .rows th, .rows td { display: block; }
  .rows tr { padding-block: .5rem; border-block-end: 1px solid var(--line); }
  .rows th, .rows td { border: 0; padding: .1rem .6rem; text-align: start; white-space: normal; }
  .rows td[data-name]::before { content: attr(data-name) ': '; color: var(--soft); }
  .facts { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .facts dd { margin-block-end: .4rem; }
}
@media print {
  :root { --paper: #fff; --sheet: #fff; }
  .top nav, .filters, .skip, .files, .why { display: none; }
  body { max-width: none; font-size: 10pt; }
  .word, tr, figure { break-inside: avoid; }
}
`;
