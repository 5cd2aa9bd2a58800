/**
 * Kinds of words that patterns of conditions are made of. A phrase is plain lower case; `improv(e|ed|ing)` stands for
 * its forms. The longest phrase at a word wins, so `noise` takes words out of play: "security council".
 */
export const conditionWords: Readonly<Record<string, string>> = {
  // What takes a word out of play.
  noise:
    'returning from a, returning from an, returning from their, returning from his, returning from her, returning from work, returning from school, returning from market, returning from the market, returning from church, returning from the mosque, returning from prayers, safely defused, safely intercepted, safely detonated, safely disposed, safely removed, safely neutralised, safely neutralized, head to villages, head to the villages, come to the villages, come down to villages, come down to the villages, go to the villages at night, security council, social security, food security, national security, security guard(|s), security adviser(|s), security minister, job security, security deposit, security company, security firm(|s), security camera(|s), security law(|s), security official(|s), security source(|s), security officer(|s), security chief(|s), security committee, security agency, security agencies, security service, security services, security apparatus, security measures, security operation(|s), security reasons, security concerns, security check(|s), security file, security portfolio, security studies, security analyst(|s), security expert(|s), cyber security, security clearance, security affairs, security cooperation agreement, economic situation, political situation, financial situation, legal situation, personal situation, humanitarian situation, health situation, hostage situation, state security, security department, homeland security, trust fund(|s), power plant, power station, power struggle, power sharing, political power, in power, to power, air power, water cannon(|s), coordination centre, coordination center, joint coordination center, joint coordination centre, coordination office, coordination committee, coordination meeting, coordination council, labour movement, labor movement, protest movement, liberation movement, islamic movement, resistance movement, political movement, movement of the people, high school, school of thought, school student(|s), school girl(|s), stock market, job market, labour market, labor market, housing market, market value, house arrest, white house, house of representatives, house of commons, clearing house, safe house, safe houses, opera house, in the area of, keep calm, stay calm, remain calm, calm down, call(|s|ed|ing) for calm, appeal(|s|ed|ing) for calm, urged calm, on safe ground, safe and sound, business as usual, power(|s) of attorney, water down, return fire, returned fire, in return, return to power, return to work order, safe passage, safe haven, safe distance, trust me, in control of himself, birth control, arms control, border control, gun control, remote control, pest control, quality control, control of the ball, peace talks, peace deal, peace agreement, peace process, peace accord(|s), peace treaty, peace corps, threat level, death threat(|s), threat to democracy, labour camp, work permit, community service, civil service, secret service, intelligence service(|s), press service, news service, prayer service, funeral service, military service, health minister, health ministry, electricity minister, electricity ministry, water ministry, school principal, police power, first lady, trust each other not, resumed the trial, trial resumed, hearing resumed, talks resumed, negotiations resumed, resumed talks, live in tents, still live in tents, living in tents, live in camps, still live in camps, living in camps, left the house of, power of attorney, have fled to, has fled to, had fled to, fled to, open letter, open fire, opened fire, open air, open source, civilian life, returning to civilian life, return to civilian life, cyber attacks, cyberattacks, heart attacks, returned to idp camps, returned back to idp camps, returned to the camp, returned to the camps, returned to camps, return to the camps, back to idp camps, back to the camps, security problem(|s) of, security council members, peace and security council, food crisis response, to protect the, to guard the, to patrol the, to secure the, health care workers, security situation report, fighting chance, fighting spirit, safe return of, when they return, when people return, if they return, if we return, if we go back, when we return, when returning, while returning, those who return, whoever returns, anyone who returns, if they went back, upon returning, on returning, until they return, as they return, before returning, before they return, returning fighters, returning soldiers, returning migrants, previously abandoned, formerly abandoned, once abandoned, previously deserted, previously uninhabited, once bustling, once thriving, once famed, once busy, once lively, formerly bustling, previously bustling, once prosperous, cattle keepers, cattle keeper, cattle herders, cattle camps',

  // What is spoken of.
  security:
    'security, security situation, security condition(|s), security environment, security climate, security and stability, safety and security, law and order, security in the area, security and safety, security level(|s), peace and security, security of the area, security of the region',
  situation: 'situation, overall situation, situation on the ground, general situation, atmosphere, mood',
  place:
    'village(|s), area(|s), region, regions, district, districts, town, towns, city, neighbourhood(|s), neighborhood(|s), valley, camp, province, sub-district(|s), subdistrict(|s), countryside, hamlet(|s), suburb(|s), settlement(|s), municipality, commune, barangay, barrio, locality, localities, outskirts, county, quarter, here, place, lake, forest, shore, island, coast, plain, border, desert, mountains, territory, river, provinces, governorate, communes, rural communes, cantons, quarters, zone, zones, enclave, compound, outlying villages, islands, roads, communities, community, surroundings, environs, hinterland, hills, large parts, wide areas',
  road: 'road, roads, highway, highways, route, routes, main road, bridge, crossing, crossings, street, streets, track',
  people:
    'resident(|s), villager(|s), people, family, families, inhabitant(|s), civilian(|s), citizen(|s), local(|s), farmer(|s), shepherd(|s), herder(|s), household(|s), population, displaced people, displaced persons, displaced families, ' +
    'displaced, idps, refugee(|s), returnee(|s), everyone, everybody, men, women, children, community, communities, trader(|s), driver(|s), motorist(|s), fishermen, parents, owner(|s), homeowner(|s), local people, ordinary people, ' +
    'grower(|s), breeder(|s), peasant(|s), pupil(|s), merchant(|s), shopkeeper(|s), travellers, travelers, commuters, worshippers, victims, youth, elders, townspeople, natives, we, person(|s), internally displaced persons, internally displaced people, internally displaced families, internally displaced, evacuees, indigenes, dwellers, islanders, tribesmen, townsfolk, folks, mothers, students, thousands, hundreds, tens of thousands, dozens of families, occupants, clans, vendors, road users, farming communities, rural dwellers, women and children, the public, the population, the inhabitants',
  tofields:
    'go to their fields, go to the fields, go to their farms, go to their land(|s), go to our fields, go to our farms, go to their orchards, walk to the fields, walk to their fields, walk to their farms, go out to their fields, go out to the fields, go to work in the fields, went to their fields, goes to the fields, going to their fields',
  underthreat:
    'under threat from, under the threat of, under constant threat from, threatened by, under threat of attack(|s) by, at the mercy of, harassed by, terrorised by, terrorized by',
  nobody:
    'nobody, no one, no-one, hardly anyone, hardly anybody, not a single family, not a single person, no resident, no residents, no family, no families, no villager, no villagers, few people, none of the residents, none of the families, none of the villagers, none of them, nobody else, none of us, not one family, nobody here, no civilian, no civilians, no farmer, no farmers, none of the inhabitants',
  home: 'home, homes, house, houses, their land, their lands, lands, their area(|s), areas of origin, area of origin, places of origin, place of origin, hometown, hometowns, native village(|s), our homes, our village, their village, their villages, his village, her village, their houses, our villages, our houses, our town, our communities, their communities, their ancestral homes, ancestral homes, their towns, their localities, native areas, their region, their homeland, ancestral villages, their farms and homes, areas of return, home areas, communities of origin, villages of origin, their native villages, their neighbourhood(|s), their neighborhood(|s)',
  farm: 'farm, farms, farming, agriculture, crop(|s), harvest(|s|ing), harvest, field, fields, farmland(|s), livestock, grazing, herding, fishing, orchard(|s), planting, pasture(|s), cattle, sheep, herd(|s), flock(|s), cultivation, palm groves, agricultural land(|s), their jobs, their trades, livelihood(|s), coffee farm(|s), plantation(|s), vineyard(|s), raising livestock, nets, cocoa, olive groves, olives, date palms, wheat, barley, rice fields, paddies, gardens, goats, coffee, maize, millet, onions, cocoa trees, agricultural work, cropland, herding animals, the harvest, the land, all of my land, my land, my fields, our fields, our land, his land, his fields, pastures, our sheep, my sheep, farmlands, farming activities, fishing activities, agricultural activities, our farms, our farm, my farm, their farms, their farmlands, our farmlands, his farm, her farm, rice farms, vegetables, plots, rangelands, seeds, ploughing, agricultural production, food production, farm work',
  trade:
    'shop(|s), market(|s), bazaar, bazaars, business, businesses, stall(|s), trade, workshop(|s), commerce, weekly market, commercial activity, bakery, bakeries, restaurants, cafes, factory, factories, mill, markets, weekly markets, kiosk(|s), teahouses, tea houses, hotels, sawmill, mills, fish market, cattle market, businesses, the market, traders, economic activities, economic activity, business activities, commercial activities, trading activities, socio-economic activities, cattle markets, livestock market, marketplace(|s), trading, petrol stations',
  life: 'life, daily life, normal life, normality, normalcy, everyday life, vitality, social life, village life, normal lives, public life, economic life, normal activities, daily activities, social activities, normal routine, daily routines, the usual activities',
  service:
    'electricity, power supply, electricity supply, water, drinking water, clean water, running water, potable water, water supply, water network, school, schools, clinic, clinics, health clinic(|s), hospital, hospitals, health centre(|s), health center(|s), health care, healthcare, medical care, services, basic services, public services, essential services, health services, municipal services, internet, phone network, mobile network, telephone service, phone coverage, mobile coverage, street lighting, sewage, sewerage, water pump(|s), wells, pumping station, health post(|s), dispensary, electricity grid, power grid, power lines, generator(|s), doctors, nurses, teachers, medicine(|s), fuel, classes, lessons, humanitarian aid, aid deliveries, food aid, water station, bank branch, infrastructure, ambulance, ambulances, school bus, teacher, doctor, nurse, midwife, maternity ward, telephone network, mobile phone network, phone signal, network coverage, wells, boreholes, borehole, water tanks, street lights, public transport, aid, food rations, rations, electricity lines, transformer, transformers, water station, pharmacies, pharmacy, garbage collection, water tankers, food, basic goods, basic necessities, basic commodities, basic needs, supplies, essential supplies, food supplies, humanitarian supplies, sanitation, latrines, telecommunications, communications, communication network, mobile telephony, courthouse, court, courts, town hall, town halls, administrative services, public institutions, government offices, health facilities, health facility, medical facilities, school buildings, classrooms, learning, education, humanitarian assistance, assistance, primary school(|s), secondary school(|s), medical supplies, social services, public administration, local council, local administration, state institutions, municipal council, health infrastructure(|s), water infrastructure, health facilities, health facility, water point(|s), water source(|s)',
  building:
    'house, houses, home, homes, building(|s), property, properties, shop, shops, mosque(|s), church, churches, bridge(|s), orchard(|s), dwellings, huts, school building(|s), infrastructure, villages, village, roofs, neighbourhoods, civilian properties, private property, rooftops, facades, structures, walls, family homes',
  trust:
    "trust, mutual trust, public trust, social cohesion, peaceful coexistence, coexistence, people's trust, trust of the people, mutual confidence, faith, cohesion",
  confidence: 'confidence, relations, relationship, ties',
  mistrust:
    'mistrust, distrust, mutual suspicion, mutual mistrust, crisis of trust, crisis of confidence, lack of trust, loss of trust',
  coordination:
    'coordination, co-ordination, cooperation, co-operation, security coordination, security cooperation, intelligence sharing, information sharing, collaboration, joint work, exchange of information, exchange of intelligence',
  joint:
    'joint force(|s), joint brigade(|s), joint patrol(|s), joint committee(|s), joint operations room, joint command, joint checkpoint(|s), joint unit(|s), joint battalion(|s), joint center(|s), joint centre(|s), mixed brigade(|s), mixed patrol(|s), mixed unit(|s), joint security committee, joint headquarters, joint coordination cent(er|re|ers|res), mixed force(|s), joint coordination room(|s), joint operation room(|s), joint operations cent(er|re|ers|res)',
  jointwork: 'joint operations, joint operation, joint raids, joint patrols',
  movement:
    'movement, movements, traffic, travel, freedom of movement, movement of people, movement of civilians, circulation, vehicle traffic, night movement, night travel, mobility, night driving',
  curfew:
    'curfew, night curfew, night-time curfew, dusk-to-dawn curfew, overnight curfew, nightly curfew, nighttime curfew',
  violence:
    'violence, attacks, incidents, serious violence incidents, serious violent incidents, violent incidents, security incidents, security incident, serious incidents, violence incidents, clashes, fighting, hostilities, shelling, gunfire, raid(|s), kidnappings, abductions, bombings, explosion(|s), ied attacks, robberies, banditry, cattle rustling, ambushes, terrorist operations, terrorist attacks, security breach(|es), infiltration, night raids, armed attacks, bloodshed, terrorist activity, terrorist activities, militant attacks, insurgent attacks, armed robberies, firefights, skirmishes, rocket attacks, mortar attacks, roadside bombings, armed violence, thefts, looting, carjackings, hold-ups, holdups, muggings, terrorist actions, terrorist acts, atrocities, gunshots, bandit attacks, militia attacks, jihadist attacks, rebel attacks, rebel incursions, incursions, kidnapping for ransom, kidnappings for ransom, attacks on civilians, attacks and kidnappings, armed clashes, heavy fighting, aerial bombardment(|s), bombardment(|s), air strikes, airstrikes, drone strikes, drone attacks, night attacks, killings, burnings, house burnings, arson attacks, escalation',
  cells: 'sleeper cell(|s), remnants, pockets, resistant pockets, hideouts, hideout, safe havens, cells, hideouts',
  militants:
    'militants, insurgents, rebels, jihadists, terrorists, gunmen, extremists, guerrillas, armed groups, armed group, terrorist groups, terrorist organisation, terrorist organization, bandits, armed men, armed bandits, dissidents, armed gangs, rebel groups, insurgent groups, armed elements, islamists, islamist militants, islamist fighters, jihadist groups, militia groups, militiamen, militia fighters, cattle rustlers, rustlers, kidnappers, armed bands, terror groups, extremist groups, armed fighters, armed militias, rebel fighters, terrorist, armed gang, bandit groups, criminal gangs, armed pastoralists, paramilitary groups, criminal groups, armed cattle keepers, armed herders, armed herdsmen, armed youth, rebel group, insurgent group, militia group, jihadist group, militant group, terrorist group, bandit group, criminal gang, armed cattle raiders',
  mines:
    'landmine(|s), land mines, unexploded ordnance, explosive remnants, booby traps, booby-traps, uxo, unexploded bombs, unexploded shells, improvised explosive devices, anti-personnel mines, mines and explosives, mines and booby, mines planted, mines laid, mines left, planted mines, planted with mines, unexploded munitions, mines and unexploded, explosive hazards, explosive devices, explosives, ieds, unexploded mines, mine contamination',
  threat: 'threat, threats, danger, dangers, menace, risk of attack, risk of attacks',
  force:
    'army, security forces, troops, soldiers, police, policemen, peacekeepers, peshmerga, brigade, battalion, garrison, checkpoint, checkpoints, outpost, outposts, security personnel, security presence, army presence, police presence, military presence, police station, police post(|s), marines, stationing points, federal police, border guard(|s), army post(|s), army base, government forces, state presence, militia, militias, militiamen, paramilitaries, gendarmes, national guard, army units, security units, military units, military forces, securities, security operatives, security agents, security agencies, vigilantes, combatants of the state, joint task force, task force, military base, military camp, military base(|s), army camp, security post(|s), police stations, military post(|s), defence forces, defense forces, armed forces, government troops, soldiers and police, mobile police, civilian joint task force',
  vacuum:
    'security vacuum, security void, security gap, security gaps, power vacuum, vacuum of security, security vacuums, neither of them patrols, neither patrols, nobody patrols, no one patrols, unpatrolled, no force patrols, neither side patrols, none of them patrols',
  compensation:
    'compensation, reparation(|s), compensation claim(|s), compensations, restitution, compensated, indemnity, damages for their, reconstruction grants, compensation payments',

  // What is said of it.
  be: 'is, are, was, were, be, been, being, remain(|s|ed), become, became, becomes, becoming, seem(|s|ed), feel(|s), felt, stay(|s|ed), look(|s|ed), appear(|s|ed), turned, grown, grew, get, gets, got, lie, lies, stand, stands, stood, went, has been, have been, had been, had become, has become, have become, has remained, have remained, continues to be',
  calm: 'calm, quiet, peaceful, stable, safe, secure, under control, tranquil, relatively calm, generally calm, free of violence, calmness, orderly, free of attacks, free from violence, back to normal, relatively stable, relatively quiet, relatively peaceful, relatively safe, very calm, fairly calm, back to calm, quite safe, totally calm, serene',
  calmer:
    'calmer, safer, quieter, more stable, more secure, more peaceful, much better, far better, better than before, quietened down, quieted down, calmed down, settled down, much safer, far safer, less dangerous, less tense, calmer than, safer than, better secured, more peaceful than, less violent, more relaxed',
  tense:
    'tense, volatile, fragile, precarious, unpredictable, shaky, uneasy, on edge, unstable, very tense, fraught, explosive, delicate, very fragile, still fragile, highly volatile, uncertain, extremely volatile, extremely fragile',
  unsafe:
    'unsafe, insecure, dangerous, perilous, lawless, no-go area, no-go zone, out of control, deadly, alarming, critical, very bad, dire, chaotic, extremely dangerous, not secure, precarious for, worrying, worrisome, catastrophic, disastrous, grave, terrible, deplorable, unbearable, untenable, appalling, frightening',
  worse_than:
    'less safe, more dangerous, less secure, less stable, more insecure, more volatile, more unsafe, worse than before, more dangerous than, less safe than, deadlier, more violent',
  insecurity:
    'insecurity, lack of security, absence of security, security breakdown, breakdown of security, collapse of security, security collapse, deterioration of security, deteriorating security, worsening security, poor security, precarious security, rising insecurity, growing insecurity, state of insecurity, climate of insecurity',
  quiet:
    'calm, relative calm, peace, tranquillity, tranquility, relative peace, relative stability, quiet, fragile calm, uneasy calm, stability, normalcy, peace and stability, peace and security, peace and calm, security and stability, peace and quiet, safety',
  prevails:
    'prevail(|s|ed|ing), return(|s|ed), returning, restored, reigns, reigned, held, holds, holding, settled, enjoy(|s|ed|ing), witness(|es|ed|ing), came back, come back, is back, experienced, experiences, experiencing, saw, seen, has seen, had seen, regained',
  better:
    'improv(e|es|ed|ing), improvement(|s), got better, getting better, stabili(s|z)ed, stabili(s|z)ing, calmed down, eased, easing, progress, strengthened, strengthening, enhanced, enhancing, significant progress, better, recovered, recovering, gains, gone up, increase in stability, warmer, warmed, thawed, relaxed, improvement of, notable improvement, marked improvement, considerably better, stabilising, stabilizing, boosted, boosting, significantly improved, greatly improved, better than last year',
  worse:
    'deteriorat(e|es|ed|ing), deterioration, worsen(|s|ed|ing), got worse, getting worse, worse, gone downhill, collapsed, collapsing, collapse, unravelled, unraveling, unravelling, degraded, decline, declining, breakdown, set back, setback, worsening, deteriorating, degenerated, degenerating, regressed, spiralled, spiraled, spiralling, spiraling, plummeted, precarious by the day, out of hand',
  less: 'decreas(e|es|ed|ing), declin(e|es|ed|ing), dropp(ed|ing), fallen, fell, subsided, subsiding, receded, reduced, reduction, decrease, drop, dwindled, diminished, abated, eased, lessened, gone down, shrunk, reducing, down by half, down by, down sharply, halved, thinned out, become rare, become rarer, rarer, gone down, fewer, fewer than, lower, rare, far fewer, sporadic, reduced to, fallen sharply, dropped by, decreased by, on the decline, waned, calmed, are down, is down, were down, attacks down, violence down',
  ceased: 'ceas(e|es|ed|ing), stopped, ended, halted, come to an end, disappeared, vanished, died down, silent',
  more: 'increas(ed|es|ing), escalat(es|ed|ing), rising, risen, rose, surged, surging, resumed, intensif(ied|ying), on the rise, resurged, multiplied, flared up, grown, spread, spreading, mounting, becoming more frequent, more frequent, gone up, worsened, become more frequent, doubled, tripled, stepped up, intensifying, escalation, resurfacing, resurfaced, resurfaces, gained strength, gaining momentum, worsening, soared, spiked, on the increase, continues to rise, widespread, gone up sharply, expanded',
  none: "no, without, free of, not witnessed, not seen, not recorded, did not witness, not experienced, not suffered, has not witnessed, have not witnessed, has not seen, have not seen, has not recorded, have not recorded, had no, has had no, have had no, haven't seen, hasn't seen, haven't had, not registered, did not record, did not register, not a single, no serious, absence of, zero, not reported",
  recorded:
    'recorded, reported, witnessed, registered, seen, documented, taken place, occurred, happened, occur, heard, experienced, since, in months, for months, for weeks, for years, incidents',
  fear: 'in fear, fearful, afraid, scared, terrified, frightened, live in terror, constant fear, in terror, fear for their lives, fear of attack(|s), fear of being attacked, feel unsafe, feel insecure, do not feel safe, not feel safe, no longer feel safe, feel threatened, frightened of, worried about attacks, living in fear, lives in fear, live in fear, under constant threat, panic-stricken, in panic, traumatised, traumatized, terrorised, terrorized, fear for their safety, fear for our lives, fear for our safety, fear for my life, terrified of, afraid of, scared of, live in constant fear, living in constant fear, in constant fear, fear attacks, fear being killed, fear being attacked, fear being kidnapped, fear new attacks, in perpetual fear, on high alert, petrified, dread, sleepless, constant fears, gripped by fear, fear of reprisals, fear another attack, fear an attack',
  atease:
    'without fear, feel safe, feels safe, feel secure, feeling safe, felt safe, safely, no longer afraid, no longer fear, in safety, sleep peacefully',
  live: 'live, lives, living, lived, work, sleep, travel, farm, go out, move, move around, walk, return, returned, resume, started, do, doing',

  evacuated:
    'evacuat(ed|ion|ing), empt(ied|ying), emptied out, empty, abandon(ed|ing|ment), desert(ed|ion), depopulat(ed|ion), vacat(ed|ing), uninhabited, ghost town, ghost towns, ghost village(|s), empty of, devoid of residents, devoid of people, depopulated, vacant, sacked by, left deserted, emptied of, abandoned by their, abandoned by its, without inhabitants, lifeless',
  wholly: 'completely, entirely, fully, totally, complete, total, entire, all, every, whole, wholly',
  partly:
    'partly, partially, half, half-empty, almost, nearly, mostly, partial, most, largely, some, many, several, number of, hundreds, dozens, majority of, a few, scores of, thousands, part of',
  fled: 'fled, have left, has left, had left, left, abandoned, moved out, driven out, forced out, have fled, has fled, had fled, flee, fleeing, were displaced, been displaced, were driven from, expelled, forced to leave, forced to flee, forced from, uprooted, deserted, were forced to leave, were forced to flee, have been displaced, has been displaced, had been displaced, forced to abandon, had to abandon, moved away, run away, ran away, escaped, scampered',
  leave:
    'leave, leaves, leaving, left, vacate, vacated, abandon, abandoned, evacuate, flee, desert, slip away, move to, go to, depart, head to, walk to, head for, drive to, abandons, flees, move out of, walk out of, go away, come to town, relocate',
  sleep:
    'sleep, sleeps, sleeping, slept, spend the night, spent the night, spend the nights, spending the night, spend their nights, pass the night, overnight in, stay the night, spends the night, spends the nights, to spend the night, pass their nights, passed the night, sleep outside, hide in',
  elsewhere:
    'elsewhere, in the town, in town, in the bush, in the fields, in the forest, in the hills, in the city, in the open, with relatives, outside the village, in the mountains, in schools, in the church, in the woods, in another village, in nearby towns, in the district center, in the centre, in the center, there with, there, in town with, at relatives, at their relatives, with my brother, with their relatives, in the forests, in caves, in nearby villages, in neighbouring villages, in neighboring villages, in the nearby, in the bushes, outside, on rooftops, in the fields and, in the desert, in valleys, in the cotton fields, on the road to, out in the open, at the school, in school buildings, in churches, in mosques',
  night:
    'night, nights, at night, nightfall, dusk, dark, darkness, sunset, evening, evenings, nighttime, night-time, sundown, nightly, every night, during the night, after dark, after sunset, overnight, night falls, sunrise, at dusk, by nightfall, before nightfall, before dark, in the evening, in the evenings, once it gets dark, as soon as it gets dark, by night, come nightfall, at sunset, after sundown, after nightfall, evening falls, until morning, until dawn, till morning',
  returning:
    'returning, begun to return, began to return, started to return, start returning, started returning, started coming back, coming back, begun returning, began returning, gradually returned, continue to return, continues to return, beginning to return, trickling back, going back, moving back, are beginning to go back, started going back, begun coming back, slowly returned, starting to return, wish to return, beginning to come back, began coming back, start to return, have started to come back, return gradually, trickling home, coming home, streaming back, drifting back, filtering back, moving back in, heading home, slowly coming back, starting to come back, on their way home, going home, heading back, begun heading home, heading back home, trooping back, flocking back, returning home, coming back home, returning en masse, begin to return, begun to go back, begun to come back, started to come back, started to go back, gone back gradually, making their way back, making their way home, starting to go back, beginning to return home, to return gradually, started moving back, have begun to return, continue returning, began to come back, started to return home, return timidly, return slowly, return little by little, return en masse, slowly return, gradually return, timidly return, resettling, are resettling, now resettling, are now resettling, begin returning, have begun resettling',
  returned:
    'returned, has returned, have returned, had returned, came back, have come back, has come back, went back, gone back, moved back, resettled, repopulated, are back, is back, was back, were back, been repopulated, repatriated, reinhabited, inhabited again, have gone back, has gone back, had gone back, come back, been able to return, able to return, have been able to return, were able to return, been resettled, were resettled, relocated back, been allowed back, allowed back, gone home, went home, have gone home, made it back, have moved back, have resettled, streamed back, flocked back, trickled back, trooped back, drifted back, set foot again, set foot in their village again',
  cannot:
    "cannot, can not, unable to, not able to, not allowed to, unwilling to, refuse to, refused to, afraid to, reluctant to, prevented from, barred from, banned from, not permitted to, impossible to, not yet, impossible for, too afraid to, too scared to, dare not, not dare, do not dare, does not dare, dares, dared, stopped from, forbidden from, no longer able to, could not, have been unable to, not willing to, hesitant to, too dangerous to, too frightened to, scared to, fear to, hesitate to, do not want to, does not want to, don't want to, not ready to, not yet able to, unable, refuse, cannot even, can hardly, can barely, can no longer, are no longer able to, yet to, struggle to, struggling to, struggled to, failed to, scared of, afraid of, terrified of, fearful of, prohibited from, prevents us from, prevents them from, prevent us from, prevent them from, deterred from, still unable to, it is impossible to, not safe to, unsafe to, no one can, too risky to, not possible to, fear of, don't dare, doesn't dare, didn't dare, not dared, not dared to, haven't dared, haven't dared to, have not dared, have not dared to, dared not, would not dare, dare not to, no one dares, nobody dares, can't, couldn't, cannot yet, can not yet, still cannot, still unable",
  able: 'able to, now able to, can now, can again, allowed to, can finally, once again able to, managed to, free to, began to, started to, have begun to, has begun to, have started to, started, begun, began, can freely, are now able to, able, gradually, slowly, can go back to, now can, are free to, now free to, able once again to, are beginning to, have managed to, has started to, allows us to, now safe to, safe enough to, no longer afraid to',
  inhabited:
    'inhabited, populated, still live in, still lives in, stayed in their homes, remained in their homes, remain in their homes, have remained in the village, continue to live in, still inhabited, refused to leave, never left, still living in, chosen to stay, decided to stay, still living there, stayed behind, have stayed, have remained, habitable, habitable again',

  stopped:
    'stopped, halted, ceased, paralys(e|ed), paralyz(ed), non-existent, nonexistent, impossible, suspended, at a standstill, ground to a halt, came to a halt, came to a standstill, stops, stop, comes to a halt, grinds to a halt, brought to a halt, comes to a standstill, completely stopped, dead, disappears, frozen, absent, ceases, stops at, dies down, comes to an end, dies out, grounded, crippled, paralysed, all but stopped, virtually stopped, come to a standstill, come to a halt, grounded to a halt, come to a stop, came to a stop',
  restricted:
    'restricted, limited, hampered, difficult, banned, constrained, curtailed, hindered, restrictions, restriction, slow, obstructed, confined, severely restricted, harder, risky, controlled by checkpoints, restrict(|s|ing), very difficult, almost impossible, near impossible, nearly impossible, extremely difficult, impossible, tricky, cumbersome, hard, dangerous',
  closed:
    'closed, blocked, cut, cut off, impassable, shut, sealed off, closed off, sealed, unusable, barricaded, off limits, off-limits, inaccessible, mined, too dangerous, cut off by, barred, blocked by, closed to traffic, closed to civilians, remains closed, remain closed, still closed, littered with mines, blockaded, under siege, deserted, too dangerous to use, not safe to use, not motorable, cut in, severed',
  reopened:
    'reopen(|ed|s|ing), re-opened, open again, been reopened, opened, are open, is open, passable, has reopened, have reopened, unblocked, back in use, been opened, reopened to traffic, open to traffic, open once more, been cleared, cleared of mines, cleared, is open again, are open again',
  free: 'free, freely, normal, unrestricted, restored, back to normal, resumed, resum(es|ing), normally, until late, around the clock, day and night, without restriction, without restrictions, unimpeded, smooth',
  go: 'go out, leave their homes, leave home, leave the house, leave their houses, travel, drive, drove, move, move around, venture out, venture, walk, step outside, use the road, take the road, leave the village, go outside, goes out, ventures out, travels, drives, moves, circulate, stay indoors, moving, travelling, traveling, driving, going out, ventured out, go near, goes near, goes to, go to the, sets foot, set foot, dares to go, dares to leave, leaves home, leaves the house, leaves their house, leaves the village, goes into, use the road, uses the road, take the road, takes the road, on the streets, on the road, enter, enters, visit, reach the, cross, cross the, left the house, left their homes, left home, left his house, left the village, moved, moved between, moves between, went out, stepped outside, walked, venturing out, venturing, come out, step out, go anywhere, go beyond, travel on, go far, take the roads, leave town, leave the town, leave the city, go into the bush, travel by road, use the roads, leave the camp, leave our homes, leave our houses, leave our village, step out of, pass the, pass through the, pass, pass through',
  imposed:
    'imposed, in force, in place, in effect, declared, under, remains, introduced, extended, enforced, from dusk, maintained, enforce, enforces, enforced, enforcing',
  lifted:
    'lifted, ended, eased, scrapped, relaxed, removed, cancelled, shortened, lifted the, has been lifted, was lifted, been lifted',

  resume:
    'resum(e|es|ed|ing), resumption, restart(|s|ed|ing), went back to, gone back to, go back to, return to, returned to, returning to, reopen(|ed|s|ing), re-opened, revived, reviving, come back to life, started doing, replanted, replanting, plant again, farm again, work again, working again, began working, begun cultivating, took up again, tend again, thriving, recovered, recovering, bustling, back in business, back on, planted again, harvested again, graze again, revival of, sow again, reopened, picked up again, taken up again, going back to, resuming, restarted, ploughing again, sowing again, harvesting again, trading again, farming again, fishing again, planting again, back at work, reopening of, resumption of, bounced back, going back to their, able to cultivate, cultivating again, go about their, refill(|ed|ing), filling up again, buzzing again, returning to normal, return to normal, returned to normal, getting back to normal',
  normally:
    'bustling, thriving, full, flourishing, normal, busy, booming, lively, as usual, back to normal, busier, busier than before, livelier',
  lost: 'stopped, abandoned, ceased, collapsed, halted, fallow, untended, unharvested, paralysed, paralyzed, shuttered, closed, shut, idle, deserted, uncultivated, rotting, suspended, barren, shut down, closed down, left fallow, at a standstill, unplanted, wither, withered, impossible, trampled, at a halt, came to a standstill, inaccessible, ground to a halt, left to rot, wiped out',
  reduced:
    'reduced, declined, fallen, dropped, fell, decreased, shrunk, suffered, suffering, struggling, limited, halved, dwindled, hit hard, badly affected, affected, weakened, slumped, less than half, cut by half, down by half, disrupted, suffer, crippled, hampered, impaired, affected by, low, slow, sluggish, hindered, impacted',
  reach:
    'reach, cast, grow, keep, raise, access, cultivate, plant, harvest, farm, tend, graze, work, irrigate, till, go to, work in, sow, fish, approach, take, enter, return to, pick, work on, get to, visit, plough, reap, sell, trade, cultivating, farming, harvesting, planting, going to, go back to, move to, tilling, tending, get into, farm on, accessing',

  lack: "no, lack(|s|ed|ing), without, absence, absence of, lack of, deprived of, cut off from, have no, has no, had no, there is no, there are no, there was no, there were no, no access to, no longer have, still no, does not have, do not have, have neither, has neither, has not had, have not had, deprivation of, are without, there is still no, there are still no, have no access to, has no access to, go without, still without, still lack, still lacks, lacks both, deprived, still have no, still has no, don't have, doesn't have, didn't have, do not get, does not get, not enough, without enough, without access to, no access, lost access to, lacking, devoid of, starved of, short of, running out of, run out of, ran out of, no longer has",
  unavailable:
    'absent, unavailable, cut off, out of service, out of order, closed, not working, not functioning, not available, shut, shut down, destroyed, non-existent, disrupted, suspended, non-functional, abandoned, interrupted, collapsed, nonexistent, still missing, missing, cut, still closed, remain closed, remains closed, occupied, has not been restored, have not been restored, not been restored, not been repaired, never reopened, not reopened, not returned, in ruins, without staff, without teachers, without doctors, without medicine, burned down, stopped working, not been reopened, do not work, does not work, no longer works, no longer work, shuttered, looted, vandalised, vandalized, burnt down, burnt, has collapsed, have collapsed, sacked, non existent, not operational, not operating, not open, not reopened yet, yet to reopen, yet to be restored, yet to resume, down, out',
  poor: 'poor, scarce, limited, intermittent, insufficient, inadequate, weak, few hours, hours a day, unreliable, overcrowded, overstretched, irregular, lacking, poorly, run-down, scant, deteriorating, deteriorated, rationed, almost non-existent, dilapidated, erratic, barely, short of, expensive, bad, hardly any, in short supply, insufficiently, under strain, strained, overwhelmed, stretched, not enough, in a poor state, very limited, in bad shape, understaffed, far from enough, contaminated, polluted, undrinkable',
  shortage:
    'shortage of, shortages of, lack of adequate, scarcity of, shortage in, shortages in, insufficient, inadequate, limited access to, poor access to, weakness of, scarce, low level of, interruptions in, lack of enough, acute shortage of, severe shortage of, dire shortage of, difficulty accessing, struggling to access, little access to, shortage',
  restored:
    'restored, reopen(|ed|s|ing), re-opened, returned, repaired, reconnected, rehabilitated, resumed, back on, rebuilt, come back, came back, is back, are back, were back, resumption of, restoration of, renovated, rehabilitation of, reactivated, return of, improved, improving, back to work, back in class, relit, up and running, running again, working again, open again, reopening of, repaired, been repaired, been restored, been reopened, been reconnected, resumed work, back at work, switched back on, supplied again, functional again, functioning again, back in operation, re-established, reestablished, restarted, has returned, have returned, has resumed, have resumed, have reopened, has reopened, rehabilitating, connected, opened their doors again, opened its doors again, running once more, flowing again, restoring, reconnecting, normalised, normalized',
  available:
    'available, working, functioning, operating, provided, operational, in operation, runs, supplied, functions, open, back in operation, up and running',

  destroyed:
    'destroyed, demolished, burned, burned down, burnt, burnt down, razed, in ruins, reduced to rubble, flattened, levelled, leveled, torched, bulldozed, in rubble, rubble, ruins, uninhabitable, destruction, ruined, gutted, wrecked, lie in ruins, destruction of, blown up, lies in ruins, in rubble, damaged beyond repair, levelled to the ground, burned to the ground, turned to rubble, rubble heaps, burnt to ashes, set ablaze, set on fire, razed down, destroyed by, reduced to ruins, pulverised, pulverized, demolished by, reduced to ashes, completely destroyed, in shambles, crumbling, ravaged by, ravaged by fire, reduced to dust, a ruin, a pile of rubble, a heap of rubble',
  damaged:
    'damaged, damage to, partially destroyed, partly destroyed, badly damaged, heavily damaged, pockmarked, riddled',
  looted:
    'looted, ransacked, plundered, robbed, stripped, stolen, pillaged, looting of, stripped of everything, emptied by looters, carted away',
  rebuilt:
    'rebuilt, reconstructed, reconstruction of, rebuilding, reconstruction, renovated, repaired, repairing, rehabilitated, rebuild, restored, rebuilding of, being rebuilt, being rebuilt, under reconstruction, restored, repaired, been rebuilt, have been repaired',
  intact: 'intact, undamaged, untouched, unscathed',
  many: 'most, all, half, many, majority, percent, per cent, %, hundreds, thousands, dozens, whole, entire, large parts, several, third, two-thirds, quarters, everything, almost all, nearly all, every, entire villages, over half, more than half, countless, numerous, the majority, a third, two thirds, vast majority, dozens of, one in three, one in two, one in four, two in three',
  stands:
    'is, are, remain(|s), has been, have been, lie, lies, stand, stands, still, been, being, remains, were all, had been',

  back: 'return(|ed|s|ing), return of, restored, restor(e|es|ing), rebuilt, rebuilding, regained, regain(|ing), strengthened, strengthening, stronger, grown, growing, better, improv(ed|ing|es|ement), improvement, built, restoration of, increased, increasing, renewed, gained, won back, enhanced, deepened, building, rising, restoring, recovering',
  eroded:
    'lost, broken, eroded, shattered, damaged, collapsed, gone, undermined, weakened, missing, low, worsened, strained, soured, absent, deteriorated, breakdown, poor, bad, non-existent, lacking, weak, destroyed, tense, betrayed, fragile, frayed, collapsed, broken down, never recovered, at its lowest, evaporated, dented, worn down, waning, dwindling, eroding, sapped, declining, declined, not exist, ruptured, vanished, disappeared, on the wane, little, no longer, worn out',
  good: 'good, strong, very good, excellent, close, full, high, high-level, solid, continuous, ongoing, constant, effective, great, better, permanent, complete, unprecedented, at its best, on a high level, intensive, smooth, cordial, friendly, stronger, healthy, at a high level, very close, excellent and, on a daily basis, at the highest level, continuous, uninterrupted, round the clock, stronger than ever, exemplary, very strong',
  poorly:
    'weak, poor, limited, insufficient, inadequate, not as required, below the required level, failing, lacking, fragmented, bad, slow, not enough, not at the required level, deficient, fragile, below expectations, minimal, patchy, faltering, at a minimum, almost non-existent, on paper only, sporadic, haphazard, incomplete, below the required, not good, not sufficient, little, scant, hardly any, only limited, too little, no real, non-existent, inexistent, loose',
  absent:
    'absent, non-existent, nonexistent, missing, suspended, stopped, broken down, collapsed, ended, severed, cut, frozen, halted, lacking entirely, no longer exists, does not exist, at zero, non existent, dead letter',
  plan: 'negotiat(e|es|ed|ing), plan(|s|ned|ning), agreed to, agreement to, intend(|s|ed), discuss(|es|ed|ing), talks to, talks on, talks about, propos(e|ed|al|es|ing), prepar(e|es|ing|ed), work(|ing) to, working on, considering, decided to, hope(|s) to, will, to be formed, to be set up, expected to, set to, aim(|s|ing) to, scheduled to, due to be, willing to, have to be, in talks, agreed in principle, agreement in principle, in principle',
  form: 'form(|s|ed|ing), formation, formation of, set up, setting up, establish(|ed|es|ing|ment), establishment of, creat(e|ed|ing|ion), creation of, deploy(|ed|ing), activat(e|ed|ing|ion), launch(|ed|ing), operate, run, agreed on, build, open(|ed|ing)',

  active:
    'regroup(|s|ed|ing), reorgani(s|z)(e|ed|ing|ation), reorganize itself, active, operat(e|es|ed|ing) in, operating, roam(|s|ed|ing), lurk(|s|ing), hid(e|es|ing), hiding out, hiding in, resurfac(ed|ing), resurgence, comeback, re-emerg(e|ed|ing), reemerg(ed|ing|e), infiltrat(e|es|ing), still present, present in, remain present, still at large, maintain a presence, regaining strength, gaining ground, gain strength, gaining strength, rebuild(|ing) its, rebuild(|ing) their, reconstitut(e|ing), spreading, expanding, expanded, roaming, prowl(|ing), move freely, moves freely, holed up, stepped up, took shelter, take shelter, still there, still hold, still operate, re-grouping, moving around, stepping up, consolidating, exploit(|s|ed|ing), taking advantage, increasing their presence, increased their movements, increased its activity, reappeared, have infiltrated, still have, moving through, cross the, crosses the, extort(|s|ing), impose taxes, collect taxes, levy taxes, set up checkpoints, at large, remain active, remains active, still active, still roam, plant mines, planting mines, set up fake checkpoints, launch attacks from, have bases in, hideouts in, have hideouts, roaming around, roamed around, moving in, launch attacks, launched attacks, operate from, operates from, operated in, operating from, present, camped in, camped around, entrenched, dug in, based in, have bases, control the forest, still moving, resurging, resurface, resurfaces, are regrouping, infiltrated, maintains a presence, maintain presence, are still around, still around, still in the area, still come, prowling, gathering strength, in the vicinity, continue to operate, continues to operate, continued to operate, speeding up their, expanding their, extending their, tightening their, growing in strength, making inroads, advancing, tightened their grip, on the rise',
  pose: 'pose, poses, posed, posing, represent(|s), constitute(|s), remain, remains, persist(|s|ed), still, continue(|s) to, endanger, is still, are still, continue(|s), threaten(|s|ing|ed), loom(|s|ing), exist(|s), linger(|s), hang(|s), grow(|s|ing), increased, real, facing, persistence of, lies, face, remained, remains a, continue to pose, continues to pose, continue to be, continues to be, still pose, still poses, hover, hovers',
  gone: 'eliminated, defeated, eradicated, expelled, driven out, no longer present, wiped out, no longer active, driven from, cleared from, been cleared of, declared free of, free of, cleared of, removed from, been eradicated, been eliminated, been defeated, flushed out, cleared out, chased out, chased away, been neutralised, routed, dislodged, crushed, been wiped out, no longer there, no longer here, no longer exist',
  curb: 'reduced, reducing, curbed, contained, weakened, restricted, diminished, restricting, lessened, eased, curtail(ed|ing), less of, decreased, fallen, limit(ed|ing)',
  littered:
    'littered, planted, remain, remains, left behind, contaminated, buried, strewn, scattered, infested, laid, still, full of, riddled with, uncleared, not been cleared, risk of, danger of, hidden, contaminated with, contaminated by, riddled, still lie, lie hidden, pose a, lurk, everywhere, still being found, being found, found everywhere, dotted, all over, still litter, litter, litters, yet to be cleared, still to be cleared, not yet cleared, yet to be removed, still lie in, lie buried, remain buried, are buried in, still buried',

  control:
    'control(|s|led|ling), in control of, in full control of, holds sway in, hold sway in, rule(|s|d), govern(|s|ed), administer(|s|ed), dominate(|s|d), occup(y|ies|ied), have taken control of, has taken control of, remain in control of, remains in control of, still hold, still holds, still control, control over, establish control, established control over, full control of, impose control, hold, controls most of, control most of, controls large parts of, control large parts of, control parts of, hold sway, occupying, still occupying, still occupy, in charge of, dominates, held sway',
  undercontrol:
    'under the control of, controlled by, held by, occupied by, administered by, ruled by, under the authority of, run by, governed by, under the rule of, still held by, dominated by, under the full control of, remained under the control of, under the management of, remains under the control of, secured by, in the hands of, under control of, are run by, still controlled by, controlled mainly by, patrolled by, secured mainly by, under the protection of',
  contested:
    "contested, disputed between, fought over, claimed by both, front line, frontline, front lines, no man's land, divided between, contested between, claimed by",
  handed:
    'handed over, handed back, handover, hand over, hand-over, transferred to, took over responsibility, took over security, take over security, turned over, taken over responsibility, transfer of security, assumed responsibility, ceded to, responsibility for the security, responsibility for security',
  deployed:
    'deployed, stationed, based, positioned, deployment, presence, garrisoned, stationing, guard the, patrol(|s|led|ling), reinforced, redeployed, set up, man the, in position, protecting the, protect the, spread out, encamped, reinforcements, present, reinforcement, guards the, are guarding, posted, manned, increased, increase in, strengthened, increase',
  withdrew:
    'withdrew, withdrawn, withdrawal, withdraw, pulled out, pullout, pull-out, pulled back, have left, has left, left the area, abandoned their posts, abandoned, vacated, departed, evacuated their, dismantled, removed, deserted their posts, withdrawing, leaving behind',
  seek: 'demand(|s|ed|ing), seek(|s|ing), sought, applied for, filed for, filed, waiting for, wait for, await(|s|ing), asked for, ask for, request(|ed|ing), calling for, called for, apply for, claim for, claim, submitted, have not received, has not received, not received, yet to receive, still waiting for, not been paid, have yet to receive, never received, not compensated, not been compensated, no one has paid, pending, have received no, has received no, received no, call for, demand, yet to be compensated, no compensation yet, hoping for, appeal for, appealed for, want, have yet to be compensated',
  promised:
    'promis(e|ed|es|ing), pledg(e|ed|es|ing), approved, allocated, earmarked, guaranteed, announced, committed to, will receive, will be paid, entitled to, vowed',
  paid: 'paid, received, disbursed, granted, awarded, compensated, given, paid out, distributed',
  refused: 'refused, rejected, denied, turned down, dismissed, declined',

  runsecurity:
    'managing the security, manages the security, in charge of security, in charge of the security, responsible for security in, responsible for the security, runs security in, handles security, manage the security, holds the security file, managing security, run security in',
  risky:
    'unsafe, insecure, dangerous, perilous, lawless, no-go area, no-go zone, a no-go area, deadly, extremely dangerous, a war zone, a battlefield, out of control, one of the most dangerous, among the most dangerous, the most dangerous, a death trap, full of danger, one of the most insecure, among the most insecure, a dangerous place, a dangerous area, a battleground, battleground, a theatre of war',
  calmsecurity:
    'security is stable, stable security, security stability, calm security situation, stable security situation, stable security conditions, good security situation',
  cameback:
    'coming back, coming to life, coming back to life, came to life, return(s|ed|ing), restored, came back, come back, is back, settled over, descended on, return of, restoration of, returned to normal, back to normal, picked up, stirs again, resumed, been restored, is returning, are returning, reappeared, is back in, are back in',
  often:
    'almost daily, daily, near-daily, every week, every night, weekly, almost every night, on a daily basis, nightly, frequent, almost every day, every day, night after night, commonplace, a daily occurrence, almost a daily occurrence, rampant, rife, incessant, persistent, constant, relentless, unrelenting, recurrent, unending, regularly, every other day, a regular occurrence, near-constant, virtually every day, ceaseless, multiple',
  nothing: 'nothing, not a single shot, no shots, no shot',
  happened: 'happened, has happened, been fired, was fired, heard, occurred, fired',
  infear: 'in fear, in constant fear, in terror, under threat, with fear, in dread',
  empty: 'empty, abandoned, deserted, vacant, uninhabited, locked up, unoccupied',
  partlyso: 'partly, partially, half, half-empty, almost, nearly, mostly, partial, largely, three quarters',
  havefled:
    'have fled, has fled, had fled, have left, has left, have abandoned, have been displaced, were forced to leave, have deserted, have moved out, had to leave, have been driven from, have been forced from, have vacated, have emptied, have gone, has gone, have emigrated, had gone, have moved to, have moved away, has fled, were driven out, have been expelled, had been driven out, have already left, were forced to relocate, forced to relocate, been forced to flee, been forced to leave, been forced to abandon, were forced to abandon, were forced to flee, have been forced to flee, have been forced to leave, had to flee, had to abandon, were uprooted, have been uprooted, were displaced, displaced from, has been displaced, have run away, ran away, have escaped, fled, abandoned, deserted, have relocated, relocated, were chased, been chased, were expelled, driven out, fleeing, continue to flee, are fleeing, are leaving, keep fleeing',
  dwells:
    'lives in, lives there, lives here, live in, live there, left in, remains in, remain in, stays in, dwells in, inhabits, is left, lived in, living in, live here, left here, left there, remained in, stayed in, remains there, remains here, living there, living here, still lives, lives in it, lives in them, still live there, dares to live, has come back, have come back, has returned, have returned, came back, remaining, still remaining, still remain, remains behind, still there, still here, stayed behind, left behind, sleeps here, sleeps there',
  goback:
    'return, go back, come back, go home, move back, resettle, go back home, come home, be back, come home, going back, returning, return to their, go back to their, returning home, going home, resettle in, head home, head back, heading home, go back to our, return to our, return home, go back to the village, settle again, go home again, ever return',
  repopulated: 'repopulated, resettled, reinhabited, inhabited again, come back to life, been repopulated',
  hence:
    'months ago, weeks ago, since, gradually, so far, now, already, displacement, camps, the camps, camp, for the first time, after years',
  freedom: 'freedom of, free, free from restrictions of, normal, return of, restored, unrestricted, resumption of',
  no: 'no, almost no, hardly any, little, without any, zero',
  remained: 'remain(|s|ed), still, stays, stayed, kept, have been',
  stayin:
    'stay indoors, stay inside, stay at home, stay in their homes, lock their doors, lock themselves in, shut themselves in, remain indoors, kept indoors, keep indoors, confined to their homes, stayed indoors, hide indoors, bolt their doors, lock ourselves in, lock themselves in, shut ourselves in, bar their doors, stay in our houses, stay in our homes, stays indoors, keep to their homes',
  gofreely:
    'move freely, travel freely, moving freely, travelling freely, go about freely, come and go, go anywhere, move around freely, drive freely, move safely, travel safely, go wherever, moves freely, travel without fear, move without fear, travel anywhere, move anywhere, travel everywhere, travel at any time, travel at night, move at night, go wherever we want, go everywhere, drive anywhere',
  permit:
    'need a permit to, need permission to, require permission to, need clearance to, require clearance to, need a pass to, must obtain, need approval to, need security clearance to, require a permit to, asked for permits to',
  gaveup:
    'abandoned, gave up, have given up, has given up, left behind, stopped, stopped planting, stopped working, forced to abandon, had to abandon, prevented from, gave up on, forced to stop, have abandoned, given up, had to sell, abandon, abandoning, desert, deserted, quit, fled their, chased from, driven from, kept away from, keep away from, stay away from, forced off, driven off',
  have: 'has, have, had, is, are',
  nothave:
    'has not, have not, had not, has yet to be, have yet to be, still has not, never been, has never been, have never been, not been, yet to be, not',
  hours:
    'two hours, three hours, four hours, five hours, six hours, hours a day, an hour a day, a few hours, hours per day, few hours',
  outage:
    'power cut(|s), power outage(|s), water cut(|s), electricity cut(|s), water shortage(|s), water scarcity, electricity outage(|s), medicine shortage(|s), fuel shortage(|s), poor services, poor basic services, lack of services, poor public services, weak services, weak public services, electricity crisis, water crisis, food crisis, fuel crisis, health crisis, food shortage(|s), shortage(|s) of food, power shortage(|s), blackout(|s), water problems, electricity problems',
  lies: 'is, are, lie(|s), still, remain(|s), stand(|s), has been, have been, was, were, left, lay, reduced, largely',
  inruins:
    'in ruins, in rubble, rubble, ruins, to rubble, uninhabitable, flattened, razed to the ground, levelled to the ground, largely destroyed, mostly destroyed, completely destroyed, badly destroyed',
  community:
    'communities, tribes, components, sects, ethnic groups, neighbours, neighbors, sides, sunnis, shiites, kurds, arabs, turkmen, clans, ethnic communities, host community',
  state: 'authorities, government, state, officials, administration',
  trustverb:
    'trust(|s|ed), rely on, relied on, have faith in, believe in, confide in, trusting, depend on, count on, have confidence in, confide',
  between: 'between, with the, among, towards, in the army, in the police, in the security forces',
  coordinates:
    'coordinate(|s|d) with, coordinating with, cooperate(|s|d) with, work(|s|ing) closely with, coordinate closely with, cooperating with, share intelligence with, work hand in hand with, exchange information with, talk to, talks to, speak to, share information with, shares information with, share intelligence, liaise with, cooperates with, talking to',
  formed: 'formed, set up, established, created, launched, deployed, activated, agreed, opened',
  sleeper: 'sleeper cell(|s), sleeping cell(|s), dormant cell(|s)',
  presence:
    'presence of, presence of detachments of the, presence of units of, deployment of, stationing of, redeployment of',
  stationed:
    'is stationed, are stationed, is based, are based, is positioned, are positioned, remain stationed, is deployed, are deployed, are in position, guard(|s) the, patrol(|s) the, patrol the area, man the, are guarding, is guarding, are patrolling, is patrolling, patrols daily, control the roads, still patrol, are present, is present, protects the, protect the, are permanently, keep watch, present in, secure the, still deployed, man checkpoints, protecting the, secures the',
  havedeployed:
    'has been deployed, have been deployed, has deployed, have deployed, were stationed, was stationed, have taken up positions, has taken up positions, have been stationed, has been stationed, have been reinforced, has been reinforced, have redeployed, have set up, has set up, deployed to, have been sent, has been sent, been reinforced, been stepped up, are being deployed, have been increased',
  haveleft:
    'has withdrawn, have withdrawn, had withdrawn, has pulled out, have pulled out, have been withdrawn, has been withdrawn, has been removed, have been removed, have abandoned their, withdrew their, have left the, has left the, are gone, had pulled out, have been dismantled, has been dismantled, withdrew from, abandoned their posts, have deserted, fled their posts, pulled out of, withdrawn from, have vacated, have retreated, has retreated, left their posts, have been pulled out, left the areas, left the town, left the village, left the villages, left their positions, left their bases, pulled out, have withdrawn from, have abandoned, abandoned the, was withdrawn, were withdrawn, has been withdrawn, have been withdrawn',
  reinforce:
    'reinforcement of, increase in, increased number of, additional, extra, increase of, increasing the number of, increase in the number of, increased presence of, greater presence of, strong presence of, heavy presence of, massive presence of, permanent presence of, heavy deployment of, massive deployment of, constant presence of, continued presence of, full presence of',
  jointpatrol:
    'joint patrol(|s), joint checkpoint(|s), mixed patrols, shared checkpoints, joint brigade(|s), joint force(|s), mixed checkpoints',
  victims: 'victims, owners, survivors, losses, damage, damages, affected',
  of: 'of, from',
  in: 'in, at, inside',
  evacuation:
    'evacuation of, evacuated, emptied, emptying of, depopulated, depopulation of, abandoned, deserted, emptied out',
  village:
    'village(|s), town, towns, hamlet(|s), neighbourhood(|s), neighborhood(|s), settlement(|s), camps, quarter, homesteads, communes, wards, islands, hamlets, villages and towns, towns and villages, localities, locality, communities',
  morein:
    'increase in, rise in, surge in, spike in, escalation of, escalation in, upsurge in, upsurge of, renewed, resurgence of, resurgence in, growing, increasing, rising, uptick in, resumption of',
  dueto: 'because of, due to, owing to, amid, given, result of, caused by, prevailing',
  goneof:
    'elimination of, defeat of, defeat on, free of, cleared of, freed of, liberated from, clear of, rid of, declared free of, eradication of, liberation from, expulsion of',
  homes: 'homes, houses',
  warlike:
    'army, troops, soldiers, security forces, peshmerga, militia, militias, militiamen, front line, frontline, shelling, airstrike(|s), air strike(|s), mortar, landmine(|s), checkpoint, checkpoints, insurgency, insurgents, ceasefire, armed group, armed groups, peacekeepers, gunmen, bandits, jihadists, paramilitar(y|ies), rebels, militants, guerrillas, sleeper cells, terrorists, extremists, attacks, fighters, brigade, battalion, hostilities, clashes, armed men, displacement, displaced, evacuat(ed|ion), armed gangs, raids, military operation(|s), gang, gangs, truce, watchtowers, watchtower, roadblock, roadblocks, fighting, raid, peace deal, bandit, banditry, terrorism, terrorist attacks, insurgent, rebel, vigilantes, vigilante, jihadist, jihadism, armed conflict, gunman, islamist, islamists, airstrikes, militiaman, mujahideen',
  lessof:
    'decrease in, drop in, reduction in, reduction of, fewer, decline in, fall in, decline of, less, fall of, fall in the number of, drop in the number of, decrease in the number of, reduction in the number of, absence of',
  anyforce:
    'forces, fighters, units, sides, both sides, guards, patrols, military, commands, peshmerga, hashd, tribal fighters, governments',
  they: 'they, them, i, us, he, she, you, some of them, many of them, most of them',
  noattack:
    'not been a single attack, not a single attack, no attack, not been any attack, not had a single attack, not seen a single attack, not seen any attack, not one attack, no serious attack, not been an attack, no major attack, not been attacked, no clashes, not a single incident, no incident, not been any incident, not a single shot, no violation, not been any attacks, no kidnapping, not experienced any attack, not witnessed any attack, not recorded any attack, no single attack, no more attacks, no new attacks, no further attacks, no fresh attack, no more fighting, no attacks, not heard a gunshot, not heard gunshots, no gunshots, no more gunfire, not been any fighting, no fighting, no kidnappings, no incidents, no longer any attacks',
  poweronly: 'power, electricity, mains power, current, water, tap water, the grid',
  inconvoy:
    'in convoys, in convoy, under escort, with an escort, with military escort, under army escort, with armed escorts, in groups, escorted by, with soldiers',
  regained:
    'regained, won back, won, earned, gained, restored, rebuilt, regain, win back, winning back, winning, won over, have, enjoy, enjoys',
  operate: 'operate(|s), function(|s), work(|s), open, opens, take place, takes place, held',
  confined:
    'confined, trapped, besieged, under siege, cut off, stranded, encircled, surrounded, isolated, sealed off, blockaded, under blockade, hemmed in, isolated from, under jihadist blockade, under a blockade, under a siege, encircled by',
  till: 'sow, plant, harvest, fish, farm, cultivate, graze, plough, till, tend, work the land, work our land, work their land, work the fields, go to the fields, irrigate, gather, herd, work in the fields, reach our fields, reach our land, reach their fields, reach their land, go to our farms, go to their farms, go to farm, go to our farm, plant crops, harvest our crops, harvest their crops, grow anything, grow crops, farm our land, farm their land, harvest our, access our farms, access their farms, farm or',
  unprotected:
    'unprotected, without protection, undefended, unguarded, without any protection, defenceless, defenseless, to fend for themselves',
  saferfeel: 'feel safer, feels safer, feel more secure, feel more at ease, less afraid, feeling safer, sleep better',
  lackof:
    "lack of, absence of, lack, lacks, lacking, there is no, there are no, there were no, there was no, have no, has no, had no, no longer any, there is neither, still no, absence, there aren't any, there are not any, no presence of, there isn't any, complete absence of, total absence of, withdrawal of, departure of, shortage of",
  applications: 'applications, applied, claims, files, requests, claimants',
  halfempty:
    'half-empty, half empty, half deserted, half-deserted, half abandoned, half-abandoned, partially emptied, partly emptied, partially evacuated, partly evacuated, partially abandoned, almost empty, nearly empty, almost deserted, nearly deserted, largely empty, mostly empty, largely deserted, lost part of their people, lost part of its people, lost half of their people, lost half of its people, lost most of their people, lost part of their inhabitants, lost many of their people, lost half its people, lost half their people, lost most of its people, a shadow of itself, only a handful of families, half of its population, lost most of its population, lost half of its population, emptied of most of, partly deserted',
  only: 'only, barely, just, no more than, fewer than, only about, only some, only around, a mere',
  itis: "it is, it was, everything is, things are, all is, here it is, now it is, it's, it remains, it feels, it has been, it is now, it became, it still is, it still remains, it was still, it is still, it is no longer, it is also",
  nowadays:
    'any more, anymore, now, for now, currently, these days, here, any longer, nowadays, at the moment, at present, today, since then, at last, finally, again',
  as: 'as, as being',
  calls: 'calls, called, describes, described',
  sown: 'sown, planted, ploughed, plowed, harvested, sowed, tilled',
  again: 'again, for the first time, once more, anew',
  fightersleft: 'fighters in, fighters left, hundreds of fighters, dozens of fighters, men in the hills',
  rural:
    'village, villages, villagers, sub-district, sub-districts, subdistrict, hamlet, hamlets, farmland, returnees, herders, rural commune, barangay, hometown, hometowns, farming community, farming communities, farmers, farmer, herder, pastoralists, fishermen, communes, commune',
  runtown:
    'run the town, runs the town, rule the town, rules the town, run the area, rule the area, hold the town, holds the town, control the town, in charge of the town',
  thereisno: 'there is no, there are no, there was no, there were no',
  ceasefire: 'truce, ceasefire, shooting, gunfire, shelling, fighting, clashes, mortar fire',
  stoppedall:
    'has stopped, have stopped, all but stopped, has ceased, have ceased, died down, fallen silent, has died down',
  transport:
    'public transport, transport, buses, trains, flights, convoys, taxis, commercial vehicles, lorries, motorcycles, boats',
  badly:
    'bad, very bad, not good, poor, weak, worrying, worrisome, dire, terrible, serious, fragile at best, no better, horrible, concerning, alarming, catastrophic, critical, a concern, inadequate, non-existent, nonexistent, absent, lacking, fragile, collapsing, totally absent, not guaranteed, a challenge',
  fine: 'good, fine, very good, satisfactory, encouraging, excellent, acceptable, great, much improved, okay, ok, perfect, under control, normal',
  feargrips:
    'fear grips, fear has gripped, fear gripped, panic has gripped, panic grips, panic gripped, fear and panic, fear and uncertainty, fear reigns, fear is palpable, terror reigns, gripped by fear, gripped with fear, fear hangs over, fear still hangs, fear has become, psychosis, fear of attacks persists, fear persists, fear lingers, fear still lingers, fear remains, sense of fear, climate of fear, panic among, causing panic, caused panic, sowing panic, spreading fear, spreading terror, psychological terror, creating panic, created panic, widespread panic, widespread fear',
  tensionhigh:
    'tension is high, tensions are high, tensions remain high, tension remains high, palpable tension, tension has gripped, tension grips, tension is palpable, tensions are running high, tensions have risen, tension is rising, tensions are rising, tensions run high, tension is mounting',
  calmagain:
    'tension has eased, tensions have eased, tensions eased, tension has subsided, tensions have subsided, guns have fallen silent, guns fell silent, guns are silent',
  persists:
    'persist(|s|ed|ing), continue(|s|d), remain(|s|ed), is rampant, rife, reigns, prevail(|s|ed|ing), is growing, still, is real, is high, pervasive, lingers, spreads, has spread',
  stillattack:
    'continue(|s|d) to attack, still attack(|s), keep attacking, keeps attacking, continue(|s|d) to raid, continue(|s|d) to target, continue(|s|d) to launch attacks, continue(|s|d) to carry out attacks, continue(|s|d) to terroris(e|z), continue to terrorize, terrorise(|s|d), terrorize(|s|d), terrorising, terrorizing, continue(|s|d) to kill, continue(|s|d) to kidnap, continue(|s|d) to stage, still carry out attacks, still launch attacks, still raid, raid villages, raiding villages, harass(|es|ing) the, preying on, prey on, laying siege, pounding, keep raiding, keep coming back, continue(|s|d) to wreak havoc, wreak havoc, wreaking havoc, continue(|s|d) to threaten, still threaten, attack almost daily, hold sway, attack at night, come at night, come every night, continue(|s|d) to harass',
  feelsafe:
    'feel safe, feel secure, feels safe, feels secure, feeling safe, felt safe, feel at ease, sleep peacefully, sleep in peace, sleep soundly, sleep with both eyes closed, sleep with our eyes closed, sleep with their eyes closed, live in peace, living in peace, lived in peace, live peacefully, living peacefully, live in safety, live safely, sleep well, sleep at night, slept peacefully, move about without fear',
  secured: 'safe, secure, protected, safer, out of danger',
  returnof:
    'return of, the return of, voluntary return of, homecoming of, mass return of, gradual return of, steady return of',
  manypeople:
    'thousands, hundreds, tens of thousands, hundreds of thousands, many, dozens, scores, some, most, most of them, many of them, half of them, most people, many people, half, some of them, several, all those, everyone who could, most residents, most of the residents, most of the families, most families, half of the families, half the families, half of the residents, half the population, half of the population, a third of the families, two-thirds, three quarters, the majority, majority of, many families, many residents, hundreds of families, dozens of families',
  goneaway:
    'gone, have left, have fled, left, fled, moved away, have gone, living elsewhere, displaced, already gone, all gone, moved out, moved to the city, in exile, elsewhere',
  forced:
    'forced, has forced, have forced, forcing, driven, compelled, pushed, prompted, caused, made, sent, has driven, have driven, drove',
  leavehome:
    'evacuate, flee, abandon their homes, relocate, from their homes, from their villages, to flee, out of their homes, fleeing, out of their villages, abandon their villages, abandon the village, abandon the area, abandon the town, abandon their houses, abandon their communities, leave their homes, leave their villages, leave their houses, leave the area, leave the village, leave the town, leave their land, desert their homes, desert their villages',
  wereforced:
    'were forced to relocate, were forced to flee, were forced to leave, forced to flee, forced to leave, forced to relocate, forced to abandon their homes, been forced to flee, forced from their homes, driven from their homes, displaced from their homes, chased from their homes, chased away, forced out of their homes, flee their homes, fled their homes, fled their villages, fleeing their homes, fleeing their villages, abandoned their homes, abandoned their villages, deserted their homes, deserted their villages, left their homes, left their villages, leaving their homes, leaving their villages',
  stayovernight:
    'stay for the night, stay the night, stay at night, stay overnight, spend the night, spend the nights, sleep there, sleep here, sleep in our homes, sleep at home, sleep in their homes, sleep in our houses, sleep in the village, sleep in our village, sleep in their village, sleep in their houses, sleep in their own beds',
  blocks:
    'block(|s|ed|ing), have blocked, has blocked, blockad(e|ed|ing), cutting off, cut off, have cut off, have cut, has cut, sealed off, severing, severed, shut down, barricaded, closed off, closing, have closed, has closed, besieging, besiege, besieged, laid siege to, laying siege to, encircl(e|ed|ing), closed, imposed a blockade on',
  access: 'access, road access, humanitarian access, accessibility',
  inaccessible:
    'inaccessible, hard to reach, unreachable, off limits, off-limits, out of reach, a no-go area, a no-go zone, no-go areas, hard-to-reach, difficult to reach, difficult to access',
  onlyday:
    'only during the day, during the day, in daylight, by day, in the daytime, during daylight, during the daytime, before sunset, before dark, before nightfall, daylight hours, during daylight hours',
  avoid:
    'avoid(|s|ed|ing), shun(|s|ned), stay off, keep off, no longer use, no longer ply, abandoned, stopped using, stay away from, keep away from',
  hoursof: 'hours of, hours a week, hours per week, hours each day, hours every day, minutes of',
  received: 'received, got, get, seen, been supplied with, receive, had, see, seen any, received any',
  own: 'my, our, his, her, my own, our own, both our',
  defendselves:
    'defend ourselves, defend their village, defend their villages, defend our village, defend our villages, protect ourselves, protect themselves, defend themselves, guard our own, guard their own, guard their village, guard their villages, protect their villages, protect our village, protect our villages, taken up arms to, take up arms to, on our own, stand guard at night, keep watch at night, left to our own, left to their own, guard their homes, guard our homes, take turns to guard, to protect their village, stand guard over',
  sent: 'sent, have sent, has sent, deployed, have deployed, has deployed, drafted, dispatched, have dispatched, has dispatched, mobilised, mobilized, beefed up, has beefed up, have beefed up, reinforced, stationed, increased, set up, established, opened, built',
  presenceword: 'presence, patrols, deployment, reinforcements',
  heavy:
    'heavy, increased, strong, permanent, massive, visible, constant, continued, significant, robust, round-the-clock, regular, more, tightened, beefed-up, beefed up',
  weakened:
    'fading, fading away, waning, shrinking, limited to, weak, almost non-existent, absent, non-existent, minimal, limited, thin, scant, nowhere to be seen, inadequate, insufficient, not enough, too few',
  thereadv:
    'there, here, present, in the area, in the village, in the region, in the town, stationed, deployed, around, nearby, anywhere',
  atrisk:
    'at risk of, risk of, under threat of, under the threat of, exposed to, vulnerable to, in danger of, prone to, at the mercy of',
  thegroup:
    'the group, the organisation, the organization, the militant group, the jihadists, the terror group, its remnants, the militia, the movement, its fighters, the gang',
  terrorism:
    'terrorism, insurgency, banditry, extremism, militancy, jihadism, the insurgents, the terrorists, the bandits, rebels',
  stillthere:
    'there are still, there is still, still witness, still experience, continue to experience, still suffer, continue to suffer, face daily, continue to witness, continue to face, still record, suffered from, suffers from, hit by, plagued by, hard hit by, ravaged by, rocked by, plagued with, bedevilled by, troubled by',
  infiltrate:
    'have infiltrated, infiltrated the, roam the, roam around, roam freely, come at night, come every night, come to the village at night, have been patrolling, patrolling the village',
  inhands:
    'in rebel hands, in the hands of rebels, in the hands of the rebels, under rebel control, under militant control, under jihadist control, under government control, under army control, under militia control, under insurgent control, rebel-held, rebel-controlled, in insurgent hands, in jihadist hands, in government hands, in the hands of militants, in the hands of jihadists, in the hands of armed groups, in the hands of the army, in the hands of bandits, under the control of bandits, under the control of armed groups, under the control of rebels, under the control of militants, held by armed groups, jihadist-held, militia-controlled',
  lostown: 'lost, have lost, has lost, had lost, loses, lose',
  infertile:
    'uncultivated, untilled, unharvested, fallow, overgrown, lying fallow, lie fallow, left to rot, rotting, rot',
  buyback: 'buying and selling, full capacity, hectic, brisk',
  homing:
    'heading home, heading back home, begun heading home, returning home, going home, coming home, return to their homes, return to their villages, return home, begun to return to, begun returning to, returning to their homes, returning to their villages, returning to their land, going back home, moving back home, start returning, started returning, begun returning, have begun to return, had begun to return, began returning, started to return, have started to return',
  homecame:
    'returned home, returned to their homes, returned to their villages, returned to their various homes, returned to their communities, returned to their towns, returned to their localities, returned to their areas, returned to their native, returned to their ancestral, returned to their farms, returned to their hometowns, returned to their village, gone back home, gone back to their homes, gone back to their villages, went back home, back in their homes, back to their homes, returned to their places, returned to their respective, returned to their places of origin, returned to the village, returned to the area, returned to the town, returned to our village, returned to our homes, returned to our areas, returned to his home, returned to her home, returned to his house, returned to her house, returned to his village, returned to her village, returned to their houses, returned to their home, moved back into, back in his village, back in her village',
  calmplace:
    'calm, quiet, peaceful, stable, secure, tranquil, relatively calm, relatively stable, relatively quiet, relatively peaceful, relatively safe, very calm, fairly calm, under control, generally calm',
  harsh:
    'attack, attacked, military, violence, war, conflict, kidnapped, kidnapping, kidnappings, abducted, soldier, bombing, bombings, militant, terrorist, idps, idp, refugees, extremist, terrorist attack, insecurity',
  began:
    'began, begun, started, beginning, starting, start, continue, continued, continues, slowly, gradually, allowed, able, managed',
  toreturn:
    'to return, to go back, to come back, to come home, to move back, to go home, to trickle back, to head home, to head back, to resettle',
  damaging: 'damage to, damaged, destroyed, destruction of, bombed, knocked out, put out of service',
  venture:
    'venture out, venture, ventured out, ventures out, leave their homes, leave their houses, step out, dare to go, go out',
  fearverb:
    'fear, fears, feared, fearing, dread, dreading, expect, expecting, brace for, bracing for, worry about, worried about, fear from, fearful of, anxious about, live in fear of',
  stillin:
    'still in, remain in, remains in, is still in, are still in, currently in, now in, are in, based in, stationed in, camped in, occupying, occupy',
  work: 'work, income, jobs, employment, job opportunities, livelihood opportunities, sources of income, source of income, means of livelihood',
  barred:
    'barred, banned, prevented, forbidden, prohibited, stopped, blocked, bar, bars, banning, barring, prevent, prevents, preventing, forbid, forbids, forbidding, prohibits, prohibiting, hinders, hinder, hindered, hampers, hampered, restrict, restricts, keeps, stops',
  fromgoing:
    'from entering, from leaving, from travelling, from traveling, from going out, from crossing, from moving, from passing, from going to town, from venturing, from going home, from movement, from using the road, from using the roads',
  fromfarming:
    'from farming, from accessing their farms, from accessing their farming land, from accessing their land, from accessing their fields, from going to their farms, from reaching their fields, from cultivating, from harvesting, from planting, from fishing, from grazing, from going to farm, from tending, from working their land, from working in their fields, from cultivating their land, from cultivating agricultural, from cultivating the, from cultivating fields',
  fromreturning: 'from returning, from going back, from coming back, from resettling, from going back home',
  notprotect:
    "cannot guarantee, can't guarantee, could not guarantee, unable to guarantee, not able to guarantee, cannot protect, can't protect, unable to protect, failed to protect, fails to protect, not enough to guarantee, not enough to protect, cannot defend, not protecting us, do not protect us, does not protect us, no one protects us, nobody protects us, no one to protect us, nobody to protect us, no protection",
  spreadof:
    'spread of, proliferation of, presence of, activity of, activities of, movement of, movements of, infiltration of, influx of, resurgence of, re-emergence of, reappearance of, regrouping of, remnants of, strongholds of, stronghold of, hideout of',
  theyback:
    "they have returned, they returned, we have returned, we returned, we came back, we are back, we're back, they came back, they are back, they have come back, we have come back, i returned, i came back, he returned, she returned, he came back, she came back",
  stronghold: 'stronghold, strongholds, bastion, hideout, hideouts, enclave',
  cango:
    'can go out, can travel, can move, can drive, can walk, can leave, can go, can cross, are able to travel, are able to move',
  ongoing:
    'ongoing, raging, under way, underway, still raging, still heard, continues, continue, continued, still going on',
  arriving: 'arriving, entering, have arrived, has arrived, getting through, being delivered, flowing in, is flowing',
  stilloccur:
    'still occur, still occurs, continue to occur, still happen, still break out, continue to be reported, still take place, continue unabated, continued unabated, persist, persists, persisted, remain common, remain frequent, never stopped, have not stopped, has not stopped, did not stop',
  wrecked:
    'collapsed, burnt-out, burned-out, charred, ruined, flattened, gutted, bombed-out, pancaked, half-collapsed, half-destroyed, half-demolished, roofless, destroyed, levelled, torched',
  scarred:
    'bullet-riddled, bomb-scarred, shell-damaged, battle-scarred, bullet-pocked, pockmarked, bullet-scarred, shrapnel-scarred, damaged',
  littleof: 'little, nothing, not much, hardly anything',
  notrebuild:
    "cannot afford to rebuild, can't afford to rebuild, no money to rebuild, unable to rebuild, cannot rebuild, not been able to rebuild, struggling to rebuild their homes, struggle to rebuild their homes, cannot afford to repair, no means to rebuild",
  fraction:
    'only a fraction, a fraction, only a quarter, a quarter, a third, only a third, only half, fewer than half, less than half, a handful, only a handful, only a few, a few families, half of, nearly half, most of, the majority of, barely a third',
  notsure: 'not sure, unsure, doubt, doubtful, uncertain, no guarantee, without hope, fear',
  lasting: 'will last, would last, to last, lasts, holds, will hold, would hold, may not last, might not last',
  tookrefuge:
    'took refuge, taken refuge, have taken refuge, sought refuge, have sought refuge, seek refuge, taking refuge, found refuge, sought shelter, taken shelter, took shelter, living in displacement, live in displacement, living with relatives, camped in schools',
  overall:
    'overall situation, general situation, situation on the ground, situation in the area, situation in the village, situation in the town, situation in the district, situation in the region, the situation there, the situation here',
  needof:
    'in dire need of, in need of, in urgent need of, desperately need, badly need, urgently need, in desperate need of, need food, need water',
  harming:
    'looting, harassing, torturing, robbing, beating, raping, intimidating, threatening, extorting, assaulting, terrorising, terrorizing, oppressing',
  beendisplaced:
    'have been displaced, have also been displaced, been displaced, were displaced, are displaced, remain displaced, still displaced, been uprooted',
  levies:
    'pay levies, pay levy, pay taxes, pay tax, paying levies, paying taxes, harvest taxes, harvest levies, harvest levy, imposing levies, impose levies, imposed levies, impose a levy, imposing taxes, imposed taxes, collect levies, collecting levies, protection fees, pay tribute, forced to pay, demand money, demanding money, demanding cash, demand payment',
  cameagain: 'have returned to, has returned to, are back, is back, have come back, returned to the',
  imscared:
    "i'm scared, i am scared, we're afraid, we are afraid, we are scared, we're scared, we are terrified, we are living in fear",
  worst: 'the worst since, worst in, at its worst, worst since, its worst, the worst in years',
  securityback:
    'return of security, restoration of security, restored security, restoring security, brought back security, security has been restored, security was restored, security has returned, security has come back, security is back',
  under: 'under',
  blockade: 'blockade, blockades, siege, encirclement',
  heargunfire:
    'hear gunfire, hear gunshots, hear shooting, hear shots, hear shelling, hear explosions, hear bombing, hear artillery, heard gunfire, heard gunshots, heard shooting, sound of gunfire, sounds of gunfire, sound of gunshots, sound of shelling, sound of explosions',
  comemarket:
    'come to the market, come to the weekly market, come to market, go to the market, go to market, attend the market, come to the bazaar, go to the bazaar',
  talkeach:
    'talk to each other, talk to one another, speak to each other, speak to one another, share information with each other, share intelligence with each other, work together, cooperate with each other, coordinate with each other, coordinate with one another, help each other',
  uncompensated:
    'not been compensated, not compensated, never compensated, never been compensated, not received any compensation, not received compensation',
  nothingpaid:
    'nothing has been paid, nothing was paid, nothing paid, not a dinar has been paid, no money has been paid, has not been paid, have not been paid',
  backbyday:
    'come back by day, comes back by day, return by day, returns by day, come back during the day, return during the day, come back only by day, return only by day, return only during the day, come only by day, come only during the day, come in the morning and leave',
  reachedonly:
    'reached only by, be reached only by, accessible only by, only be reached by, reachable only by, only accessible by, reached only on foot, only be accessed by',
  noroof:
    'no roof, no roofs, without roofs, without a roof, no doors, no windows, lost their roofs, lost its roof, roofless',
  streets: 'streets, lanes, alleys',
  aghosttown:
    'a ghost town, a ghost village, like a ghost town, ghost towns, ghost villages, a deserted town, a deserted village',
  fledrel:
    'who fled, who had fled, who left, who had left, who were displaced, who had been displaced, who were forced to flee, who were forced to leave, who had to flee, displaced from, who had sought refuge, who sought refuge, who had taken refuge, who took refuge',
  goods:
    'basic goods, basic commodities, basic necessities, essential goods, foodstuffs, food items, bread, flour, cooking oil, cooking gas, salt, sugar',
  scarce:
    'scarce, rare, hard to find, in short supply, running out, increasingly rare, unaffordable, no longer available, almost impossible to find',
  movedaway:
    'moved to other areas, moved to other villages, moved to safer areas, moved to safer villages, moved elsewhere',
  hasbase:
    'have bases, has bases, have a base, has a base, maintain a base, keep a garrison, has a garrison, have a garrison, have outposts, has outposts, have posts, has two brigades, have two brigades, has a brigade',
  arefleeing: 'are fleeing, continue to flee, keep fleeing, are abandoning, are deserting',
  nochoice:
    'no other option but to leave, no option but to leave, no choice but to leave, no other choice but to leave, no choice but to flee, no option but to flee, no option than to flee, no other option than to flee, no choice but to abandon',
  notschool:
    'have not gone to school, has not gone to school, not been to school, no longer go to school, stopped going to school, cannot go to school, are out of school, remain out of school',
  runagain: 'run again, running again, runs again, ply again, plying again, are back on the road',
  visiteach:
    'visit each other again, greet each other again, trade with each other again, sit together again, live together again',
  patrol: 'patrol, patrols',
  // What turns a saying round or makes it something else.
  not: "not, n't, never, no longer, no, nor, hardly, neither, without, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, don't, doesn't, didn't, cannot, can't, far from, nobody, no one, none, barely, lack of, anything but, can no longer, could no longer, are no longer able to",
  unless:
    'if, unless, in case, provided that, as long as, once, should, must, need to, needs to, in order to, so that, whether, to ensure, ensure, to guarantee, until, would, have to, ought to, demanding, demand, calling for, called for, urging, urged, pray for, hope for, importance of, necessary to, aimed at, aims to, the need for, in need of, to achieve, vow to, vowed to, promised to, pledged to, attempt to, failed to, efforts to, effort to, trying to, try to, tried to',
};
