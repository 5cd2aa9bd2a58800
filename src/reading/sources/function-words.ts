const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const determiners = set(
  'the a an this these those some many several most all both his her its their our my one two three four five another other ' +
    'each few no any dozens scores hundreds thousands same former local senior',
);

export const prepositions = set(
  'in on at by for from with of about after before during since until under near over between among against into to ' +
    'through regarding concerning despite amid following as per via within across inside outside beyond towards toward ' +
    'around throughout without upon like according speaking meanwhile however',
);

/** Forms that only a clause has: a stretch with one of them is no plain noun phrase. */
export const finiteVerbs = set(
  "is are was were be been has had have will would can could may might must shall should does did do isn't aren't wasn't " +
    "weren't hasn't haven't hadn't won't wouldn't can't cannot couldn't doesn't didn't don't am being",
);

/** Words a noun phrase before a verb cannot reach over. */
export const clauseOpeners = set(
  'that which where when while because although though but if whether so than whereas yet nor or unless therefore thus',
);

export const pronouns = set('he she they it who i we');

/** Adverbs and auxiliaries that stand between a subject and its verb. */
export const betweenSubjectAndVerb = set(
  'also later then further furthermore has have had earlier recently previously publicly repeatedly yesterday today ' +
    'reportedly monday tuesday wednesday thursday friday saturday sunday on wednesday again once only even always often ' +
    'further moreover still just already first initially separately officially specifically clearly jointly tonight is are',
);

export const passives = set('was were been be being is are get got gets');
