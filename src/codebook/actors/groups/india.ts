/** Groups and parties of India and Kashmir. */
export const india = `name,aliases,category,country
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
`;
