/** How a brief looks: two sheets of A4 and their evidence, on a screen and on paper. */
export const briefStyle = `
@page { size: A4; margin: 0; }
@page evidence { size: A4; margin: 13mm 0 11mm; }
:root {
  --ink: #1b2024; --soft: #59616a; --faint: #8a8f93; --line: #dcd6ca; --line-strong: #a39d90; --sheet: #fff; --sunk: #f3efe6;
  --land: #f7f4ec; --water: #dfe9ec; --accent: #1c625f; --incident: #a3341f; --figure: #1f5f8b; --condition: #3b6b2f;
  --calm: #1f7a74; --mostly-calm: #6aa88f; --tense: #d79a21; --unsafe: #a8371f; --unknown: #7b7f83;
  --sans: 'Source Sans 3 Variable', 'Noto Sans Arabic Variable', 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', 'DejaVu Sans', sans-serif;
}
* { box-sizing: border-box; }
html { background: #e9e5dc; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0; color: var(--ink); font: 9.4pt/1.42 var(--sans); overflow-wrap: anywhere; }
:lang(ar) body, :lang(ckb) body { font-size: 9pt; line-height: 1.62; }
h1, h2, p, ul, ol, dl, dd, figure { margin: 0; padding: 0; }
ul, ol { list-style: none; }
a { color: inherit; text-decoration-color: var(--line-strong); }
.sheet { width: 210mm; min-height: 297mm; margin: 8mm auto; padding: 13mm 15mm 11mm; background: var(--sheet); display: flex; flex-direction: column; gap: 4.2mm; box-shadow: 0 1px 12px rgb(60 48 20 / .18); }
.sheet > * { min-width: 0; }
.kicker { display: flex; justify-content: space-between; color: var(--accent); font-weight: 650; font-size: 8.5pt; letter-spacing: .03em; border-block-end: 2.5px solid var(--accent); padding-block-end: 1.2mm; }
:lang(ar) .kicker, :lang(ckb) .kicker { letter-spacing: 0; }
h1 { font-weight: 750; font-size: 27pt; line-height: 1.15; margin-block-start: 2.6mm; letter-spacing: -.01em; }
:lang(ar) h1, :lang(ckb) h1 { letter-spacing: 0; line-height: 1.45; margin-block-start: 1mm; }
h2 { font-weight: 700; font-size: 10.5pt; color: var(--accent); margin-block-end: 1.2mm; }
.window { color: var(--soft); font-size: 10.5pt; }
.verdict { display: flex; gap: 4mm; align-items: baseline; margin-block-start: 1.8mm; font-size: 13pt; }
.verdict .level { font-weight: 700; }
.verdict .level .swatch { width: 17px; height: 17px; }
.verdict span:empty { display: none; }
.split { display: grid; grid-template-columns: minmax(0, 1.55fr) minmax(0, 1fr); gap: 7mm; }
.halves { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 7mm; }
.lines li { padding-inline-start: 3.4mm; position: relative; }
.lines li + li { margin-block-start: .8mm; }
.lines li::before { content: ''; position: absolute; inset-inline-start: 0; top: .58em; width: 1.3mm; height: 1.3mm; border-radius: 50%; background: var(--line-strong); }
.numbers-box { align-self: start; display: grid; grid-template-columns: 1fr 1fr; gap: 2.2mm 5mm; border-inline-start: 1px solid var(--line); padding-inline-start: 6mm; }
.numbers-box dt { color: var(--soft); font-size: 8.3pt; }
.numbers-box dt::first-letter, .villages thead th::first-letter { text-transform: uppercase; }
.numbers-box b { white-space: nowrap; font-size: 15pt; font-weight: 700; line-height: 1.2; font-variant-numeric: tabular-nums; }
.numbers-box .soft { display: block; font-size: 8pt; }
.soft { color: var(--soft); }
.drawing figcaption { font-weight: 700; color: var(--accent); font-size: 10.5pt; margin-block-end: 1.2mm; }
.drawing .legend { margin-block-start: 1.2mm; font-size: 8.2pt; gap: .3mm 4mm; }
.picture { width: 100%; }
.unplaced { font-size: 8.2pt; margin-block-start: .8mm; }
table { border-collapse: collapse; width: 100%; font-size: 8.8pt; }
th, td { text-align: start; padding: 1mm 1.8mm; border-block-end: .75px solid var(--line); vertical-align: baseline; }
th:first-child, td:first-child { padding-inline-start: 0; }
thead th { color: var(--soft); font-weight: 600; font-size: 8.2pt; border-block-end: 1.25px solid var(--line-strong); }
tbody th { font-weight: 650; }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.villages .level { white-space: nowrap; }
sup.cites { direction: ltr; unicode-bidi: isolate; white-space: nowrap; font-size: .68em; line-height: 0; vertical-align: .42em; margin-inline-start: .15em; }
sup.cites a { color: var(--accent); text-decoration: none; padding-inline: .06em; }
.method { color: var(--soft); font-size: 8.4pt; }
footer { margin-block-start: auto; display: flex; justify-content: space-between; gap: 6mm; flex-wrap: wrap; border-block-start: .75px solid var(--line); padding-block-start: 1.4mm; color: var(--soft); font-size: 7.8pt; }
.evidence { min-height: auto; font-size: 8.2pt; line-height: 1.4; }
:lang(ar) .evidence, :lang(ckb) .evidence { font-size: 8pt; line-height: 1.6; }
.evidence > * { flex: none; }
.notes { columns: 2; column-gap: 8mm; }
.notes > li { display: flex; gap: 2mm; break-inside: avoid-column; margin-block-end: 2mm; }
.notes > li > div { flex: 1; min-width: 0; }
.notes .no { color: var(--accent); font-weight: 700; min-width: 4.5mm; font-variant-numeric: tabular-nums; }
.notes ul li { margin-block-start: .5mm; }
.notes cite { font-style: normal; font-weight: 600; }
.notes cite, .notes a { unicode-bidi: isolate; }
.notes q { quotes: none; color: #33393f; }
[dir=rtl] .notes q { display: block; text-align: start; }
:target { background: var(--sunk); }
@media (max-width: 215mm) {
  .sheet { width: auto; min-height: 0; margin: 0 0 2mm; padding: 5vw; }
}
@media (max-width: 40rem) {
  .split, .halves { grid-template-columns: minmax(0, 1fr); }
  .numbers-box { border: 0; padding: 0; }
  .notes { columns: 1; }
  .villages thead { display: none; }
  .villages tr { display: flex; flex-wrap: wrap; gap: 0 3mm; border-block-end: .75px solid var(--line); padding-block: 1.2mm; }
  .villages th, .villages td { border: 0; padding: 0; }
  .villages th { flex-basis: 100%; }
}
@media print {
  html { background: none; }
  .sheet { margin: 0; box-shadow: none; break-after: page; min-height: 297mm; width: 210mm; padding: 13mm 15mm 11mm; }
  .evidence { page: evidence; min-height: 0; break-after: auto; padding-block: 0; }
  .split { grid-template-columns: minmax(0, 1.55fr) minmax(0, 1fr); }
  :target { background: none; }
}
`;
