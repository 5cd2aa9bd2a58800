/** Peoples, clans and communities that armed people are called after: "Fulani herders", "Tiv militia". */
export const peoples = `
Fulani, Peul, Hausa, Tiv, Yoruba, Igbo, Jukun, Berom, Irigwe, Ijaw, Ogoni, Eggon, Tuareg, Dogon, Bambara, Dozo, Songhai,
Zarma, Djerma, Toubou, Tubu, Zaghawa, Masalit, Fur, Nuba, Rizeigat, Misseriya, Dinka, Nuer, Murle, Shilluk, Bari, Lou Nuer,
Bul Nuer, Toposa, Turkana, Pokot, Samburu, Borana, Gabra, Garre, Degodia, Kalenjin, Kikuyu, Luo, Maasai, Marakwet, Tugen,
Kipsigis, Kipsigi, Sabaot, Orma, Pokomo, Rendille, Karamojong, Oromo, Amhara, Tigrayan, Afar, Issa, Gumuz, Konso, Qimant, Hamar,
Dassanach, Merrile, Matheniko, Ogiek, Kisii, Kuria, Batwa, Degodia, Nyangatom, Sidama, Gedeo, Guji, Hutu, Tutsi, Banyamulenge, Hema, Lendu, Bira, Twa, Luba, Yaka, Teke, Nande,
Rohingya, Rakhine, Karen, Karenni, Kachin, Chin, Shan, Mon, Wa, Kokang, Naga, Kuki, Meitei, Bodo, Dimasa, Karbi, Garo, Khasi,
Tripuri, Gorkha, Tamil, Sinhalese, Moro, Lumad, Papuan, Malay, Acehnese, Uyghur, Uighur, Tibetan, Baloch, Baluch, Sindhi,
Pashtun, Hazara, Mehsud, Kashmiri, Sikh, Kurdish, Kurd, Turkoman, Yazidi, Ezidi, Kakai, Shabak, Druze, Alawite, Maronite, Assyrian, Arab,
Bedouin, Palestinian, Chechen, Dagestani, Ingush, Ossetian, Abkhaz, Mapuche, Miskito, Basque, Catalan, Corsican, Hawiye,
Dir, Darod, Marehan, Ogaden, Habar Gidir, Hawadle, Abgal, Murursade, Salamat, Ta'isha, Gula, Runga, Sara, Mursal, Mbororo,
Kanuri, Shuwa, Kabre, Wolof, Mandinka, Bété, Guere, Lobi, Mossi, Muslim, Christian, Hindu, Buddhist, Jewish, Shia, Shiite,
Shi'ite, Sunni, Salafi, Sufi, Houthi, Islamist, Islamic, Jihadi, Jihadist, Communist, Maoist, Marxist, Leftist, Rightist,
left-wing, right-wing, far-right, far-left, neo-Nazi, white supremacist, white nationalist, anarchist, Loyalist, Republican,
Biafran, Ambazonian, Anglophone, Southern Cameroons, Balkan, Serb, Croat, Afrikaner, Boer,
Gaza, West Bank, Kashmir, Darfur, Tigray, Donbas, Eelam, Nagorno-Karabakh, Somaliland, Puntland, Jubaland, Kurdistan, Rojava`;
