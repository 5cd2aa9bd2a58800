/** Groups of the Sahel, West Africa and North Africa. */
export const westAfrica = `name,aliases,category,country
Indigenous People of Biafra,IPOB|Indigenous Peoples of Biafra|Eastern Security Network|ESN,armed group,Nigeria
Movement for the Actualization of the Sovereign State of Biafra,MASSOB,armed group,Nigeria
Biafra Nations League,,armed group,Nigeria
Ansaru,Jama'atu Ansarul Muslimina fi Biladis Sudan|Ansarul Muslimina Fi Biladis Sudan|Jamaatu Ansarul Muslimina,armed group,Nigeria
Movement for the Emancipation of the Niger Delta,MEND|NDA militants,armed group,Nigeria
Niger Delta Avengers,,armed group,Nigeria
Niger Delta militants,Niger Delta Vigilante,armed group,Nigeria
Niger Delta People's Volunteer Force,NDPVF,armed group,Nigeria
Yan Sakai,Yansakai|Yan Banga|Yan-Sakai,militia,Nigeria
Civilian Joint Task Force,CJTF|Civilian JTF,militia,Nigeria
Tiv Militia,Tiv militiamen|Tiv militants,militia,Nigeria
Amotekun,Western Nigeria Security Network,militia,Nigeria
Ebube Agu,,militia,Nigeria
Oodua People's Congress,Odua People's Congress|OPC,militia,Nigeria
Black Axe,Black Axe confraternity|Icelanders,armed group,Nigeria
Eiye confraternity,Supreme Eiye Confraternity,armed group,Nigeria
Vikings confraternity,,armed group,Nigeria
Aiye confraternity,,armed group,Nigeria
Islamic Movement in Nigeria,IMN|Islamic Movement of Nigeria,political party,Nigeria
All Progressives Congress,APC,political party,Nigeria
People's Democratic Party (Nigeria),PDP|Peoples Democratic Party,political party,Nigeria
Ansaroul Islam,Ansarul Islam,armed group,Burkina Faso
Macina Liberation Front,Katiba Macina|FLM|Macina Liberation Movement|Macina Brigade|Katibat Macina,armed group,Mali
Ansar Dine,Ansar al-Dine|Ansar Eddine|Ansar Dine South,armed group,Mali
Al-Mourabitoun,Al-Murabitun|Al-Murabitoun|Mourabitounes Group|Signed in Blood Battalion|Those Who Sign in Blood,armed group,Mali|Algeria
Movement for Oneness and Jihad in West Africa,MUJAO|Movement for Unity and Jihad in West Africa|MUJWA,armed group,Mali
Mouhadine,Muhadine,armed group,Burkina Faso
National Movement for the Liberation of Azawad,MNLA Azawad|Mouvement national pour la liberation de l'Azawad|National Movement for the Liberation of the Azawad,armed group,Mali
Coordination of Azawad Movements,CMA|Coordination of Movements of Azawad|FLA,armed group,Mali
High Council for the Unity of Azawad,HCUA,armed group,Mali
Permanent Strategic Framework,CSP-PSD,armed group,Mali
Azawad Liberation Front,,armed group,Mali
Platform Movement,,militia,Mali
Imghad Tuareg Self-Defense Group and Allies,GATIA|Imghad Tuareg Self-Defense Group,militia,Mali
Movement for the Salvation of Azawad,MSA-D,militia,Mali
Dan Na Ambassagou,Dan Nan Ambassagou|Dan Nan Ambassagou militia|Dogon militia,militia,Mali
Dozo militia,Dozo hunters|Donso,militia,Mali
Volunteers for the Defense of the Homeland,VDP|Volunteers for the Defence of the Homeland|Volunteer for Defense of Homeland|Volunteers for the Defense of the Fatherland|volunteer fighters VDP,militia,Burkina Faso
Koglweogo,Koglweogo militia|Koglweogo militiamen|Kolgweogo,militia,Burkina Faso
Movement for Democracy and Justice,Nigerien Justice Movement|Niger Movement for Justice|MNJ,armed group,Niger
Movement of Democratic Forces of Casamance,MFDC|Casamance separatists|Casamance rebels,armed group,Senegal
Revolutionary United Front,RUF,armed group,Sierra Leone
Kamajors,Kamajor,armed group,Sierra Leone
West Side Boys,,armed group,Sierra Leone
Armed Forces Revolutionary Council,AFRC,armed group,Sierra Leone
National Patriotic Front of Liberia,NPFL|MODEL,armed group,Liberia
Liberians United for Reconciliation and Democracy,LURD,armed group,Liberia
Movement for Democracy in Liberia,,armed group,Liberia
United Liberation Movement of Liberia for Democracy,ULIMO,armed group,Liberia
Forces Nouvelles,New Forces|MPCI|Patriotic Movement of Ivory Coast|FRCI,armed group,Ivory Coast
Young Patriots,,armed group,Ivory Coast
Commando Invisible,,armed group,Ivory Coast
Ambazonia separatists,Ambazonian separatists|Ambazonia separatist|Ambazonian separatist|Ambazonian fighters|Ambazonia fighters|Ambazonia rebels|Amba boys|Amba Boys|Anglophone separatists|Anglophone rebels|Ambazonian rebels|separatists from Ambazonia,armed group,Cameroon
Ambazonia Defence Forces,Ambazonian Defence Forces|Ambazonia Defense Forces|Ambazonia Defence Force|Ambazonia Governing Council,armed group,Cameroon
Ambazonia Restoration Forces,ARF|Ambazonia Restoration Army,armed group,Cameroon
Fako Action Restoration Forces,,armed group,Cameroon
Fako Mountain Lions,,armed group,Cameroon
Red Dragons,Red Dragon,armed group,Cameroon
Tigers of Ambazonia,,armed group,Cameroon
Southern Cameroons Defence Forces,SOCADEF,armed group,Cameroon
Bambalang Marine Forces,,armed group,Cameroon
Seven Karta,,armed group,Cameroon
Front for Change and Concord in Chad,FACT|Front pour l'Alternance et la Concorde au Tchad,armed group,Chad
Union of Forces for Democracy and Development,UFDD,armed group,Chad
Union of Resistance Forces,,armed group,Chad
Rally of Forces for Change,,armed group,Chad
Military Command Council for the Salvation of the Republic,CCMSR|CCSMR,armed group,Chad
Libyan National Army,LNA|Libyan Arab Armed Forces|LAAF|Operation Dignity,militia,Libya
Haftar Militia,Haftar's forces|Haftar forces|forces loyal to Khalifa Haftar,militia,Libya
Government of National Accord,GNA,militia,Libya
Libya Dawn,,militia,Libya
Libya Shield,,militia,Libya
Misrata militias,Misratan militias,militia,Libya
Tripoli Revolutionaries Brigade,,militia,Libya
Nawasi Brigade,,militia,Libya
Special Deterrence Force,,militia,Libya
444 Brigade,,militia,Libya
Stability Support Apparatus,,militia,Libya
Ansar al-Sharia,Ansar al-Shari'a|Ansar al-Sharia Libya,armed group,Libya|Tunisia
Benghazi Revolutionaries Shura Council,,armed group,Libya|Tunisia
Derna Protection Force,,armed group,Libya|Tunisia
Benghazi Defense Brigades,,armed group,Libya|Tunisia
Uqba bin Nafi Battalion,Okba Ibn Nafaa|Uqba ibn Nafi|Okba Ibn Nafaa Brigade,armed group,Tunisia
Jund al-Khilafah,,armed group,Tunisia
Armed Islamic Group,GIA,armed group,Algeria
Salafist Group for Preaching and Combat,GSPC|Salafist Group for Call and Combat,armed group,Algeria
Islamic Salvation Front,Islamic Salvation Army,armed group,Algeria
Polisario Front,Polisario|POLISARIO,armed group,Western Sahara|Morocco
Niger Armed Forces dissidents,,armed group,Niger
`;
