/**
 * Countries as news texts write them. Codes: all of ISO 3166-1 alpha-2, with SU (exceptionally reserved) and XK (user-assigned, Kosovo).
 * Names: ISO 3166-1 short names, UN Terminology (UNTERM) formal names, and the older or colloquial names still met in reports.
 * Adjectives and demonyms: CIA World Factbook, field "Nationality", plus usage; where two states share one, it is the one that the
 * AP and Reuters stylebooks give the bare word to ("Congo" and "Congolese": Kinshasa; "Dominican": the Dominican Republic).
 * Left out: demonyms that are as often names of people ("Finn", "Turk", "Magyar"), and states that broke up (Yugoslavia, Czechoslovakia).
 * Capitals: UNTERM; old names kept. Row: code | names | adjectives and demonyms | seats of government. A capital behind "~" is also
 * a first name, a family name or a town elsewhere: it is a place, but never stands for the government.
 */
const ROWS = `
AF|Afghanistan;Islamic Republic of Afghanistan;Islamic Emirate of Afghanistan|Afghan;Afghans|Kabul
AL|Albania;Republic of Albania|Albanian;Albanians|Tirana
DZ|Algeria;People's Democratic Republic of Algeria|Algerian;Algerians|Algiers
AD|Andorra;Principality of Andorra|Andorran;Andorrans|Andorra la Vella
AO|Angola;Republic of Angola|Angolan;Angolans|Luanda
AG|Antigua and Barbuda;Antigua & Barbuda;Antigua|Antiguan;Barbudan;Antiguans|~St. John's;~St John's;~Saint John's
AR|Argentina;Argentine Republic|Argentine;Argentinian;Argentinean;Argentines|Buenos Aires
AM|Armenia;Republic of Armenia|Armenian;Armenians|Yerevan
AU|Australia;Commonwealth of Australia|Australian;Australians|Canberra
AT|Austria;Republic of Austria|Austrian;Austrians|Vienna
AZ|Azerbaijan;Republic of Azerbaijan|Azerbaijani;Azeri;Azerbaijanis|Baku
BS|Bahamas;The Bahamas;Commonwealth of the Bahamas|Bahamian;Bahamians|Nassau
BH|Bahrain;Kingdom of Bahrain|Bahraini;Bahrainis|Manama
BD|Bangladesh;People's Republic of Bangladesh|Bangladeshi;Bangladeshis|Dhaka
BB|Barbados|Barbadian;Bajan;Barbadians|Bridgetown
BY|Belarus;Republic of Belarus;Byelorussia;Belorussia|Belarusian;Belarussian;Belarusians;Byelorussian;Belorussian;Belarusans|Minsk
BE|Belgium;Kingdom of Belgium|Belgian;Belgians|~Brussels
BZ|Belize|Belizean;Belizeans|Belmopan
BJ|Benin;Republic of Benin;Dahomey|Beninese|Cotonou;Porto-Novo
BT|Bhutan;Kingdom of Bhutan|Bhutanese|Thimphu
BO|Bolivia;Plurinational State of Bolivia|Bolivian;Bolivians|La Paz;~Sucre
BA|Bosnia and Herzegovina;Bosnia-Herzegovina;Bosnia;Bosnia & Herzegovina;BiH;Republika Srpska|Bosnian;Bosnians;Bosnian-Herzegovinian;Herzegovinian;Bosniak;Bosniaks;Bosnian Serb;Bosnian Croat|Sarajevo
BW|Botswana;Republic of Botswana|Botswanan;Motswana;Batswana;Botswanans|Gaborone
BR|Brazil;Federative Republic of Brazil|Brazilian;Brazilians|Brasilia;Brasília
BN|Brunei;Brunei Darussalam;Brunei-Darussalam|Bruneian;Bruneians|Bandar Seri Begawan
BG|Bulgaria;Republic of Bulgaria|Bulgarian;Bulgarians|Sofia
BF|Burkina Faso;Burkina;Upper Volta|Burkinabe;Burkinabé;Burkinabè;Burkinan|Ouagadougou
BI|Burundi;Republic of Burundi|Burundian;Burundians|Bujumbura;Gitega
CV|Cabo Verde;Cape Verde;Republic of Cabo Verde|Cabo Verdean;Cape Verdean;Cape Verdeans|Praia
KH|Cambodia;Kingdom of Cambodia;Kampuchea|Cambodian;Cambodians|Phnom Penh
CM|Cameroon;Republic of Cameroon|Cameroonian;Cameroonians|Yaounde;Yaoundé
CA|Canada|Canadian;Canadians|Ottawa
CF|Central African Republic;CAR|Central African;Centrafrican;Central Africans|Bangui
TD|Chad;Republic of Chad;Tchad|Chadian;Chadians|N'Djamena;Ndjamena;N'djamena
CL|Chile;Republic of Chile|Chilean;Chileans|~Santiago;~Santiago de Chile
CN|China;People's Republic of China;PRC;Communist China;Mainland China;mainland China;P.R. China;PR China;People's China|Chinese|Beijing;Peking
CO|Colombia;Republic of Colombia|Colombian;Colombians|Bogota;Bogotá
KM|Comoros;Union of the Comoros|Comorian;Comoran;Comorians;Comorans|~Moroni
CG|Republic of the Congo;Congo-Brazzaville;Republic of Congo;Congo Republic;Congo Brazzaville||Brazzaville
CD|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC;Zaire;D.R. Congo;D.R.C.;Congo-Kinshasa;Congo Kinshasa;Congo|Congolese;Zairian;Zairean|Kinshasa
CR|Costa Rica;Republic of Costa Rica|Costa Rican;Costa Ricans|~San Jose;~San José
CI|Côte d'Ivoire;Cote d'Ivoire;Ivory Coast;Cote D'Ivoire;Republic of Côte d'Ivoire;Republic of Cote d'Ivoire|Ivorian;Ivorians|Abidjan;Yamoussoukro
HR|Croatia;Republic of Croatia|Croatian;Croat;Croats;Croatians|Zagreb
CU|Cuba;Republic of Cuba|Cuban;Cubans|Havana
CY|Cyprus;Republic of Cyprus|Cypriot;Greek Cypriot;Cypriots;Greek Cypriots;Turkish Cypriot;Turkish Cypriots|Nicosia
CZ|Czech Republic;Czechia|Czech;Czechs|Prague
DK|Denmark;Kingdom of Denmark|Danish;Danes|Copenhagen
DJ|Djibouti;Republic of Djibouti|Djiboutian;Djiboutians|
DM|Dominica;Commonwealth of Dominica||~Roseau
DO|Dominican Republic|Dominican;Dominicans|Santo Domingo
EC|Ecuador;Republic of Ecuador|Ecuadorian;Ecuadorean;Ecuadorians;Ecuadoran|Quito
EG|Egypt;Arab Republic of Egypt|Egyptian;Egyptians|Cairo
SV|El Salvador;Republic of El Salvador|Salvadoran;Salvadorean;Salvadorian;Salvadorans|San Salvador
GQ|Equatorial Guinea;Republic of Equatorial Guinea|Equatorial Guinean;Equatoguinean|Malabo
ER|Eritrea;State of Eritrea|Eritrean;Eritreans|Asmara
EE|Estonia;Republic of Estonia|Estonian;Estonians|Tallinn
SZ|Eswatini;Kingdom of Eswatini;Swaziland|Swazi;Swazis;Emaswati|Mbabane;Lobamba
ET|Ethiopia;Federal Democratic Republic of Ethiopia|Ethiopian;Ethiopians|Addis Ababa
FJ|Fiji;Republic of Fiji|Fijian;Fijians|Suva
FI|Finland;Republic of Finland|Finnish;Finns|Helsinki
FR|France;French Republic|French;Frenchman;Frenchmen|Paris
GA|Gabon;Gabonese Republic|Gabonese|Libreville
GM|Gambia;The Gambia;Republic of The Gambia;Republic of the Gambia|Gambian;Gambians|Banjul
GE|Georgia|Georgian;Georgians|Tbilisi
DE|Germany;Federal Republic of Germany;West Germany|German;Germans;West German|Berlin
GH|Ghana;Republic of Ghana|Ghanaian;Ghanaians|Accra
GI|Gibraltar|Gibraltarian;Gibraltarians|
GR|Greece;Hellenic Republic|Greek;Greeks|Athens
GD|Grenada|Grenadian;Grenadians|~St. George's;~St George's;~Saint George's
GT|Guatemala;Republic of Guatemala|Guatemalan;Guatemalans|Guatemala City
GN|Guinea;Republic of Guinea;Guinea-Conakry;Guinea Conakry|Guinean;Guineans|Conakry
GW|Guinea-Bissau;Republic of Guinea-Bissau;Guinea Bissau|Bissau-Guinean;Guinea-Bissauan|Bissau
GY|Guyana;Co-operative Republic of Guyana;Cooperative Republic of Guyana|Guyanese|~Georgetown
HT|Haiti;Republic of Haiti|Haitian;Haitians|Port-au-Prince
VA|Holy See;Vatican;Vatican City;Vatican City State;The Vatican;The Holy See|Papal|
HN|Honduras;Republic of Honduras|Honduran;Hondurans|Tegucigalpa
HK|Hong Kong;HKSAR;Hong Kong SAR;Hong Kong Special Administrative Region|Hong Konger;Hong Kongers|
HU|Hungary;Republic of Hungary|Hungarian;Hungarians|Budapest
IS|Iceland;Republic of Iceland|Icelandic;Icelander;Icelanders|Reykjavik;Reykjavík
IN|India;Republic of India|Indian;Indians|New Delhi;Delhi
ID|Indonesia;Republic of Indonesia|Indonesian;Indonesians|Jakarta
IR|Iran;Islamic Republic of Iran;Islamic Republic|Iranian;Iranians|Tehran;Teheran
IQ|Iraq;Republic of Iraq|Iraqi;Iraqis|Baghdad
IE|Ireland;Republic of Ireland;Irish Republic;Eire|Irish;Irishman|Dublin
IL|Israel;State of Israel|Israeli;Israelis|Jerusalem;Tel Aviv
IT|Italy;Italian Republic|Italian;Italians|Rome
JM|Jamaica|Jamaican;Jamaicans|~Kingston
JP|Japan|Japanese|Tokyo
JO|Jordan;Hashemite Kingdom of Jordan|Jordanian;Jordanians|Amman
KZ|Kazakhstan;Republic of Kazakhstan|Kazakh;Kazakhstani;Kazakhs|Astana;Nur-Sultan
KE|Kenya;Republic of Kenya|Kenyan;Kenyans|Nairobi
KI|Kiribati;Republic of Kiribati|I-Kiribati|Tarawa;South Tarawa
KP|North Korea;Democratic People's Republic of Korea;DPRK;D.P.R.K.;DPR Korea;N. Korea;N.Korea|North Korean;North Koreans;N. Korean|Pyongyang
KR|South Korea;Republic of Korea;ROK;Korea;R.O.K.;S. Korea;S.Korea;RoK|South Korean;Korean;South Koreans;Koreans;S. Korean|Seoul
XK|Kosovo;Republic of Kosovo|Kosovar;Kosovan;Kosovo Albanian;Kosovars;Kosovo Serb;Kosovo Serbs|Pristina;Prishtina
KW|Kuwait;State of Kuwait|Kuwaiti;Kuwaitis|Kuwait City
KG|Kyrgyzstan;Kyrgyz Republic;Kirghizia;Kirghizstan|Kyrgyz;Kyrgyzstani;Kirghiz;Kyrgyzstanis|Bishkek
LA|Laos;Lao People's Democratic Republic;Lao PDR|Lao;Laotian;Laotians|Vientiane
LV|Latvia;Republic of Latvia|Latvian;Latvians|Riga
LB|Lebanon;Lebanese Republic;Republic of Lebanon|Lebanese|Beirut
LS|Lesotho;Kingdom of Lesotho;Basutoland|Basotho;Mosotho;Lesothan|Maseru
LR|Liberia;Republic of Liberia|Liberian;Liberians|Monrovia
LY|Libya;State of Libya;Libyan Arab Jamahiriya;Great Jamahiriya|Libyan;Libyans|Tripoli
LI|Liechtenstein;Principality of Liechtenstein|Liechtenstein;Liechtensteiner|Vaduz
LT|Lithuania;Republic of Lithuania|Lithuanian;Lithuanians|Vilnius
LU|Luxembourg;Grand Duchy of Luxembourg;Luxemburg|Luxembourgish;Luxembourger;Luxembourgers;Luxembourgian|
MO|Macau;Macao;Macao SAR;Macau SAR;Macao Special Administrative Region|Macanese|
MG|Madagascar;Republic of Madagascar;Malagasy Republic|Malagasy;Madagascan|Antananarivo
MW|Malawi;Republic of Malawi|Malawian;Malawians|Lilongwe
MY|Malaysia|Malaysian;Malaysians|Kuala Lumpur;Putrajaya
MV|Maldives;Republic of Maldives;Republic of the Maldives;The Maldives|Maldivian;Maldivians|Malé
ML|Mali;Republic of Mali|Malian;Malians|Bamako
MT|Malta;Republic of Malta|Maltese|Valletta
MH|Marshall Islands;Republic of the Marshall Islands|Marshallese;Marshall Islander|Majuro
MR|Mauritania;Islamic Republic of Mauritania|Mauritanian;Mauritanians|Nouakchott
MU|Mauritius;Republic of Mauritius|Mauritian;Mauritians|Port Louis
MX|Mexico;United Mexican States|Mexican;Mexicans|Mexico City
FM|Micronesia;Federated States of Micronesia;FSM|Micronesian;Micronesians|Palikir
MD|Moldova;Republic of Moldova;Moldavia|Moldovan;Moldovans;Moldavian|Chisinau;Chișinău
MC|Monaco;Principality of Monaco|Monegasque;Monégasque;Monacan|
MN|Mongolia;Mongolian People's Republic|Mongolian;Mongolians|Ulaanbaatar;Ulan Bator;Ulaanbataar
ME|Montenegro|Montenegrin;Montenegrins|Podgorica
MA|Morocco;Kingdom of Morocco|Moroccan;Moroccans|Rabat
MZ|Mozambique;Republic of Mozambique|Mozambican;Mozambicans|Maputo
MM|Myanmar;Burma;Republic of the Union of Myanmar;Union of Myanmar;Union of Burma|Burmese;Myanma;Myanmarese|Naypyidaw;Nay Pyi Taw;Naypyitaw;Nay Pyi Daw
NA|Namibia;Republic of Namibia|Namibian;Namibians|Windhoek
NR|Nauru;Republic of Nauru|Nauruan;Nauruans|Yaren
NP|Nepal;Federal Democratic Republic of Nepal;Kingdom of Nepal|Nepali;Nepalese;Nepalis|Kathmandu
NL|Netherlands;Kingdom of the Netherlands;Holland;The Netherlands|Dutch;Dutchman|The Hague
NZ|New Zealand;Aotearoa;N.Z.;NZ|New Zealander;New Zealanders;Kiwi|Wellington
NI|Nicaragua;Republic of Nicaragua|Nicaraguan;Nicaraguans|Managua
NE|Niger;Republic of Niger|Nigerien;Nigerois;Nigeriens|Niamey
NG|Nigeria;Federal Republic of Nigeria|Nigerian;Nigerians|Abuja
MK|North Macedonia;Republic of North Macedonia;Macedonia;FYROM;FYR Macedonia;Former Yugoslav Republic of Macedonia;former Yugoslav Republic of Macedonia|Macedonian;North Macedonian;Macedonians;North Macedonians|Skopje
NO|Norway;Kingdom of Norway|Norwegian;Norwegians|Oslo
OM|Oman;Sultanate of Oman|Omani;Omanis|Muscat
PK|Pakistan;Islamic Republic of Pakistan|Pakistani;Pakistanis|Islamabad
PW|Palau;Republic of Palau|Palauan;Palauans|Ngerulmud;Melekeok
PS|Palestine;State of Palestine;Palestinian Authority;Palestinian National Authority;Occupied Palestinian Territory;Palestinian Territories|Palestinian;Palestinians|Ramallah
PA|Panama;Republic of Panama|Panamanian;Panamanians|Panama City
PG|Papua New Guinea;PNG;P.N.G.;Independent State of Papua New Guinea|Papua New Guinean;Papua New Guineans|Port Moresby
PY|Paraguay;Republic of Paraguay|Paraguayan;Paraguayans|Asuncion;Asunción
PE|Peru;Republic of Peru|Peruvian;Peruvians|Lima
PH|Philippines;Republic of the Philippines|Philippine;Filipino;Filipinos;Filipina;Philippino|Manila
PL|Poland;Republic of Poland|Polish;Pole;Poles|Warsaw
PT|Portugal;Portuguese Republic|Portuguese|Lisbon
QA|Qatar;State of Qatar|Qatari;Qataris|Doha
RO|Romania|Romanian;Romanians|Bucharest
RU|Russia;Russian Federation|Russian;Russians|Moscow
RW|Rwanda;Republic of Rwanda|Rwandan;Rwandans;Rwandese|Kigali
KN|Saint Kitts and Nevis;St. Kitts and Nevis;Saint Kitts & Nevis;St Kitts and Nevis;St. Kitts & Nevis;Saint Christopher and Nevis;Federation of Saint Kitts and Nevis;St. Kitts;St Kitts|Kittitian;Nevisian;Kittitians|Basseterre
LC|Saint Lucia;St. Lucia;St Lucia|Saint Lucian;St. Lucian;St Lucian;Saint Lucians|Castries
VC|Saint Vincent and the Grenadines;St. Vincent and the Grenadines;Saint Vincent & the Grenadines;St Vincent and the Grenadines;St. Vincent & the Grenadines;St. Vincent;St Vincent;Saint Vincent|Vincentian;Vincentians;Saint Vincentian|Kingstown
WS|Samoa;Independent State of Samoa;Western Samoa|Samoan;Samoans|Apia
SM|San Marino;Republic of San Marino|Sammarinese;San Marinese|
ST|Sao Tome and Principe;São Tomé and Príncipe;Sao Tome & Principe;Sao Tome;São Tomé;Democratic Republic of Sao Tome and Principe|Sao Tomean;São Toméan;Santomean|
SA|Saudi Arabia;Kingdom of Saudi Arabia;KSA;K.S.A.|Saudi;Saudi Arabian;Saudis;Saudi Arabians|Riyadh
SN|Senegal;Republic of Senegal|Senegalese|Dakar
RS|Serbia;Republic of Serbia;Federal Republic of Yugoslavia;Serbia and Montenegro|Serbian;Serb;Serbs;Serbians|Belgrade
SC|Seychelles;Republic of Seychelles;The Seychelles|Seychellois|~Victoria
SL|Sierra Leone;Republic of Sierra Leone|Sierra Leonean;Sierra Leoneans|Freetown
SG|Singapore;Republic of Singapore|Singaporean;Singaporeans|
SK|Slovakia;Slovak Republic|Slovak;Slovakian;Slovaks|Bratislava
SI|Slovenia;Republic of Slovenia|Slovenian;Slovene;Slovenes;Slovenians|Ljubljana
SB|Solomon Islands;Solomons|Solomon Islander;Solomon Islanders|Honiara
SO|Somalia;Federal Republic of Somalia|Somali;Somalis;Somalian|Mogadishu
ZA|South Africa;Republic of South Africa|South African;South Africans|Pretoria;Cape Town
SS|South Sudan;Republic of South Sudan|South Sudanese|Juba
SU|Soviet Union;USSR;U.S.S.R.|Soviet;Soviets|
ES|Spain;Kingdom of Spain|Spanish;Spaniard;Spaniards|Madrid
LK|Sri Lanka;Democratic Socialist Republic of Sri Lanka;Ceylon|Sri Lankan;Sri Lankans;Ceylonese|Colombo;Sri Jayawardenepura Kotte;Kotte
SD|Sudan;Republic of the Sudan;Republic of Sudan|Sudanese|Khartoum;Port Sudan
SR|Suriname;Republic of Suriname;Surinam|Surinamese;Surinamer|Paramaribo
SE|Sweden;Kingdom of Sweden|Swedish;Swede;Swedes|Stockholm
CH|Switzerland;Swiss Confederation|Swiss|Bern;Berne
SY|Syria;Syrian Arab Republic|Syrian;Syrians|Damascus
TW|Taiwan;Chinese Taipei;Republic of China;ROC|Taiwanese|Taipei
TJ|Tajikistan;Republic of Tajikistan|Tajik;Tajikistani;Tajiks|Dushanbe
TZ|Tanzania;United Republic of Tanzania|Tanzanian;Tanzanians|Dodoma;Dar es Salaam
TH|Thailand;Kingdom of Thailand|Thai;Thais|Bangkok
TL|Timor-Leste;East Timor;Democratic Republic of Timor-Leste;Timor Leste|Timorese;East Timorese|Dili
TG|Togo;Togolese Republic;Republic of Togo|Togolese|Lome;Lomé
TO|Tonga;Kingdom of Tonga|Tongan;Tongans|Nuku'alofa;Nukualofa
TT|Trinidad and Tobago;Trinidad & Tobago;Republic of Trinidad and Tobago;Trinidad|Trinidadian;Trinbagonian;Tobagonian;Trinidadians|Port of Spain;Port-of-Spain
TN|Tunisia;Republic of Tunisia|Tunisian;Tunisians|Tunis
TR|Turkey;Türkiye;Turkiye;Republic of Türkiye;Republic of Turkey|Turkish;Turks|Ankara
TM|Turkmenistan;Turkmenia|Turkmen;Turkmens;Turkmenistani|Ashgabat;Ashkhabad;Aşgabat
TV|Tuvalu|Tuvaluan;Tuvaluans|Funafuti
UG|Uganda;Republic of Uganda|Ugandan;Ugandans|Kampala
UA|Ukraine|Ukrainian;Ukrainians|Kyiv;Kiev
AE|United Arab Emirates;UAE;U.A.E.;Emirates|Emirati;Emiratis|Abu Dhabi
GB|United Kingdom;UK;U.K.;Britain;Great Britain;England;Scotland;G.B.;Northern Ireland;Wales;United Kingdom of Great Britain and Northern Ireland|British;Briton;Britons;Scottish;Welsh;Northern Irish;Brits|London
US|United States of America;United States;US;U.S.;USA;U.S.A.;America|American;Americans|Washington;Washington, D.C.;Washington DC;Washington, DC;Washington D.C.
UY|Uruguay;Oriental Republic of Uruguay;Eastern Republic of Uruguay|Uruguayan;Uruguayans|Montevideo
UZ|Uzbekistan;Republic of Uzbekistan|Uzbek;Uzbekistani;Uzbeks|Tashkent
VU|Vanuatu;Republic of Vanuatu;New Hebrides|Ni-Vanuatu;ni-Vanuatu;Vanuatuan|Port Vila;Port-Vila
VE|Venezuela;Bolivarian Republic of Venezuela|Venezuelan;Venezuelans|Caracas
VN|Vietnam;Viet Nam;Socialist Republic of Vietnam;Socialist Republic of Viet Nam|Vietnamese|Hanoi;Ha Noi
YE|Yemen;Republic of Yemen|Yemeni;Yemenis;Yemenite|Sanaa;Sana'a;Aden;San'a
ZM|Zambia;Republic of Zambia|Zambian;Zambians|Lusaka
ZW|Zimbabwe;Republic of Zimbabwe;Rhodesia|Zimbabwean;Zimbabweans;Rhodesian|Harare
CK|Cook Islands|Cook Islander|~Avarua
NU|Niue|Niuean|Alofi
GL|Greenland|Greenlandic|Nuuk
PR|Puerto Rico|Puerto Rican|~San Juan
AI|Anguilla|Anguillan|
AQ|Antarctica||
AS|American Samoa|American Samoan|~Pago Pago
AW|Aruba|Aruban|~Oranjestad
AX|Åland Islands;Aland Islands;Åland|Ålander|~Mariehamn
BL|Saint Barthélemy;Saint Barthelemy;St. Barthélemy;St. Barthelemy||~Gustavia
BM|Bermuda|Bermudian;Bermudan|~Hamilton
BQ|Bonaire, Sint Eustatius and Saba;Bonaire;Sint Eustatius|Bonairean|~Kralendijk
BV|Bouvet Island||
CC|Cocos (Keeling) Islands;Cocos Islands;Keeling Islands||
CW|Curaçao;Curacao|Curaçaoan;Curacaoan|~Willemstad
CX|Christmas Island|Christmas Islander|
EH|Western Sahara;Sahrawi Arab Democratic Republic;Saharawi Arab Democratic Republic;Sahrawi Republic;SADR|Sahrawi;Saharawi;Sahrawis|
FK|Falkland Islands;Falklands;Malvinas;Falkland Islands (Malvinas)|Falkland Islander;Falkland Islanders|
FO|Faroe Islands;Faroes;Faeroe Islands|Faroese|~Tórshavn;~Torshavn
GF|French Guiana|French Guianese|~Cayenne
GG|Guernsey;Bailiwick of Guernsey||~St Peter Port;~St. Peter Port
GP|Guadeloupe|Guadeloupean|
GS|South Georgia and the South Sandwich Islands;South Georgia||
GU|Guam|Guamanian|~Hagåtña;~Hagatna
HM|Heard Island and McDonald Islands;Heard Island||
IM|Isle of Man|Manx|
IO|British Indian Ocean Territory;Chagos;Chagos Islands;Chagos Archipelago|Chagossian;Chagossians|~Diego Garcia
JE|Bailiwick of Jersey;Jersey||~Saint Helier;~St Helier;~St. Helier
KY|Cayman Islands;Caymans|Caymanian;Caymanians|
MF|Saint Martin (French part);Collectivity of Saint Martin||
MP|Northern Mariana Islands;Northern Marianas;CNMI||~Saipan
MQ|Martinique|Martiniquais;Martinican|~Fort-de-France
MS|Montserrat|Montserratian|
NC|New Caledonia|New Caledonian;New Caledonians|~Nouméa;~Noumea
NF|Norfolk Island|Norfolk Islander|
PF|French Polynesia|French Polynesian|~Papeete
PM|Saint Pierre and Miquelon;St. Pierre and Miquelon||
PN|Pitcairn;Pitcairn Islands;Pitcairn Island|Pitcairner|
RE|Réunion;La Réunion|Réunionese|~Saint-Denis de La Réunion
SH|Saint Helena, Ascension and Tristan da Cunha;Saint Helena;St. Helena;St Helena;Tristan da Cunha;Ascension Island|Saint Helenian|
SJ|Svalbard and Jan Mayen;Jan Mayen||
SX|Sint Maarten;St. Maarten|Sint Maartener|~Philipsburg
TC|Turks and Caicos Islands;Turks and Caicos;Turks & Caicos||~Cockburn Town
TF|French Southern Territories;French Southern and Antarctic Lands||
TK|Tokelau|Tokelauan|
UM|United States Minor Outlying Islands;Wake Island||
VG|British Virgin Islands;BVI|British Virgin Islander|
VI|U.S. Virgin Islands;US Virgin Islands;United States Virgin Islands;Virgin Islands of the United States||~Charlotte Amalie
WF|Wallis and Futuna|Wallisian;Futunan|
YT|Mayotte|Mahoran|~Mamoudzou
`;

export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  readonly capitals: readonly string[];
  /** The capitals that news texts let act: "Moscow and Ankara agreed". */
  readonly governments: readonly string[];
}

const items = (cell: string | undefined): string[] => (cell ?? "").split(";").filter(Boolean);

export const COUNTRIES: readonly Country[] = ROWS.trim()
  .split("\n")
  .map((row) => {
    const [code = "", names, adjectives, cell] = row.split("|");
    const capitals = items(cell);
    return {
      code,
      names: items(names),
      adjectives: items(adjectives),
      capitals: capitals.map((name) => name.replace("~", "")),
      governments: capitals.filter((name) => !name.startsWith("~")),
    };
  });
