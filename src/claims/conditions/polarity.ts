import { Phrases, type Token } from '../../reading/index.ts';
import type { Tag } from './tagged.ts';

const reach = 4;

const nots = new Phrases<'not' | 'no longer'>([
  ...(
    "not,n't,never,no,nor,hardly,neither,without,isn't,aren't,wasn't,weren't,hasn't,haven't,hadn't,don't,doesn't,didn't," +
    "cannot,can't,couldn't,won't,far from,nobody,no one,none,barely,lack of,absence of,anything but,less,few,rarely,seldom,nothing,unable to,not able to,failed to,fails to,fail to,failing to," +
    'struggle to,struggled to,struggles to,struggling to,fear of,fearful of,scared of,terrified of,too dangerous to,unsafe to,yet to,refuse to,refused to,impossible to,reluctant to,too scared to,too afraid to,' +
    "afraid to,scared to,hesitant to,don't,didn't"
  )
    .split(',')
    .map((phrase) => [phrase, 'not'] as const),
  ['no longer', 'no longer'],
  ['not anymore', 'no longer'],
  ['not only', 'not' as const],
]);

const spans = /^(?:minutes|hours|days|nights|weeks|months|years)$/;

// "None of the families … has come back": a subject that is nobody turns all that follows.
const farNone = 8;

export function isOfNobody(tokens: readonly Token[], first: number, from: number): boolean {
  for (let at = Math.max(from, first - farNone); at < first; at++)
    if (/^(?:none|neither)$/.test(tokens[at]!.lower) && tokens[at + 1]?.lower === 'of') return true;
  return false;
}

/** Whether the words before `said` turn it round: "was not safe", "no longer dangerous". `own` words do not count; `from` bounds the look back. */
export function negationOf(
  tokens: readonly Token[],
  said: Tag,
  own: readonly Tag[],
  from: number,
): 'not' | 'no longer' | null {
  for (let at = Math.max(from, said.first - reach); at < said.first; at++) {
    const hit = nots.at(tokens, at, said.first - 1);
    if (!hit || own.some((tag) => tag.first <= hit.last && hit.first <= tag.last)) continue;
    if (
      /^(?:few|little)$/.test(tokens[hit.first]!.lower) &&
      /^(?:a|the|last|past|next|some|just)$/.test(tokens[hit.first - 1]?.lower ?? '')
    )
      continue;
    // "which came under attack few days ago remain deserted".
    if (tokens[hit.first]!.lower === 'few' && spans.test(tokens[hit.last + 1]?.lower ?? '')) continue;
    if (/^(?:only|just|until)$/.test(tokens[hit.last + 1]?.lower ?? '')) continue;
    if (/^[,;]$/.test(tokens[hit.last + 1]!.text)) continue;
    if (tokens.slice(hit.last + 1, said.first).some(({ lower }) => lower === ',' || lower === 'and')) continue;
    return hit.value;
  }
  return null;
}
