/** Groups, cartels and gangs of North and Central America and Haiti. */
export const northAmerica = `name,aliases,category,country
Farabundo Marti National Liberation Front,FMLN|Farabundo Marti Front|Farabundo Martí National Liberation Front|Farabundo Marti Front for National Liberation|Farabundo Marti National Liberation|Farabundo Marti Liberation Front,armed group,El Salvador
People's Revolutionary Army (El Salvador),ERP|Revolutionary Army of the People|Modesto Ramirez,armed group,El Salvador
Popular Liberation Forces,FPL|People's Liberation Forces|Farabundo Marti Popular Liberation Forces,armed group,El Salvador
Armed Forces of Liberation,FAL|Armed Liberation Forces,armed group,El Salvador
National Resistance Armed Forces,FARN,armed group,El Salvador
Clara Elizabeth Ramirez Front,,armed group,El Salvador
Central American Workers Revolutionary Party,PRTC,armed group,El Salvador
Nationalist Republican Alliance,ARENA|National Republican Alliance|Republican Nationalist Alliance,political party,El Salvador
Maximiliano Hernandez Martinez Anti-Communist Brigade,Anti-Communist Death Squad,militia,El Salvador
Secret Anti-Communist Army,ESA,militia,El Salvador
White Hand,,militia,El Salvador
Atlacatl Battalion,Atlacatl,military,El Salvador
Sandinista Front,FSLN|Sandinistas|Sandinista|Sandinista National Liberation Front|Sandinist National Liberation Front|Sandinist Front,political party,Nicaragua
Sandinist People's Army,EPS|Sandinista People's Army|Sandinist Army|Sandinista Army,military,Nicaragua
Contras,contras|Contra rebels|contra|Nicaraguan Resistance|FDN|Nicaraguan Democratic Force|Contra|ARDE|YATAMA|Misura,armed group,Nicaragua|Honduras
Cinchonero Popular Liberation Movement,Cinchoneros|Cinchonero|Cinchonero Popular Liberation Front,armed group,Honduras
Morazanist Patriotic Front,Morazanist Front for the Liberation of Honduras,armed group,Honduras
Popular Revolutionary Forces-Lorenzo Zelaya,,armed group,Honduras
Guatemalan National Revolutionary Unity,URNG|Guatemalan National Revolutionary Union,armed group,Guatemala
Guerrilla Army of the Poor,EGP,armed group,Guatemala
Organization of the People in Arms,ORPA,armed group,Guatemala
Rebel Armed Forces,FAR,armed group,Guatemala
Dignity Battalions,Dignity Battalion|Battalions of Dignity|National Liberation Movement-20 (M-20),militia,Panama
National Liberation Movement-20,M-20,militia,Panama
Mara Salvatrucha,MS-13|MS13|Mara Salvatrucha-13,armed group,El Salvador|Honduras|Guatemala
Barrio 18,Barrio-18|B-18|18th Street Gang|18th Street|M-18|Calle 18|Mara 18|Eighteenth Street gang,armed group,El Salvador|Honduras|Guatemala
Sinaloa Cartel,Cartel de Sinaloa|Pacific Cartel|Los Chapitos|Los Mayos|Gente Nueva|Los Salazar,armed group,Mexico
Jalisco New Generation Cartel,CJNG|Jalisco Cartel New Generation|Jalisco New Generation|Jalisco Cartel|Cartel Jalisco Nueva Generacion,armed group,Mexico
Gulf Cartel,CDG|Cartel del Golfo|Los Ciclones|Los Escorpiones,armed group,Mexico
Los Zetas,Zetas|Zetas Cartel|Northeast Cartel|Cartel del Noreste|CDN|Zetas Old School,armed group,Mexico
Juarez Cartel,Juárez Cartel|La Linea|La Línea|Nuevo Cartel de Juarez,armed group,Mexico
Barrio Azteca,Los Aztecas,armed group,Mexico
Los Mexicles,,armed group,Mexico
Artistas Asesinos,,armed group,Mexico
La Familia Michoacana,Familia Michoacana|La Nueva Familia Michoacana,armed group,Mexico
Knights Templar Cartel,Knights Templar|Caballeros Templarios,armed group,Mexico
Carteles Unidos,Cárteles Unidos|United Cartels,armed group,Mexico
Los Viagras,,armed group,Mexico
Santa Rosa de Lima Cartel,CSRL|Cartel de Santa Rosa de Lima,armed group,Mexico
Tijuana Cartel,Arellano Felix Organization,armed group,Mexico
Beltran Leyva Organization,Beltran Leyva Cartel|Beltran-Leyva Cartel,armed group,Mexico
Guerreros Unidos,,armed group,Mexico
Los Rojos,,armed group,Mexico
Los Ardillos,,armed group,Mexico
Los Tlacos,,armed group,Mexico
La Union Tepito,Union Tepito,armed group,Mexico
Caborca Cartel,,armed group,Mexico
Zapatista Army of National Liberation,EZLN|Zapatistas|Zapatista National Liberation Army,armed group,Mexico
Popular Revolutionary Army (Mexico),EPR,armed group,Mexico
Insurgent People's Revolutionary Army,ERPI,armed group,Mexico
G9 and Family,G9|G-9|G9 gang|G9 alliance|G-9 gang|G9 an Fanmi,armed group,Haiti
Viv Ansanm,,armed group,Haiti
G-Pep,G-PEP,armed group,Haiti
400 Mawozo,400 Mawozo Gang|Mawozo 400,armed group,Haiti
Grand Ravine gang,Grand Ravine,armed group,Haiti
Gran Grif,Gran Grif gang,armed group,Haiti
Kraze Barye,,armed group,Haiti
5 Segond,,armed group,Haiti
Baz Pilate,,armed group,Haiti
Canaan gang,,armed group,Haiti
Tonton Macoutes,Tontons Macoutes,militia,Haiti
Front for the Advancement and Progress of Haiti,FRAPH,militia,Haiti
Ku Klux Klan,KKK,armed group,United States
Proud Boys,,armed group,United States
Oath Keepers,,armed group,United States
Three Percenters,,armed group,United States
Boogaloo,Boogaloo Bois,armed group,United States
Patriot Front,,armed group,United States
Atomwaffen Division,Atomwaffen,armed group,United States
Aryan Nations,Aryan Brotherhood,armed group,United States
Patriot Prayer,,armed group,United States
Goyim Defense League,GDL,armed group,United States
Black Lives Matter,BLM|Black Lives Matter movement,protesters,United States
Animal Liberation Front,ALF|Environmental extremists|Animal rights extremists,armed group,United States
Earth Liberation Front,ELF,armed group,United States
Weather Underground,Weathermen,armed group,United States
Black Panthers,,armed group,United States
Black Liberation Army,,armed group,United States
Macheteros,,armed group,United States
FALN,,armed group,United States
Jewish Defense League,JDL,armed group,United States
Omega 7,,armed group,United States
Alpha 66,,armed group,United States
`;
