import type { ActorCategory } from '../actor.ts';

/**
 * Buildings, vehicles and installations that stand for whoever they belong to: singular, separated by commas. What is
 * everybody's, as a public market, is the civilians'.
 */
export const facilities: Readonly<Record<ActorCategory, string>> = {
  civilians: `
    house, home, residence, residential building, residential area, residential neighborhood, apartment,
    apartment building, apartment block, flat, dwelling, hut, farmhouse, household, village, hamlet, settlement,
    wedding, wedding hall, funeral, birthday party, football match, camp for displaced people, refugee camp,
    displacement camp, idp camp, hospital, clinic, health center, health centre, medical center, medical facility,
    health facility, ambulance, pharmacy, dispensary, maternity ward, vehicle, car, motorcycle, motorbike, bicycle,
    van, pickup, pickup truck, rickshaw, tractor, sedan, street, neighborhood, neighbourhood, crop, livestock, cattle,
    playground, park, stadium, concert, festival, shelter, tent, crowd of people, garage, cabin, cemetery, graveyard,
    monument, statue, memorial, library, museum, vaccination center, cottage, bungalow, villa, gathering,
    night club visitor, vacation home, market, marketplace, bazaar, farm, truck, lorry, trailer, ranch, square, plaza,
    beach, town, billiards hall`,
  military: `
    military base, army base, base, air base, airbase, naval base, barracks, garrison, outpost, checkpoint,
    military post, army post, military camp, army camp, military convoy, convoy, military vehicle, army vehicle,
    army truck, armored vehicle, armoured vehicle, armored personnel carrier, tank, humvee, military position,
    military headquarters, military outpost, military checkpoint, military patrol, patrol, warship, fighter jet,
    military helicopter, military airport, military hospital, position, frontline, trench, ammunition depot,
    arms depot, weapons depot, military academy, military facility, roadblock, logistics convoy, army headquarters,
    bunker, watchtower, border post, border crossing, command post, command center, fort, training camp,
    training center, military installation, depot, foot patrol, camp, military aircraft, post, unit,
    logistical convoy, green zone, checkpost, security checkpost, military checkpost, security post, command base`,
  police: `
    police station, police post, police outpost, police checkpoint, police patrol, police vehicle, police car,
    police van, police headquarters, police academy, police convoy, police barracks, police training center,
    patrol car, prison, jail, police base, police camp, detention center, detention centre, correctional facility,
    penitentiary, police precinct, police checkpost, police substation, police training centre, police box,
    police department, police site`,
  militia: `
    militia base, militia checkpoint, militia post, militia headquarters, militia convoy`,
  'armed group': `
    hideout, militant camp, insurgent camp, guerrilla camp, rebel camp, terrorist camp, rebel base, safe house,
    stronghold, militant hideout, arms cache, weapons cache`,
  government: `
    government building, government office, government compound, government vehicle, government convoy, town hall,
    city hall, municipality, municipality building, municipal building, municipal office, parliament,
    parliament building, assembly building, presidential palace, governor's office, governor's house, court,
    courthouse, court complex, ministry, polling station, polling place, polling center, voting center,
    election office, election commission office, electoral commission office, electoral office, tax office,
    customs office, customs post, customs house, secretariat, council office, council building, district office,
    district headquarters, district center, district centre, government complex, government headquarters,
    state building, capitol, white house, registry office, land office, forest department office, state assembly,
    administrative building, administration office, local government secretariat, post office, palace, census office,
    panchayat building, provincial council, welfare office, community hall, fire station, customs station,
    village hall, barangay hall, administrative office, administrative post, administrative headquarters`,
  diplomats: `
    embassy, consulate, diplomatic mission, diplomatic convoy, embassy building, embassy vehicle, high commission,
    diplomatic compound, diplomatic vehicle`,
  business: `
    shop, store, supermarket, mall, shopping mall, shopping center, shopping centre, bank, atm,
    automated teller machine, hotel, motel, guesthouse, bar, pub, restaurant, café, cafe, coffee shop, tea shop,
    teahouse, nightclub, night club, cinema, theater, theatre, casino, factory, plant, warehouse, company, firm,
    corporation, gold mine, coal mine, iron mine, copper mine, diamond mine, mining area, quarry, oil company,
    oil field, oilfield, oil well, oil facility, oil refinery, refinery, gas field, gas station, petrol station,
    fuel station, filling station, construction site, construction company, mining company, mining site,
    logging company, forestry company, bakery, brothel, liquor store, salon, barbershop, beauty salon, plantation,
    estate, winery, sawmill, mill, office building, stall, kiosk, bookstore, dealership, internet cafe, gym,
    billiard hall, game center, music store, massage parlor, massage center, spa, construction equipment,
    heavy machinery, heavy equipment, machinery, excavator, backhoe, bulldozer, dump truck, logging truck,
    forestry equipment, timber truck, cash-in-transit van, security company, private security company,
    agricultural equipment, orchard, vineyard, rice field, rice farm, silo, sugar mill, aramco, money exchange, kiln,
    cargo truck, supply truck, fuel truck, fuel tanker, tanker, office tower, testing center, mobile shop,
    department store, industrial complex`,
  religious: `
    mosque, church, temple, synagogue, shrine, monastery, cathedral, chapel, convent, seminary, gurdwara, pagoda,
    imambargah, minaret, madrasa, madrassa, madrasah, religious school, place of worship, parish, kingdom hall,
    basilica, religious site, mausoleum, religious procession, imambara`,
  education: `
    school, schoolhouse, high school, primary school, secondary school, elementary school, girls' school,
    boys' school, boarding school, kindergarten, nursery school, university, college, campus, classroom, school bus,
    school building, academy, faculty, polytechnic, education center, educational center, dormitory, research center,
    institute, learning center, learning centre, education department`,
  media: `
    newspaper, radio station, television station, tv station, tv channel, television channel, television network,
    media outlet, newsroom, media office, broadcasting station, press club, news agency, news outlet, printing press,
    radio, magazine, newspaper office, broadcasting network, satellite television`,
  aid: `
    ngo, foundation, aid agency, aid organization, aid organisation, aid convoy, humanitarian convoy, un convoy,
    un vehicle, un office, un compound, humanitarian organization, humanitarian organisation, charity,
    non-governmental organization, nongovernmental organization, non-profit, nonprofit, relief agency, aid vehicle,
    food distribution site`,
  'political party': `
    party office, party headquarters, campaign office, campaign rally, political rally, election rally,
    campaign convoy, political party office, party building, party convoy`,
  transport: `
    bus, minibus, train, railway, railway line, railway track, rail track, railway station, train station,
    bus station, bus stop, bus terminal, subway, metro, metro station, tram, highway, road, bridge, tunnel, airport,
    runway, airfield, airplane, aeroplane, plane, airliner, aircraft, passenger plane, helicopter, ship, vessel,
    cargo ship, oil tanker, boat, ferry, port, seaport, harbor, harbour, dock, freight train, passenger train,
    passenger bus, taxi, toll booth, toll plaza, toll gate, railroad track, train track, railroad, airstrip`,
  utilities: `
    power line, power lines, electricity line, transmission line, transmission tower, electricity tower,
    electrical tower, electricity transmission tower, power transmission tower, electricity pylon, power pylon, pylon,
    power tower, power plant, power station, substation, electricity station, power pole, electric pole,
    electricity pole, transformer, power grid, electricity grid, pipeline, gas pipeline, oil pipeline, dam,
    water plant, water treatment plant, reservoir, water pipeline, water station, water tank, well, water well,
    pumping station, telecom tower, telecommunications tower, cell tower, cellphone tower, cell phone tower,
    mobile tower, mobile phone tower, communications tower, telecommunication tower, radio tower, antenna,
    relay station, cell site, mobile network tower, mast, telephone exchange, solar panel, fiber optic cable,
    telecommunications company, telecommunications site, telecom company, telecom provider, electricity company,
    power company, water company, electrical substation, electricity infrastructure, high-voltage tower,
    high-voltage line, hydroelectric plant, oil terminal, telecommunications office, electrical pole, tower, cable,
    fibre optic cable, electricity cable, power cable, broadband cabinet, phone mast, telephone mast, water pump,
    water point`,
  protesters: `
    protest camp, sit-in, protest, demonstration, rally, march, protest march, picket line`,
  unknown: `
    building, office, compound, facility, headquarters, installation, property, complex, structure, institution`,
};
