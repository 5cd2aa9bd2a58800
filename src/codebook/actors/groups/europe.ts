/** Groups of Europe, Russia and the Caucasus. */
export const europe = `name,aliases,category,country
The New Irish Republican Army,New IRA|New Irish Republican Army|NIRA,armed group,United Kingdom|Ireland
Irish Republican Army,IRA|Provisional IRA|Provisional Irish Republican Army|PIRA,armed group,United Kingdom|Ireland
Real Irish Republican Army,RIRA|Real IRA,armed group,United Kingdom|Ireland
Óglaigh na hÉireann,Oglaigh na hEireann|ONH,armed group,United Kingdom|Ireland
Continuity Irish Republican Army,CIRA|Continuity IRA,armed group,United Kingdom|Ireland
Irish National Liberation Army,INLA,armed group,United Kingdom|Ireland
Arm na Poblachta,,armed group,United Kingdom|Ireland
Dissident Republicans,dissident republicans|dissident republican|Dissident Republican|dissident republican groups|Republican dissidents,armed group,United Kingdom|Ireland
Republican Action Against Drugs,,armed group,United Kingdom|Ireland
Ulster Volunteer Force,UVF,armed group,United Kingdom
Loyalist Volunteer Force,LVF,armed group,United Kingdom
Red Hand Commando,Red Hand Commandos,armed group,United Kingdom
Ulster Freedom Fighters,UFF,armed group,United Kingdom
Ulster Defence Association,UDA|South East Antrim UDA,armed group,United Kingdom
Sinn Fein,Sinn Féin,political party,Ireland|United Kingdom
Saoradh,,political party,Ireland|United Kingdom
Loyalists,Loyalist paramilitaries|loyalist paramilitaries|loyalist paramilitary,armed group,United Kingdom
National Action,,armed group,United Kingdom
Combat 18,,armed group,United Kingdom
Britain First,,armed group,United Kingdom
English Defence League,EDL,armed group,United Kingdom
Sonnenkrieg Division,,armed group,United Kingdom
Basque Fatherland and Freedom,ETA|Eta|Basque Homeland and Freedom|Euskadi ta Askatasuna|Basque Fatherland and Liberty|Basque separatists|Basque Fatherland Liberty,armed group,Spain
First of October Antifascist Resistance Group,GRAPO,armed group,Spain
Terra Lliure,,armed group,Spain
Antiterrorist Liberation Groups,GAL,armed group,Spain
Corsican National Liberation Front,FLNC|National Liberation Front of Corsica|FLNC-22|Corsican separatists,armed group,France
Action Directe,Direct Action (France),armed group,France
Breton Revolutionary Army,,armed group,France
Red Army Faction,RAF terrorists|Rote Armee Fraktion|Baader-Meinhof Group|Baader-Meinhof gang,armed group,Germany
National Socialist Underground,NSU,armed group,Germany
Reichsbürger,Reichsbuerger,armed group,Germany
Vulkangruppe,Volcano Group|Vulkangruppe NetzHerrschaft zerreissen,armed group,Germany
Red Brigades,Brigate Rosse,armed group,Italy
Informal Anarchist Federation,FAI/IRF|Informal Anarchist Federation (FAI),armed group,Italy
Prima Linea,,armed group,Italy
Cosa Nostra,Sicilian Mafia,armed group,Italy
'Ndrangheta,Ndrangheta,armed group,Italy
Camorra,,armed group,Italy
Revolutionary Organization 17 November,17 November|17N|November 17,armed group,Greece
Conspiracy of Cells of Fire,Conspiracy of Fire Nuclei,armed group,Greece
Revolutionary Struggle,,armed group,Greece
Sect of Revolutionaries,,armed group,Greece
Revolutionary Self-Defense,Organization for Revolutionary Self-Defense,armed group,Greece
Rouvikonas,,armed group,Greece
Revolutionary People's Struggle,ELA,armed group,Greece
Golden Dawn,,armed group,Greece
Proletarian Core,Proletarian Nucleus,armed group,Greece
Proletarian Assault Group,,armed group,Greece
Anarchists,anarchists|anarchist|anarchist group|anarchist groups|Anarchist,armed group,
International Resistance,,armed group,
Left-wing extremists,left-wing extremists|left-wing extremist|Left-wing militants|left-wing activists|leftist extremists|far-left extremists|far-left militants|left-wing militants,armed group,
Right-wing extremists,right-wing extremists|right-wing extremist|far-right extremists|far-right extremist|far-right militants|neo-Nazis|neo-Nazi|white supremacists|white supremacist|white nationalists|white supremacist extremists|far-right activists,armed group,
Jihadi-inspired extremists,Jihadi-inspired extremist|jihadi-inspired extremists|jihadi-inspired extremist,armed group,
Conspiracy theory extremists,conspiracy theory extremists|conspiracy theory extremist|anti-vaccine extremists|COVID-19 conspiracy theorists|anti-5G activists,armed group,
QAnon,,armed group,
Committee for the Abolition of 5G and Its World,CLA5GSM,armed group,
Separatists,separatists|separatist|separatist fighters|separatist rebels|separatist militants|secessionists|suspected separatists|separatist group|separatist groups,armed group,
Donetsk People's Republic,DPR|DNR|Donetsk People's Republic forces|self-proclaimed Donetsk People's Republic|Russian-backed separatists in Donetsk|United Armed Forces of Novorossiya|NAF forces|NAF|NAF rebel forces,armed group,Ukraine|Russia
Vostok Battalion,,armed group,Ukraine|Russia
Somalia Battalion,,armed group,Ukraine|Russia
Sparta Battalion,,armed group,Ukraine|Russia
Luhansk People's Republic,LPR|LNR|Lugansk People's Republic|self-proclaimed Luhansk People's Republic,armed group,Ukraine|Russia
pro-Russian separatists,Pro-Russian separatists|pro-Russia separatists|Russian-backed separatists|Russia-backed separatists|pro-Russian rebels|pro-Russian militants|Russia-led forces|Russian-led forces|Pro-Russia militia,armed group,Ukraine
Azov Battalion,Azov Regiment|Azov Brigade,militia,Ukraine
Right Sector,,militia,Ukraine
Aidar Battalion,,militia,Ukraine
C14,,militia,Ukraine
Russian Volunteer Corps,RDK,armed group,Russia|Ukraine
Freedom of Russia Legion,,armed group,Russia|Ukraine
Caucasus Emirate,Imarat Kavkaz|Chechen rebels|Chechen separatists|Riyad us-Saliheyn Martyrs' Brigade|Ichkeria,armed group,Russia
Kadyrovites,Kadyrovtsy|Akhmat battalion|Akhmat special forces|Akhmat,militia,Russia
Kosovo Liberation Army,KLA|UCK|National Liberation Army (Macedonia),armed group,Kosovo|Serbia|North Macedonia
Army of Republika Srpska,VRS|Bosnian Serb Army|Bosnian Serb forces|Bosnian Serbs,armed group,Bosnia and Herzegovina
Armenian Secret Army for the Liberation of Armenia,ASALA,armed group,Turkey
Justice Commandos of the Armenian Genocide,,armed group,Turkey
Anti-Muslim extremists,anti-Muslim extremists|anti-Muslim extremist,armed group,
Anti-Semitic extremists,anti-Semitic extremists|anti-Semitic extremist|antisemitic extremists,armed group,
Anti-Asian extremists,anti-Asian extremists|anti-Asian extremist,armed group,
Anti-Immigrant extremists,anti-immigrant extremists|anti-immigrant extremist|Anti-immigrant extremists,armed group,
Anti-Police extremists,anti-police extremists|anti-police extremist,armed group,
Anti-Government extremists,anti-government extremists|anti-government extremist,armed group,
Incel extremists,incel extremists|Incels|incel,armed group,
`;
