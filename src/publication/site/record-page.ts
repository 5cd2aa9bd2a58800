import type { ActorRef } from '../../codebook/index.ts';
import { drawingWordsOf, figureOf, rivalNumbers } from '../drawings/index.ts';
import { countText, headlineText, ruleText, whenText } from '../edition/index.ts';
import type { Published, PublishedCount, Testimony } from '../formats/index.ts';
import { html, type Markup } from '../page/escape.ts';
import { actorsInWords, amount, edtfInWords, fill, term } from '../wording/index.ts';
import type { SitePage } from './frame.ts';
import { placesText, word } from './parts.ts';
import type { SiteVoice } from './site-voice.ts';

/** One incident, stated number or condition: what is held to be so, every number side by side, every report's sentence. */
export function recordPage(item: Published, site: SiteVoice): SitePage {
  const { words, dictionary } = site;
  const title = headlineText(item, site);
  const counts = countsOf(item, site);
  const facts: [string, Markup | string | null][] = [
    [words.when, whenText(item, site)],
    [words.where, item.places.length > 0 ? placesText(item, site) : null],
    ...counts.map(([name, count]): [string, Markup] => [
      name,
      html`${countText(count, dictionary)} <span class="soft">(${ruleText(count, site)})</span>`,
    ]),
    ...(item.kind === 'incident'
      ? ([
          [words.by, names(item.perpetrators, site)],
          [words.against, names(item.targets, site)],
          [words.weapons, item.weapons.map((weapon) => term(dictionary, weapon)).join(dictionary.comma) || null],
        ] as [string, Markup | string | null][])
      : []),
    [words.grade, item.grade ? term(dictionary, item.grade) : null],
  ];
  const body = html`<h1>${title}</h1>
<dl class="facts">${facts.map(([name, value]) => value && html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
${counts.map(([name, count], at) => rivalsOf(name, count, at, site))}
<h2>${words.rivals}</h2>
${item.sources.length > 0 ? item.sources.map((one) => word(one, site, numbersOf(one, counts, site))) : html`<p class="soft">${words.noReports}</p>`}
<p class="soft">${item.id}${item.revised && html` · ${fill(words.corrected, edtfInWords(dictionary, item.revised.slice(0, 10)))}`} · ${item.licence.name}</p>`;
  return { path: site.addresses.record(item.id)!, title, body };
}

const names = (actors: readonly ActorRef[], { dictionary }: SiteVoice): Markup | null =>
  actors.length > 0 ? html`<bdi>${actorsInWords(dictionary, actors)}</bdi>` : null;

function countsOf(item: Published, { words, dictionary }: SiteVoice): [string, PublishedCount][] {
  const all: [string, PublishedCount | null][] =
    item.kind === 'incident'
      ? [
          [words.killed, item.killed],
          [words.injured, item.injured],
          [term(dictionary, 'abducted'), item.abducted],
        ]
      : item.kind === 'figure'
        ? [[term(dictionary, item.measure), item.value]]
        : [[term(dictionary, 'people'), item.people]];
  return all.filter((one): one is [string, PublishedCount] => one[1] !== null);
}

/** Where reports give different numbers: the picture, and each number with its sentence. */
function rivalsOf(name: string, count: PublishedCount, at: number, site: SiteVoice): Markup | null {
  const { language, words } = site;
  const different = new Set(count.rivals.map(({ best, low, high }) => `${best},${low},${high}`)).size > 1;
  if (!different) return null;
  const told = count.rivals.map(({ publisher, published, best, low, high }) => ({
    outlet: publisher ?? words.nobody,
    published,
    best,
    min: low,
    max: high,
  }));
  const numbers = { of: name, shown: count.shown, min: count.low, max: count.high, told };
  const draw = (width: number, id: string) => rivalNumbers(numbers, { language, width, id });
  return figureOf(draw(720, `rivals-${at}`), drawingWordsOf(language).numbers, draw(320, `rivals-${at}-narrow`));
}

/** The numbers that one report gives: "killed: 7 · injured: 4". */
function numbersOf(
  said: Testimony,
  counts: readonly [string, PublishedCount][],
  { dictionary }: SiteVoice,
): string | null {
  const same = (rival: Testimony): boolean =>
    rival.publisher === said.publisher && rival.published === said.published && rival.sentence === said.sentence;
  const numbers = counts.flatMap(([name, { rivals }]) => {
    const rival = rivals.find(same);
    if (!rival) return [];
    const count = { best: rival.best, min: rival.low, max: rival.high, unit: 'people', text: '' } as const;
    return [`${name}: ${amount(dictionary, count)}`];
  });
  return numbers.length > 0 ? numbers.join(' · ') : null;
}
