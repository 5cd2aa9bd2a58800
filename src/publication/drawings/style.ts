/** How drawings sit on a page. */
export const drawingStyle = `
.drawing { margin: 0; }
.drawing figcaption { font-weight: 600; margin-block-end: .4rem; }
.picture { display: block; max-width: 100%; height: auto; }
.picture text { white-space: pre; }
.drawing .narrow { display: none; }
@media (max-width: 34rem) { .drawing .wide { display: none; } .drawing .narrow { display: block; } }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: .5rem 0 0; padding: 0; list-style: none; font-size: .8rem; color: var(--soft); }
.swatch { vertical-align: -.15em; }
.numbers { margin-block-start: .35rem; font-size: .8rem; }
.numbers summary { color: var(--soft); cursor: pointer; }
.scroll { overflow-x: auto; }
`;
