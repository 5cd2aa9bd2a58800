const irregular: Readonly<Record<string, string>> = {
  person: 'persons',
  child: 'children',
  schoolchild: 'schoolchildren',
  grandchild: 'grandchildren',
  wife: 'wives',
  thief: 'thieves',
  passerby: 'passersby',
  'passer-by': 'passers-by',
  clergy: 'clergy',
  police: 'police',
  aircraft: 'aircraft',
  mujahid: 'mujahideen',
};

/** The plural of an English noun or noun phrase, lower case. What is plural already comes back as it is. */
export function plural(noun: string): string {
  const cut = noun.lastIndexOf(' ') + 1;
  const head = noun.slice(cut);
  return noun.slice(0, cut) + pluralWord(head);
}

function pluralWord(word: string): string {
  const known = irregular[word];
  if (known) return known;
  if (/(?:^|[^u])man$/.test(word)) return `${word.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (
    /(?:[^s]s|people|men|staff|personnel|cattle|livestock|infantry)$/.test(word) &&
    !/(?:us|ss|is|gas|bus)$/.test(word)
  )
    return word;
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return `${word}s`;
}
