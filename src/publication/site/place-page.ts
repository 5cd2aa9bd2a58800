import { kindOf } from '../../gazetteer/index.ts';
import { assessmentSentences } from '../assessment-sentences/index.ts';
import { conditionLine, drawingWordsOf, figureOf, reportsByMonth, timeline } from '../drawings/index.ts';
import { type EditedPlace, itemsOf, monthsOf, recordsIn } from '../edition/index.ts';
import { html, type Markup } from '../page/escape.ts';
import { term } from '../wording/index.ts';
import type { SitePage } from './frame.ts';
import { stretchOf, windowLine } from './home-page.ts';
import { incidentRows, levelText, reasoned, recordList } from './parts.ts';
import type { SiteVoice } from './site-voice.ts';

/** A village or town: how calm and why, what people said, what happened, who reported, what is not known. */
export function placePage({ place, assessment }: EditedPlace, site: SiteVoice): SitePage {
  const { edition, words, dictionary, nameOf, language } = site;
  const sentences = assessmentSentences(assessment, language, nameOf);
  const about = (...kinds: string[]): Markup => {
    const lines = sentences.filter((one) => kinds.includes(one.about)).map((one) => reasoned(one, site));
    return lines.length > 0 ? html`<ul class="lines">${lines}</ul>` : html`<p class="soft">${words.none}</p>`;
  };
  const record = edition.index.of(place.id);
  const items = itemsOf(edition, recordsIn(record));
  const name = nameOf(place.id);
  const around = place.within.map(nameOf).join(dictionary.comma);
  const { direction } = assessment.moved;
  const body = html`<h1>${name}</h1>
<p class="soft">${term(dictionary, kindOf({ precision: place.scale, within: place.within })!)}${around && html` · ${words.within}: ${around}`}</p>
${windowLine(site)}
<p class="verdict">${levelText(assessment.level.level, site)}${direction !== 'unknown' && html`<span>${term(dictionary, direction)}</span>`}</p>
<h2>${words.whatChanged}</h2>
${about('level', 'direction', 'change', 'coverage')}
${drawingsOf(place.id, site)}
<h2>${words.incidents}</h2>
${incidentRows(items, site)}
<h2>${words.figures}</h2>
${recordList(
  items.filter(({ kind }) => kind === 'figure'),
  site,
)}
<h2>${words.conditions}</h2>
${recordList(
  items.filter(({ kind }) => kind === 'condition'),
  site,
)}
<h2>${words.claims}</h2>
${about('claim')}
<h2>${words.totals}</h2>
${about('total')}
<h2>${words.notKnown}</h2>
${about('gap', 'limits')}
<p class="soft">${words.notCalm}</p>`;
  return { path: site.addresses.place(place.id)!, title: name, body };
}

/** Over time: incidents, what was said, and who reported at all. */
function drawingsOf(place: string, site: SiteVoice): Markup {
  const { edition, language } = site;
  const { timeline: months, reported } = monthsOf(edition.index, place, stretchOf(site), edition.asked.now);
  const said = edition.index
    .of(place)
    .conditions.flatMap(({ is: { aspect, state, change, when } }) =>
      when ? [{ aspect, state, change, from: when.from, to: when.to }] : [],
    );
  const { numbers } = drawingWordsOf(language);
  const both = <D>(draw: (width: number, id: string) => D, id: string): [D, D] => [
    draw(720, id),
    draw(320, `${id}-narrow`),
  ];
  const [time, smallTime] = both((width, id) => timeline(months, { language, width, id }), 'timeline');
  const [line, smallLine] = both((width, id) => conditionLine(said, { language, width, id }), 'conditions');
  const [who, smallWho] = both((width, id) => reportsByMonth(reported, { language, width, id }), 'coverage');
  return html`${figureOf(time, numbers, smallTime)}${said.length > 0 && figureOf(line, numbers, smallLine)}${figureOf(who, numbers, smallWho)}`;
}
