/** Groups of Myanmar, Indonesia, the Philippines, Thailand and the rest of eastern Asia. */
export const southeastAsia = `name,aliases,category,country
Kachin Independence Army,KIA|Kachin Independence Organization|Kachin Independence Organisation|KIO|KIO/KIA|KIA/KIO,armed group,Myanmar
Arakan Army,AA|ULA/AA|United League of Arakan|United League of Arakan/Arakan Army,armed group,Myanmar
Ta'ang National Liberation Army,TNLA|PSLF/TNLA|Palaung State Liberation Front|Palaung State Liberation Army|Taang National Liberation Army,armed group,Myanmar
Myanmar National Democratic Alliance Army,MNDAA|MNTJP/MNDAA|Kokang army|Kokang rebels,armed group,Myanmar
Northern Alliance (Myanmar),Brotherhood Alliance|Three Brotherhood Alliance|NA-B,armed group,Myanmar
Shan State Army - North,SSA-N|SSPP/SSA|SSPP/SSA-N|SSPP|Shan State Progress Party|Shan State Army-North|SSPP/SSA-North,armed group,Myanmar
Shan State Army - South,SSA-S|RCSS/SSA-S|RCSS/SSA|RCSS|Restoration Council of Shan State|Shan State Army-South|Shan State Army,armed group,Myanmar
Karen National Union,KNU|KNU/KNLA|Karen National Liberation Army|KNLA,armed group,Myanmar
Karen National Defence Organisation,KNDO,armed group,Myanmar
Kawthoolei Army,,armed group,Myanmar
Democratic Karen Buddhist Army,DKBA|Democratic Karen Benevolent Army,armed group,Myanmar
Karenni Nationalities Defense Force,KNDF|Karenni Nationalities Defence Force,armed group,Myanmar
Karenni Army,KNPP/KA|Karenni National Progressive Party|KNPP,armed group,Myanmar
Karenni People's Defense Force,KPDF,armed group,Myanmar
Chin National Army,CNA|CNF/CNA|Chin National Front|CNF,armed group,Myanmar
Chinland Defense Force,CDF|Chinland Defence Force|CDF-Mindat|CDF-Hakha|CDF-Kanpetlet,armed group,Myanmar
Chin National Defence Force,,armed group,Myanmar
People's Defence Force,PDF|PDFs|People's Defense Force|People's Defence Forces|People's Defense Forces|Local Defense Force|Local Defence Force|Local People's Defence Force|People's Administration Force,armed group,Myanmar
Kalay Region Defense Association,KRDA,armed group,Myanmar
Taungthar Youth Guerrilla Force,,armed group,Myanmar
Seven People Defense Force,SPDF,armed group,Myanmar
Hsipaw Civilian Protection Group,,armed group,Myanmar
United Wa State Army,UWSA|UWSP,armed group,Myanmar
National Democratic Alliance Army,NDAA,armed group,Myanmar
New Mon State Party,NMSP|Mon National Liberation Army|MNLA|NMSP/MNLA|Mon State Defence Force,armed group,Myanmar
Pa-O National Army,PNA|Pa-Oh National Army|PNO/PNA|Pa-Oh National Organization|PNLA,militia,Myanmar
Shanni Nationalities Army,Shan-Ni Nationalities Army,armed group,Myanmar
Arakan Rohingya Salvation Army,ARSA|Harakah al-Yaqin,armed group,Myanmar|Bangladesh
Rohingya Solidarity Organisation,Rohingya Solidarity Organization|RSO,armed group,Myanmar|Bangladesh
All Burma Students' Democratic Front,ABSDF,armed group,Myanmar
Pyu Saw Htee,Pyu Saw Hti|Pyusawhtee,militia,Myanmar
Thway Thauk,,militia,Myanmar
Swan Arr Shin,,militia,Myanmar
National Unity Government,NUG,political party,Myanmar
National League for Democracy,NLD,political party,Myanmar
Committee Representing Pyidaungsu Hluttaw,CRPH,political party,Myanmar
Union Solidarity and Development Party,USDP,political party,Myanmar
Tatmadaw,Myanmar military|Burmese military|Myanmar army|Burma Army|Myanmar Armed Forces|Myanmar junta|military junta forces|junta forces|junta troops|State Administration Council|military council|Military Council,military,Myanmar
Free Papua Movement,OPM|OPM-TPN|Organisasi Papua Merdeka|Free Papua Organization|Papuan separatists|Papuan separatist,armed group,Indonesia
West Papua National Liberation Army,West Papua Liberation Army|TPNPB|TPNPB-OPM|TPN-PB,armed group,Indonesia
National Committee for West Papua,KNPB|West Papua National Committee,political party,Indonesia
Jemaah Islamiyah,Jemaah Islamiah|Jema'ah Islamiyah,armed group,Indonesia|Philippines
Jamaah Ansharut Daulah,JAD|Jemaah Ansharut Daulah,armed group,Indonesia
Jamaah Ansharut Khilafah,,armed group,Indonesia
Mujahidin Indonesia Timur,MIT|East Indonesia Mujahideen|East Indonesia Mujahidin|Mujahidin of Eastern Indonesia,armed group,Indonesia
Free Aceh Movement,GAM|Gerakan Aceh Merdeka|Acheh Sumatra National Liberation Front,armed group,Indonesia
Front Pembela Islam,FPI|Islamic Defenders Front,militia,Indonesia
Laskar Jihad,,militia,Indonesia
Pemuda Pancasila,Pancasila Youth,militia,Indonesia
Betawi Brotherhood Forum,FBR,militia,Indonesia
Fretilin,FRETILIN|Falintil|FALINTIL,political party,East Timor
New People's Army,NPA|CPP-NPA|CPP/NPA|CPP-NPA-NDF|New Peoples Army|New People’s Army|Communist Party of the Philippines|National Democratic Front of the Philippines|NPA rebels|communist New People's Army,armed group,Philippines
Moro Islamic Liberation Front,MILF|Bangsamoro Islamic Armed Forces,armed group,Philippines
Moro National Liberation Front,MNLF,armed group,Philippines
Bangsamoro Islamic Freedom Movement,BIFM|BIFF|Bangsamoro Islamic Freedom Fighters,armed group,Philippines
Abu Sayyaf Group,ASG|Abu Sayyaf|Abu Sayaf,armed group,Philippines
Maute Group,Maute|Maute terrorists|Dawlah Islamiyah|Daulah Islamiyah|Dawlah Islamiya|DI-MG|Dawlah Islamiya-Maute Group|Islamic State Lanao,armed group,Philippines
Ansar al-Khilafah Philippines,AKP,armed group,Philippines
Rajah Sulaiman Movement,,armed group,Philippines
Khilafah Islamiyah Mindanao,,armed group,Philippines
Rebolusyonaryong Partido ng Manggagawa,Revolutionary Proletarian Army|RPA-ABB|Alex Boncayao Brigade|ABB,armed group,Philippines
Barisan Revolusi Nasional,BRN|BRN-C|BRN-Coordinate|National Revolutionary Front,armed group,Thailand
Runda Kumpulan Kecil,RKK,armed group,Thailand
Patani United Liberation Organization,PULO|Patani United Liberation Organisation,armed group,Thailand
Mujahidin Pattani,,armed group,Thailand
Patani Malay separatists,Malay Muslim separatists,armed group,Thailand
Khmer Rouge,Khmers Rouges|Party of Democratic Kampuchea,armed group,Cambodia
Aum Shinrikyo,Aum Supreme Truth,armed group,Japan
Japanese Red Army,JRA,armed group,Japan
Chukaku-ha,,armed group,Japan
`;
