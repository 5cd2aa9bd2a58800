const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Last words of names of organisations: what stands before them is no place. */
export const organisationWords = set(`
  command army armies police forces force brigade brigades division battalion regiment corps unit units guard guards
  militia militias front party movement union council court courts ministry minister government parliament congress
  senate assembly committee commission agency authority administration organization organisation association federation
  foundation institute society group network alliance coalition company corporation bank fund trust office bureau
  directorate service services news times post herald tribune today daily press media radio tv television channel
  agency watch rights law act code constitution agreement accord accords treaty league club team cup games olympics
  airlines airways bar high supreme appeal tribunal mission fighters rebels gang cartel tribe clan people regime
  president board boards unions spring war  review journal reader mail guardian telegraph house operation operations cell resistance
  nations conference summit process initiative program programme project centre center day week year
`);

/** Titles and ranks: the name after one is a person's. */
export const titles = set(`
  mr mrs ms miss dr prof professor sir lord lady dame president vice-president premier prime minister secretary governor
  mayor senator congressman representative ambassador general gen lieutenant lt colonel col major maj captain capt
  sergeant sgt corporal commander chief officer inspector superintendent judge justice sheikh sheik sheikha shaykh imam
  mullah maulana mawlawi ayatollah sayyid sayed hajji haji king queen prince princess emir sultan pope bishop archbishop
  father brother sister monsignor msgr rev reverend pastor rabbi deputy acting activist journalist lawyer spokesman
  spokesperson spokeswoman leader director chairman chairwoman chairperson head engineer comrade
`);

/** The months, in full and short. */
export const months = set(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
`);

/** Capitalised words that are never a place's name, nor begin one. */
export const otherNames = set(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  ramadan eid muharram ashura christmas easter diwali thanksgiving passover
  i he she it we they you the a an this that these those his her its their our my your who what when where why how
  which whose there here one two three four five six seven eight nine ten eleven twelve no not yes and or but if as at
  near inside outside across around along throughout within beside off toward towards into onto via through
  by for from in of on to with after before during while since until because although though however also both all
  some many most several other others another each every any none more less only even then now today yesterday
  tomorrow meanwhile moreover furthermore additionally according despite following under over about between among
  battle treaty embassy consulate republic kingdom africa asia europe america americas capital 
  interstate uighur uighurs uyghur uyghurs african africans asian asians european europeans latin chechen chechens soviets rohingya fulani hausa pashtun hazara oromo amhara nazi
  islam islamic christianity christian christians muslim muslims sunni shia shiite jewish jews hindu hindus buddhist
  arab arabs kurd kurds kurdish arabic english french spanish persian farsi urdu pashto turkmen yazidi yazidis ezidi
  ezidis catholic catholics protestant god allah quran
  isis isil is daesh taliban hamas hezbollah hizballah houthi houthis peshmerga al-qaeda al-qaida al-shabaab al-shabab
  boko haram pmf pmu krg mop un eu nato unicef unhcr who idf fbi cia covid covid-19 coronavirus internet facebook
  twitter instagram youtube whatsapp telegram reuters afp ap efe xinhua cnn bbc notimex
  assailants gunmen militants suspects police army soldiers security forces state government parliament congress
  senate supreme court ministry operation article section chapter law act phase stage part resolution
  men women people civilians residents villagers workers students protesters
`);

/** Adjectives before "State" and the like that make it no place's. */
export const noStateNames = set('islamic united deep security head member welfare secretary nation police rogue one');

/** Towns whose names are common words: taken only when the sentence puts something there and says more of it. */
export const commonWords = set(`
  a abbasi abdullah africa ahmad ahmed al ali alive along alvarez america american amir amiriya an and antonio are
  army as asia at attack attacks balad ban bar base bases bath battle battles be best biden big bishop black boat
  bolivar bomb borja bridge brother brown bus bush by camp camps can car carlos casa castro center central centre
  charles chief church clash clashes clinton college colon colonel comandante core corpus cristiani cruz daniel date
  david de dead deal democratic do duarte early east eastern el enterprise europe father fire flores for force
  forces francisco freedom garcia general george go gold gonzalez grant green guard guards guerra gun hamid hassan
  he hill hit home hope hospital house hussein ibrahim imam in independence is islamic it jackson jamal james john
  jose joseph juan justice karim khalid killed king la las late law lawn leader leaders leon libertad liberty long
  lopez los love lower luis mahmoud maidan major male man march maria marie market martin may media medina mercedes
  michael mines mission mithaq mobile mohammad mohammed montes moral morales most much muhammad mustafa nasser
  national new nice no normal north northern not obama obando of old omar on opportunity or orange order ortega page
  park paul paz peace pedro perez peter plane plus point police popular post posts press progress protest puerto
  putin queen rahim rama ramos rashad rashid reading real rebel rebels republic reyes richard rivera road robert
  romero rose said saint sale saleh sales salim same san santa school see she ship short silver sister so son south
  southern split star street such sucre summer sun talk tall tell temple the thomas time times to told torres train
  truck trump union unity university upper vega via victoria victory villa war was we were west western white
  william winter wisdom wounded young zab zona
`);
