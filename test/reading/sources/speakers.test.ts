import { describe, expect, it } from 'vitest';
import { said, speakers } from './spoken.ts';

describe('a speaker', () => {
  it('keeps a name, a role and a kind', () => {
    const [miller] = speakers(
      'Karim Osman, a miller from the village of Zarayan, told reporters that the road is open again.',
    );
    expect(miller).toMatchObject({
      name: 'Karim Osman',
      description: 'Karim Osman, a miller from the village of Zarayan',
      anonymous: false,
    });
  });

  it('goes on speaking where words count from the moment of speech', () => {
    const text =
      'Colonel Hatem Rashid said two posts were added in the hills. The valley has been quiet since, and nobody leaves any more.';
    expect(said(text, 'valley')).toContain('Hatem Rashid');
  });

  it('has said enough where the report goes on by itself', () => {
    const text = 'Colonel Hatem Rashid said two posts were added in the hills. The valley lies west of the town.';
    expect(said(text, 'valley')).not.toContain('Hatem Rashid');
    const apart = 'Colonel Hatem Rashid said two posts were added.\n\nThe valley has been quiet since, a map shows.';
    expect(said(apart, 'valley')).not.toContain('Hatem Rashid');
  });

  it('is one source however often it is mentioned', () => {
    const text =
      'A captain in the border guard said the crossing was quiet. "We sleep at our posts," the captain added. He said more men were coming.';
    expect(speakers(text)).toHaveLength(1);
    expect(speakers(text)[0]!.mentions).toHaveLength(3);
  });

  it('who asked not to be named has no name', () => {
    const [officer] = speakers('Colonel Hatem Rashid, who asked not to be named, said the patrols had doubled.');
    expect(officer).toMatchObject({ name: null, anonymous: true, kind: 'official' });
    expect(officer!.description).not.toContain('Hatem');
  });

  it('of security is an official without a name', () => {
    expect(speakers('A security source said two posts were added.')[0]).toMatchObject({
      kind: 'official',
      anonymous: true,
    });
  });

  it('is an institution when a ministry, a hospital or an army speaks', () => {
    expect(speakers('The Health Ministry said in a statement that clinics reopened.')[0]).toMatchObject({
      kind: 'institution',
      name: 'Health Ministry',
    });
    expect(speakers('Bor general hospital reported that it had no power.')[0]).toMatchObject({ kind: 'institution' });
  });

  it('is an armed group when its spokesman speaks', () => {
    expect(speakers('A Taliban spokesman claimed that the town had fallen.')[0]).toMatchObject({ kind: 'armed group' });
  });

  it('is nobody when a verb of speech is a participle or a noun', () => {
    expect(
      speakers('The said village lies on the river. Two shots were reported. The flood claimed 12 lives.'),
    ).toEqual([]);
  });
});

describe('a speaker told of before', () => {
  it('is whoever the paragraph before introduces by name and role', () => {
    const text = 'Hadi Sule, a weaver from Tin Kora, sold his loom in May.\n\n“There was no thread to be had.”';
    expect(said(text, 'thread')).toBe('Hadi Sule, a weaver from Tin Kora');
  });

  it('is what the verb says: "Nadia Omer is a nurse"', () => {
    const text = 'Nadia Omer is a nurse in Qara Tepe. She says nobody sleeps there.';
    expect(speakers(text)[0]).toMatchObject({ kind: 'institution', name: 'Nadia Omer' });
    expect(said(text, 'sleeps')).toContain('Nadia Omer');
  });

  it('is somebody named at the head of a sentence, when "he" is nobody else', () => {
    const text = 'Musa Dawud had not been home for two years. “Now I can sleep there,” he said.';
    expect(said(text, 'sleep')).toBe('Musa Dawud');
  });

  it('has no name when the name is not the real one', () => {
    const text = 'Yakub Garba (not his real name), a herder from Dole, left in June.\n\n“They took the calves.”';
    const herder = speakers(text).find(({ kind }) => kind === 'resident')!;
    expect(herder).toMatchObject({ name: null, anonymous: true });
    expect(herder.description).not.toContain('Yakub');
  });

  it('may have the role in front of the name', () => {
    const [commissioner] = speakers('The county commissioner, Peter Lado said the road was quiet.');
    expect(commissioner).toMatchObject({ name: 'Peter Lado', kind: 'official' });
  });

  it('is not the place behind the name', () => {
    const [head] = speakers('Juma Ade, the head of the camp in Kona, Bida told reporters that the wells were dry.');
    expect(head!.name).toBe('Juma Ade');
  });

  it('is one of many', () => {
    const text = 'One of the traders said the stalls were full. He added that the road was open.';
    expect(speakers(text)).toHaveLength(1);
    expect(said(text, 'open')).toBe('One of the traders');
  });

  it('asks only right behind a quotation', () => {
    expect(said('“Who will guard the wells now?” asked a shepherd.', 'guard')).toBe('a shepherd');
    expect(speakers('The council asked for two more wells.')).toEqual([]);
  });
});

describe('what is said', () => {
  it('belongs to whom the words are given to', () => {
    const text = 'According to the mayor, 40 families came back. The market is full.';
    expect(said(text, '40 families')).toBe('the mayor');
    expect(said(text, 'market')).toBe('the report itself');
  });

  it('may stand before its speaker', () => {
    expect(said('Nobody dares to drive after sunset, said a shepherd from Tal Abta.', 'dares')).toBe(
      'a shepherd from Tal Abta',
    );
    expect(said('“Nobody dares to drive after sunset.” Lewis Amadi said.', 'dares')).toBe('Lewis Amadi');
    expect(said('« Nobody dares to drive after sunset », said the prefect.', 'dares')).toBe('the prefect');
  });

  it('goes on in the next paragraph', () => {
    const text =
      'The teacher said: “We came back in spring.\n\n“Half of the roofs are gone.”\n\nThe rains start in June.';
    expect(said(text, 'roofs')).toBe('The teacher');
    expect(said(text, 'rains')).toBe('the report itself');
  });

  it('stays with its speaker when the text is in capitals', () => {
    const text =
      'THE REGIONAL POLICE COMMAND REPORTED THAT THE BRIDGE TO EL ROSAL IS CLOSED AFTER THE FIGHTING OF LAST NIGHT.';
    expect(said(text, 'BRIDGE')).toBe('THE REGIONAL POLICE COMMAND');
  });

  it('turns to the next speaker at "but"', () => {
    const text = 'The governor said the roads were safe, but residents said they were robbed there every week.';
    expect(said(text, 'safe')).toBe('The governor');
    expect(said(text, 'robbed')).toBe('residents');
  });

  it('is the publisher when its own people looked', () => {
    const text = 'A baker told SahelNow that prices rose. SahelNow follow-ups indicate that 30 shops stayed shut.';
    const found = speakers(text, true);
    expect(found[0]).toMatchObject({ id: 's0', kind: 'publisher', name: 'SahelNow' });
    expect(said(text, 'shops')).toBe('SahelNow');
  });
});
