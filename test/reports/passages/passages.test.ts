import { describe, expect, test } from 'vitest';
import { makeReport } from '../../../src/reports/index.ts';
import { kindOf, passagesOf, wordsOfKind } from './shown.ts';

const page = `Herders return to the pastures above Tall Sabz

Tall Sabz, June 2022: A herder leads his flock across the stream. Media of the Provincial Council

By Dilshad Rahim in Tall Sabz

Dozens of families have gone back to the pastures they left three years ago, the mayor said on Tuesday.

The nights are quiet again

"The nights are quiet again, and we leave the dogs at home," said Karwan Aziz, who keeps ninety sheep.

An army officer said that two mines had been cleared from the road since April.

  • FB
  • Instagram
  • Twitter`;

describe('a page of a newsroom', () => {
  test('is told apart into its parts, in order', () => {
    expect(passagesOf(page).map(([kind]) => kind)).toEqual([
      ...['headline', 'caption', 'credit', 'byline', 'body', 'pull quote', 'body', 'body'],
      ...['furniture', 'furniture', 'furniture'],
    ]);
  });

  test('gives the report its title and its byline', () => {
    expect(makeReport(page)).toMatchObject({
      title: 'Herders return to the pastures above Tall Sabz',
      byline: 'Dilshad Rahim in Tall Sabz',
    });
  });

  test('keeps a title and a byline that were given', () => {
    expect(makeReport(page, { title: 'Calm', byline: 'Desk' })).toMatchObject({ title: 'Calm', byline: 'Desk' });
  });

  test('parts the maker of a picture from its caption', () => {
    expect(wordsOfKind(page, 'credit')).toEqual(['Media of the Provincial Council']);
  });
});

describe('a text of one paragraph', () => {
  test.each([
    'March 3, 2021: Gunmen fired on a checkpoint near the bridge. One guard was killed.',
    'On 13 May 2022, in Lower Valley, two men set fire to a parked tractor.',
    'Gunmen attack village guards',
    'Kirkuk: guards repel a raid',
    'Read: guards repel a raid',
  ])('is body: %s', (text) => {
    expect(passagesOf(text)).toEqual([['body', text]]);
  });

  test('is body after its wire head', () => {
    expect(passagesOf('KIRKUK (Reuters) - Gunmen shot dead a guard on Monday.')).toEqual([
      ['dateline', 'KIRKUK (Reuters) -'],
      ['body', 'Gunmen shot dead a guard on Monday.'],
    ]);
  });
});

describe('datelines', () => {
  const after = '\n\nThe governor visited the place later in the day and promised help.';
  test.each([
    ['MOSUL, Iraq, March 7 (Xinhua) -- ', 'Police said on Monday that a mine exploded.'],
    ['Basra (AFP) – ', 'Dockers walked out on Sunday.'],
    [
      'LIMA, 4 FEB 91 (RADIO SOL) -- [REPORT] [ANA RUIZ] [TEXT] ',
      'A BRIDGE WAS DESTROYED TODAY NEAR THE TOWN, THE ARMY SAID.',
    ],
    ['ERBIL — ', 'Two shepherds were released.'],
    ['SULAIMANI, Kurdistan Region – ', 'Two shepherds were released.'],
    ['Tikrit (PLAIN)- ', 'Two shepherds were released.'],
    ['Plain News/ ', 'Two shepherds were released.'],
    ['(plain.com) ', 'Two shepherds were released.'],
    ['Dohuk: ', 'The district office reopened on Sunday.'],
    ['(Reuters) - ', 'Two guards were hurt.'],
    [
      'SAN MIGUEL, NO DATE (FBIS) -- [TEXT] [CONTINUED] ',
      'THE ARMY LEFT THE TOWN, AND THE ROAD IS OPEN AGAIN TONIGHT.',
    ],
  ])('%s', (head, sentence) => {
    expect(passagesOf(head + sentence + after).slice(0, 2)).toEqual([
      ['dateline', head.trim()],
      ['body', sentence],
    ]);
  });

  test('a line of a place and an agency, or of a date, is one', () => {
    const text =
      'Guards leave the pass\n\nTuesday, 4 October 2022\n\nZakho (AFP) –\n\nThe last guards left the pass at noon.';
    expect(passagesOf(text).map(([kind]) => kind)).toEqual(['headline', 'dateline', 'dateline', 'body']);
  });

  test.each([
    'The village — once home to fifty families — is empty.',
    'Update: The road was opened again.',
    'Two men - both guards - were hurt on the road.',
    'Well-known farmers left the valley.',
  ])('not: %s', (sentence) => {
    expect(wordsOfKind(sentence + after, 'dateline')).toEqual([]);
  });

  test('the dates that head a chronicle are no datelines', () => {
    const text =
      '4 May 2020\n\nA guard was shot.\n\n9 June 2020\n\nA bus was robbed.\n\n2 July 2020\n\nThe road was closed.';
    expect(wordsOfKind(text, 'dateline')).toEqual([]);
  });
});

