/** Groups of Syria, Turkey, Lebanon, Israel and Palestine. */
export const levant = `name,aliases,category,country
Hamas,HAMAS|Hamas movement|Islamic Resistance Movement|Izz ad-Din al-Qassam Brigades|Izz al-Din al-Qassam Brigades|Ezzedine al-Qassam Brigades|al-Qassam Brigades|Qassam Brigades|Hamas' military wing,armed group,Palestine|Israel
Palestinian Islamic Jihad,PIJ|Islamic Jihad|Islamic Jihad Movement in Palestine|Al-Quds Brigades|Saraya al-Quds,armed group,Palestine|Israel
Al-Aqsa Martyrs' Brigades,Al-Aqsa Martyrs Brigade|Al-Aqsa Martyrs' Brigade|Aqsa Martyrs Brigades,armed group,Palestine|Israel
Fatah,FATAH|Palestinian National Liberation Movement,political party,Palestine
Popular Front for the Liberation of Palestine,PFLP|Abu Ali Mustafa Brigades,armed group,Palestine|Israel
Popular Front for the Liberation of Palestine - General Command,PFLP-GC,armed group,Palestine|Israel
Democratic Front for the Liberation of Palestine,DFLP|National Resistance Brigades,armed group,Palestine|Israel
Popular Resistance Committees,Al-Nasser Salah al-Deen Brigades,armed group,Palestine|Israel
Palestine Liberation Organization,PLO|Palestine Liberation Organisation,political party,Palestine
Abu Nidal Organization,ANO|Fatah Revolutionary Council,armed group,Palestine
Lions' Den,Lion's Den|Areen al-Usud,armed group,Palestine|Israel
Jenin Brigades,Jenin Brigade|Jenin Battalion,armed group,Palestine|Israel
Tulkarm Brigade,Tulkarm Battalion,armed group,Palestine|Israel
Balata Brigade,Balata Battalion,armed group,Palestine|Israel
Israeli settlers,Israeli settler|Jewish settlers|settlers from the West Bank,militia,Israel|Palestine
Jewish extremists,Jewish extremist,armed group,Israel
Kach,Kahane Chai|Kahanists,armed group,Israel
Lehava,,armed group,Israel
Hilltop Youth,hilltop youth|price tag attackers,armed group,Israel
Hezbollah,Hizbollah|Hizballah|Hezballah|Hizbullah|Lebanese Hezbollah|Islamic Resistance in Lebanon,armed group,Lebanon|Syria
Amal Movement,Amal militia|Amal militants,political party,Lebanon
Lebanese Forces,Lebanese Forces party,political party,Lebanon
Kataeb Party,Kataeb|Phalange|Phalangists|Phalangist militia,political party,Lebanon
South Lebanon Army,SLA,militia,Lebanon
Fatah al-Islam,,armed group,Lebanon
Jund al-Sham,,armed group,Lebanon
Osbat al-Ansar,Asbat al-Ansar,armed group,Lebanon
Abdullah Azzam Brigades,Abdallah Azzam Brigades,armed group,Lebanon
Kurdistan Workers' Party,PKK|Kurdish Workers' Party|Kurdistan Workers Party|Kongra-Gel|KADEK|HPG|People's Defence Forces (PKK),armed group,Turkey|Iraq
Kurdistan Freedom Hawks,TAK|Kurdistan Freedom Falcons,armed group,Turkey
Peoples' United Revolutionary Movement,HBDH,armed group,Turkey
Revolutionary People's Liberation Party/Front,DHKP-C|DHKP/C|Revolutionary People's Liberation Party-Front|Dev Sol|Devrimci Sol,armed group,Turkey
Grey Wolves,Gray Wolves|Ulkuculer|Ulku Ocaklari,armed group,Turkey
Turkish Hezbollah,Hizbullah of Turkey,armed group,Turkey
TKP/ML,TIKKO,armed group,Turkey
Marxist-Leninist Communist Party,MLKP,armed group,Turkey
Peoples' Democratic Party (Turkey),HDP,political party,Turkey
People's Protection Units,YPG|Kurdish People's Protection Units|People's Defense Units|Women's Protection Units|YPJ|Yekineyen Parastina Gel,armed group,Syria
Democratic Union Party,PYD|Kurdish Democratic Union Party,political party,Syria
Syrian Democratic Forces,SDF|QSD,armed group,Syria
Afrin Liberation Forces,HRE|Afrin Liberation Force,armed group,Syria
Asayish,Asayesh|Internal Security Forces of North and East Syria|Kurdish Internal Security Forces|Asaish,police,Syria|Iraq
Free Syrian Army,FSA|Syrian opposition forces|Syrian rebels,armed group,Syria
Hamza Division,Hamza Battalion,armed group,Syria
Sultan Murad Division,,armed group,Syria
Sultan Suleiman Shah Division,,armed group,Syria
Ahrar al-Sharqiya,Ahrar al-Sharqiyah,armed group,Syria
Levant Front,Jabhat al-Shamiya,armed group,Syria
Mutasim Division,,armed group,Syria
Syrian National Army,SNA|Turkish-backed Syrian National Army,armed group,Syria
National Front for Liberation,National Liberation Front (Syria),armed group,Syria
Hay'at Tahrir al-Sham,HTS|Hayat Tahrir al-Sham|Hay'et Tahrir al-Sham|Tahrir al-Sham|Jabhat al-Nusra|Jabhat al Nusra|Al-Nusra Front|Al-Nusrah Front|Nusra Front|Jabhat Fateh al-Sham|Jabhat Fatah al-Sham,armed group,Syria
Hurras al-Din,Huras al-Din|Guardians of Religion Organization|Tanzim Hurras al-Din,armed group,Syria
Ansar Abi Bakr al-Siddiq Squadron,Ansar Abu Bakr al-Siddiq|Saryat Ansar Abi Bakr al-Siddiq,armed group,Syria
Ahrar al-Sham,Harakat Ahrar al-Sham al-Islamiyya|Ahrar ash-Sham,armed group,Syria
Jaysh al-Islam,Jaish al-Islam|Army of Islam (Syria),armed group,Syria
Faylaq al-Rahman,Rahman Legion,armed group,Syria
Faylaq al-Sham,Sham Legion,armed group,Syria
Jaish al-Izza,Jaysh al-Izza,armed group,Syria
Jaish al-Nasr,,armed group,Syria
Nour al-Din al-Zenki,,armed group,Syria
Al Fath al-Mubeen Operation Room,Al-Fath al-Mubin|Al-Fateh al-Mubin Operations Room,armed group,Syria
Turkistan Islamic Party,TIP|Turkestan Islamic Party|East Turkestan Islamic Movement|ETIM|East Turkistan Islamic Movement|Eastern Turkistan Islamic Movement,armed group,China|Syria
National Defense Forces,NDF militia|National Defence Forces,militia,Syria
Shabiha,Shabbiha|Shabiha of the Coast,militia,Syria
Tiger Forces,,militia,Syria
Liwa al-Quds,Al-Quds Brigade,militia,Syria
Liwa Fatemiyoun,Fatemiyoun Brigade|Fatemiyoun Division|Fatimiyoun,militia,Syria
Liwa Zainebiyoun,Zainabiyoun Brigade,militia,Syria
Khyber Brigade,,armed group,Syria
Samarkand Brigade,,armed group,Syria
Maghawir al-Thawra,Revolutionary Commando Army|Syrian Free Army,militia,Syria
Men of Dignity,Rijal al-Karama,militia,Syria
Turkish-backed militia,Turkish-backed militias|Turkish-backed factions|Turkish-backed fighters|Turkish-backed opposition|Turkey-backed rebels|Turkish-backed rebels,militia,Syria
`;
