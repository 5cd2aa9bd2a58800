/** Made-up reporting about how things are in a place, and what a careful reader takes out of each. */
export interface Told {
  readonly kind: 'condition' | 'figure';
  /** Words that the evidence must overlap. */
  readonly words: string;
  readonly aspect?: string;
  readonly state?: string | null;
  readonly change?: 'better' | 'worse' | 'same' | null;
  readonly measure?: string;
  readonly value?: number;
  readonly source?: string;
  readonly where?: string;
  readonly certainty?: string;
}

export interface Passage {
  readonly about: string;
  readonly text: string;
  readonly told: readonly Told[];
}

const condition = (
  words: string,
  aspect: string,
  state: string | null,
  change: Told['change'] = null,
  more: Partial<Told> = {},
): Told => ({
  kind: 'condition',
  words,
  aspect,
  state,
  ...(change === null ? {} : { change }),
  ...more,
});
const figure = (words: string, measure: string, value: number, more: Partial<Told> = {}): Told => ({
  kind: 'figure',
  words,
  measure,
  value,
  ...more,
});

export const passages: readonly Passage[] = [
  {
    about: 'villages south of Hawija, Iraq',
    text: `For two years hardly anyone dared to drive on the road to Hawija after sunset. Since April the army has put up four checkpoints along the canal, and the road is open again.

"We used to sleep in the town and come back to the sheep at daybreak," said Jasim Hammadi, a shepherd from the village of Tal Sabah. "Today the children play outside. The area is quiet."

Seventeen villages in the sub-district were abandoned after the attacks of 2019, according to the district council; nine of them are inhabited again.

Electricity has been restored in most of the villages, but there is still no clinic and the school in Tal Sabah remains closed, the council said.`,
    told: [
      condition('dared to drive on the road to Hawija after sunset', 'movement', 'stopped at night'),
      condition('the road is open again', 'movement', 'normal', 'better'),
      condition('used to sleep in the town', 'residence', 'leaving at night', null, { source: 'Jasim Hammadi' }),
      condition('The area is quiet', 'security', 'calm', null, { source: 'Jasim Hammadi', where: 'Tal Sabah' }),
      figure('Seventeen villages in the sub-district were abandoned', 'villages evacuated', 17, {
        source: 'district council',
      }),
      condition('Electricity has been restored', 'services', 'restored', 'better', { source: 'council' }),
      condition('there is still no clinic', 'services', 'absent', null, { source: 'council' }),
      condition('school in Tal Sabah remains closed', 'services', 'absent'),
    ],
  },
  {
    about: 'a district of Deir ez-Zor, Syria',
    text: `The security situation in the eastern countryside of Deir ez-Zor remains tense, residents and local officials say. Islamic State cells are still active in the desert south of the river, and gunmen move freely at night.

A member of the civil council, who did not want to be named, said there was no coordination between the self-administration forces and the tribal fighters. "Each side works alone," he said.

Farmers cannot reach their fields east of the pumping station because of landmines. About 400 families have returned to Abu Hamam since the beginning of the year, but most houses are destroyed and nobody has received compensation.`,
    told: [
      condition('The security situation in the eastern countryside of Deir ez-Zor remains tense', 'security', 'tense'),
      condition('Islamic State cells are still active', 'threat', 'present'),
      condition('no coordination between', 'coordination', 'none'),
      condition('Farmers cannot reach their fields', 'livelihood', 'stopped'),
      condition('families have returned to Abu Hamam', 'residence', 'returned', 'better'),
      figure('400 families have returned', 'families returned', 400),
      condition('most houses are destroyed', 'property', 'destroyed'),
      condition('nobody has received compensation', 'redress', 'sought'),
    ],
  },
  {
    about: 'central Mali',
    text: `Life is slowly coming back to the weekly market of Koundou. For the past five months no attacks have been reported on the road to Bandiagara, and traders are again loading onions onto trucks.

"Before, everybody was afraid. Now people walk to their gardens without fear," the village chief said.

The militants have not gone far. Herders say that armed men have been seen near the cliffs, and the army withdrew its post in June. "There are no soldiers here any more," one of the herders complained.

Figures compiled by the regional governor's office show 212 attacks in 2021, 148 in 2022 and 61 in 2023, a total of 421 attacks in three years.`,
    told: [
      condition('Life is slowly coming back', 'livelihood', 'resumed', 'better'),
      condition('no attacks have been reported', 'security', 'calm'),
      condition('everybody was afraid', 'security', 'unsafe', null, { source: 'village chief' }),
      condition('without fear', 'security', 'calm', null, { source: 'village chief' }),
      condition('There are no soldiers here', 'presence of forces', 'absent'),
      {
        kind: 'figure',
        words: '212 attacks in 2021, 148 in 2022 and 61 in 2023',
        measure: 'attacks',
        source: 'governor',
      },
    ],
  },
  {
    about: 'a town in Mindanao, the Philippines',
    text: `Four years after the fighting, more than 3,000 families displaced from Datu Salibo still live in tents along the highway. They are not allowed to go back to the marsh, which the marines say is full of unexploded ordnance.

Mayor Amina Dalgan said the peace and order situation had improved and that joint patrols of the army and the former rebels now guard the road. "Trust between our people and the soldiers is growing," she said.

The Bangsamoro Islamic Freedom Fighters are regrouping in the hills, a battalion commander warned.`,
    told: [
      figure('3,000 families displaced from Datu Salibo', 'families displaced', 3000),
      condition('not allowed to go back', 'residence', 'evacuated'),
      condition('full of unexploded ordnance', 'threat', 'present'),
      condition('situation had improved', 'security', null, 'better', { source: 'Amina Dalgan' }),
      condition('joint patrols of the army', 'presence of forces', 'shared'),
      condition('Trust between our people and the soldiers is growing', 'trust', 'restored', 'better', {
        source: 'Amina Dalgan',
      }),
      condition('Bangsamoro Islamic Freedom Fighters are regrouping', 'threat', 'present'),
    ],
  },
  {
    about: 'the Pacific coast of Colombia',
    text: `In the hamlets along the Telembi river a curfew imposed by the ELN is in force from six in the evening. Nobody leaves the village without permission, and fishermen no longer cast their nets.

The ombudsman said that 1,150 people had been displaced in the municipality since January and that 38 houses have been burned down. "The state is absent. There is no police and no army," Marta Quinones, a community leader, told reporters.

Health services are poor: the only nurse left in March.`,
    told: [
      condition('curfew imposed by the ELN is in force', 'movement', 'stopped at night'),
      condition('fishermen no longer cast their nets', 'livelihood', 'stopped'),
      figure('1,150 people had been displaced', 'people displaced', 1150, { source: 'ombudsman' }),
      figure('38 houses have been burned down', 'houses destroyed', 38, { source: 'ombudsman' }),
      condition('no police and no army', 'presence of forces', 'absent', null, { source: 'Marta Quinones' }),
      condition('Health services are poor', 'services', 'poor'),
    ],
  },
  {
    about: 'the Sinjar mountains, Iraq',
    text: `Only a third of the families of Sinuni have come back. Those who did say that they lack drinking water and that the hospital is out of service.

According to the mayor, security in the town is better than a year ago, but three different forces control it and relations between them are strained. Baghdad and Erbil agreed to form a joint force for the district; it has not been deployed yet.

More than 6,000 houses were destroyed in the district during the rule of ISIS. Owners have applied for compensation, but the claims were rejected or are still pending.`,
    told: [
      condition('families of Sinuni have come back', 'residence', 'returned', 'better'),
      condition('lack drinking water', 'services', 'absent'),
      condition('hospital is out of service', 'services', 'absent'),
      condition('security in the town is better than a year ago', 'security', null, 'better', { source: 'mayor' }),
      condition('agreed to form a joint force', 'coordination', null, null, { certainty: 'planned' }),
      figure('6,000 houses were destroyed in the district', 'houses destroyed', 6000),
      condition('Owners have applied for compensation', 'redress', 'sought'),
    ],
  },
  {
    about: 'northern Burkina Faso',
    text: `Djibo has been cut off for eighteen months. The road to Kongoussi is blocked by jihadists, the market is closed, and fuel reaches the town only with military convoys.

"We have no water and no telephone network," a resident said by phone. Aid agencies put the number of displaced people in the town at 270,000.

Schools reopened in October in four of the town's nine quarters, the prefect said. The rest of the province is not safe and most villages have been emptied of their people.`,
    told: [
      condition('The road to Kongoussi is blocked', 'movement', 'restricted'),
      condition('the market is closed', 'livelihood', 'stopped'),
      condition('We have no water', 'services', 'absent', null, { source: 'resident' }),
      condition('Schools reopened in October', 'services', 'restored', 'better', { source: 'prefect' }),
      condition('The rest of the province is not safe', 'security', 'unsafe'),
      condition('most villages have been emptied', 'residence', 'evacuated'),
    ],
  },
  {
    about: 'the plain of Makhmour, Iraq',
    text: `The security vacuum between the two lines of control is eleven kilometres wide. Neither the Iraqi army nor the Peshmerga patrols it, and remnants of the Islamic State hide in the caves of Qarachogh.

Coordination between Baghdad and Erbil is weak, Colonel Sarhad Aziz of the Peshmerga said. "If there were joint patrols, this gap would not exist."

A farmer from Gundy, who asked that his name be withheld, said thieves had burned wheat fields three summers in a row and the ministry had promised compensation but paid nothing.`,
    told: [
      condition('The security vacuum between the two lines', 'presence of forces', 'absent'),
      condition('remnants of the Islamic State hide in the caves', 'threat', 'present'),
      condition('Coordination between Baghdad and Erbil is weak', 'coordination', 'poor', null, {
        source: 'Sarhad Aziz',
      }),
      condition('promised compensation', 'redress', 'promised'),
    ],
  },
  {
    about: 'a village in Sinai, Egypt',
    text: `Residents of Balah have begun returning to their homes after the army lifted the curfew in the village last month. Half of the olive groves were bulldozed, and only one in three houses is intact.

"Calm has returned, thank God, and the soldiers treat us well," said an old man at the bakery. Shops have reopened and electricity is back, although water comes for only two hours a day.`,
    told: [
      condition('have begun returning to their homes', 'residence', 'returning', 'better'),
      condition('lifted the curfew', 'movement', 'normal', 'better'),
      condition('Calm has returned', 'security', 'calm', 'better'),
      condition('Shops have reopened', 'livelihood', 'resumed', 'better'),
      condition('electricity is back', 'services', 'restored', 'better'),
      condition('only two hours a day', 'services', 'poor'),
    ],
  },
  {
    about: 'eastern Congo',
    text: `Security has worsened in Rutshuru territory since the M23 rebels returned, the civil society coordinator said on Thursday. Forty-two civilians were killed and 19 abducted in the past six weeks, he added.

The rebels control the town of Bunagana and collect taxes at the border. The population lives in fear, schools are closed and farmers have abandoned their fields.

UN peacekeepers have withdrawn from two bases. The provincial governor denied that the town was in danger and said that the army was in full control.`,
    told: [
      condition('Security has worsened in Rutshuru territory', 'security', null, 'worse', { source: 'coordinator' }),
      figure('Forty-two civilians were killed', 'killed', 42),
      figure('19 abducted', 'abducted', 19),
      condition('The rebels control the town of Bunagana', 'control', 'held'),
      condition('The population lives in fear', 'security', 'unsafe'),
      condition('schools are closed', 'services', 'absent'),
      condition('farmers have abandoned their fields', 'livelihood', 'stopped'),
      condition('UN peacekeepers have withdrawn from two bases', 'presence of forces', 'withdrawn'),
    ],
  },
  {
    about: 'the Lake Chad shore, Nigeria',
    text: `Seven villages around Doron Baga are still empty, eight years after Boko Haram drove out their people. Mamman Gana, a fisherman, said that the lake was dangerous and that two of his brothers had been taken in the past year.

The governor said 2,400 households had been resettled this year and that troops are stationed in every returnee camp. He acknowledged that there are not enough teachers and that the clinics lack medicine.

Violence has decreased in the state, the army said in a statement, with attacks down by half compared with last year.`,
    told: [
      figure('Seven villages around Doron Baga are still empty', 'villages evacuated', 7),
      condition('the lake was dangerous', 'security', 'unsafe', null, { source: 'Mamman Gana' }),
      figure('2,400 households had been resettled', 'families returned', 2400, { source: 'governor' }),
      condition('troops are stationed in every returnee camp', 'presence of forces', 'deployed', null, {
        source: 'governor',
      }),
      condition('clinics lack medicine', 'services', 'absent'),
      condition('Violence has decreased in the state', 'security', null, 'better', { source: 'army' }),
    ],
  },
];

/** What must not be read as a condition of a place in conflict. */
export const idle: readonly string[] = [
  'The economy deteriorated sharply last year, and the stock market remains volatile. Investors have lost confidence in the government, and trade has declined, the central bank said. Shops closed early.',
  'The coach stayed calm on the touchline although his team had been under attack for an hour. The defence was not safe and the situation grew tense before the break. The army of fans returned home happy.',
  'The minister called for calm and said that security should improve if the parties agreed. Voters must be able to travel freely, he said, demanding better coordination between the ministries.',
  'Schools were closed on Monday because of the snow. The road to the pass is blocked, power cuts were reported, and residents had no water until evening.',
  'The company agreed to pay compensation to its customers after the data breach. Trust in the brand has been restored, and the factory is working again.',
  'The film tells of a village that was abandoned after the war. Critics called the atmosphere tense, and the director said that peace had returned to his family.',
];
