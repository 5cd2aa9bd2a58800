/** What a speaker is by the noun that names it. `person`: somebody; `body`: an institution or group of people. */
export interface SourceRole {
  readonly kind: 'institution' | 'official' | 'resident' | 'armed group' | 'organisation' | 'publisher' | 'unknown';
  readonly is: 'person' | 'people' | 'body' | 'document';
  /** Speaks for whom it belongs to: a spokesman of a rights group is that organisation's. */
  readonly speaksFor: boolean;
}

const roles = (
  kind: SourceRole['kind'],
  is: SourceRole['is'],
  words: string,
  speaksFor = false,
): [string, SourceRole][] => words.split(' ').map((word) => [word, { kind, is, speaksFor }]);

/** Head nouns of speakers. A later list replaces an earlier one. */
export const sourceRoles: ReadonlyMap<string, SourceRole> = new Map([
  ...roles(
    'official',
    'person',
    'officer commander general colonel captain lieutenant major brigadier sergeant corporal soldier policeman policewoman ' +
      'minister premier governor mayor administrator prosecutor judge ambassador envoy diplomat lawmaker legislator ' +
      'parliamentarian mp senator congressman councillor councilor councilman mukhtar mukhtars admiral marshal inspector superintendent ' +
      'president vice-president congresswoman commissioner prefect sub-prefect veteran qaimaqam kaymakam ' +
      'sheriff constable magistrate adviser advisor aide deputy official source insider ombudsman ombudswoman registrar',
    false,
  ),
  ...roles(
    'official',
    'person',
    'spokesman spokeswoman spokesperson secretary head director chief chairman chairwoman chairperson representative ' +
      'leader coordinator manager member negotiator delegate founder',
    true,
  ),
  ...roles(
    'official',
    'people',
    'officers commanders generals soldiers officials ministers lawmakers legislators diplomats sources troops policemen ' +
      'spokesmen prosecutors judges mayors governors councillors leaders representatives members investigators detectives',
    true,
  ),
  ...roles(
    'resident',
    'person',
    'resident villager inhabitant citizen local farmer shepherd fisherman herder teacher shopkeeper trader merchant driver ' +
      'baker witness eyewitness survivor returnee refugee evacuee relative father mother brother sister son daughter wife ' +
      'husband widow uncle cousin neighbour neighbor grandmother grandfather elder sheikh sheik man woman youth boy girl worker labourer laborer ' +
      'grower peasant homeowner landowner student pupil housewife butcher carpenter tailor mechanic passerby passer-by ' +
      'bystander bishop nun monk pastor priest imam cleric civilian mother-of-three rancher miner vendor hairdresser owner homeowner barber cobbler grocer midwife beekeeper hunter guard breeder community-leader mother-of-two mother-of-four mother-of-five mother-of-six ' +
      'father-of-three father-of-four idp grandfather-of-five businessman businesswoman motorcyclist motorist cook fishmonger blacksmith rider pensioner retiree orphan indigene commuter traveller caregiver bride nomad islander tribesman parent',
  ),
  ...roles(
    'resident',
    'people',
    'residents villagers inhabitants citizens locals farmers shepherds fishermen herders teachers shopkeepers traders drivers ' +
      'witnesses eyewitnesses survivors returnees refugees evacuees relatives families parents neighbours neighbors elders ' +
      'sheikhs people townspeople townsfolk women men youths students civilians peasants growers community communities family ' +
      'households clerics merchants landowners idps vendors miners ranchers workers daughters sons mothers fathers girls boys persons owners motorists commuters travellers travelers worshippers pupils islanders indigenes dwellers',
  ),
  ...roles(
    'institution',
    'body',
    'ministry army police government command directorate department council hospital court office authority authorities ' +
      'municipality embassy parliament brigade division battalion regiment administration centre center presidency navy ' +
      'gendarmerie commission committee agency bureau police-force forces force service services clinic university school ' +
      'secretariat cell garrison headquarters state military task-force governorate prefecture senate congress cabinet ' +
      'militia guard guards coastguard corps board registry morgue mission base unit company squad troop junta peshmerga directorate-general',
  ),
  ...roles(
    'organisation',
    'body',
    'organisation organization ngo ngos charity network observatory union association foundation federation coalition group groups ' +
      'watchdog movement party institute monitor monitors project programme program initiative organisations organizations ' +
      'agencies unhcr unicef ocha iom undp wfp amnesty unmas icrc nrc msf bishops diocese church consortium broadcaster newspaper channel',
  ),
  ...roles(
    'organisation',
    'person',
    'activist campaigner researcher analyst expert lawyer attorney journalist reporter correspondent volunteer observer academic historian ' +
      'economist unionist',
  ),
  ...roles(
    'organisation',
    'people',
    'activists campaigners researchers analysts experts lawyers journalists reporters volunteers observers paramedics',
  ),
  ...roles('institution', 'person', 'doctor physician nurse surgeon medic paramedic coroner headteacher'),
  ...roles('institution', 'people', 'doctors nurses medics surgeons'),
  ...roles(
    'armed group',
    'people',
    'militants rebels insurgents guerrillas gunmen fighters jihadists extremists separatists terrorists militiamen kidnappers guerrilla',
  ),
  ...roles(
    'armed group',
    'person',
    'militant rebel insurgent fighter jihadist extremist separatist terrorist militiaman kidnapper guerilla',
  ),
  ...roles(
    'unknown',
    'document',
    'statement report reports communique communiqué figures figure statistics data records record document documents ' +
      'survey study bulletin tweet post letter press-release announcement census investigation video message list numbers estimates estimate tally ' +
      'assessment assessments update media',
  ),
]);

