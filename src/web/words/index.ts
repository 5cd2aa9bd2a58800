export { fill } from '../../publication/wording/index.ts';
export { type InEachLanguage, inEachLanguage, type Plural, type Words } from './in-each-language.ts';
export { ownNames, type UiLanguage, uiLanguages } from './language.ts';
export { type Speech, speechOf } from './speech.ts';
export { SpokenLanguage, useSpeak, useSpeech, useWords } from './spoken.tsx';
