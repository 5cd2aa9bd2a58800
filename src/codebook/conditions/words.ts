/**
 * Kinds of words that patterns of conditions are made of. A phrase is plain lower case; `improv(e|ed|ing)` stands for
 * its forms. The longest phrase at a word wins, so `noise` takes words out of play: "security council".
 */
export const conditionWords: Readonly<Record<string, string>> = {
  // What takes a word out of play.
  noise:
    'security council, social security, food security, national security, security guard(|s), security adviser(|s), security minister, job security, security deposit, security company, security firm(|s), security camera(|s), security law(|s), security official(|s), security source(|s), security officer(|s), security chief(|s), security committee, security agency, security agencies, security service, security services, security apparatus, security measures, security operation(|s), security reasons, security concerns, security check(|s), security file, security portfolio, security studies, security analyst(|s), security expert(|s), cyber security, security clearance, security affairs, security cooperation agreement, economic situation, political situation, financial situation, legal situation, personal situation, humanitarian situation, health situation, hostage situation, state security, security department, homeland security, trust fund(|s), power plant, power station, power struggle, power sharing, political power, in power, to power, air power, water cannon(|s), coordination centre, coordination center, joint coordination center, joint coordination centre, coordination office, coordination committee, coordination meeting, coordination council, labour movement, labor movement, protest movement, liberation movement, islamic movement, resistance movement, political movement, movement of the people, high school, school of thought, school student(|s), school girl(|s), stock market, job market, labour market, labor market, housing market, market value, house arrest, white house, house of representatives, house of commons, clearing house, safe house, safe houses, opera house, in the area of, keep calm, stay calm, remain calm, calm down, call(|s|ed|ing) for calm, appeal(|s|ed|ing) for calm, urged calm, on safe ground, safe and sound, business as usual, power(|s) of attorney, water down, return fire, returned fire, in return, return to power, return to work order, safe passage, safe haven, safe distance, trust me, in control of himself, birth control, arms control, border control, gun control, remote control, pest control, quality control, control of the ball, peace talks, peace deal, peace agreement, peace process, peace accord(|s), peace treaty, peace corps, threat level, death threat(|s), threat to democracy, labour camp, work permit, community service, civil service, secret service, intelligence service(|s), press service, news service, prayer service, funeral service, military service, health minister, health ministry, electricity minister, electricity ministry, water ministry, school principal, police power, first lady, trust each other not, resumed the trial, trial resumed, hearing resumed, talks resumed, negotiations resumed, resumed talks, live in tents, still live in tents, living in tents, live in camps, still live in camps, living in camps, left the house of, power of attorney, have fled to, has fled to, had fled to, fled to, open letter, open fire, opened fire, open air, open source, civilian life, returning to civilian life, return to civilian life, cyber attacks, cyberattacks, heart attacks',

  // What is spoken of.
  security:
    'security, security situation, security condition(|s), security environment, security climate, security and stability, safety and security, law and order, security in the area, security and safety',
  situation: 'situation, overall situation, situation on the ground, general situation, atmosphere, mood',
  place:
    'village(|s), area(|s), region, regions, district, districts, town, towns, city, neighbourhood(|s), neighborhood(|s), valley, camp, province, sub-district(|s), subdistrict(|s), countryside, hamlet(|s), suburb(|s), settlement(|s), municipality, commune, barangay, barrio, locality, localities, outskirts, county, quarter, here, place, lake, forest, shore, island, coast, plain, border, desert, mountains, territory, river, provinces, governorate, communes, rural communes, cantons, quarters, zone, zones, enclave, compound, outlying villages, islands, roads',
  road: 'road, roads, highway, highways, route, routes, main road, bridge, crossing, crossings, street, streets, track',
  people:
    'resident(|s), villager(|s), people, family, families, inhabitant(|s), civilian(|s), citizen(|s), local(|s), farmer(|s), shepherd(|s), herder(|s), household(|s), population, displaced people, displaced persons, displaced families, ' +
    'displaced, idps, refugee(|s), returnee(|s), everyone, everybody, men, women, children, community, communities, trader(|s), driver(|s), motorist(|s), fishermen, parents, owner(|s), homeowner(|s), local people, ordinary people, ' +
    'grower(|s), breeder(|s), peasant(|s), pupil(|s), merchant(|s), shopkeeper(|s), travellers, travelers, commuters, worshippers, victims, youth, elders, townspeople, natives, we',
  nobody:
    'nobody, no one, no-one, hardly anyone, hardly anybody, not a single family, not a single person, no resident, no residents, no family, no families, no villager, no villagers, few people, none of the residents, none of the families, none of the villagers, none of them, nobody else',
  home: 'home, homes, house, houses, their land, their lands, lands, their area(|s), areas of origin, area of origin, places of origin, place of origin, hometown, hometowns, native village(|s), our homes, our village',
  farm: 'farm, farms, farming, agriculture, crop(|s), harvest(|s|ing), harvest, field, fields, farmland(|s), livestock, grazing, herding, fishing, orchard(|s), planting, pasture(|s), cattle, sheep, herd(|s), flock(|s), cultivation, palm groves, agricultural land(|s), their jobs, their trades, livelihood(|s), coffee farm(|s), plantation(|s), vineyard(|s), raising livestock, nets, cocoa, olive groves, olives, date palms, wheat, barley, rice fields, paddies, gardens, goats, coffee, maize, millet, onions, cocoa trees, agricultural work, cropland, herding animals, the harvest, the land, all of my land, my land, my fields, our fields, our land, his land, his fields, pastures, our sheep, my sheep',
  trade:
    'shop(|s), market(|s), bazaar, bazaars, business, businesses, stall(|s), trade, workshop(|s), commerce, weekly market, commercial activity, bakery, bakeries, restaurants, cafes, factory, factories, mill, markets, weekly markets, kiosk(|s), teahouses, tea houses, hotels, sawmill, mills, fish market, cattle market, businesses, the market, traders',
  life: 'life, daily life, normal life, normality, normalcy, everyday life, vitality, social life, village life, normal lives, public life, economic life',
  service:
    'electricity, power supply, electricity supply, water, drinking water, clean water, running water, potable water, water supply, water network, school, schools, clinic, clinics, health clinic(|s), hospital, hospitals, health centre(|s), health center(|s), health care, healthcare, medical care, services, basic services, public services, essential services, health services, municipal services, internet, phone network, mobile network, telephone service, phone coverage, mobile coverage, street lighting, sewage, sewerage, water pump(|s), wells, pumping station, health post(|s), dispensary, electricity grid, power grid, power lines, generator(|s), doctors, nurses, teachers, medicine(|s), fuel, classes, lessons, humanitarian aid, aid deliveries, food aid, water station, bank branch, infrastructure, ambulance, ambulances, school bus, teacher, doctor, nurse, midwife, maternity ward, telephone network, mobile phone network, phone signal, network coverage, wells, boreholes, borehole, water tanks, street lights, public transport, aid, food rations, rations, electricity lines, transformer, transformers, water station, pharmacies, pharmacy, garbage collection, water tankers',
  building:
    'house, houses, home, homes, building(|s), property, properties, shop, shops, mosque(|s), church, churches, bridge(|s), orchard(|s), dwellings, huts, school building(|s), infrastructure, villages, village, roofs, neighbourhoods, civilian properties, private property',
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
    'violence, attacks, incidents, serious violence incidents, serious violent incidents, violent incidents, security incidents, security incident, serious incidents, violence incidents, clashes, fighting, hostilities, shelling, gunfire, raid(|s), kidnappings, abductions, killings, bombings, explosion(|s), ied attacks, robberies, banditry, cattle rustling, ambushes, terrorist operations, terrorist attacks, security breach(|es), infiltration, night raids, armed attacks, bloodshed, terrorist activity, terrorist activities, militant attacks, insurgent attacks, armed robberies, firefights, skirmishes, rocket attacks, mortar attacks, roadside bombings, armed violence, thefts, looting, carjackings, hold-ups, holdups, muggings',
  cells: 'sleeper cell(|s), remnants, pockets, resistant pockets, hideouts, hideout, safe havens, cells, hideouts',
  militants:
    'militants, insurgents, rebels, jihadists, terrorists, gunmen, extremists, guerrillas, armed groups, armed group, terrorist groups, terrorist organisation, terrorist organization, bandits, armed men, armed bandits, dissidents, armed gangs',
  mines:
    'landmine(|s), land mines, unexploded ordnance, explosive remnants, booby traps, booby-traps, uxo, unexploded bombs, unexploded shells, improvised explosive devices, anti-personnel mines, mines and explosives, mines and booby, mines planted, mines laid, mines left, planted mines, planted with mines, unexploded munitions, mines and unexploded',
  threat: 'threat, threats, danger, dangers, menace, risk of attack, risk of attacks',
  force:
    'army, security forces, troops, soldiers, police, policemen, peacekeepers, peshmerga, brigade, battalion, garrison, checkpoint, checkpoints, outpost, outposts, security personnel, security presence, army presence, police presence, military presence, police station, police post(|s), marines, stationing points, federal police, border guard(|s), army post(|s), army base, government forces, state presence, militia, militias, militiamen, paramilitaries, gendarmes, national guard, army units, security units, military units, military forces',
  vacuum:
    'security vacuum, security void, security gap, security gaps, power vacuum, vacuum of security, security vacuums, neither of them patrols, neither patrols, nobody patrols, no one patrols, unpatrolled, no force patrols, neither side patrols, none of them patrols',
  compensation: 'compensation, reparation(|s), compensation claim(|s), compensations, restitution',

  // What is said of it.
  be: 'is, are, was, were, be, been, being, remain(|s|ed), become, became, becomes, becoming, seem(|s|ed), feel(|s), felt, stay(|s|ed), look(|s|ed), appear(|s|ed), turned, grown, grew, get, gets, got, lie, lies, stand, stands, stood, went, has been, have been, had been, had become, has become, have become, has remained, have remained, continues to be',
  calm: 'calm, quiet, peaceful, stable, safe, secure, under control, tranquil, relatively calm, generally calm, free of violence, calmness, orderly, free of attacks, free from violence, back to normal',
  calmer:
    'calmer, safer, quieter, more stable, more secure, more peaceful, much better, far better, better than before, quietened down, quieted down, calmed down, settled down',
  tense:
    'tense, volatile, fragile, precarious, unpredictable, shaky, uneasy, on edge, unstable, very tense, fraught, explosive',
  unsafe:
    'unsafe, insecure, dangerous, perilous, lawless, no-go area, no-go zone, out of control, deadly, alarming, critical, very bad, dire, chaotic, extremely dangerous, not secure, precarious for',
  worse_than:
    'less safe, more dangerous, less secure, less stable, more insecure, more volatile, more unsafe, worse than before',
  insecurity:
    'insecurity, lack of security, absence of security, security breakdown, breakdown of security, collapse of security, security collapse, deterioration of security, deteriorating security, worsening security, poor security, precarious security',
  quiet:
    'calm, relative calm, peace, tranquillity, tranquility, relative peace, relative stability, quiet, fragile calm, uneasy calm, stability',
  prevails:
    'prevail(|s|ed|ing), return(|s|ed), returning, restored, reigns, reigned, held, holds, holding, settled, enjoy(|s|ed|ing), witness(|es|ed|ing), came back, come back, is back',
  better:
    'improv(e|es|ed|ing), improvement(|s), got better, getting better, stabili(s|z)ed, stabili(s|z)ing, calmed down, eased, easing, progress, strengthened, strengthening, enhanced, enhancing, significant progress, better, recovered, recovering, gains, gone up, increase in stability, warmer, warmed, thawed, relaxed',
  worse:
    'deteriorat(e|es|ed|ing), deterioration, worsen(|s|ed|ing), got worse, getting worse, worse, gone downhill, collapsed, collapsing, collapse, unravelled, unraveling, unravelling, degraded, decline, declining, breakdown, set back, setback',
  less: 'decreas(e|es|ed|ing), declin(e|es|ed|ing), dropp(ed|ing), fallen, fell, subsided, subsiding, receded, reduced, reduction, decrease, drop, dwindled, diminished, abated, eased, down, lessened, gone down, shrunk, reducing, down by half, down by, down sharply, halved, thinned out, become rare, become rarer, rarer, gone down',
  ceased: 'ceas(e|es|ed|ing), stopped, ended, halted, come to an end, disappeared, vanished, died down, silent',
  more: 'increas(ed|es|ing), escalat(es|ed|ing), rising, risen, rose, surged, surging, resumed, intensif(ied|ying), on the rise, resurged, multiplied, flared up, grown, spread, spreading, mounting, becoming more frequent, more frequent, gone up, worsened, become more frequent, doubled, tripled, stepped up',
  none: "no, without, free of, not witnessed, not seen, not recorded, did not witness, not experienced, not suffered, has not witnessed, have not witnessed, has not seen, have not seen, has not recorded, have not recorded, had no, has had no, have had no, haven't seen, hasn't seen, haven't had, not registered, did not record, did not register, not a single, no serious, absence of, zero, not reported",
  recorded:
    'recorded, reported, witnessed, registered, seen, documented, taken place, occurred, happened, occur, heard, experienced, since, in months, for months, for weeks, for years, incidents',
  fear: 'in fear, fearful, afraid, scared, terrified, frightened, live in terror, constant fear, in terror, fear for their lives, fear of attack(|s), fear of being attacked, feel unsafe, feel insecure, do not feel safe, not feel safe, no longer feel safe, feel threatened, frightened of, worried about attacks, living in fear, lives in fear, live in fear, under constant threat',
  atease:
    'without fear, feel safe, feels safe, feel secure, feeling safe, felt safe, safely, no longer afraid, no longer fear, in safety, sleep peacefully',
  live: 'live, lives, living, lived, work, sleep, travel, farm, go out, move, move around, walk, return, returned, resume, started, do, doing',

  evacuated:
    'evacuat(ed|ion|ing), empt(ied|ying), emptied out, empty, abandon(ed|ing|ment), desert(ed|ion), depopulat(ed|ion), vacat(ed|ing), uninhabited, ghost town, ghost towns, ghost village(|s), empty of, devoid of residents, devoid of people, depopulated, vacant',
  wholly: 'completely, entirely, fully, totally, complete, total, entire, all, every, whole, wholly',
  partly:
    'partly, partially, half, half-empty, almost, nearly, mostly, partial, most, largely, some, many, several, number of, hundreds, dozens, majority of, a few, scores of, thousands, part of',
  fled: 'fled, have left, has left, had left, left, abandoned, moved out, displaced, driven out, forced out, have fled, has fled, had fled, flee, fleeing, were displaced, been displaced, were driven from, expelled, forced to leave, forced to flee, forced from, uprooted, deserted',
  leave:
    'leave, leaves, leaving, left, vacate, vacated, abandon, abandoned, evacuate, flee, desert, slip away, move to, go to, depart, head to, walk to, head for, drive to',
  sleep:
    'sleep, sleeps, sleeping, slept, spend the night, spent the night, spend the nights, spending the night, spend their nights, pass the night, overnight in, stay the night',
  elsewhere:
    'elsewhere, in the town, in town, in the bush, in the fields, in the forest, in the hills, in the city, in the open, with relatives, outside the village, in the mountains, in schools, in the church, in the woods, in another village, in nearby towns, in the district center, in the centre, in the center, there with, there, in town with, at relatives, at their relatives, with my brother, with their relatives',
  night:
    'night, nights, at night, nightfall, dusk, dark, darkness, sunset, evening, evenings, nighttime, night-time, sundown, nightly, every night, during the night, after dark, after sunset, overnight, night falls, sunrise',
  returning:
    'returning, begun to return, began to return, started to return, start returning, started returning, started coming back, coming back, begun returning, began returning, gradually returned, continue to return, continues to return, beginning to return, trickling back, going back, moving back, are beginning to go back, started going back, begun coming back, slowly returned, starting to return, wish to return, beginning to come back, began coming back, start to return, have started to come back, return gradually, trickling home, coming home, streaming back, drifting back, filtering back, moving back in, heading home, slowly coming back, starting to come back, on their way home, going home',
  returned:
    'returned, has returned, have returned, had returned, came back, have come back, has come back, went back, gone back, moved back, resettled, repopulated, are back, is back, was back, were back, been repopulated, repatriated, reinhabited, inhabited again',
  cannot:
    'cannot, can not, unable to, not able to, not allowed to, unwilling to, refuse to, refused to, afraid to, reluctant to, prevented from, barred from, banned from, not permitted to, impossible to, not yet, impossible for, too afraid to, too scared to, dare not, not dare, do not dare, does not dare, dares, dared, stopped from, forbidden from, no longer able to, could not, have been unable to, not willing to, hesitant to, too dangerous to, too frightened to',
  able: 'able to, now able to, can now, can again, allowed to, can finally, once again able to, managed to, free to, began to, started to, have begun to, has begun to, have started to, started, begun, began, can freely, are now able to, able, gradually, slowly',
  inhabited:
    'inhabited, populated, still live in, still lives in, stayed in their homes, remained in their homes, remain in their homes, have remained in the village, continue to live in, still inhabited, refused to leave, never left, still living in',

  stopped:
    'stopped, halted, ceased, paralys(e|ed), paralyz(ed), non-existent, nonexistent, impossible, suspended, at a standstill, ground to a halt, came to a halt, came to a standstill, stops, stop, comes to a halt, grinds to a halt, brought to a halt, comes to a standstill, completely stopped, dead, disappears, frozen, absent, ceases, stops at, dies down, comes to an end, dies out',
  restricted:
    'restricted, limited, hampered, difficult, banned, constrained, curtailed, hindered, restrictions, restriction, slow, obstructed, confined, severely restricted, harder, risky, controlled by checkpoints, restrict(|s|ing)',
  closed:
    'closed, blocked, cut, cut off, impassable, shut, sealed off, closed off, sealed, unusable, barricaded, off limits, off-limits, inaccessible, mined, too dangerous, cut off by, barred, blocked by, closed to traffic, closed to civilians, remains closed, remain closed, still closed, littered with mines',
  reopened:
    'reopen(|ed|s|ing), re-opened, open again, been reopened, opened, are open, is open, passable, has reopened, have reopened, unblocked, back in use, been opened, reopened to traffic, open to traffic, open once more, been cleared, cleared of mines, cleared, is open again, are open again',
  free: 'free, freely, normal, unrestricted, restored, back to normal, resumed, resum(es|ing), normally, until late, around the clock, day and night, without restriction, without restrictions, unimpeded, smooth',
  go: 'go out, leave their homes, leave home, leave the house, leave their houses, travel, drive, drove, move, move around, venture out, venture, walk, step outside, use the road, pass, take the road, leave the village, go outside, goes out, ventures out, travels, drives, moves, circulate, stay indoors, moving, travelling, traveling, driving, going out, ventured out, go near, goes near, goes to, go to the, sets foot, set foot, dares to go, dares to leave, leaves home, leaves the house, leaves their house, leaves the village, goes into, use the road, uses the road, take the road, takes the road, on the streets, on the road, enter, enters, visit, reach the, cross, cross the, left the house, left their homes, left home, left his house, left the village, moved, moved between, moves between, went out, stepped outside, walked',
  imposed:
    'imposed, in force, in place, in effect, declared, under, remains, introduced, extended, enforced, from dusk, maintained',
  lifted:
    'lifted, ended, eased, scrapped, relaxed, removed, cancelled, shortened, lifted the, has been lifted, was lifted, been lifted',

  resume:
    'resum(e|es|ed|ing), resumption, restart(|s|ed|ing), went back to, gone back to, go back to, return to, returned to, returning to, reopen(|ed|s|ing), re-opened, revived, reviving, come back to life, started doing, replanted, replanting, plant again, farm again, work again, working again, began working, begun cultivating, took up again, tend again, thriving, recovered, recovering, bustling, back in business, back on, planted again, harvested again, graze again, revival of, sow again, reopened, picked up again, taken up again, going back to, resuming, restarted, ploughing again, sowing again, harvesting again, trading again, farming again, fishing again, planting again, back at work',
  normally: 'bustling, thriving, full, flourishing, normal, busy, booming, lively, as usual, back to normal',
  lost: 'stopped, abandoned, ceased, collapsed, halted, fallow, untended, unharvested, paralysed, paralyzed, shuttered, closed, shut, idle, deserted, uncultivated, rotting, suspended, barren, shut down, closed down, left fallow, at a standstill, unplanted, wither, withered',
  reduced:
    'reduced, declined, fallen, dropped, fell, decreased, shrunk, suffered, suffering, struggling, limited, halved, dwindled, hit hard, badly affected, affected, weakened, slumped, less than half, cut by half, down by half, disrupted, suffer',
  reach:
    'reach, cast, grow, keep, raise, access, cultivate, plant, harvest, farm, tend, graze, work, irrigate, till, go to, work in, sow, fish, approach, take, enter, return to, pick, work on, get to, visit, plough, reap, sell, trade',

  lack: 'no, lack(|s|ed|ing), without, absence, absence of, lack of, deprived of, cut off from, have no, has no, had no, there is no, there are no, there was no, there were no, no access to, no longer have, still no, does not have, do not have, have neither, has neither, has not had, have not had, deprivation of, are without, there is still no, there are still no, have no access to, has no access to, go without, still without, still lack, still lacks, lacks both, deprived, still have no, still has no',
  unavailable:
    'absent, unavailable, cut off, out of service, out of order, closed, not working, not functioning, not available, shut, shut down, destroyed, non-existent, disrupted, suspended, non-functional, abandoned, interrupted, collapsed, nonexistent, still missing, missing, cut, still closed, remain closed, remains closed, occupied, has not been restored, have not been restored, not been restored, not been repaired, never reopened, not reopened, not returned, in ruins, without staff, without teachers, without doctors, without medicine, burned down, stopped working, not been reopened, do not work, does not work, no longer works, no longer work',
  poor: 'poor, scarce, limited, intermittent, insufficient, inadequate, weak, few hours, hours a day, unreliable, overcrowded, overstretched, irregular, lacking, poorly, run-down, scant, deteriorating, deteriorated, rationed, almost non-existent, dilapidated, erratic, barely, short of, expensive, bad, hardly any',
  shortage:
    'shortage of, shortages of, lack of adequate, scarcity of, shortage in, shortages in, insufficient, inadequate, limited access to, poor access to, weakness of, scarce, low level of, interruptions in',
  restored:
    'restored, reopen(|ed|s|ing), re-opened, returned, repaired, reconnected, rehabilitated, resumed, back on, rebuilt, come back, came back, is back, are back, were back, resumption of, restoration of, renovated, rehabilitation of, reactivated, return of, improved, improving, back to work, back in class, relit, up and running, running again, working again, open again, reopening of, repaired, been repaired, been restored, been reopened, been reconnected, resumed work, back at work, switched back on, supplied again',
  available:
    'available, working, functioning, operating, provided, operational, in operation, runs, supplied, functions, open, back in operation, up and running',

  destroyed:
    'destroyed, demolished, burned, burned down, burnt, burnt down, razed, in ruins, reduced to rubble, flattened, levelled, leveled, torched, bulldozed, in rubble, rubble, ruins, uninhabitable, destruction, ruined, gutted, wrecked, lie in ruins, destruction of, blown up, lies in ruins, in rubble, damaged beyond repair, levelled to the ground, burned to the ground, turned to rubble, rubble heaps',
  damaged:
    'damaged, damage to, partially destroyed, partly destroyed, badly damaged, heavily damaged, pockmarked, riddled',
  looted: 'looted, ransacked, plundered, robbed, stripped, stolen, pillaged, looting of',
  rebuilt:
    'rebuilt, reconstructed, reconstruction of, rebuilding, reconstruction, renovated, repaired, repairing, rehabilitated, rebuild, restored, rebuilding of, being rebuilt, being rebuilt, under reconstruction, restored, repaired, been rebuilt, have been repaired',
  intact: 'intact, undamaged, untouched, unscathed',
  many: 'most, all, half, many, majority, percent, per cent, %, hundreds, thousands, dozens, whole, entire, large parts, several, third, two-thirds, quarters, everything',
  stands:
    'is, are, remain(|s), has been, have been, lie, lies, stand, stands, still, been, being, remains, were all, had been',

  back: 'return(|ed|s|ing), return of, restored, restor(e|es|ing), rebuilt, rebuilding, regained, regain(|ing), strengthened, strengthening, stronger, grown, growing, better, improv(ed|ing|es|ement), improvement, built, restoration of, increased, increasing, renewed, gained, won back, enhanced, deepened, building',
  eroded:
    'lost, broken, eroded, shattered, damaged, collapsed, gone, undermined, weakened, missing, low, worsened, strained, soured, absent, deteriorated, breakdown, poor, bad, non-existent, lacking, weak, destroyed, tense, betrayed, fragile, frayed, collapsed, broken down, never recovered, at its lowest, evaporated, dented',
  good: 'good, strong, very good, excellent, close, full, high, high-level, solid, continuous, ongoing, constant, effective, great, better, permanent, complete, unprecedented, at its best, on a high level, intensive, smooth, cordial, friendly, stronger, healthy, at a high level, very close, excellent and, on a daily basis, at the highest level, continuous, uninterrupted, round the clock, stronger than ever, exemplary, very strong',
  poorly:
    'weak, poor, limited, insufficient, inadequate, not as required, below the required level, failing, lacking, fragmented, bad, slow, not enough, not at the required level, deficient, fragile, below expectations, minimal, patchy, faltering, at a minimum, almost non-existent, on paper only, sporadic, haphazard, incomplete, below the required, not good, not sufficient, little, scant, hardly any, only limited, too little, no real',
  absent:
    'absent, non-existent, nonexistent, missing, suspended, stopped, broken down, collapsed, ended, severed, cut, frozen, halted, lacking entirely, no longer exists, does not exist, at zero, non existent, dead letter',
  plan: 'negotiat(e|es|ed|ing), plan(|s|ned|ning), agreed to, agreement to, intend(|s|ed), discuss(|es|ed|ing), talks to, talks on, talks about, propos(e|ed|al|es|ing), prepar(e|es|ing|ed), work(|ing) to, working on, considering, decided to, hope(|s) to, will, to be formed, to be set up, expected to, set to, aim(|s|ing) to, scheduled to, due to be, willing to, have to be, in talks, agreed in principle, agreement in principle, in principle',
  form: 'form(|s|ed|ing), formation, formation of, set up, setting up, establish(|ed|es|ing|ment), establishment of, creat(e|ed|ing|ion), creation of, deploy(|ed|ing), activat(e|ed|ing|ion), launch(|ed|ing), operate, run, agreed on, build, open(|ed|ing)',

  active:
    'regroup(|s|ed|ing), reorgani(s|z)(e|ed|ing|ation), reorganize itself, active, operat(e|es|ed|ing) in, operating, roam(|s|ed|ing), lurk(|s|ing), hid(e|es|ing), hiding out, hiding in, resurfac(ed|ing), resurgence, comeback, re-emerg(e|ed|ing), reemerg(ed|ing|e), infiltrat(e|es|ing), still present, present in, remain present, still at large, maintain a presence, regaining strength, gaining ground, gain strength, gaining strength, rebuild(|ing) its, rebuild(|ing) their, reconstitut(e|ing), spreading, expanding, expanded, roaming, prowl(|ing), move freely, moves freely, holed up, stepped up, took shelter, take shelter, still there, still hold, still operate, re-grouping, moving around, stepping up, consolidating, exploit(|s|ed|ing), taking advantage, increasing their presence, increased their movements, increased its activity, are back, is back, have returned to, has returned to, reappeared, have infiltrated, still have, moving through, cross the, crosses the, extort(|s|ing), impose taxes, collect taxes, levy taxes, set up checkpoints, at large, remain active, remains active, still active, still roam, plant mines, planting mines, set up fake checkpoints, launch attacks from, have bases in, hideouts in, have hideouts',
  pose: 'pose, poses, posed, posing, represent(|s), constitute(|s), remain, remains, persist(|s|ed), still, continue(|s) to, endanger, is still, are still, continue(|s), threaten(|s|ing|ed), loom(|s|ing), exist(|s), linger(|s), hang(|s), grow(|s|ing), increased, real, facing, persistence of, lies, face',
  gone: 'eliminated, defeated, eradicated, expelled, driven out, no longer present, wiped out, no longer active, driven from, cleared from, been cleared of, declared free of, free of, cleared of, removed from',
  curb: 'reduced, reducing, curbed, contained, weakened, restricted, diminished, restricting, lessened, eased, curtail(ed|ing), less of, decreased, fallen, limit(ed|ing)',
  littered:
    'littered, planted, remain, remains, left behind, contaminated, buried, strewn, scattered, infested, laid, still, full of, riddled with, uncleared, not been cleared, risk of, danger of, hidden',

  control:
    'control(|s|led|ling), in control of, in full control of, holds sway in, hold sway in, rule(|s|d), govern(|s|ed), administer(|s|ed), dominate(|s|d), occup(y|ies|ied), have taken control of, has taken control of, took control of, had taken control of, seized control of, remain in control of, remains in control of, still hold, still holds, still control, control over',
  undercontrol:
    'under the control of, controlled by, held by, occupied by, administered by, ruled by, under the authority of, run by, governed by, under the rule of, still held by, dominated by, under the full control of, remained under the control of, under the management of, remains under the control of, secured by',
  contested:
    "contested, disputed between, fought over, claimed by both, front line, frontline, front lines, no man's land, divided between, contested between, claimed by",
  handed:
    'handed over, handed back, handover, hand over, hand-over, transferred to, took over responsibility, took over security, take over security, turned over, taken over responsibility, transfer of security, assumed responsibility, ceded to',
  deployed:
    'deployed, stationed, based, positioned, deployment, presence, garrisoned, stationing, guard the, patrol(|s|led|ling), reinforced, redeployed, set up, man the, in position, protecting the, protect the, spread out, encamped, reinforcements, present, reinforcement, guards the, are guarding, posted, manned, increased, increase in, strengthened, increase',
  withdrew:
    'withdrew, withdrawn, withdrawal, withdraw, pulled out, pullout, pull-out, pulled back, have left, has left, left the area, abandoned their posts, abandoned, vacated, departed, evacuated their, dismantled, removed, deserted their posts, withdrawing, leaving behind',
  seek: 'demand(|s|ed|ing), seek(|s|ing), sought, applied for, filed for, filed, waiting for, wait for, await(|s|ing), asked for, ask for, request(|ed|ing), calling for, called for, apply for, claim for, claim, submitted, have not received, has not received, not received, yet to receive, still waiting for, not been paid, have yet to receive, never received, not compensated, not been compensated, no one has paid, pending, have received no, has received no, received no',
  promised:
    'promis(e|ed|es|ing), pledg(e|ed|es|ing), approved, allocated, earmarked, guaranteed, announced, committed to, will receive, will be paid, entitled to, vowed',
  paid: 'paid, received, disbursed, granted, awarded, compensated, given, paid out, distributed',
  refused: 'refused, rejected, denied, turned down, dismissed, declined',

  runsecurity:
    'managing the security, manages the security, in charge of security, in charge of the security, responsible for security in, responsible for the security, runs security in, handles security, manage the security, holds the security file, managing security, run security in',
  risky:
    'unsafe, insecure, dangerous, perilous, lawless, no-go area, no-go zone, a no-go area, deadly, extremely dangerous, a war zone, a battlefield, out of control, one of the most dangerous, among the most dangerous, the most dangerous, a death trap, full of danger, one of the most insecure, among the most insecure, a dangerous place, a dangerous area',
  calmsecurity:
    'security is stable, stable security, security stability, calm security situation, stable security situation, stable security conditions, good security situation',
  cameback:
    'coming back, coming to life, coming back to life, came to life, return(s|ed|ing), restored, came back, come back, is back, settled over, descended on, return of, restoration of, returned to normal, back to normal, picked up, stirs again, resumed, been restored, is returning, are returning, reappeared, is back in, are back in',
  often:
    'almost daily, daily, near-daily, every week, every night, weekly, almost every night, on a daily basis, nightly, frequent, almost every day, every day, night after night',
  nothing: 'nothing, not a single shot, no shots, no shot',
  happened: 'happened, has happened, been fired, was fired, heard, occurred, fired',
  infear: 'in fear, in constant fear, in terror, under threat, with fear, in dread',
  empty: 'empty, abandoned, deserted, vacant, uninhabited, locked up, unoccupied',
  partlyso: 'partly, partially, half, half-empty, almost, nearly, mostly, partial, largely, three quarters',
  havefled:
    'have fled, has fled, had fled, have left, has left, have abandoned, have been displaced, were forced to leave, have deserted, have moved out, had to leave, have been driven from, have been forced from, have vacated, have emptied, have gone, has gone, have emigrated, had gone, have moved to, have moved away, has fled, were driven out, have been expelled, had been driven out, have already left',
  dwells:
    'lives in, lives there, lives here, live in, live there, left in, remains in, remain in, stays in, dwells in, inhabits, is left, lived in, living in, live here, left here, left there, remained in, stayed in, remains there, remains here, living there, living here, still lives, lives in it, lives in them, still live there, dares to live, has come back, have come back, has returned, have returned, came back',
  goback: 'return, go back, come back, go home, move back, resettle, go back home, come home, be back, come home',
  repopulated: 'repopulated, resettled, reinhabited, inhabited again, come back to life, been repopulated',
  hence:
    'months ago, weeks ago, since, gradually, so far, now, already, displacement, camps, the camps, camp, for the first time, after years',
  freedom: 'freedom of, free, free from restrictions of, normal, return of, restored, unrestricted, resumption of',
  no: 'no, almost no, hardly any, little, without any, zero',
  remained: 'remain(|s|ed), still, stays, stayed, kept',
  stayin:
    'stay indoors, stay inside, stay at home, stay in their homes, lock their doors, lock themselves in, shut themselves in, remain indoors, kept indoors, keep indoors, confined to their homes, stayed indoors, hide indoors, bolt their doors, lock ourselves in, lock themselves in, shut ourselves in, bar their doors, stay in our houses, stay in our homes, stays indoors, keep to their homes',
  gofreely:
    'move freely, travel freely, moving freely, travelling freely, go about freely, come and go, go anywhere, move around freely, drive freely, move safely, travel safely, go wherever, moves freely, travel without fear, move without fear',
  permit:
    'need a permit to, need permission to, require permission to, need clearance to, require clearance to, need a pass to, must obtain, need approval to, need security clearance to, require a permit to, asked for permits to',
  gaveup:
    'abandoned, gave up, have given up, has given up, left behind, stopped, stopped planting, stopped working, forced to abandon, had to abandon, prevented from, gave up on, forced to stop, have abandoned, given up, had to sell',
  have: 'has, have, had, is, are',
  nothave:
    'has not, have not, had not, has yet to be, have yet to be, still has not, never been, has never been, have never been, not been, yet to be, not',
  hours:
    'two hours, three hours, four hours, five hours, six hours, hours a day, an hour a day, a few hours, hours per day, few hours',
  outage:
    'power cut(|s), power outage(|s), water cut(|s), electricity cut(|s), water shortage(|s), water scarcity, electricity outage(|s), medicine shortage(|s), fuel shortage(|s), poor services, poor basic services, lack of services, poor public services, weak services, weak public services',
  lies: 'is, are, lie(|s), still, remain(|s), stand(|s), has been, have been, was, were, left, lay, reduced, largely',
  inruins:
    'in ruins, in rubble, rubble, ruins, to rubble, uninhabitable, flattened, razed to the ground, levelled to the ground, largely destroyed, mostly destroyed, completely destroyed, badly destroyed',
  community:
    'communities, tribes, components, sects, ethnic groups, neighbours, neighbors, sides, sunnis, shiites, kurds, arabs, turkmen, clans, ethnic communities, host community',
  state: 'authorities, government, state, officials, administration',
  trustverb: 'trust(|s|ed), rely on, relied on, have faith in, believe in, confide in',
  between: 'between, with the, among, towards, in the army, in the police, in the security forces',
  coordinates:
    'coordinate(|s|d) with, coordinating with, cooperate(|s|d) with, work(|s|ing) closely with, coordinate closely with, cooperating with, share intelligence with, work hand in hand with, exchange information with, talk to, talks to, speak to, share information with, shares information with, share intelligence, liaise with, cooperates with, talking to',
  formed: 'formed, set up, established, created, launched, deployed, activated, agreed, opened',
  sleeper: 'sleeper cell(|s), sleeping cell(|s), dormant cell(|s)',
  presence:
    'presence of, presence of detachments of the, presence of units of, deployment of, stationing of, redeployment of',
  stationed:
    'is stationed, are stationed, is based, are based, is positioned, are positioned, remain stationed, is deployed, are deployed, are in position, guard(|s) the, patrol(|s) the, patrol the area, man the, are guarding, is guarding, are patrolling, is patrolling, patrols daily, control the roads, still patrol, are present, is present, protects the, protect the, are permanently, keep watch',
  havedeployed:
    'has been deployed, have been deployed, has deployed, have deployed, were stationed, was stationed, have taken up positions, has taken up positions, have been stationed, has been stationed, have been reinforced, has been reinforced, have redeployed, have set up, has set up',
  haveleft:
    'has withdrawn, have withdrawn, had withdrawn, has pulled out, have pulled out, have been withdrawn, has been withdrawn, has been removed, have been removed, have abandoned their, withdrew their, have left the, has left the, are gone, had pulled out, have been dismantled, has been dismantled',
  reinforce:
    'reinforcement of, increase in, increased number of, additional, extra, increase of, increasing the number of, increase in the number of',
  jointpatrol:
    'joint patrol(|s), joint checkpoint(|s), mixed patrols, shared checkpoints, joint brigade(|s), joint force(|s), mixed checkpoints',
  victims: 'victims, owners, survivors, losses, damage, damages, affected',
  of: 'of, from',
  in: 'in, at, inside',
  evacuation:
    'evacuation of, evacuated, emptied, emptying of, depopulated, depopulation of, abandoned, deserted, emptied out',
  village:
    'village(|s), town, towns, hamlet(|s), neighbourhood(|s), neighborhood(|s), settlement(|s), camps, quarter, homesteads',
  morein:
    'increase in, rise in, surge in, spike in, escalation of, escalation in, upsurge in, upsurge of, renewed, resurgence of, resurgence in, growing, increasing, rising, uptick in, resumption of',
  dueto: 'because of, due to, owing to, amid, given, result of, caused by, prevailing',
  goneof:
    'elimination of, defeat of, defeat on, free of, cleared of, freed of, liberated from, clear of, rid of, declared free of, eradication of, liberation from, expulsion of',
  homes: 'homes, houses',
  warlike:
    'army, troops, soldiers, security forces, peshmerga, militia, militias, militiamen, front line, frontline, shelling, airstrike(|s), air strike(|s), mortar, landmine(|s), checkpoint, checkpoints, insurgency, insurgents, ceasefire, armed group, armed groups, peacekeepers, gunmen, bandits, jihadists, paramilitar(y|ies), rebels, militants, guerrillas, sleeper cells, terrorists, extremists, attacks, fighters, brigade, battalion, hostilities, clashes, armed men, displacement, displaced, evacuat(ed|ion), armed gangs, raids, military operation(|s), gang, gangs, truce, watchtowers, watchtower, roadblock, roadblocks, fighting, raid, peace deal',
  lessof: 'decrease in, drop in, reduction in, reduction of, fewer, decline in, fall in, decline of, less, fall of',
  anyforce:
    'forces, fighters, units, sides, both sides, guards, patrols, military, commands, peshmerga, hashd, tribal fighters, governments',
  they: 'they, them, i, us, he, she',
  noattack:
    'not been a single attack, not a single attack, no attack, not been any attack, not had a single attack, not seen a single attack, not seen any attack, not one attack, no serious attack, not been an attack, no major attack, not been attacked, no clashes, not a single incident, no incident, not been any incident, not a single shot, no violation, not been any attacks, no kidnapping',
  poweronly: 'power, electricity, mains power, current, water, tap water, the grid',
  inconvoy:
    'in convoys, in convoy, under escort, with an escort, with military escort, under army escort, with armed escorts, in groups, escorted by, with soldiers',
  regained:
    'regained, won back, won, earned, gained, restored, rebuilt, regain, win back, winning back, winning, won over, have, enjoy, enjoys',
  operate: 'operate(|s), function(|s), work(|s), open, opens, take place, takes place, held',
  confined:
    'confined, trapped, besieged, under siege, cut off, stranded, encircled, surrounded, isolated, sealed off, blockaded, under blockade, hemmed in',
  till: 'sow, plant, harvest, fish, farm, cultivate, graze, plough, till, tend, work the land, work our land, work their land, work the fields, go to the fields, irrigate, gather, herd, work in the fields, reach our fields, reach our land, reach their fields, reach their land, go to our farms, go to their farms',
  unprotected:
    'unprotected, without protection, undefended, unguarded, without any protection, defenceless, defenseless, to fend for themselves',
  saferfeel: 'feel safer, feels safer, feel more secure, feel more at ease, less afraid, feeling safer, sleep better',
  lackof:
    'lack of, absence of, lack, lacks, lacking, there is no, there are no, there were no, there was no, have no, has no, had no, no longer any, there is neither, still no, absence',
  applications: 'applications, applied, claims, files, requests, claimants',
  halfempty:
    'half-empty, half empty, half deserted, half-deserted, half abandoned, half-abandoned, partially emptied, partly emptied, partially evacuated, partly evacuated, partially abandoned, almost empty, nearly empty, almost deserted, nearly deserted, largely empty, mostly empty, largely deserted, lost part of their people, lost part of its people, lost half of their people, lost half of its people, lost most of their people, lost part of their inhabitants, lost many of their people, lost half its people, lost half their people, lost most of its people',
  only: 'only, barely, just, no more than, fewer than',
  itis: 'it is, it was, everything is, things are, all is, here it is, now it is',
  nowadays: 'any more, anymore, now, these days, here, any longer, nowadays, at the moment, at present',
  as: 'as',
  calls: 'calls, called, describes, described',
  sown: 'sown, planted, ploughed, plowed, harvested, sowed, tilled',
  again: 'again, for the first time, once more',
  fightersleft: 'fighters in, fighters left, hundreds of fighters, dozens of fighters, men in the hills',
  rural:
    'village, villages, villagers, sub-district, sub-districts, subdistrict, hamlet, hamlets, farmland, returnees, herders, rural commune, barangay',
  runtown:
    'run the town, runs the town, rule the town, rules the town, run the area, rule the area, hold the town, holds the town, control the town, in charge of the town',
  thereisno: 'there is no, there are no, there was no, there were no',
  ceasefire: 'truce, ceasefire, shooting, gunfire, shelling, fighting, clashes, mortar fire',
  stoppedall:
    'has stopped, have stopped, all but stopped, has ceased, have ceased, died down, fallen silent, has died down',
  transport: 'public transport, transport, buses, trains, flights, convoys, taxis',
  // What turns a saying round or makes it something else.
  not: "not, n't, never, no longer, no, nor, hardly, neither, without, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, don't, doesn't, didn't, cannot, can't, far from, nobody, no one, none, barely, lack of, anything but",
  unless:
    'if, unless, in case, provided that, as long as, once, should, must, need to, needs to, in order to, so that, whether, to ensure, ensure, to guarantee, until, would, have to, ought to, demanding, demand, calling for, called for, urging, urged, pray for, hope for, importance of, necessary to, aimed at, aims to, the need for, in need of, to achieve, vow to, vowed to, promised to, pledged to, attempt to, failed to, efforts to, effort to, trying to, try to, tried to',
};
