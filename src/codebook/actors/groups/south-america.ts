/** Groups, cartels and gangs of South America. */
export const southAmerica = `name,aliases,category,country
Revolutionary Armed Forces of Colombia,FARC|FARC-EP|Farc|Revolutionary Armed Forces of Colombia-People's Army|Colombian Revolutionary Armed Forces|Fuerzas Armadas Revolucionarias de Colombia,armed group,Colombia
Revolutionary Armed Forces of Colombia (FARC) dissidents,FARC dissidents|FARC dissident|FARC dissident group|FARC dissident groups|dissidents of the FARC|dissidents from the FARC|dissidents of FARC|FARC dissident faction|Revolutionary Armed Forces of Colombia dissidents|Gentil Duarte's front|FARC-EP dissidents,armed group,Colombia|Venezuela|Ecuador
Segunda Marquetalia,Second Marquetalia,armed group,Colombia|Venezuela|Ecuador
Central General Staff,Estado Mayor Central|EMC,armed group,Colombia|Venezuela|Ecuador
National Liberation Army of Colombia,ELN|Eln|National Liberation Army|Ejercito de Liberacion Nacional|Army of National Liberation|Camilist Union of the Army of National Liberation|Camilist Union|UC-ELN|Camilist Union Army of National Liberation,armed group,Colombia|Venezuela
Popular Liberation Army,EPL|People's Liberation Army (Colombia)|Ejercito Popular de Liberacion|Maoist Popular Liberation Army|Los Pelusos,armed group,Colombia
19th of April Movement,M-19|M19|19 April Movement|April 19 Movement|19th of April Movement guerrillas,armed group,Colombia
Gulf Clan,Clan del Golfo|AGC|Gaitanista Self-Defense Forces of Colombia|Gaitanistas|Autodefensas Gaitanistas de Colombia|Los Urabeños|Los Urabenos|Usuga Clan,armed group,Colombia
United Self-Defense Forces of Colombia,AUC|United Self Defense Forces of Colombia|Autodefensas Unidas de Colombia,militia,Colombia
Black Eagles,Aguilas Negras|Águilas Negras,armed group,Colombia
Los Rastrojos,Rastrojos,armed group,Colombia
Los Caparros,Los Caparrapos,armed group,Colombia
Los Pachenca,,armed group,Colombia
La Oficina,,armed group,Colombia
Los Puntilleros,,armed group,Colombia
The Extraditables,Extraditables,armed group,Colombia
Medellin Cartel,Medellín Cartel,armed group,Colombia
Cali Cartel,,armed group,Colombia
Death to Kidnappers,MAS,armed group,Colombia
Quintin Lame Armed Movement,Quintin Lame,armed group,Colombia
Ricardo Franco Front,,armed group,Colombia
Simon Bolivar Guerrilla Coordinating Board,CGSB|Simon Bolivar Guerrilla Coordinator,armed group,Colombia
Bolivarian Liberation Forces,FBL|FPLN,armed group,Venezuela
Colectivos,colectivos|colectivo,armed group,Venezuela
Tren de Aragua,,armed group,Venezuela
Tren del Llano,,armed group,Venezuela
Los Choneros,Choneros,armed group,Ecuador
Los Lobos,,armed group,Ecuador
Los Tiguerones,Tiguerones,armed group,Ecuador
Chone Killers,Los Chone Killers,armed group,Ecuador
Los Lagartos,,armed group,Ecuador
Alfaro Lives,Alfaro Vive Carajo|AVC,armed group,Ecuador
Shining Path,SL|Sendero Luminoso|Sendero|Communist Party of Peru|PCP-SL|Militarized Communist Party of Peru|MPCP|SENDERO LUMINOSO,armed group,Peru
Tupac Amaru Revolutionary Movement,MRTA|Túpac Amaru Revolutionary Movement|Movimiento Revolucionario Tupac Amaru,armed group,Peru
Rodrigo Franco Command,Rodrigo Franco Commando|Rodrigo Franco Democratic Command,militia,Peru
Tupac Katari Guerrilla Army,EGTK,armed group,Bolivia
Zarate Willka,Zarate Wilka|Zarate Willca Armed Forces of Liberation|Zarate-Willka,armed group,Bolivia
Nestor Paz Zamora Commission,,armed group,Bolivia
Paraguayan People's Army,EPP|Ejercito del Pueblo Paraguayo,armed group,Paraguay
Armed Peasant Association,ACA-EP|ACA|Armed Peasant Group|Agrupacion Campesina Armada,armed group,Paraguay
Arauco Malleco Coordinating Group,CAM|Coordinadora Arauco-Malleco|Coordinadora Arauco Malleco|Arauco Malleco Coordinator|Arauco-Malleco Coordinating Committee|Arauco Malleco Coordinating Group (CAM) - Chile,armed group,Chile
Weichan Auka Mapu,WAM|Weichán Auka Mapu,armed group,Chile
Mapuche Lavkenche Resistance,RML|Resistencia Mapuche Lavkenche|Lafkenche Mapuche Resistance|Mapuche Lafkenche Resistance|Lavkenche Mapuche Resistance,armed group,Chile
Mapuche Malleco Resistance,RMM|Resistencia Mapuche Malleco,armed group,Chile
Liberation of the Mapuche Nation,Mapuche National Liberation Movement|Mapuche Liberation Movement,armed group,Chile|Argentina
Mapuche Ancestral Resistance,Resistencia Ancestral Mapuche|RAM,armed group,Chile|Argentina
Manuel Rodriguez Patriotic Front,FPMR|Manuel Rodriguez Patriotic Front-Autonomous,armed group,Chile
Lautaro Youth Movement,MJL|Lautaro Popular Rebel Forces|Lautaro faction of the United Popular Action Movement|MAPU-L,armed group,Chile
Movement of the Revolutionary Left,MIR,armed group,Chile
Montoneros,,armed group,Argentina
People's Revolutionary Army (Argentina),,armed group,Argentina
All for the Fatherland Movement,MTP,armed group,Argentina
Tupamaros,National Liberation Movement (Uruguay),armed group,Uruguay
Red Command,Comando Vermelho|CV,armed group,Brazil
First Capital Command,PCC|Primeiro Comando da Capital,armed group,Brazil
Third Pure Command,TCP|Terceiro Comando Puro,armed group,Brazil
Amigos dos Amigos,,armed group,Brazil
Family of the North,Familia do Norte,armed group,Brazil
Guardians of the State,,armed group,Brazil
Landless Workers' Movement,MST|Movimento Sem Terra,political party,Brazil
Landless Peasants League,,political party,Brazil
Anti-fascist extremists,Antifa|antifa|Antifascists|Rose City Antifa|Anti-fascists,armed group,United States|Germany
Jane's Revenge,,armed group,United States|Germany
`;
