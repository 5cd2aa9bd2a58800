import type { Assessment, Days } from '../../assessment/index.ts';
import { daysInWords, edtfInWords, type Language } from '../wording/index.ts';
import { claimSentences } from './claim-sentences.ts';
import { gapSentences } from './gap-sentences.ts';
import { percentText, put, rateText, type Sentence, type Speaker, speakerOf } from './say.ts';
import type { SentenceWords } from './sentence-words.ts';
import { totalSentences } from './total-sentences.ts';

/**
 * An assessment in plain sentences, each with the records it rests on. `nameOf` gives the name of a place by its id.
 */
export function assessmentSentences(
  assessment: Assessment,
  language: Language,
  nameOf: (place: string) => string,
): Sentence[] {
  const speaker = speakerOf(language);
  return [
    ...levelSentences(assessment, speaker, nameOf),
    ...directionSentences(assessment, speaker),
    ...changeSentences(assessment, speaker),
    ...coverageSentences(assessment, speaker),
    ...claimSentences(assessment, speaker, nameOf),
    ...totalSentences(assessment, speaker, nameOf),
    ...gapSentences(assessment, speaker, nameOf),
    ...limitSentences(assessment, speaker),
  ];
}

const days = ({ dictionary }: Speaker, { from, to }: { from: string; to: string }): string =>
  daysInWords(dictionary, { edtf: `${from}/${to}`, earliest: from, latest: to });

/** Of less than a month a rate a month says nothing that the number does not. */
const isMonth = ({ from, to }: Days): boolean => Date.parse(to) - Date.parse(from) >= 27 * 86_400_000;

function levelSentences(
  { place, window, level, moved, coverage }: Assessment,
  speaker: Speaker,
  nameOf: (place: string) => string,
): Sentence[] {
  const { words, language, counted } = speaker;
  const values = { place: nameOf(place.id), days: days(speaker, window), because: level.because[language] };
  const { attacks, recorded, rests } = moved.now;
  const rate = { rate: rateText(recorded.best), low: rateText(recorded.low), high: rateText(recorded.high) };
  return [
    { about: 'level', text: put(words.level[level.level], values), rests: level.rests },
    { about: 'level', text: counted(words.attacks, Math.round(attacks)), rests: attacks > 0 ? rests : coverage.rests },
    ...(attacks > 0 && isMonth(window) ? [{ about: 'level', text: put(words.rate, rate), rests } as const] : []),
  ];
}

function directionSentences({ against, moved }: Assessment, speaker: Speaker): Sentence[] {
  const { words, language } = speaker;
  const { direction, happened, because, now, before, otherReports } = moved;
  const sure = percentText(direction === 'less calm' ? 1 - happened.fell : happened.fell);
  const rests = [...before.rests, ...now.rests];
  const said = put(words.direction[direction], { days: days(speaker, against), sure, because: because[language] });
  const ratio = ratioText(moved, words.ratio);
  const reported = put(words.lessReported, { before: rateText(otherReports.before), now: rateText(otherReports.now) });
  return [
    { about: 'direction', text: said, rests },
    ...(ratio && direction !== 'unknown' ? [{ about: 'direction', text: ratio, rests } as const] : []),
    ...(moved.rule.startsWith('reporting') ? [{ about: 'direction', text: reported, rests: [] } as const] : []),
  ];
}

/** "For 10 attacks before there are now 5"; nothing where there were too few to compare with. */
function ratioText({ before, happened: { ratio } }: Assessment['moved'], template: string): string | null {
  if (before.attacks < 3) return null;
  return put(template, {
    best: rateText(10 * ratio.best),
    low: rateText(10 * ratio.low),
    high: rateText(10 * ratio.high),
  });
}

/** Changes less sure than this are data, and no sentence. */
const sureChange = 0.9;

function changeSentences({ changes }: Assessment, { words, dictionary }: Speaker): Sentence[] {
  const sure = changes.filter(({ probability }) => probability >= sureChange);
  return sure.map(({ month, before, after, probability, mayBeReporting, rests }) => {
    const values = {
      month: edtfInWords(dictionary, month),
      before: rateText(before.attacks / before.months),
      after: rateText(after.attacks / after.months),
      sure: percentText(probability),
    };
    const said = put(changeTemplate(words, before.attacks, after.attacks), values);
    return { about: 'change', text: mayBeReporting ? `${said} ${words.changeOfReporting}` : said, rests };
  });
}

const changeTemplate = (words: SentenceWords, before: number, after: number): string =>
  after === 0 ? words.changeToNone : before === 0 ? words.changeFromNone : words.change;

function coverageSentences({ coverage }: Assessment, { words, dictionary, counted }: Speaker): Sentence[] {
  const { reports, publishers, lastWritten, silentVillages, rests } = coverage;
  const who = { reports: counted(words.reports, reports), publishers: counted(words.publishers, publishers) };
  const last = lastWritten && put(words.lastWritten, { day: edtfInWords(dictionary, lastWritten) });
  return [
    ...(reports > 0 ? [{ about: 'coverage', text: put(words.coverage, who), rests } as const] : []),
    { about: 'coverage', text: last ?? words.neverWritten, rests },
    ...(silentVillages.length > 0
      ? [{ about: 'coverage', text: counted(words.silentVillages, silentVillages.length), rests: [] } as const]
      : []),
  ];
}

function limitSentences({ undated, cut, window }: Assessment, { words, dictionary, counted }: Speaker): Sentence[] {
  const ends = put(words.cut, { day: edtfInWords(dictionary, window.to) });
  return [
    ...(undated.length > 0
      ? [{ about: 'limits', text: counted(words.undated, undated.length), rests: undated } as const]
      : []),
    ...(cut ? [{ about: 'limits', text: ends, rests: [] } as const] : []),
  ];
}
