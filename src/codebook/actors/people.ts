import type { ActorCategory } from '../actor.ts';

/**
 * Kinds of people by what they are, singular, separated by commas. Who is attacked for an office or a service is counted
 * under it; everybody else is a civilian, a trader or student too. Who works for a company is business, who works for an
 * aid organisation aid; health workers are civilians. Who stands for office holds none: political party.
 */
export const people: Readonly<Record<ActorCategory, string>> = {
  civilians: `
    civilian, person, individual, citizen, resident, inhabitant, local, villager, townspeople, farmer, peasant,
    shepherd, herder, herdsman, herdswoman, pastoralist, cattle rustler, fisherman, fisher, hunter, lumberjack,
    woodcutter, man, woman, child, boy, girl, baby, infant, toddler, teenager, teen, youth, youngster, minor, adult,
    elderly, father, mother, son, daughter, brother, sister, husband, wife, uncle, aunt, nephew, niece, cousin,
    parent, grandfather, grandmother, grandson, granddaughter, grandchild, grandparent, sibling, widow, widower,
    fiancé, relative, family member, kin, spouse, couple, twin, orphan, in-law, son-in-law, father-in-law,
    brother-in-law, pedestrian, bystander, passer-by, passerby, onlooker, mourner, wedding guest, guest, worshipper,
    worshiper, pilgrim, congregant, shopper, customer, commuter, motorist, cyclist, motorcyclist, traveler, traveller,
    refugee, migrant, asylum seeker, returnee, displaced, displaced person, evacuee, settler, homeowner, householder,
    neighbor, neighbour, friend, tourist, holidaymaker, visitor, foreigner, expatriate, national, tribesman, clansman,
    tribeswoman, community leader, tribal leader, tribal elder, elder, tribal sheikh, clan elder, community member,
    youth leader, activist, human rights activist, human rights defender, rights activist, campaigner, organizer,
    community organizer, peasant leader, indigenous leader, social leader, environmentalist, land defender, dissident,
    critic, intellectual, doctor, physician, nurse, midwife, medic, paramedic, surgeon, pharmacist, dentist,
    health worker, healthcare worker, medical worker, vaccinator, polio worker, patient, ambulance driver,
    hospital worker, first responder, rescuer, firefighter, fireman, labourer, laborer, worker, builder, farm worker,
    farmworker, employee, carpenter, mechanic, technician, electrician, plumber, cook, gardener, housekeeper, maid,
    servant, artist, singer, musician, actress, comedian, writer, poet, author, athlete, footballer, player,
    coach, referee, driver, taxi driver, rickshaw driver, lawyer, attorney, retiree, pensioner, veteran, informant,
    informer, collaborator, spy, witness, victim, survivor, hostage, captive, detainee, prisoner, inmate,
    non-combatant, deminer, minesweeper, truffle hunter, truffle gatherer, gatherer, collector, scrap collector,
    child soldier, populace, population, farmhand, camel herder, cattle herder, wood collector, crowd, businessman,
    businesswoman, businessperson, entrepreneur, trader, merchant, vendor, hawker, stallholder, shopkeeper,
    shop owner, storekeeper, store owner, student, schoolchild, schoolgirl, schoolboy, pupil, undergraduate,
    university student, truck driver, lorry driver, trucker, landowner, rancher, idp, boyfriend, girlfriend, graduate,
    researcher, expert, defendant, convict, traditional leader, clan, tribe, community, ethnic group, volunteer,
    indigenous person, stepson, stepdaughter, fiance, fiancee, nanny, vaccination team, evangelical, patron,
    partygoer, concertgoer, spectator, fan, swimmer, hiker, jogger, homeless person, beggar, camper`,
  military: `
    soldier, troop, serviceman, servicewoman, servicemember, service member, infantryman, paratrooper, marine, sailor,
    airman, ranger, commando, conscript, recruit, reservist, cadet, sergeant, corporal, lieutenant, captain, major,
    colonel, lieutenant colonel, general, brigadier, brigadier general, major general, lieutenant general, admiral,
    army chief, army commander, military commander, military officer, army officer, military personnel, peacekeeper,
    blue helmet, border guard, national guardsman, guardsman, sniper, military pilot, military, legionnaire,
    military adviser, military attache, former soldier, ex-soldier`,
  police: `
    policeman, policewoman, police officer, police, constable, head constable, police chief, police commander,
    inspector, sub-inspector, superintendent, detective, trooper, gendarme, sheriff, deputy sheriff, cop,
    traffic warden, commissioner of police, police commissioner, carabineer, carabinero, riot police officer,
    prison guard, prison officer, jailer, corrections officer, warder, policemen, station house officer,
    security director, inspector general`,
  militia: `
    militiaman, militia member, militia fighter, militia, vigilante, paramilitary, self-defense group,
    self-defence group, tribal fighter, local defender, village guard, home guard, civil defense member,
    civilian joint task force member, tribal militiaman, village defender, death squad, loyalist fighter,
    volunteer fighter, village volunteer, pro-government fighter, tribal defender, local volunteer`,
  'armed group': `
    militant, gunman, assailant, attacker, terrorist, insurgent, rebel, guerrilla, guerilla, fighter, jihadist,
    jihadi, islamist, extremist, separatist, secessionist, bandit, robber, thief, kidnapper, abductor, hijacker,
    hostage taker, captor, bomber, suicide bomber, shooter, arsonist, assassin, hitman, hit man, sniper fire,
    criminal, gangster, gang member, gang, armed gang, cartel member, drug trafficker, narco, smuggler, trafficker,
    pirate, raider, marauder, intruder, perpetrator, suspect, culprit, offender, knifeman, armed man, armed group,
    armed person, armed individual, armed men, combatant, mercenary, subversive, insurgency, rebel group,
    insurgent group, terrorist group, militant group, extremist group, jihadist group, islamist group, armed faction,
    guerrilla group, sleeper cell, terrorist cell, cell, operative, mujahideen, mujahid, mujahedeen, hooligan, thug,
    cattle thief, outlaw, poacher, mutineer, putschist, warlord, gang leader, rebel leader, rebel commander,
    militant leader, militant commander, hostage-taker, masked man, dacoit, cattle raider, commandos unit, mob,
    lynch mob, looter, armed bandit, raiding party, felon, convicted felon, dissident faction, stone-thrower,
    terror suspect, hacker, car thief`,
  government: `
    official, director general, director-general, mayor, deputy mayor, vice mayor, governor, deputy governor,
    vice governor, minister, prime minister, deputy minister, president, vice president, senator, congressman,
    congresswoman, lawmaker, legislator, deputy, member of parliament, parliamentarian, mp, councilor, councillor,
    council member, councilman, city councilor, alderman, judge, magistrate, prosecutor, attorney general, bureaucrat,
    civil servant, government employee, government worker, government official, village chief, village head,
    village headman, headman, chieftain, village leader, village elder, village chairman, village administrator,
    village captain, barangay captain, village chair, ward chief, town head, sarpanch, panchayat member,
    tax collector, customs officer, customs official, intelligence officer, intelligence agent, secret agent,
    election worker, election official, poll worker, electoral officer, incumbent, ex-mayor, former mayor,
    former minister, former governor, king, queen, prince, emir, royal, monarch, head of state, district head,
    district chief, district administrator, district governor, administrator, bureau chief, commissioner, secretary,
    undersecretary, chairman, chairwoman, chairperson, chief of staff, ombudsman, census taker, census worker,
    forest ranger, park ranger, wildlife ranger, spokesman, spokeswoman, spokesperson, chief, peace committee member,
    first lady, chancellor, premier, notary, court employee, court clerk, tax official, kagawad, town mayor, aide,
    associate justice, chief justice, clerk, government delegation, committeeman, intelligence director`,
  diplomats: `
    diplomat, ambassador, consul, envoy, attache, attaché, charge d'affaires, emissary, consul general,
    embassy employee, embassy staff, nuncio, high commissioner`,
  business: `
    industrialist, dealer, landlord, contractor, banker, executive, company employee, company worker, manager,
    factory worker, oil worker, mine worker, bank employee, cashier, salesman, saleswoman, seller, barber, butcher,
    baker, tailor, jeweler, jeweller, goldsmith, hotelier, bartender, waiter, waitress, plantation worker,
    sugarcane farmer, security guard, private security guard, money changer, moneychanger, developer, tycoon,
    investor, road worker, tour operator, money exchanger, construction worker, miner, gold miner, mineworker, logger,
    employer, foreman, contractor employee, plantation guard`,
  religious: `
    cleric, imam, mullah, maulvi, muezzin, ayatollah, priest, pastor, bishop, archbishop, cardinal, pope, monk, nun,
    friar, rabbi, deacon, preacher, missionary, catechist, seminarian, reverend, minister of religion,
    religious leader, religious scholar, islamic scholar, religious cleric, evangelist, clergyman, clergy, theologian,
    jesuit, lama, swami, mufti, qadi, church leader, church member, sadhu, parishioner, abbot`,
  education: `
    teacher, schoolteacher, headmaster, headmistress, headteacher, principal, professor, lecturer, tutor, rector,
    dean, academic, educator, school principal, school director, scholar, school employee, instructor, vice-chancellor`,
  media: `
    journalist, reporter, correspondent, cameraman, camerawoman, camera operator, photographer, photojournalist,
    editor, broadcaster, newsreader, news anchor, anchor, anchorman, anchorwoman, presenter, columnist, media worker,
    blogger, newsman, newscaster, radio host, radio announcer, radio presenter, media personality, commentator,
    newspaperman, television presenter, tv presenter, publisher, press photographer, announcer, host of a radio,
    news director`,
  aid: `
    aid worker, humanitarian worker, relief worker, charity worker, ngo worker, ngo employee, un worker,
    red cross worker, red crescent worker, un employee, un staff, un staff member, humanitarian aid worker,
    aid volunteer, un official, ngo official, ngo staff, relief team`,
  'political party': `
    party member, party leader, party worker, party activist, party official, party supporter, political activist,
    political leader, political worker, opposition leader, opposition supporter, loyalist, militant of the party,
    opposition member, opposition figure, former guerrilla, ex-guerrilla, cadre, politician, candidate`,
  transport: `
    passenger, bus driver, train driver, pilot, crew member, crewman, crew, flight attendant, stewardess, conductor,
    seafarer, seaman, railway worker, bus conductor, minibus driver, tanker driver, airport worker, dockworker,
    crewmember, steward, flight crew`,
  utilities: `
    lineman, electricity worker, power company employee, telecom worker, telecommunications worker, utility worker,
    water worker, water engineer, power worker, telecommunications engineer`,
  protesters: `
    protester, protestor, demonstrator, rioter, marcher, striker, picketer, sit-in participant, counter-protester,
    counterprotester, rally participant, protest leader, striking worker, squatter`,
  unknown: `
    casualty, fatality, supporter, sympathizer, sympathiser, participant, follower, delegate`,
};
