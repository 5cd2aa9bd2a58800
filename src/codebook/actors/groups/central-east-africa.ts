/** Groups of Central, East and Southern Africa. */
export const centralEastAfrica = `name,aliases,category,country
Allied Democratic Forces,ADF|ADF-NALU|Allied Democratic Force|Allied Democratic Forces-National Army for the Liberation of Uganda|ADF/MTM|Madina at Tauheed Wau Mujahedeen,armed group,Democratic Republic of the Congo|Uganda
Cooperative for the Development of the Congo,CODECO|Cooperative for Development of Congo|Cooperative for Economic Development of Congo|CODECO militia|CODECO-URDPC|CODECO-BTD|CODECO-ALC|CODECO-BT|URDPC|Lendu militia,militia,Democratic Republic of the Congo
Mayi Mayi,Mai Mai|Mai-Mai|Mayi-Mayi|Mai Mai militia|Mayi Mayi militia|Maï-Maï,militia,Democratic Republic of the Congo
Mai Mai Yakutumba,Mai-Mai Yakutumba,militia,Democratic Republic of the Congo
Mai Mai Mazembe,Mayi Mayi Mazembe|UPLC,militia,Democratic Republic of the Congo
Mai Mai Simba,,militia,Democratic Republic of the Congo
Biloze Bishambuke,,militia,Democratic Republic of the Congo
Mai Mai Malaika,,militia,Democratic Republic of the Congo
Mai Mai Apa Na Pale,Apa na Pale,militia,Democratic Republic of the Congo
Mai Mai Kyandenga,,militia,Democratic Republic of the Congo
Mai Mai Kifuafua,,militia,Democratic Republic of the Congo
Mai Mai Umoja ni Nguvu,,militia,Democratic Republic of the Congo
Democratic Forces for the Liberation of Rwanda,FDLR|Forces Democratiques de Liberation du Rwanda|Democratic Liberation Forces of Rwanda|FDLR-FOCA,armed group,Democratic Republic of the Congo|Rwanda
RUD-Urunana,FDLR-RUD,armed group,Democratic Republic of the Congo|Rwanda
National Council for Renewal and Democracy,CNRD,armed group,Democratic Republic of the Congo|Rwanda
Nyatura,Nyatura CMC|CMC-FDP,armed group,Democratic Republic of the Congo|Rwanda
March 23 Movement,M23|M-23|23 March Movement|Movement of March 23,armed group,Democratic Republic of the Congo
National Congress for the Defence of the People,CNDP,armed group,Democratic Republic of the Congo
Congo River Alliance,AFC/M23|AFC-M23,armed group,Democratic Republic of the Congo
Patriotic and Integrationist Forces of the Congo,FPIC|Patriotic and Integrationist Force of Congo|Chini ya Kilima|Chini ya Tuna|Patriotic Force and Integrationist of Congo,militia,Democratic Republic of the Congo
Front for Patriotic Resistance of Ituri,FRPI|Patriotic Resistance Front of Ituri,militia,Democratic Republic of the Congo
Ituri Self-Defense Popular Front,FPAC|FPAC-Zaire|Zaire militia,militia,Democratic Republic of the Congo
Patriotic Front for Peace/People's Army,FPP/AP|FPP-AP|Patriotic Front for Peace|People's Army (FPP-AP),militia,Democratic Republic of the Congo
Nduma Defence of Congo,NDC-R|NDC|NDC-Renovated|Nduma Defense of Congo-Renovated|Nduma Defence of Congo-Renovated,militia,Democratic Republic of the Congo
Raia Mutomboki Militia,Raia Mutomboki|Raiya Mutomboki,militia,Democratic Republic of the Congo
Alliance of Patriots for a Free and Sovereign Congo,APCLS|Alliance of Patriots for Free and Sovereign Congo,militia,Democratic Republic of the Congo
Wazalendo,,militia,Democratic Republic of the Congo
Twirwaneho,Android militia,militia,Democratic Republic of the Congo
Gumino,Ngumino,militia,Democratic Republic of the Congo
Twa militia,Pygmy militia|Perci militia,militia,Democratic Republic of the Congo
Kamwina Nsapu,Kamuina Nsapu|Kamuina Nsapu militia,militia,Democratic Republic of the Congo
Bana Mura,,militia,Democratic Republic of the Congo
Mobondo,Mobondo militia,militia,Democratic Republic of the Congo
Bundu dia Kongo,BDK,political party,Democratic Republic of the Congo
Bundu dia Mayala,,political party,Democratic Republic of the Congo
Lord's Resistance Army,LRA|Lords Resistance Army,armed group,Uganda|Central African Republic|Democratic Republic of the Congo
Red Tabara,RED-Tabara|RED Tabara|Resistance for the Rule of Law in Burundi,armed group,Burundi
Popular Forces of Burundi,FOREBU|FPB,armed group,Burundi
National Liberation Front (Burundi),FNL|Palipehutu-FNL|National Liberation Forces|Forces Nationales de Liberation,armed group,Burundi
Imbonerakure,,armed group,Burundi
CNDD-FDD,,armed group,Burundi
National Liberation Front (Rwanda),National Liberation Forces of Rwanda|FLN,armed group,Rwanda
Interahamwe,Ex-FAR,armed group,Rwanda
Rwandan Patriotic Front,RPF,armed group,Rwanda
Coalition of Patriots for Change,CPC|CPC rebels,armed group,Central African Republic
"Return, Reclamation, Rehabilitation",3R|3R rebels|Retour Reclamation et Rehabilitation|3R militia|Return Reclamation and Rehabilitation,armed group,Central African Republic
Union for Peace in Central Africa,UPC|Unity for Peace in Central Africa|Union for Peace in the Central African Republic|Union for Peace in the Central Africa,armed group,Central African Republic
Popular Front for the Renaissance of Central Africa,FPRC|Popular Front for the Rebirth of Central African Republic|Popular Front for the Renaissance in the Central African Republic,armed group,Central African Republic
Central African Patriotic Movement,MPC|Patriotic Movement for Central Africa,armed group,Central African Republic
MLCJ,,armed group,Central African Republic
RPRC,,armed group,Central African Republic
Anti-balaka,anti-balaka|anti balaka|Anti-Balaka militia|anti-balaka militia|anti-balaka militiamen,militia,Central African Republic
Azande Ani Kpi Gbe,AAKG,militia,Central African Republic
Seleka,Séléka|Ex-Seleka|ex-Seleka|Ex-Séléka|Seleka rebels,armed group,Central African Republic
Wagner Group,Wagner|Wagner mercenaries|Wagner PMC|PMC Wagner|Wagner forces,militia,Russia|Mali|Central African Republic
Africa Corps,,militia,Russia|Mali|Central African Republic
Rapid Support Forces,RSF|Rapid Support Force|RSF militia,militia,Sudan
Janjaweed,Janjawid|Janjaweed militia,militia,Sudan
Sudan Liberation Movement,SLM|SLM/A|SLA-AW|SLM-AW|SLM/A-AW|SLA|Sudan Liberation Army|SLA-MM|SLM-MM|Sudan Liberation Movement/Army,armed group,Sudan
Justice and Equality Movement,JEM,armed group,Sudan
Sudan People's Liberation Movement-North,SPLM-N|SPLA-N|SPLM/A-N|SPLM-North|SRF,armed group,Sudan
Sudan Revolutionary Front,,armed group,Sudan
Sudan People's Liberation Movement,SPLM|SPLA|SPLM/A|Sudan People's Liberation Army,armed group,South Sudan|Sudan
Sudan People's Liberation Movement-in-Opposition,SPLM-IO|SPLA-IO|SPLM/A-IO|SPLM/A-in-Opposition|SPLA-in-Opposition,armed group,South Sudan
Kitgwang,,armed group,South Sudan
White Army,Nuer White Army,armed group,South Sudan
National Salvation Front,NAS|National Salvation Front-Thomas Cirillo|NAS rebels,armed group,South Sudan
South Sudan United Front,SSUF|South Sudan United Front/Army,armed group,South Sudan
South Sudan Opposition Alliance,SSOMA,armed group,South Sudan
Tigray Peoples Liberation Front,TPLF|Tigray People's Liberation Front|Tigrayan People's Liberation Front|Tigray Defense Forces|Tigray Defence Forces|TDF|Tigrayan forces|Tigray forces|Tigrayan rebels,armed group,Ethiopia
Oromo Liberation Front,OLF,armed group,Ethiopia
Oromo Liberation Army,OLA|OLF-Shene|OLF-Shane|OLF-Shanee|OLF Shene|OLF/Shane|Shene|Shane group|Oromo Liberation Front-Shane|OLF (Shane Splinter Faction),armed group,Ethiopia
Fano,Fano militia|Fano militiamen|Amhara Fano|Amhara Fano Popular Front,militia,Ethiopia
Amhara militia,,militia,Ethiopia
Ogaden National Liberation Front,ONLF,armed group,Ethiopia
Gumuz militia,Gumuz militants|Gumuz armed group|Gumuz rebels|Buadin,militia,Ethiopia
Gumuz People's Democratic Movement,GPDM,militia,Ethiopia
Benishangul People's Liberation Movement,,militia,Ethiopia
Qimant extremists,Qemant militia|Kimant extremists|Qemant extremists|Qimant Committee,armed group,Ethiopia
Gambella Liberation Front,Gambella Liberation Army,armed group,Ethiopia
Prosperity Party,,political party,Ethiopia
Ezema,,political party,Ethiopia
Amhara National Movement,NaMA,political party,Ethiopia
Front for the Restoration of Unity and Democracy,FRUD|FRUD-Armed,armed group,Djibouti
Ahlu Sunna Waljama'a,ASWJ Somalia|Ahlu Sunna Waljamaa|Ahlu Sunnah Waljamaca|Ahlu Sunna Wal Jama'a,militia,Somalia
Macawisley,Ma'awisley|Maawisley,militia,Somalia
Mungiki,Mungiki sect|Mungiki Militia,militia,Kenya
Sungu Sungu,,militia,Kenya
Sabaot Land Defence Force,SLDF,militia,Kenya
Mombasa Republican Council,MRC,militia,Kenya
Chinkororo,,militia,Kenya
Orange Democratic Movement,ODM,political party,Kenya
Ansar al-Sunna (Mozambique),Ansar al-Sunna|Ahlu Sunnah wa Jama'a|Ahlu Sunna Wa-Jama|Ahlu Sunnah Wal Jamaah|ASWJ Mozambique|Ansar al-Sunnah|Al-Sunnah wa Jama'ah|Mozambican al-Shabaab|Ahl al-Sunna wal-Jamaa,armed group,Mozambique
Renamo,RENAMO|Mozambican National Resistance|Mozambique National Resistance Movement,armed group,Mozambique
Renamo Military Junta,RMJ|RENAMO Military Junta|Military Junta of Renamo,armed group,Mozambique
Frelimo,FRELIMO|Mozambique Liberation Front|Liberation Front of Mozambique,political party,Mozambique
Naparama,Naparamas|Naparama militia,militia,Mozambique
UNITA,Unita|National Union for the Total Independence of Angola,armed group,Angola
MPLA,People's Movement for the Liberation of Angola,political party,Angola
Front for the Liberation of the Enclave of Cabinda,FLEC|FLEC-FAC|Front for the Liberation of the Cabinda Enclave,armed group,Angola
SWAPO,South West Africa People's Organization|South-West Africa People's Organisation,political party,Namibia
Caprivi Liberation Army,,political party,Namibia
African National Congress,ANC,political party,South Africa
uMkhonto we Sizwe Military Veterans Association,MKMVA|uMkhonto weSizwe|Umkhonto we Sizwe|uMkhonto we Sizwe|MK Military Veterans Association|MK veterans,militia,South Africa
Inkatha Freedom Party,IFP|Inkatha,political party,South Africa
All Truck Drivers Foundation,ATDF,armed group,South Africa
People Against Gangsterism and Drugs,PAGAD,armed group,South Africa
ZANU-PF,ZANU PF|Zimbabwe African National Union-Patriotic Front|Zanu-PF|ZANU PF youths,political party,Zimbabwe
Movement for Democratic Change,MDC|MDC-T|MDC Alliance,political party,Zimbabwe
Citizens Coalition for Change,CCC,political party,Zimbabwe
`;