describe('bylines', () => {
  const around = (line: string) => `Calm on the plain\n\n${line}\n\nThe plain was calm on Sunday, residents said.`;
  test.each([
    'By Shilan Omar',
    'By SHILAN OMAR and Rebin al-Barzinji, Kirkuk',
    'by Shilan Omar for The Plain',
    'By April Stone*',
  ])('%s', (line) => {
    expect(kindOf(around(line), line)).toBe('byline');
  });

  test.each(['By Monday the road was open', 'By nightfall', 'By March', 'By 2014', 'By Sunday, Guards Had Left.'])(
    'not: %s',
    (line) => {
      expect(kindOf(around(line), line)).not.toBe('byline');
    },
  );
});

describe('captions', () => {
  const around = (line: string) => `Calm on the plain\n\n${line}\n\nThe plain was calm on Sunday, residents said.`;
  test.each([
    ['Zummar, 3 April 2021: Villagers repair a well. Photo: Rebin Ali', 'Photo: Rebin Ali'],
    ['FILE PHOTO: Guards stand on the bridge. REUTERS/Ana Ruiz', 'REUTERS/Ana Ruiz'],
    ['Children walk to school in Zummar (AFP)', '(AFP)'],
    [
      'Children walk to school in Zummar, on May 5, 2020. (Ana Ruiz/AFP via Getty Images)',
      '(Ana Ruiz/AFP via Getty Images)',
    ],
    ['In this May 2, 2019 photo, a guard looks over the plain. (Photo by Ana Ruiz)', '(Photo by Ana Ruiz)'],
  ])('%s', (line, credit) => {
    expect(passagesOf(around(line)).slice(1, 3)).toEqual([
      ['caption', line.slice(0, -credit.length - 1)],
      ['credit', credit],
    ]);
  });

  test.each([
    'A miller from Zummar said in April 2021: “We saw two bodies in the river.”',
    'Zummar, 3 April: The army said two guards were killed.',
    'The army said two guards were killed. (AFP)',
  ])('not: %s', (line) => {
    expect(wordsOfKind(around(line), 'caption')).toEqual([]);
  });

  test('entries of a log of incidents are body', () => {
    const entry = (day: number) => `Zummar, ${day} April 2021: Gunmen fired on the guard post for the ${day}th time.`;
    expect(new Set(passagesOf([3, 4, 5, 6, 7].map(entry).join('\n')).map(([kind]) => kind))).toEqual(new Set(['body']));
  });
});

describe('furniture', () => {
  const around = (line: string) =>
    `Calm on the plain\n\nThe plain was calm on Sunday, residents said.\n\n${line}\n\nNo shots were heard for a week.`;
  test.each([
    'Advertisement',
    'Read also: Guards leave the pass',
    'ALSO READ | Guards leave the pass',
    'Share this: Facebook',
    'Facebook Twitter WhatsApp Email Print',
    'Follow us on Telegram for the latest news',
    'Sign up to our newsletter for daily updates',
    '© 2022 The Plain. All rights reserved.',
    'We use cookies to give you the best experience on this site.',
    'Tags: plain, guards, calm',
    'https://example.org/news/1234',
    '* * *',
    '12 comments',
    '2 hours ago',
    '#Plain #Guards',
  ])('%s', (line) => {
    expect(kindOf(around(line), line)).toBe('furniture');
  });

  test.each([
    'Follow-up attacks hit the village',
    'Share prices fell after the attack.',
    'Guards read the order aloud: nobody may pass.',
    'Sign of calm',
    '[REPORTER] WHO FIRED FIRST?',
    'Home demolitions went on for a third day.',
    'Subscribers of the village water scheme were killed.',
    'More than twenty families left.',
  ])('not: %s', (line) => {
    expect(kindOf(around(line), line)).not.toBe('furniture');
  });

  test('titles under “Related articles” are the site’s', () => {
    const text = `${around('No one was hurt.')}\n\nRelated articles\n\nTwo killed in market blast\nFive abducted from farm`;
    expect(wordsOfKind(text, 'furniture')).toEqual([
      'Related articles',
      'Two killed in market blast',
      'Five abducted from farm',
    ]);
  });

  test('a sentence after such a heading is the report’s', () => {
    const text = around('Read more\n\nThree guards were killed on the road.');
    expect(kindOf(text, 'Three guards')).toBe('body');
  });
});

