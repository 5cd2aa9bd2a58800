/** Armies, police and services of Asia with names of their own. */
export const securityForcesOfAsia = `name,aliases,category,country
Afghan National Army,ANA|Afghan army|Afghan National Security Forces|Afghan National Defense and Security Forces|ANDSF|ANSF|Afghan security forces|Afghan forces,military,Afghanistan
Afghan National Police,ANP officers|Afghan Local Police|ALP|Afghan police|Afghan Border Police|Afghan Border Force,police,Afghanistan
Afghan Public Protection Force,APPF,militia,Afghanistan
Public Uprising Forces,public uprising forces|pro-government uprising forces|uprising forces,militia,Afghanistan
National Directorate of Security,NDS|National Directorate for Security|National Directorate Services,government,Afghanistan
General Directorate of Intelligence,GDI,government,Afghanistan
Frontier Corps,FC|Frontier Corps Balochistan,military,Pakistan
Frontier Constabulary,,military,Pakistan
Pakistan Army,Pakistani army,military,Pakistan
Pakistan Rangers,Sindh Rangers|Rangers paramilitary,military,Pakistan
Levies Force,Levies|Levies Forces|Levies force|Levies personnel|Balochistan Levies|Khasadar force|Khasadars,police,Pakistan
Counter Terrorism Department,CTD|Counter-Terrorism Department,police,Pakistan
Inter-Services Intelligence,ISI,government,Pakistan
Central Reserve Police Force,CRPF|Central Reserve Police|COBRA commandos|CoBRA,police,India
Border Security Force,BSF|Border Security Forces,police,India
Sashastra Seema Bal,SSB,police,India
Indo-Tibetan Border Police,ITBP,police,India
Central Industrial Security Force,CISF,police,India
Railway Protection Force,,police,India
District Reserve Guard,DRG,police,India
Special Police Officers,Special Police Officer|SPO,police,India
Assam Rifles,,military,India
Rashtriya Rifles,,military,India
Tripura State Rifles,,military,India
Indian Army,Territorial Army,military,India
Jammu and Kashmir Police,J&K Police|Special Operations Group,police,India
Rapid Action Battalion,RAB,police,Bangladesh
Border Guard Bangladesh,BGB,military,Bangladesh
Border Guard Police,BGP|Border Guard Force|Border Guard Forces|BGF,police,Myanmar
Philippine Army,Armed Forces of the Philippines|AFP troops|Philippine Marines|Philippine Marine Corps|Infantry Battalion|Army's Infantry Battalion,military,Philippines
Philippine National Police,PNP|Special Action Force|Philippine police,police,Philippines
Citizen Armed Force Geographical Unit,CAFGU|Civilian Active Auxiliary|CAA|Citizen Armed Forces Geographical Unit|Civilian Armed Forces Geographical Unit|CAFGU Active Auxiliary,militia,Philippines
Barangay Peacekeeping Action Team,barangay tanod|Barangay Tanod,militia,Philippines
Indonesian National Armed Forces,TNI|Indonesian National Army|Indonesian military|Indonesian Military|Kopassus,military,Indonesia
Indonesian National Police,Brimob|Mobile Brigade Corps|Densus 88|Detachment 88|Polri|Mobile Brigade,police,Indonesia
Defense Volunteers,Volunteer Defense Corps|Or Sor|territorial defense volunteers|defense volunteers|Village Defense Volunteers|village defense volunteers,militia,Thailand
Thahan Phran,Thai paramilitary rangers,militia,Thailand
North Atlantic Treaty Organization,NATO|NATO forces|NATO troops,military,Afghanistan
International Security Assistance Force,ISAF,military,Afghanistan
Resolute Support Mission,Resolute Support,military,Afghanistan
KFOR,,military,Afghanistan
Royal Thai Army,Thai Rangers,military,Thailand
Royal Thai Police,,military,Thailand
People's Liberation Army (China),Chinese military|People's Armed Police,military,China
People's Police of Vietnam,Vietnamese public security,police,Vietnam
`;
