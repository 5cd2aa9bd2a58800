// Writes src/gazetteer/countries.json: country names and demonyms.
//   npm install --no-save i18n-iso-countries i18n-nationality && node tools/make-countries.ts
// Sources: i18n-iso-countries 7.14 and i18n-nationality 1.4 (both MIT), English, Arabic and Kurdish.
import { readFileSync, writeFileSync } from 'node:fs';

type Names = Record<string, string | string[]>;
const from = process.argv[2] ?? 'node_modules';
const json = (file: string) => JSON.parse(readFileSync(`${from}/${file}`, 'utf8'));
const names = (language: string): Names => json(`i18n-iso-countries/langs/${language}.json`).countries;
const demonyms: Names = json('i18n-nationality/langs/en.json').nationalities;
const [english, arabic, kurdish] = [names('en'), names('ar'), names('ku')];
const list = (value: string | string[] | undefined) => [value ?? []].flat();
// A demonym is one adjective; the list fills gaps with the country's own name, and gives Wallis the Welsh.
const demonymOf = (code: string) =>
  list(demonyms[code])
    .map((word) => word.replace(/ \(.*/, ''))
    .filter((word) => code !== 'WF' && !list(english[code]).includes(word) && !/[,&]| - | or |Islands?$/.test(word));

const rows = Object.keys(english)
  .sort()
  .map((code) => [code, list(english[code]), [...list(arabic[code]), ...list(kurdish[code])], demonymOf(code)]);
writeFileSync('src/gazetteer/countries.json', `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`);