describe('pull quotes', () => {
  const quote = '“We sleep in our own houses and nobody comes at night any more,” said the miller.';
  const other = 'The mill was burnt in the spring and stands empty.';

  test.each([
    ['after the sentence', `${quote}\n\n${other}\n\nWe sleep in our own houses\n\nIt has no roof.`],
    ['before the sentence', `${other}\n\nWe sleep in our own houses and nobody comes\n\n${quote}`],
    ['in capitals and quotation marks', `${other}\n\n“WE SLEEP IN OUR OWN HOUSES”\n\n${quote}`],
    ['from within the sentence', `${other}\n\nnobody comes at night any more\n\n${quote}`],
  ])('%s', (_, text) => {
    expect(wordsOfKind(text, 'pull quote')).toHaveLength(1);
    expect(wordsOfKind(text, 'body')).toContain(quote);
  });

  test('of a paragraph shown twice one is read', () => {
    expect(passagesOf(`${quote}\n\n${other}\n\n${quote}`).map(([kind]) => kind)).toEqual([
      'body',
      'body',
      'pull quote',
    ]);
  });

  test.each([
    ['other words', `${other}\n\nWe sleep in our own beds\n\n${quote}`],
    ['a short sentence that comes twice', `${other}\n\nNobody was hurt.\n\n${quote}\n\nNobody was hurt.`],
  ])('not: %s', (_, text) => {
    expect(wordsOfKind(text, 'pull quote')).toEqual([]);
  });
});

describe('subheadings', () => {
  test('are short lines without a full stop between paragraphs', () => {
    const text = 'Calm on the plain\n\nThe plain was calm.\n\nFear at the pass\n\nAt the pass guards were shot at.';
    expect(kindOf(text, 'Fear at the pass')).toBe('subheading');
  });

  test.each(['Those killed were:', '• two guards of the mill', 'The miller said,'])('not: %s', (line) => {
    expect(kindOf(`Calm on the plain\n\nThe plain was calm.\n\n${line}\n\nMore came later.`, line)).toBe('body');
  });
});

describe('lines', () => {
  test('wrapped at a width are one paragraph', () => {
    const text =
      '   THE ARMY SAID THAT TWO OF ITS PATROLS WERE FIRED ON FROM THE HILLS ABOVE\nTHE RIVER DURING THE NIGHT, AND THAT THREE OF THE ATTACKERS WERE\nKILLED.\n\n   A SECOND CLASH WAS REPORTED FROM THE OTHER BANK, WHERE A BRIDGE OF WOOD\nWAS BURNT AND FIVE COWS WERE DRIVEN AWAY BY MEN WHO CAME ON FOOT FROM THE\nNORTH.';
    expect(passagesOf(text)).toHaveLength(2);
  });

  test('of a text that is not wrapped are each a paragraph', () => {
    expect(passagesOf('A guard was shot at the mill.\nA bus was robbed.\nThe road was closed.')).toHaveLength(3);
  });

  test('end with any of the usual marks', () => {
    const lines = ['A guard was shot at the mill.', 'A bus was robbed.', 'The road was closed.'];
    for (const mark of ['\n', '\r\n', '\r', '\u2028'])
      expect(passagesOf(lines.join(mark)).map(([, said]) => said)).toEqual(lines);
  });

  test.each([
    ['no-break spaces', (text: string) => text.replaceAll(' ', '\u00a0')],
    ['line ends of two characters', (text: string) => text.replaceAll('\n', '\r\n')],
    ['one line a paragraph', (text: string) => text.replaceAll('\n\n', '\n')],
    ['spaces at line ends', (text: string) => text.replaceAll('\n', '  \n')],
  ])('laid out with %s part the same passages', (_, laidOut) => {
    expect(passagesOf(laidOut(page)).map(([kind]) => kind)).toEqual(passagesOf(page).map(([kind]) => kind));
  });
});
