import type { Chosen, ChosenNumber, RecordShown } from '../../record/index.ts';
import type { Paper } from '../reading-text/paper.ts';
import { dictionaryOf, numeral, term } from '../wording/index.ts';
import { daysOf, recordHeadline } from './headline.ts';
import { named, paragraph } from './lines.ts';
import { rivalText } from './rival-text.ts';
import { rangeInWords, ruleInWords } from './rules.ts';

const words = dictionaryOf('en');
const counted = ['killed', 'injured', 'abducted', 'arrested', 'value'] as const;

/** One record: what is held to be so and by which rule, then every report's word on it side by side. */
export function recordAsText(shown: RecordShown, paper: Paper): string {
  const { id, rivals, maybeSame, grade, standing, doubts, sources } = shown;
  return [
    `\n${paragraph(paper, recordHeadline(shown), '  ', 'bold')}`,
    paragraph(paper, `${shown.kind} ${id} · ${standing}`, '  ', 'dim'),
    '\n',
    ...fields(shown, paper),
    named(paper, 'Grade', grade.grade, grade.because),
    ...doubts.map((doubt) => named(paper, 'Doubt', doubt)),
    ...lineText(shown, paper),
    `\n${paragraph(paper, `${rivals.length} ${rivals.length === 1 ? 'claim' : 'claims'} from ${sources} independent ${sources === 1 ? 'source' : 'sources'}`, '  ', 'bold')}`,
    ...rivals.map((rival) => rivalText(rival, paper)),
    ...maybeSame.map(
      ({ record, reasons, doubt }) =>
        `${paragraph(paper, `May be the same as ${record} (doubt ${doubt}): ${reasons.join('; ')}`, '  ', 'dim')}`,
    ),
    '\n',
  ].join('');
}

function* fields(shown: RecordShown, paper: Paper): Generator<string> {
  for (const field of counted) {
    const number = shown[field];
    if (number) yield named(paper, field === 'value' ? 'Value' : capital(field), ...numberInWords(number));
  }
  yield* chosen(paper, 'Type', shown.type, (type) => term(words, type));
  yield* chosen(paper, 'State', shown.state, (state) => term(words, state));
  yield* chosen(paper, 'When', shown.when, () => daysOf(shown));
  if (shown.where.value.length > 0)
    yield* chosen(paper, 'Where', shown.where, ([first]) => [first!.name, ...first!.within].join(', '));
  yield* chosen(paper, 'By', shown.perpetrators, (actors) => actors.map(({ name }) => name).join(', '));
  yield* chosen(paper, 'Against', shown.targets, (actors) => actors.map(({ name }) => name).join(', '));
}

function* chosen<T>(paper: Paper, name: string, value: Chosen<T> | null, inWords: (value: T) => string) {
  if (value?.value != null) yield named(paper, name, inWords(value.value), ruleInWords(value));
}

function numberInWords(number: ChosenNumber): [string, string] {
  const range = rangeInWords(number);
  return [range ? `${numeral(number.value)} (${range})` : numeral(number.value), ruleInWords(number)];
}

function lineText({ line }: RecordShown, paper: Paper): string[] {
  if (line.length < 2) return [];
  return line.map(({ when, state, change }, at) => {
    const said = [state && term(words, state), change].filter(Boolean).join(', ');
    return named(paper, at === 0 ? 'Over time' : '', `${when?.edtf ?? 'no day'}  ${said}`);
  });
}

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
