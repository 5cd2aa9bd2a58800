/** Groups and parties of Afghanistan, Pakistan, Nepal, Bangladesh and Sri Lanka. */
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
