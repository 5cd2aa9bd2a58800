/** How the page of an assessment looks. Colour never says a thing alone: every level is written out. */
export const style = `
:root {
  --paper: #fbfaf7; --card: #fff; --ink: #1f2328; --soft: #59616b; --line: #ddd9d0; --focus: #1a5fb4;
  --unsafe: #a3341f; --tense: #8a5a00; --mostly-calm: #3b6b2f; --calm: #1f6b5c; --unknown: #59616b;
  --serif: Charter, 'Iowan Old Style', Georgia, 'Noto Naskh Arabic', 'DejaVu Serif', serif;
  --sans: system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic', 'DejaVu Sans', sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181b; --card: #1e2125; --ink: #e6e3dc; --soft: #a2a8b0; --line: #363a40; --focus: #8cb8f0;
    --unsafe: #f0947f; --tense: #e2b45c; --mostly-calm: #9ccb8a; --calm: #7cc9b8; --unknown: #a2a8b0;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 52rem; padding: 1.5rem clamp(1rem, 3vw, 2.5rem); background: var(--paper); color: var(--ink); font: 1rem/1.6 var(--sans); overflow-wrap: anywhere; }
h1, h2, p, ul, dl, dd, table { margin: 0; padding: 0; }
ul { list-style: none; }
h3 { margin-block: 1rem .3rem; font: 600 .95rem/1.3 var(--sans); color: var(--soft); }
blockquote { margin: .2rem 0; padding-inline-start: .8rem; border-inline-start: 3px solid var(--line); font-family: var(--serif); }
li + li { margin-top: .4rem; }
h1 { font: 600 clamp(1.5rem, 4.5vw, 2.1rem)/1.2 var(--serif); text-wrap: balance; }
h2 { margin-block: 1.8rem .5rem; font: 600 1.1rem/1.3 var(--sans); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
.days { margin-top: .4rem; color: var(--soft); font-size: .9rem; }
.level { display: inline-block; margin-top: 1rem; padding: .25rem .8rem; border: 1px solid var(--line); border-inline-start: 5px solid var(--tone); border-radius: 6px; background: var(--card); font-weight: 600; }
.unsafe { --tone: var(--unsafe); } .tense { --tone: var(--tense); } .mostly-calm { --tone: var(--mostly-calm); }
.calm { --tone: var(--calm); } .unknown { --tone: var(--unknown); }
section p + p { margin-top: .5rem; }
main > section:first-child p:first-of-type { font: 1.15rem/1.6 var(--serif); }
.rests { color: var(--soft); font-size: .78rem; unicode-bidi: isolate; }
table { width: 100%; border-collapse: collapse; font-size: .9rem; }
th, td { padding: .35rem .5rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { color: var(--soft); font-weight: 600; white-space: nowrap; }
td .level { margin-top: 0; padding: 0 .5rem; white-space: nowrap; }
header { margin-bottom: 1rem; }
td.number, th.number { text-align: end; font-variant-numeric: tabular-nums; }
.note { color: var(--soft); font-size: .8rem; }
.scroll { overflow-x: auto; }
footer { margin-top: 2.5rem; padding-top: .8rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .85rem; }
@media print { body { max-width: none; background: #fff; } h2 { break-after: avoid; } tr { break-inside: avoid; } }
`;
