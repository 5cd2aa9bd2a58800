/** Armies, police and services with names of their own, and forces of several states. */
export const securityForces = `name,aliases,category,country
Peshmerga,Peshmargah|Peshmarga|Kurdish Peshmerga|Peshmerga forces|Ministry of Peshmerga|ministry of Peshmerga|Ministry of Peshmerga MOP|Peshmerga Ministry|Peshemrga|Ministry of Peshemrga,military,Iraq
Iraqi Counter Terrorism Service,Counter Terrorism Service|Counter-Terrorism Service|Iraqi Special Operations Forces|Golden Division,military,Iraq
Joint Operations Command,Iraqi Joint Operations Command|Diyala Operations Command,military,Iraq
Iraqi Federal Police,Federal Police Forces,police,Iraq
Israel Defense Forces,IDF|Israeli Defense Forces|Israel Defence Forces|Israeli army|Israeli military|Israeli forces|Israeli troops|Israeli soldiers|Israeli Air Force,military,Israel|Palestine
Israeli Border Police,Israel Border Police|Magav|Border Police officers,police,Israel
Shin Bet,,government,Israel
Mossad,,government,Israel
Palestinian Authority,Palestinian National Authority|Palestinian Authority security forces|Palestinian Security Services,government,Palestine
Islamic Revolutionary Guard Corps,IRGC|Revolutionary Guards|Revolutionary Guard|Iranian Revolutionary Guards|Iranian Revolutionary Guard Corps|Revolutionary Guard Corps|Quds Force|Basij,military,Iran
Turkish Armed Forces,TSK|TAF,military,Turkey
Turkish National Intelligence Organization,MIT Turkey,government,Turkey
Turkish village guards,village guards|korucu,militia,Turkey
Syrian Arab Army,SAA|Syrian government forces|Syrian regime forces|regime army,military,Syria
African Union Mission in Somalia,AMISOM|ATMIS|African Union Transition Mission in Somalia|African Union forces|African Union troops|AU forces|AU troops|African Union peacekeepers|AUSSOM,military,Somalia
Somali National Army,SNA Somalia|Somali Armed Forces|SAF|Somalia National Army|Somali army,military,Somalia
Danab,,military,Somalia
Gorgor,,military,Somalia
Haramcad,,military,Somalia
Jubaland Security Forces,Jubaland forces|Darawish,military,Somalia
Puntland Security Force,Puntland Dervish Force,military,Somalia
National Intelligence and Security Agency,NISA,government,Somalia
Kenya Defence Forces,KDF|Kenyan Defence Forces|Kenya Defense Forces,military,Kenya
Kenya Police Reservists,National Police Reservists|NPR|Kenya Police Reserve|KPR,police,Kenya
General Service Unit,GSU,police,Kenya
Kenya Wildlife Service,KWS,police,Kenya
Administration Police,,police,Kenya
Ethiopian National Defense Force,ENDF|Ethiopian National Defence Force|Ethiopian Defense Forces|Federal Army,military,Ethiopia
Amhara Special Forces,Amhara Regional Special Forces|Amhara regional forces,police,Ethiopia
Oromia Special Forces,,police,Ethiopia
Afar Special Forces,,police,Ethiopia
Somali Special Forces,Somali Region Special Forces|Liyu Police|Liyu police,police,Ethiopia
Eritrean Defence Forces,Eritrean Defense Forces|EDF,military,Eritrea
Sudanese Armed Forces,SAF|Sudan Armed Forces|Sudanese army,military,Sudan
South Sudan People's Defence Forces,SSPDF|South Sudan People's Defense Forces|South Sudan army,military,South Sudan
Armed Forces of the Democratic Republic of the Congo,FARDC|Congolese army|Congolese armed forces|DRC army|Armed Forces of the Democratic Republic of Congo|DR Congo army,military,Democratic Republic of the Congo
Uganda People's Defence Force,UPDF|Ugandan army|Uganda Peoples' Defence Forces|Uganda People's Defense Force,military,Uganda
Central African Armed Forces,FACA,military,Central African Republic
United Nations peacekeepers,UN peacekeepers|U.N. peacekeepers|UN peacekeeper|United Nations peacekeeper|UN peacekeeping mission|UN troops|UN forces|Blue Helmets,military,
MONUSCO,MONUC|United Nations Organization Stabilization Mission in the Democratic Republic of the Congo,military,
MINUSCA,United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic,military,
MINUSMA,United Nations Multidimensional Integrated Stabilization Mission in Mali,military,
UNMISS,,military,
UNIFIL,,military,
UNAMID,,military,
UNISFA,,military,
MINUSTAH,,military,
UNDOF,,military,
Nigerian Armed Forces,Nigerian Army|Nigerian military|Operation Hadin Kai|Operation Lafiya Dole|Nigerian troops|Multinational Joint Task Force|MNJTF,military,Nigeria
Nigeria Police Force,Nigerian Police Force|Nigeria Police|Mobile Police|MOPOL,police,Nigeria
Nigeria Security and Civil Defence Corps,NSCDC,police,Nigeria
Department of State Services,State Security Service|DSS,government,Nigeria
Nigeria Customs Service,Nigerian Customs Service,government,Nigeria
Nigeria Immigration Service,,government,Nigeria
G5 Sahel Joint Force,G5 Sahel,military,Mali|France
Operation Barkhane,Barkhane|Barkhane force|French forces|French soldiers|French troops,military,Mali|France
Takuba Task Force,,military,Mali|France
Malian Armed Forces,FAMa|FAMA|Malian army|Malian soldiers,military,Mali
Defense and Security Forces,FDS|Defence and Security Forces,military,Burkina Faso|Niger|Mozambique
Burkinabe army,Armed Forces of Burkina Faso,military,Burkina Faso|Cameroon
Rapid Intervention Battalion,BIR,military,Burkina Faso|Cameroon
Rapid Intervention Groups,GARSI,military,Burkina Faso|Cameroon
Mozambique Defence Armed Forces,FADM|Mozambican Defence Armed Forces|Mozambique Defense Armed Forces|Joint Force,military,Mozambique|Rwanda
SADC Mission in Mozambique,SAMIM|SADC forces,military,Mozambique|Rwanda
Rwanda Defence Force,RDF|Rwandan Defence Force,military,Mozambique|Rwanda
Rapid Intervention Unit,UIR|Police of the Republic of Mozambique|PRM|Rapid Intervention Police|Rapid Intervention Forces,police,Mozambique
South African National Defence Force,SANDF,military,South Africa
South African Police Service,SAPS,police,South Africa
Global Coalition Against Daesh,Global Coalition|International Coalition|International Coalition forces|international coalition|US-led coalition|U.S.-led coalition|anti-ISIS coalition|Operation Inherent Resolve|Combined Joint Task Force,military,Iraq|Syria
Saudi-led coalition,Saudi-led Coalition|Saudi-led coalition forces|Saudi-led military coalition|Arab coalition|Saudi-UAE-led coalition|Operation Restoring Hope|Saudi coalition,military,Yemen|Saudi Arabia
Yemeni government forces,Yemeni national army|Yemeni National Army|pro-government forces in Yemen|Hadi forces|forces loyal to Hadi|Yemeni army,military,Yemen
Armed Forces of Ukraine,Ukrainian Armed Forces|Ukrainian military|Ukrainian forces|Ukrainian army|Territorial Defense Forces|Ukrainian government forces,military,Ukraine
Russian Armed Forces,Russian military|Russian forces|Russian army|Russian troops|Russian soldiers|Rosgvardia|VKS,military,Russia
Federal Security Service,FSB,government,Russia|Ukraine
Security Service of Ukraine,SBU,government,Russia|Ukraine
GRU,,government,Russia|Ukraine
Police Service of Northern Ireland,PSNI|Royal Ulster Constabulary|RUC,police,United Kingdom|Ireland
Civil Guard,Guardia Civil,police,Spain
Ertzaintza,,police,Spain
Mossos d'Esquadra,,police,Spain
Carabineros,Carabineros de Chile|Chilean Carabineros|Investigations Police,police,Chile
National Liberation Army (Algeria),Algerian National Army,military,Algeria
Mexican National Guard,Guardia Nacional|State Police (Mexico)|SEDENA|SEMAR,police,Mexico
Bolivarian National Guard,GNB|Bolivarian National Armed Forces|FANB|SEBIN,military,Venezuela
Haitian National Police,PNH|Haiti National Police|UDMO|BOID,police,Haiti
Brazilian Military Police,PMERJ|BOPE|Pacifying Police Unit|UPP|Policia Militar,police,Brazil
Central Intelligence Agency,CIA,government,United States
Federal Bureau of Investigation,FBI,government,United States
Drug Enforcement Administration,DEA,government,United States
`;
