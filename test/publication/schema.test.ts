import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { read } from '../../src/aram.ts';
import { actorCategories, conditionStates, incidentTypes, measures, weapons } from '../../src/codebook/index.ts';
import { countUnits, sourceKinds } from '../../src/reading/index.ts';
import { sampleNames, sampleText } from '../samples/expectation.ts';
import { aReading } from './a-reading.ts';

const schema = JSON.parse(readFileSync(new URL('../../schema/reading.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true }).compile(schema);

const wrongs = (value: unknown): string[] => {
  validate(JSON.parse(JSON.stringify(value)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

test.each(sampleNames)('the reading of the sample %s has the shape of the schema', (name) => {
  expect(wrongs(read(sampleText(name), { published: '2022-02-27', publisher: 'Sample' }))).toEqual([]);
});

test('a claim of each kind has the shape of the schema', () => {
  expect(wrongs(aReading())).toEqual([]);
  expect(wrongs(read(''))).toEqual([]);
});

test('the schema refuses what no reading has', () => {
  const reading = aReading();
  const [incident, figure, condition] = reading.claims;
  const broken = [
    { ...reading, extra: 1 },
    { ...reading, schema: 'aram.reading/2' },
    { ...reading, claims: [{ ...incident, type: 'raid' }] },
    { ...reading, claims: [{ ...incident, evidence: [] }] },
    { ...reading, claims: [{ ...incident, confidence: 1.2 }] },
    { ...reading, claims: [{ ...figure, measure: 'cars' }] },
    { ...reading, claims: [{ ...condition, state: 'calm' }] },
  ];
  for (const value of broken) expect(wrongs(value)).not.toEqual([]);
});

test('the schema knows the words of the codebook', () => {
  const { $defs, properties } = schema;
  expect($defs.incident.properties.type.enum).toEqual(incidentTypes);
  expect($defs.incident.properties.weapons.items.enum).toEqual(weapons);
  expect($defs.figure.properties.measure.enum).toEqual(measures);
  expect($defs.condition.properties.aspect.enum).toEqual(Object.keys(conditionStates));
  const statesOf = ({ if: given, then }: (typeof $defs.condition.allOf)[number]) => [
    given.properties.aspect.const,
    then.properties.state.enum.filter((state: string | null) => state !== null),
  ];
  expect(Object.fromEntries($defs.condition.allOf.map(statesOf))).toEqual(conditionStates);
  expect($defs.actor.properties.category.enum).toEqual(actorCategories);
  expect($defs.count.properties.unit.enum).toEqual(countUnits);
  expect(properties.sources.items.properties.kind.enum).toEqual(sourceKinds);
});
