import { countListed } from './latin-words.ts';

// The commonest short words of each language: articles, prepositions, auxiliaries. Words that several languages share
// count for each of them, so a language needs words of its own to come first.
const commonest: Readonly<Record<string, string>> = {
  en: 'the of and to in a is was for on that with by at from as were are he his it has have had been said who an not be they their near no after two one three killed',
  fr: 'le la les de des du et en un une dans est que qui sur par pour au aux avec ont été il ne pas se ce son sa ses à plus',
  es: 'el la los las de del y en un una que por con para se su al es fue no lo como más sus han ha entre',
  pt: 'o a os as de do da dos das e em um uma que por com para se no na foi não ao é mais à',
  it: 'il lo la i gli le di del della e in un una che per con da al nel è sono non si stato ha hanno',
  de: 'der die das und in den von zu mit ist des dem ein eine nicht auf für wurde wurden sich bei nach war im als auch',
  nl: 'de het een van en in is op te dat voor met zijn aan bij door niet werd naar uit ook heeft',
  tr: 've bir bu da de için ile olan olarak çok daha en gibi kadar sonra göre oldu ise değil yapılan',
  kmr: 'li ji bi di û ku de jî ev ew bo wê wî re hat kirin yên hatin di',
  id: 'yang dan di dari untuk dengan ini itu pada tidak dalam oleh ke telah akan orang',
  so: 'iyo ka ku oo waa ay uu ee in soo la kale waxa ayaa loo',
  sw: 'ya na wa kwa katika ni la za cha kuwa hiyo watu huo yake',
  ha: 'da a na ta ya sun suka wa kuma daga cikin ba an ga',
};

const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(commonest))
  for (const word of new Set(words.split(' '))) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);

// English words no other language here has, so that French "on" and Dutch "was" do not count.
const english = new Set(commonest.en!.split(' ').filter((word) => languagesOf.get(word)!.length === 1));

const longest = Math.max(...[...english].map((word) => word.length));

// The head of a text tells its language; the rest would only take time.
const sampled = 5_000;

/** Which language of the Latin script a text is in. English keeps what another does not clearly have. */
export function latinLanguage(text: string): string {
  const sample = text.slice(0, sampled).toLowerCase();
  const { words, listed } = countListed(sample, english, longest);
  // A fifth of an English text's words are these; of another language's hardly any.
  return listed >= 4 && listed > words / 6 ? 'en' : rivalOf(sample.match(/[\p{L}\p{M}]+/gu) ?? []);
}

function rivalOf(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words)
    for (const language of languagesOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [language, most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['und', 0];
  const ofEnglish = counts.get('en') ?? 0;
  if (most < 3 || most < ofEnglish * 2) return ofEnglish > 0 ? 'en' : 'und';
  return language;
}
