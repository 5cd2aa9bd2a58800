/** Groups of Iraq, Iran, Yemen, Egypt and the Gulf. */
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
Kurdistan Free Life Party,PJAK|Party of Free Life of Kurdistan|Free Life Party of Kurdistan,armed group,Iran
Democratic Party of Iranian Kurdistan,KDPI|PDKI|Kurdish Democratic Party of Iran,armed group,Iran|Iraq
Komala,Komalah,armed group,Iran|Iraq
Kurdistan Freedom Party,PAK,armed group,Iran|Iraq
People's Mujahedin of Iran,MEK|Mujahedin-e-Khalq|Mujahedin e Khalq|MKO|PMOI|National Liberation Army of Iran,armed group,Iran
Jundallah,Jundullah|People's Resistance Movement of Iran,armed group,Iran|Pakistan
Jaish al-Adl,Jaish ul-Adl|Jaysh al-Adl|Army of Justice,armed group,Iran|Pakistan
Ansar al-Furqan,Harakat Ansar Iran,armed group,Iran
Al-Ahvaziya,Arab Struggle Movement for the Liberation of Ahwaz|ASMLA|Ahvaz National Resistance,armed group,Iran
Iran-backed militia,Iran-backed militias|Iranian-backed militia|Iranian-backed militias|Iran-backed militiamen|Iranian militias|Iranian militia|pro-Iran militia|pro-Iranian militia|pro-Iran militias|pro-Iranian militias,militia,Iraq|Syria
Muslim Brotherhood,Ikhwan,political party,Egypt
Hasm Movement,Harakat Sawaid Misr|HASM,political party,Egypt
Liwa al-Thawra,,political party,Egypt
Al-Gama'a al-Islamiyya,Gamaa Islamiya|Gama'a Islamiyya|Islamic Group (Egypt)|Al-Mourabitoun (Egypt),armed group,Egypt
Egyptian Islamic Jihad,,armed group,Egypt
Ajnad Misr,,armed group,Egypt
Saraya al-Ashtar,Al-Ashtar Brigades,armed group,Bahrain
Saraya al-Mukhtar,,armed group,Bahrain
`;
