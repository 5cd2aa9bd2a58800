/** Groups of Afghanistan, Pakistan, India, Kashmir, Nepal, Bangladesh and Sri Lanka. */
export const southAsia = `name,aliases,category,country
Tehrik-i-Taliban Pakistan,TTP|Tehrik-e-Taliban Pakistan|Tehreek-e-Taliban Pakistan|Tehreek-i-Taliban Pakistan|Tehreek-e-Taliban|Tehrik-i-Taliban|Tehrik-e-Taliban|Pakistani Taliban|Pakistan Taliban|Taliban Movement of Pakistan,armed group,Pakistan
Haqqani Network,Haqqanis,armed group,Afghanistan|Pakistan
Hizb-e-Islami,Hezb-i-Islami|Hezb-e-Islami|Hezb-e Islami Gulbuddin|Hizb-i-Islami|HIG,armed group,Afghanistan
Northern Alliance,,armed group,Afghanistan
National Resistance Front of Afghanistan,National Resistance Front|NRF|Panjshir Resistance,armed group,Afghanistan
Afghanistan Freedom Front,AFF,armed group,Afghanistan
Alipour militia,Abdul Ghani Alipour militia,militia,Afghanistan
Islamic Movement of Uzbekistan,IMU,armed group,Uzbekistan|Afghanistan
Islamic Jihad Union,IJU,armed group,Uzbekistan|Afghanistan
Jamaat-ul-Ahrar,Jamaat ul-Ahrar|JuA|JUA,armed group,Pakistan
Hizb-ul-Ahrar,Hizbul Ahrar,armed group,Pakistan
Hafiz Gul Bahadur Group,Gul Bahadur group|Hafiz Gul Bahadur,armed group,Pakistan
Lashkar-e-Islam,Lashkar-i-Islam|LeI,armed group,Pakistan
Lashkar-e-Jhangvi,Lashkar-i-Jhangvi|LeJ|LEJ|Lashkar-e-Jhangvi al-Alami|LeJ al-Alami,armed group,Pakistan
Sipah-e-Sahaba,Sipah-i-Sahaba|SSP|ASWJ|Millat-e-Islamia,armed group,Pakistan
Ahle Sunnat Wal Jamaat,,armed group,Pakistan
Sipah-e-Muhammad,Sipah-i-Mohammed,armed group,Pakistan
Tehreek-e-Jafria,,armed group,Pakistan
Tehreek-e-Labbaik Pakistan,TLP|Tehrik-i-Labbaik Pakistan|Tehreek-i-Labbaik Pakistan|Tehreek-e-Labbaik,political party,Pakistan
Muttahida Qaumi Movement,MQM|MQM-L,political party,Pakistan
Awami National Party,ANP,political party,Pakistan
Jamiat Ulema-e-Islam,JUI-F|JUI|Jamiat Ulema-e-Islam Fazl|Jamiat Ulema-i-Islam,political party,Pakistan
Pakistan Tehreek-e-Insaf,PTI|Pakistan Tehrik-i-Insaf,political party,Pakistan
Pakistan People's Party,PPP|Pakistan Peoples Party,political party,Pakistan
Pakistan Muslim League,PML-N|PML-Q|Pakistan Muslim League-Nawaz,political party,Pakistan
Tehreek-e-Jihad Pakistan,Tehreek-i-Jihad Pakistan|TJP|Ittehad-ul-Mujahideen Pakistan,armed group,Pakistan
Baloch Liberation Army,BLA|Balochistan Liberation Army|Baluchistan Liberation Army|BLA-A|Majeed Brigade,armed group,Pakistan
Baloch Liberation Front,BLF|Balochistan Liberation Front|Baluchistan Liberation Front,armed group,Pakistan
Baloch Republican Army,BRA|Balochistan Republican Army|Baluch Republican Army,armed group,Pakistan
Baloch Republican Guards,BRG|Baloch Republican Guard,armed group,Pakistan
Baloch Raji Ajoi Sangar,BRAS|Baloch Raaji Aajoi Sangar,armed group,Pakistan
Baloch Nationalist Army,BNA,armed group,Pakistan
United Baloch Army,UBA,armed group,Pakistan
Lashkar-e-Balochistan,,armed group,Pakistan
Sindhudesh Revolutionary Army,SRA|Sindhudesh Revolution Army|Sindhudesh Liberation Army|SDLA|SLA,armed group,Pakistan
Lashkar-e-Taiba,LeT|LET|Lashkar-e-Tayyiba|Lashkar-i-Taiba|Lashkar-e-Toiba|Lashkar-i-Tayyaba,armed group,India|Pakistan
Jamaat-ud-Dawa,JuD,armed group,India|Pakistan
The Resistance Front,TRF|Resistance Front,armed group,India
Jaish-e-Mohammad,JeM|JEM|Jaish-e-Mohammed|Jaish-e-Muhammad|Jaish-i-Mohammed|Jaish-e-Muhammed,armed group,India|Pakistan
Hizbul Mujahideen,HM|Hizb-ul-Mujahideen|Hizbul Mujahidin|Hizbul|Hizb ul Mujahideen,armed group,India|Pakistan
Harkat-ul-Mujahideen,HuM|HUM|Harkat-ul-Ansar,armed group,India|Pakistan|Bangladesh
Harkat-ul-Jihad-al-Islami,HuJI|HuJI-B,armed group,India|Pakistan|Bangladesh
Ansar Ghazwat-ul-Hind,AGH|AGuH|Ansar Ghazwatul Hind,armed group,India
Al-Badr,Al-Badr Mujahideen|Al Badar|Al-Badar,armed group,India
People's Anti-Fascist Front,PAFF,armed group,India
Kashmir Tigers,,armed group,India
Jammu Kashmir Ghaznavi Force,JKGF,armed group,India
United Liberation Front of Kashmir,,armed group,India
Jaish-ul-Hind,,armed group,India
Sarallah India Hezbollah,,armed group,India
Indian Mujahideen,,armed group,India
Students Islamic Movement of India,SIMI,armed group,India
Popular Front of India,PFI,armed group,India
Kashmiri separatists,Kashmiri militants|Kashmir rebels|Kashmiri rebels|Kashmir militants,armed group,India
Maoists,Maoist|Maoist rebels|Maoist guerrillas|Naxalites|Naxalite|Naxals|Naxal|Naxalite-Maoists|Maoist insurgents,armed group,India|Nepal
Communist Party of India - Maoist,CPI-Maoist|CPI (Maoist)|CPI(Maoist)|Communist Party of India (Maoist)|Communist Party of India-Maoist|CPI-M|CPI (M)|People's Liberation Guerrilla Army|PLGA|People's War Group|PWG,armed group,India
People's Liberation Front of India,PLFI,armed group,India
Tritiya Prastuti Committee,TPC|Tritiya Sammelan Prastuti Committee|TSPC|Third Preparatory Committee,armed group,India
Jharkhand Janmukti Parishad,JJP|JJMP|Jharkhand Jan Mukti Parishad,armed group,India
United Liberation Front of Assam,ULFA|ULFA-I|ULFA (I)|United Liberation Front of Asom|United Liberation Front of Asom (Independent),armed group,India
National Democratic Front of Bodoland,NDFB,armed group,India
National Liberation Front of Bodoland,NLFB,armed group,India
Bodo Liberation Tigers,,armed group,India
Dimasa National Liberation Army,DNLA,armed group,India
Dima Halam Daogah,DHD,armed group,India
Karbi Longri,KLNLF,armed group,India
United People's Liberation Army,UPLA,armed group,India
Karbi People's Liberation Tigers,KPLT,armed group,India
National Socialist Council of Nagaland,NSCN|National Socialist Council of Nagalim,armed group,India
Naga National Council,NNC,armed group,India
National Socialist Council of Nagaland-Isak-Muivah,NSCN-IM|NSCN (IM)|NSCN-I-M|National Socialist Council of Nagalim-Isak-Muivah,armed group,India
National Socialist Council of Nagaland-Khaplang,NSCN-K|NSCN (K)|NSCN-K (YA)|NSCN-KYA|NSCN (K-YA),armed group,India|Myanmar
Kuki National Army,KNA|KNF|Kuki militants,armed group,India
Kuki National Front,,armed group,India
Kuki Revolutionary Army,,armed group,India
Kuki National Organisation,,armed group,India
Zomi Revolutionary Army,,armed group,India
People's Liberation Army of Manipur,PLA Manipur|Revolutionary People's Front|RPF,armed group,India
Revolutionary People's Front (Manipur),,armed group,India
People's Revolutionary Party of Kangleipak,PREPAK,armed group,India
Kangleipak Communist Party,KCP,armed group,India
Kanglei Yawol Kanna Lup,KYKL,armed group,India
United National Liberation Front,UNLF,armed group,India
CorCom,,armed group,India
Arambai Tenggol,,armed group,India
Manipur Naga People's Front,MNPF,armed group,India
Zeliangrong United Front,ZUF,armed group,India
Garo National Liberation Army,GNLA,armed group,India
Hynniewtrep National Liberation Council,HNLC,armed group,India
National Liberation Front of Tripura,NLFT|NLFT-BM,armed group,India
All Tripura Tiger Force,ATTF,armed group,India
Khalistan Liberation Force,KLF|Khalistanis,armed group,India
Khalistan Zindabad Force,KZF,armed group,India
Babbar Khalsa,Babbar Khalsa International|BKI,armed group,India
Khalistan Commando Force,,armed group,India
International Sikh Youth Federation,,armed group,India
Khalistan Tiger Force,,armed group,India
Sikhs for Justice,,armed group,India
Rashtriya Swayamsevak Sangh,RSS,political party,India
Bajrang Dal,,political party,India
Vishva Hindu Parishad,Vishwa Hindu Parishad|VHP,political party,India
Shiv Sena,,political party,India
Abhinav Bharat,,political party,India
Bharatiya Janata Party,BJP,political party,India
Indian National Congress,INC|Congress party,political party,India
Trinamool Congress,TMC|All India Trinamool Congress|AITC,political party,India
Communist Party of India (Marxist),CPI(M)|CPIM|CPM,political party,India
Gorkha Janmukti Morcha,GJM,political party,India
Gorkhaland Territorial Administration,,political party,India
Communist Party of Nepal - Maoist,CPN-Maoist|CPN (Maoist)|Communist Party of Nepal-Maoist|Communist Party of Nepal (Maoist)|Nepalese Maoists|Unified Communist Party of Nepal (Maoist)|UCPN-M,armed group,Nepal
Communist Party of Nepal - Maoist (CPN-Maoist-Chand),CPN-Maoist-Chand|Netra Bikram Chand,armed group,Nepal
Janatantrik Terai Mukti Morcha,JTMM,armed group,Nepal
Terai Janatantrik Madhesi Party,,armed group,Nepal
Jamaat-ul-Mujahideen Bangladesh,JMB|Neo-JMB|Jama'atul Mujahideen Bangladesh|Jagrata Muslim Janata Bangladesh|JMJB,armed group,Bangladesh
Ansarullah Bangla Team,ABT|Ansar al-Islam Bangladesh|Ansar al-Islam (Bangladesh),armed group,Bangladesh
Jamaat-e-Islami,Jamaat-i-Islami|Islami Chhatra Shibir|Chhatra Shibir,political party,Bangladesh|Pakistan
Awami League,Bangladesh Awami League|Chhatra League|Bangladesh Chhatra League|Jubo League,political party,Bangladesh
Bangladesh Nationalist Party,BNP|Jatiyatabadi Chhatra Dal,political party,Bangladesh
Purba Banglar Communist Party,Purbo Banglar Communist Party|PBCP,armed group,Bangladesh
Sarbahara,,armed group,Bangladesh
Gono Mukti Fouj,,armed group,Bangladesh
United People's Democratic Front,UPDF,armed group,Bangladesh
Parbatya Chattagram Jana Samhati Samiti,PCJSS|JSS|Shanti Bahini,armed group,Bangladesh
Kuki-Chin National Front,KNF,armed group,Bangladesh
Hefazat-e-Islam,Hefazat-e-Islam Bangladesh|Hefajat-e-Islam,political party,Bangladesh
Liberation Tigers of Tamil Eelam,LTTE|Tamil Tigers|Tamil Tiger,armed group,Sri Lanka
Tamil Makkal Viduthalai Pulikal,TMVP|Karuna faction,armed group,Sri Lanka
National Thowheeth Jama'ath,NTJ|National Thowheed Jamath|National Tawheed Jamaat,armed group,Sri Lanka
Janatha Vimukthi Peramuna,JVP|People's Liberation Front (Sri Lanka),armed group,Sri Lanka
`;
