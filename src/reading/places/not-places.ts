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
  president spring war war-era review journal reader mail guardian telegraph house operation operations cell resistance
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

/** Capitalised words that are never a place's name, nor begin one. */
export const otherNames = set(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  ramadan eid muharram ashura christmas easter diwali thanksgiving passover
  i he she it we they you the a an this that these those his her its their our my your who what when where why how
  which whose there here one two three four five six seven eight nine ten eleven twelve no not yes and or but if as at
  by for from in of on to with after before during while since until because although though however also both all
  some many most several other others another each every any none more less only even then now today yesterday
  tomorrow meanwhile moreover furthermore additionally according despite following under over about between among
  battle treaty embassy consulate republic kingdom africa asia europe america americas capital west-bank-based
  interstate uighur uighurs uyghur uyghurs rohingya fulani hausa pashtun hazara oromo amhara nazi
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
  of police march bath reading mobile nice most same man bar may as is in at an are was were be and or the a to on by
  for he she it we so no not do go see order opportunity union liberty victoria independence santa san saint los las
  la el al de best central north south east west northern southern eastern western upper lower new old big young
  university college hospital school church temple market park street road bridge hill mission police army ban
  date can split deal battle battles male hope normal orange enterprise media press guard guards leader leaders
  justice force forces general colonel major chief young white black green brown gold silver king queen page love
  wisdom progress unity peace war victory freedom home house center centre police post posts point rose summer winter
  imam mohammad muhammad mohammed ahmed ahmad ali hassan hussein omar abdullah ibrahim khalid mustafa mahmoud saleh
  said salim amir jamal karim rahim hamid rashid nasser marie maria jose juan carlos luis pedro antonio francisco
  george charles david martin paul john james thomas robert richard william michael joseph daniel peter grant jackson
  washington-based much such along mines rebel rebels bomb fire gun time times sun star dead alive wounded killed
  attack attacks clash clashes protest bus car train plane boat ship truck bishop father brother sister son
  comandante moral castro obando ortega duarte cristiani montes borja alvarez gonzalez garcia lopez perez romero
  rashad abbasi maidan zab hit balad amiriya mithaq riyadh-hawija
  zona colon sucre bolivar guerra paz libertad victoria corpus via cruz real rama casa villa puerto
  islamic republic national democratic popular people's american africa asia america europe
  as-is plus tell told talk west-bank sale sales late early tall long short law lawn core base bases camp camps
  bush trump clinton obama biden putin morales flores rivera torres ramos reyes vega medina leon mercedes
`);
