/** The Islamic State and al-Qaida, their provinces and branches, in the format of a user's own list. */
export const islamicState = `name,aliases,category,country
Islamic State,ISIS|ISIL|IS|Daesh|Da'esh|Daish|Isis|Isil|Islamic State group|Islamic State of Iraq and the Levant|Islamic State in Iraq and the Levant|Islamic State of Iraq and Syria|Islamic State in Iraq and Syria|Islamic State of Iraq and al-Sham|Islamic State of Iraq|so-called Islamic State,armed group,Iraq|Syria
Khorasan Chapter of the Islamic State,Islamic State Khorasan|Islamic State Khorasan Province|Islamic State in Khorasan Province|Islamic State - Khorasan Province|Islamic State of Khorasan|Islamic State Khurasan|Khorasan Province of the Islamic State|Khorasan Province|ISKP|IS-K|ISIS-K|ISIL-K|ISK|IS-KP|ISIS-Khorasan|ISIL-KP,armed group,Afghanistan|Pakistan
Islamic State West Africa Province,ISWAP|Islamic State in West Africa|Islamic State West Africa|Islamic State's West Africa Province|Islamic State in West Africa Province|West Africa Province of the Islamic State|West Africa Province|ISWA|IS-WA,armed group,Nigeria|Niger|Chad|Cameroon
Islamic State in the Greater Sahara,ISGS|Islamic State in Greater Sahara|Islamic State Greater Sahara|Greater Sahara Province of the Islamic State|Islamic State Sahel Province|Islamic State Sahel|IS Sahel|ISSP|EIGS,armed group,Mali|Niger|Burkina Faso
Central Africa Province of the Islamic State,Islamic State Central Africa Province|Islamic State in Central Africa|Islamic State's Central Africa Province|ISCAP|Central Africa Province,armed group,Democratic Republic of the Congo|Mozambique
Islamic State Mozambique,ISIS-Mozambique|Islamic State Mozambique Province|ISIS Mozambique|ISM|Mozambique Province of the Islamic State,armed group,Mozambique
Sinai Province of the Islamic State,Islamic State Sinai Province|Islamic State in Sinai|Wilayat Sinai|Wilayat Sina|Sinai Province|Ansar Bayt al-Maqdis|Ansar Beit al-Maqdis,armed group,Egypt
Hind Province of the Islamic State,Islamic State Hind Province|Islamic State in India|Islamic State Jammu and Kashmir|ISJK|ISHP,armed group,India
Pakistan Province of the Islamic State,Islamic State Pakistan Province|ISPP,armed group,Pakistan
Fezzan Province of the Islamic State,Islamic State Fezzan Province|Islamic State in Libya|Tripoli Province of the Islamic State|Barqa Province of the Islamic State|Islamic State Libya,armed group,Libya
Islamic State in Somalia,Islamic State Somalia|Islamic State Somalia Province,armed group,Somalia
Jabha East Africa,,armed group,Somalia
Islamic State East Asia Province,Islamic State in East Asia|Islamic State East Asia|East Asia Province,armed group,Philippines
Islamic State in Yemen,Adan-Abyan Province of the Islamic State|Yemen Province of the Islamic State|Islamic State Yemen,armed group,Yemen
Caucasus Province of the Islamic State,Islamic State Caucasus Province|Wilayat Kavkaz,armed group,Russia
Islamic State in Bangladesh,Bengal Province of the Islamic State,armed group,Bangladesh
Al-Qaida,Al-Qaeda|al Qaida|al Qaeda|Al-Qa'ida|Al-Qa'idah|Al-Qaidah|Al-Qaeda network,armed group,Afghanistan|Pakistan
Al-Qaida in the Arabian Peninsula,AQAP|Al-Qaeda in the Arabian Peninsula|Al-Qa'ida in the Arabian Peninsula|Al-Qaida in Yemen|Al-Qaeda in Yemen|Ansar al-Sharia in Yemen,armed group,Yemen
Al-Qaida in the Islamic Maghreb,AQIM|Al-Qaeda in the Islamic Maghreb|Al-Qa'ida in the Lands of the Islamic Maghreb|Al-Qaida in the Lands of the Islamic Maghreb,armed group,Algeria|Mali
Al-Qaida in Iraq,AQI|Al-Qaeda in Iraq|Al-Qaida in Mesopotamia,armed group,Iraq
Al-Qaida in the Indian Subcontinent,AQIS|Al-Qaeda in the Indian Subcontinent,armed group,India|Pakistan|Bangladesh
Jamaat Nusrat al-Islam wal Muslimin,JNIM|Jama'at Nusrat al-Islam wal-Muslimin|Jama'at Nasr al-Islam wal Muslimin|Jamaat Nusrat al-Islam wal-Muslimeen|Nusrat al-Islam|Group for Support of Islam and Muslims|Group for the Support of Islam and Muslims|Group to Support Islam and Muslims|GSIM,armed group,Mali|Burkina Faso|Niger
Al-Shabaab,Al Shabab|Al-Shabab|al Shabaab|Shabaab|Al-Shebab|Shebab|Harakat al-Shabaab al-Mujahideen|HSM,armed group,Somalia|Kenya
Boko Haram,Borko Haram|Jama'atu Ahlis Sunna Lidda'awati wal-Jihad|Jamaatu Ahlis Sunna Liddaawati wal Jihad|JAS,armed group,Nigeria|Niger|Chad|Cameroon
Taliban,Taleban|Talib|Taliban movement|Islamic Emirate of Afghanistan|Talibans,armed group,Afghanistan
`;