/** Names of armed groups that speak for themselves. Matched as phrases in lower case. */
export const speakingGroups: readonly string[] = [
  'isis',
  'isil',
  'daesh',
  'islamic state',
  'is militants',
  'taliban',
  'taleban',
  'al-qaeda',
  'al qaeda',
  'al-shabaab',
  'al shabaab',
  'al-shabab',
  'boko haram',
  'iswap',
  'jnim',
  'pkk',
  'ypg',
  'hamas',
  'hezbollah',
  'houthi',
  'houthis',
  'farc',
  'eln',
  "new people's army",
  'npa',
  'abu sayyaf',
  'biff',
  'm23',
  'codeco',
  'adf',
  'fmln',
  'shining path',
  'sendero luminoso',
  'tehrik-i-taliban',
  'ttp',
  'hayat tahrir al-sham',
  'rapid support forces',
  'rsf',
  'arakan army',
  'naxalites',
  'maoists',
  'lashkar-e-taiba',
  'jaish-e-mohammed',
  'maute',
  'tamil tigers',
  'ltte',
  'eta',
  'tplf',
  'fano',
];

/** Organisations without an organisation's noun in their name. */
export const speakingOrganisations: readonly string[] = [
  'united nations',
  'u.n.',
  'un',
  'human rights watch',
  'amnesty international',
  'red cross',
  'red crescent',
  'doctors without borders',
  'save the children',
  'oxfam',
  'islamic relief',
  'world food programme',
  'world health organization',
  'unhcr',
  'unicef',
  'ocha',
  'iom',
  'unami',
  'norwegian refugee council',
  'mercy corps',
  'acled',
  'crisis group',
  'white helmets',
  'reuters',
  'associated press',
  'ap',
  'afp',
  'agence france-presse',
  'bbc',
  'cnn',
  'al jazeera',
  'xinhua',
  'rudaw',
  'shafaq news',
  'kurdistan24',
  'anadolu',
  'efe',
  'tass',
  'interfax',
  'sana',
  'voice of america',
  'aid workers',
  'aid worker',
  'humanitarian workers',
  'humanitarian worker',
  'relief workers',
  'aid agencies',
  'aid officials',
];
