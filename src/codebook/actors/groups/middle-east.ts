/** Groups of the Middle East and Turkey. */
export const middleEast = `name,aliases,category,country
Houthi (Ansar Allah),Houthi extremists|Houthis|Houthi|Houthi rebels|Houthi movement|Houthi militia|Houthi militants|Houthi group|Huthi|Huthis|Ansar Allah|Ansarallah|Ansarullah|Al-Houthi|Al-Houthi militia,armed group,Yemen
Southern Transitional Council,STC|Southern separatists,militia,Yemen
Security Belt Forces,Security Belt,militia,Yemen
Shabwani Elite,Shabwani Elite Forces,militia,Yemen
Hadrami Elite,Hadrami Elite Forces,militia,Yemen
Southern Resistance Forces,SRF|Southern Resistance,armed group,Yemen
Southern Movement,Al-Hirak|Hirak|Southern separatists,armed group,Yemen
Giants Brigade,Giants Brigades|Al-Amaliqa|Amaliqa Brigade|Southern Giants Brigade,militia,Yemen
National Resistance Forces,Joint Forces on the West Coast,militia,Yemen
Tihama Resistance,,militia,Yemen
Al-Islah Party,Islah|Al-Islah|Islah Party,political party,Yemen
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
Popular Mobilization Forces,PMF|PMU|Popular Mobilisation Forces|Popular Mobilization Units|Popular Mobilisation Units|Popular Mobilization|popular mobilization forces|Hashd al-Shaabi|Hashd al-Sha'abi|al-Hashd al-Shaabi|al-Hashd al-Sha'bi|Hashd|Al-Hashd|Hashd Shaabi|Hashed al-Shaabi|Hashid Shaabi|Al-Hashd al-Shabi,militia,Iraq
Tribal Mobilization,Tribal Mobilization Forces|tribal mobilization|Hashd al-Ashairi|Sahwa|Sahwa militia|Sahwa Council|Awakening Council|Sons of Iraq|Awakening Movement,militia,Iraq
Kata'ib Hezbollah,Kataib Hizbollah|Kata'ib Hizballah|Ketaib Hezbollah|Hezbollah Brigades|Kataeb Hezbollah|KH,armed group,Iraq
Asa'ib Ahl al-Haq,AAH|Asaib Ahl al-Haq|Asa'ib Ahl al Haqq|League of the Righteous,militia,Iraq
Badr Organization,Badr Brigade|Badr Corps|Badr Brigades|Badr militia,militia,Iraq
Saraya al-Salam,Peace Brigades|Peace Companies|JAM,militia,Iraq
Mahdi Army,Jaish al-Mahdi|Mehdi Army,militia,Iraq
Promised Day Brigade,,militia,Iraq
Harakat Hezbollah al-Nujaba,Harakat al-Nujaba|al-Nujaba|Nujaba Movement|Nujaba,militia,Iraq
Kata'ib Sayyid al-Shuhada,Kataib Sayyid al-Shuhada|KSS,militia,Iraq
Kata'ib al-Imam Ali,Imam Ali Brigades,militia,Iraq
Saraya al-Khorasani,Khorasani Brigades,militia,Iraq
Ashab al-Kahf,Companions of the Cave|Ashab al Kahf,armed group,Iraq
Saraya Awliya al-Dam,Guardians of Blood|Guardians of the Blood Brigades|Awliya al-Dam,armed group,Iraq
Qasim al-Jabbarin,Qassem al-Jabbarin,armed group,Iraq
Usbat al-Thairin,League of Revolutionaries,armed group,Iraq
Saraya Thawrat al-Eshreen,,armed group,Iraq
Ahl al-Marouf,Ahl al-Ma'ruf,armed group,Iraq
Raba Allah,Rab' Allah,armed group,Iraq
Alwiya al-Waad al-Haq,Truthful Promise Brigades|True Promise Brigades|Righteous Promise Brigades|True Promise Corps,armed group,Iraq
Islamic Resistance in Iraq,,armed group,Iraq
Liwa Abu al-Fadhal al-Abbas,Abu al-Fadl al-Abbas Brigade|Liwa Abu al-Fadl al-Abbas,militia,Iraq|Syria
Ansar al-Islam,Ansar al-Sunna Army|Jaish Ansar al-Sunna,armed group,Iraq
Naqshbandi Army,JRTN|Jaysh Rijal al-Tariq al-Naqshbandi|Men of the Army of the Naqshbandi Order,armed group,Iraq
White Flags,White Banners,armed group,Iraq
Baath Party,Ba'ath Party|Baathists|Ba'athists|Arab Socialist Baath Party,political party,Iraq|Syria
Kurdistan Democratic Party,KDP|Kurdish Democratic Party,political party,Iraq
Patriotic Union of Kurdistan,PUK,political party,Iraq
Sinjar Resistance Units,YBS|Shingal Resistance Units,militia,Iraq
Ezidkhan Protection Force,Ezidxan,militia,Iraq
Kurdistan Workers' Party,PKK|Kurdish Workers' Party|Kurdistan Workers Party|Kongra-Gel|KADEK|HPG|People's Defence Forces (PKK),armed group,Turkey|Iraq
Kurdistan Freedom Hawks,TAK|Kurdistan Freedom Falcons,armed group,Turkey
Peoples' United Revolutionary Movement,HBDH,armed group,Turkey
Revolutionary People's Liberation Party/Front,DHKP-C|DHKP/C|Revolutionary People's Liberation Party-Front|Dev Sol|Devrimci Sol,armed group,Turkey
Grey Wolves,Gray Wolves|Ulkuculer|Ulku Ocaklari,armed group,Turkey
Turkish Hezbollah,Hizbullah of Turkey,armed group,Turkey
TKP/ML,TIKKO,armed group,Turkey
Marxist-Leninist Communist Party,MLKP,armed group,Turkey
Peoples' Democratic Party (Turkey),HDP,political party,Turkey
Kurdistan Free Life Party,PJAK|Party of Free Life of Kurdistan|Free Life Party of Kurdistan,armed group,Iran
Democratic Party of Iranian Kurdistan,KDPI|PDKI|Kurdish Democratic Party of Iran,armed group,Iran|Iraq
Komala,Komalah,armed group,Iran|Iraq
Kurdistan Freedom Party,PAK,armed group,Iran|Iraq
People's Mujahedin of Iran,MEK|Mujahedin-e-Khalq|Mujahedin e Khalq|MKO|PMOI|National Liberation Army of Iran,armed group,Iran
Jundallah,Jundullah|People's Resistance Movement of Iran,armed group,Iran|Pakistan
Jaish al-Adl,Jaish ul-Adl|Jaysh al-Adl|Army of Justice,armed group,Iran|Pakistan
Ansar al-Furqan,Harakat Ansar Iran,armed group,Iran
Al-Ahvaziya,Arab Struggle Movement for the Liberation of Ahwaz|ASMLA|Ahvaz National Resistance,armed group,Iran
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
Iran-backed militia,Iran-backed militias|Iranian-backed militia|Iranian-backed militias|Iran-backed militiamen|Iranian militias|Iranian militia|pro-Iran militia|pro-Iranian militia|pro-Iran militias|pro-Iranian militias,militia,Iraq|Syria
Turkish-backed militia,Turkish-backed militias|Turkish-backed factions|Turkish-backed fighters|Turkish-backed opposition|Turkey-backed rebels|Turkish-backed rebels,militia,Syria
Muslim Brotherhood,Ikhwan,political party,Egypt
Hasm Movement,Harakat Sawaid Misr|HASM,political party,Egypt
Liwa al-Thawra,,political party,Egypt
Al-Gama'a al-Islamiyya,Gamaa Islamiya|Gama'a Islamiyya|Islamic Group (Egypt)|Al-Mourabitoun (Egypt),armed group,Egypt
Egyptian Islamic Jihad,,armed group,Egypt
Ajnad Misr,,armed group,Egypt
Saraya al-Ashtar,Al-Ashtar Brigades,armed group,Bahrain
Saraya al-Mukhtar,,armed group,Bahrain
`;
