/**
 * Countries as news texts write them. Codes: ISO 3166-1 alpha-2, with SU (transitionally reserved) and XK (user-assigned, Kosovo).
 * Names: ISO 3166-1 short names, UN Terminology (UNTERM) formal names, and the older or colloquial names still met in reports.
 * Adjectives and demonyms: CIA World Factbook, field "Nationality", plus usage. Capitals: UNTERM; old names kept.
 * Row: code | names | adjectives and demonyms | seats of government.
 */
const ROWS = `
AF|Afghanistan;Islamic Republic of Afghanistan;Islamic Emirate of Afghanistan|Afghan;Afghans|Kabul
AL|Albania;Republic of Albania|Albanian;Albanians|Tirana
DZ|Algeria;People's Democratic Republic of Algeria|Algerian;Algerians|Algiers
AD|Andorra;Principality of Andorra|Andorran|Andorra la Vella
AO|Angola;Republic of Angola|Angolan;Angolans|Luanda
AG|Antigua and Barbuda|Antiguan|
AR|Argentina;Argentine Republic|Argentine;Argentinian;Argentinean;Argentines|Buenos Aires
AM|Armenia;Republic of Armenia|Armenian;Armenians|Yerevan
AU|Australia;Commonwealth of Australia|Australian;Australians|Canberra
AT|Austria;Republic of Austria|Austrian;Austrians|Vienna
AZ|Azerbaijan;Republic of Azerbaijan|Azerbaijani;Azeri;Azerbaijanis|Baku
BS|Bahamas;The Bahamas|Bahamian|Nassau
BH|Bahrain;Kingdom of Bahrain|Bahraini;Bahrainis|Manama
BD|Bangladesh;People's Republic of Bangladesh|Bangladeshi;Bangladeshis|Dhaka
BB|Barbados|Barbadian|Bridgetown
BY|Belarus;Republic of Belarus;Byelorussia|Belarusian;Belarussian;Belarusians|Minsk
BE|Belgium;Kingdom of Belgium|Belgian;Belgians|
BZ|Belize|Belizean|Belmopan
BJ|Benin;Republic of Benin|Beninese|Cotonou;Porto-Novo
BT|Bhutan;Kingdom of Bhutan|Bhutanese|Thimphu
BO|Bolivia;Plurinational State of Bolivia|Bolivian;Bolivians|La Paz
BA|Bosnia and Herzegovina;Bosnia-Herzegovina;Bosnia|Bosnian;Bosnians|Sarajevo
BW|Botswana;Republic of Botswana|Botswanan;Motswana|Gaborone
BR|Brazil;Federative Republic of Brazil|Brazilian;Brazilians|Brasilia;Brasília
BN|Brunei;Brunei Darussalam|Bruneian|Bandar Seri Begawan
BG|Bulgaria;Republic of Bulgaria|Bulgarian;Bulgarians|Sofia
BF|Burkina Faso|Burkinabe|Ouagadougou
BI|Burundi;Republic of Burundi|Burundian|Bujumbura;Gitega
CV|Cabo Verde;Cape Verde|Cabo Verdean;Cape Verdean|Praia
KH|Cambodia;Kingdom of Cambodia|Cambodian;Cambodians|Phnom Penh
CM|Cameroon;Republic of Cameroon|Cameroonian;Cameroonians|Yaounde;Yaoundé
CA|Canada|Canadian;Canadians|Ottawa
CF|Central African Republic;CAR|Central African|Bangui
TD|Chad;Republic of Chad|Chadian|N'Djamena
CL|Chile;Republic of Chile|Chilean;Chileans|
CN|China;People's Republic of China;PRC;Communist China|Chinese|Beijing;Peking
CO|Colombia;Republic of Colombia|Colombian;Colombians|Bogota;Bogotá
KM|Comoros;Union of the Comoros|Comorian;Comoran|Moroni
CG|Republic of the Congo;Congo-Brazzaville;Congo|Congolese|Brazzaville
CD|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC;Zaire||Kinshasa
CR|Costa Rica;Republic of Costa Rica|Costa Rican;Costa Ricans|
CI|Côte d'Ivoire;Cote d'Ivoire;Ivory Coast|Ivorian;Ivorians|Abidjan;Yamoussoukro
HR|Croatia;Republic of Croatia|Croatian;Croat;Croats|Zagreb
CU|Cuba;Republic of Cuba|Cuban;Cubans|Havana
CY|Cyprus;Republic of Cyprus|Cypriot;Greek Cypriot;Cypriots|Nicosia
CZ|Czech Republic;Czechia|Czech;Czechs|Prague
DK|Denmark;Kingdom of Denmark|Danish;Danes|Copenhagen
DJ|Djibouti;Republic of Djibouti|Djiboutian|
DM|Dominica|Dominican|Roseau
DO|Dominican Republic||Santo Domingo
EC|Ecuador;Republic of Ecuador|Ecuadorian;Ecuadorean|Quito
EG|Egypt;Arab Republic of Egypt|Egyptian;Egyptians|Cairo
SV|El Salvador|Salvadoran;Salvadorean|San Salvador
GQ|Equatorial Guinea|Equatorial Guinean|Malabo
ER|Eritrea;State of Eritrea|Eritrean;Eritreans|Asmara
EE|Estonia;Republic of Estonia|Estonian;Estonians|Tallinn
SZ|Eswatini;Kingdom of Eswatini;Swaziland|Swazi|Mbabane
ET|Ethiopia;Federal Democratic Republic of Ethiopia|Ethiopian;Ethiopians|Addis Ababa
FJ|Fiji;Republic of Fiji|Fijian;Fijians|Suva
FI|Finland;Republic of Finland|Finnish;Finn;Finns|Helsinki
FR|France;French Republic|French;Frenchman|Paris
GA|Gabon;Gabonese Republic|Gabonese|Libreville
GM|Gambia;The Gambia|Gambian|Banjul
GE|Georgia|Georgian;Georgians|Tbilisi
DE|Germany;Federal Republic of Germany;West Germany|German;Germans|Berlin
GH|Ghana;Republic of Ghana|Ghanaian;Ghanaians|Accra
GI|Gibraltar|Gibraltarian;Gibraltarians|
GR|Greece;Hellenic Republic|Greek;Greeks|Athens
GD|Grenada|Grenadian|
GT|Guatemala;Republic of Guatemala|Guatemalan;Guatemalans|
GN|Guinea;Republic of Guinea|Guinean|Conakry
GW|Guinea-Bissau|Bissau-Guinean|Bissau
GY|Guyana|Guyanese|
HT|Haiti;Republic of Haiti|Haitian;Haitians|Port-au-Prince
VA|Holy See;Vatican;Vatican City||
HN|Honduras;Republic of Honduras|Honduran;Hondurans|Tegucigalpa
HK|Hong Kong||
HU|Hungary|Hungarian;Hungarians|Budapest
IS|Iceland;Republic of Iceland|Icelandic;Icelander|Reykjavik;Reykjavík
IN|India;Republic of India|Indian;Indians|New Delhi;Delhi
ID|Indonesia;Republic of Indonesia|Indonesian;Indonesians|Jakarta
IR|Iran;Islamic Republic of Iran;Islamic Republic|Iranian;Iranians|Tehran;Teheran
IQ|Iraq;Republic of Iraq|Iraqi;Iraqis|Baghdad
IE|Ireland;Republic of Ireland|Irish|Dublin
IL|Israel;State of Israel|Israeli;Israelis|Jerusalem;Tel Aviv
IT|Italy;Italian Republic|Italian;Italians|Rome
JM|Jamaica|Jamaican;Jamaicans|
JP|Japan|Japanese|Tokyo
JO|Jordan;Hashemite Kingdom of Jordan|Jordanian;Jordanians|Amman
KZ|Kazakhstan;Republic of Kazakhstan|Kazakh;Kazakhstani;Kazakhs|Astana;Nur-Sultan
KE|Kenya;Republic of Kenya|Kenyan;Kenyans|Nairobi
KI|Kiribati|I-Kiribati|Tarawa
KP|North Korea;Democratic People's Republic of Korea;DPRK|North Korean;North Koreans|Pyongyang
KR|South Korea;Republic of Korea;ROK;Korea|South Korean;Korean;South Koreans|Seoul
XK|Kosovo;Republic of Kosovo|Kosovar;Kosovan;Kosovo Albanian|Pristina;Prishtina
KW|Kuwait;State of Kuwait|Kuwaiti;Kuwaitis|Kuwait City
KG|Kyrgyzstan;Kyrgyz Republic;Kirghizia|Kyrgyz;Kyrgyzstani;Kirghiz|Bishkek
LA|Laos;Lao People's Democratic Republic;Lao PDR|Lao;Laotian|Vientiane
LV|Latvia;Republic of Latvia|Latvian;Latvians|Riga
LB|Lebanon;Lebanese Republic|Lebanese|Beirut
LS|Lesotho;Kingdom of Lesotho|Basotho;Mosotho|Maseru
LR|Liberia;Republic of Liberia|Liberian;Liberians|Monrovia
LY|Libya;State of Libya|Libyan;Libyans|Tripoli
LI|Liechtenstein;Principality of Liechtenstein|Liechtenstein|Vaduz
LT|Lithuania;Republic of Lithuania|Lithuanian;Lithuanians|Vilnius
LU|Luxembourg;Grand Duchy of Luxembourg|Luxembourgish;Luxembourger|
MO|Macau;Macao||
MG|Madagascar;Republic of Madagascar|Malagasy|Antananarivo
MW|Malawi;Republic of Malawi|Malawian;Malawians|Lilongwe
MY|Malaysia|Malaysian;Malaysians|Kuala Lumpur;Putrajaya
MV|Maldives;Republic of Maldives|Maldivian;Maldivians|Malé
ML|Mali;Republic of Mali|Malian;Malians|Bamako
MT|Malta;Republic of Malta|Maltese|Valletta
MH|Marshall Islands;Republic of the Marshall Islands|Marshallese|Majuro
MR|Mauritania;Islamic Republic of Mauritania|Mauritanian|Nouakchott
MU|Mauritius;Republic of Mauritius|Mauritian|Port Louis
MX|Mexico;United Mexican States|Mexican;Mexicans|Mexico City
FM|Micronesia;Federated States of Micronesia|Micronesian|Palikir
MD|Moldova;Republic of Moldova|Moldovan;Moldovans|Chisinau;Chișinău
MC|Monaco;Principality of Monaco|Monegasque|
MN|Mongolia|Mongolian;Mongolians|Ulaanbaatar;Ulan Bator
ME|Montenegro|Montenegrin|Podgorica
MA|Morocco;Kingdom of Morocco|Moroccan;Moroccans|Rabat
MZ|Mozambique;Republic of Mozambique|Mozambican;Mozambicans|Maputo
MM|Myanmar;Burma;Republic of the Union of Myanmar|Burmese;Myanmar's|Naypyidaw;Nay Pyi Taw
NA|Namibia;Republic of Namibia|Namibian;Namibians|Windhoek
NR|Nauru|Nauruan|
NP|Nepal|Nepali;Nepalese|Kathmandu
NL|Netherlands;Kingdom of the Netherlands;Holland|Dutch|The Hague
NZ|New Zealand;Aotearoa|New Zealander;New Zealanders|Wellington
NI|Nicaragua;Republic of Nicaragua|Nicaraguan;Nicaraguans|Managua
NE|Niger;Republic of Niger|Nigerien|Niamey
NG|Nigeria;Federal Republic of Nigeria|Nigerian;Nigerians|Abuja
MK|North Macedonia;Republic of North Macedonia;Macedonia|Macedonian;North Macedonian|Skopje
NO|Norway;Kingdom of Norway|Norwegian;Norwegians|Oslo
OM|Oman;Sultanate of Oman|Omani;Omanis|Muscat
PK|Pakistan;Islamic Republic of Pakistan|Pakistani;Pakistanis|Islamabad
PW|Palau;Republic of Palau|Palauan|Ngerulmud
PS|Palestine;State of Palestine;Palestinian Authority;Palestinian National Authority|Palestinian;Palestinians|Ramallah
PA|Panama;Republic of Panama|Panamanian;Panamanians|Panama City
PG|Papua New Guinea;PNG|Papua New Guinean|Port Moresby
PY|Paraguay;Republic of Paraguay|Paraguayan|Asuncion;Asunción
PE|Peru;Republic of Peru|Peruvian;Peruvians|Lima
PH|Philippines;Republic of the Philippines|Philippine;Filipino;Filipinos|Manila
PL|Poland;Republic of Poland|Polish;Pole;Poles|Warsaw
PT|Portugal;Portuguese Republic|Portuguese|Lisbon
QA|Qatar;State of Qatar|Qatari;Qataris|Doha
RO|Romania|Romanian;Romanians|Bucharest
RU|Russia;Russian Federation|Russian;Russians|Moscow
RW|Rwanda;Republic of Rwanda|Rwandan;Rwandans|Kigali
KN|Saint Kitts and Nevis;St. Kitts and Nevis||
LC|Saint Lucia;St. Lucia|Saint Lucian|
VC|Saint Vincent and the Grenadines;St. Vincent and the Grenadines||
WS|Samoa;Independent State of Samoa|Samoan;Samoans|Apia
SM|San Marino||
ST|Sao Tome and Principe;São Tomé and Príncipe||
SA|Saudi Arabia;Kingdom of Saudi Arabia|Saudi;Saudi Arabian;Saudis|Riyadh
SN|Senegal;Republic of Senegal|Senegalese|Dakar
RS|Serbia;Republic of Serbia|Serbian;Serb;Serbs|Belgrade
SC|Seychelles|Seychellois|
SL|Sierra Leone|Sierra Leonean|Freetown
SG|Singapore;Republic of Singapore|Singaporean;Singaporeans|
SK|Slovakia;Slovak Republic|Slovak;Slovakian;Slovaks|Bratislava
SI|Slovenia;Republic of Slovenia|Slovenian;Slovene;Slovenes|Ljubljana
SB|Solomon Islands|Solomon Islander|Honiara
SO|Somalia;Federal Republic of Somalia|Somali;Somalis|Mogadishu
ZA|South Africa;Republic of South Africa|South African;South Africans|Pretoria;Cape Town
SS|South Sudan|South Sudanese|Juba
SU|Soviet Union;USSR;U.S.S.R.|Soviet;Soviets|
ES|Spain;Kingdom of Spain|Spanish;Spaniard;Spaniards|Madrid
LK|Sri Lanka|Sri Lankan;Sri Lankans|Colombo
SD|Sudan;Republic of the Sudan|Sudanese|Khartoum;Port Sudan
SR|Suriname;Republic of Suriname|Surinamese|Paramaribo
SE|Sweden;Kingdom of Sweden|Swedish;Swede;Swedes|Stockholm
CH|Switzerland;Swiss Confederation|Swiss|Bern;Berne
SY|Syria;Syrian Arab Republic|Syrian;Syrians|Damascus
TW|Taiwan|Taiwanese|Taipei
TJ|Tajikistan;Republic of Tajikistan|Tajik;Tajikistani;Tajiks|Dushanbe
TZ|Tanzania;United Republic of Tanzania|Tanzanian;Tanzanians|Dodoma;Dar es Salaam
TH|Thailand;Kingdom of Thailand|Thai;Thais|Bangkok
TL|Timor-Leste;East Timor|Timorese;East Timorese|Dili
TG|Togo;Togolese Republic|Togolese|Lome;Lomé
TO|Tonga;Kingdom of Tonga|Tongan;Tongans|Nuku'alofa
TT|Trinidad and Tobago|Trinidadian|Port of Spain
TN|Tunisia;Republic of Tunisia|Tunisian;Tunisians|Tunis
TR|Turkey;Türkiye;Turkiye;Republic of Türkiye;Republic of Turkey|Turkish;Turks|Ankara
TM|Turkmenistan|Turkmen|Ashgabat
TV|Tuvalu|Tuvaluan|Funafuti
UG|Uganda;Republic of Uganda|Ugandan;Ugandans|Kampala
UA|Ukraine|Ukrainian;Ukrainians|Kyiv;Kiev
AE|United Arab Emirates;UAE;U.A.E.;Emirates|Emirati;Emiratis|Abu Dhabi
GB|United Kingdom;UK;U.K.;Britain;Great Britain;England;Scotland|British;Briton;Britons;Scottish|London
US|United States of America;United States;US;U.S.;USA;U.S.A.;America|American;Americans|Washington;Washington, D.C.;Washington DC;Washington, DC;Washington D.C.
UY|Uruguay|Uruguayan;Uruguayans|Montevideo
UZ|Uzbekistan;Republic of Uzbekistan|Uzbek;Uzbekistani;Uzbeks|Tashkent
VU|Vanuatu;Republic of Vanuatu|Ni-Vanuatu|Port Vila
VE|Venezuela;Bolivarian Republic of Venezuela|Venezuelan;Venezuelans|Caracas
VN|Vietnam;Viet Nam;Socialist Republic of Vietnam;Socialist Republic of Viet Nam|Vietnamese|Hanoi;Ha Noi
YE|Yemen;Republic of Yemen|Yemeni;Yemenis|Sanaa;Sana'a;Aden
ZM|Zambia;Republic of Zambia|Zambian;Zambians|Lusaka
ZW|Zimbabwe;Republic of Zimbabwe|Zimbabwean;Zimbabweans|Harare
CK|Cook Islands|Cook Islander|Avarua
NU|Niue|Niuean|Alofi
GL|Greenland|Greenlandic|Nuuk
PR|Puerto Rico|Puerto Rican|San Juan
`;

export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  readonly capitals: readonly string[];
}

const items = (cell: string | undefined): string[] => (cell ?? "").split(";").filter(Boolean);

export const COUNTRIES: readonly Country[] = ROWS.trim()
  .split("\n")
  .map((row) => {
    const [code = "", names, adjectives, capitals] = row.split("|");
    return { code, names: items(names), adjectives: items(adjectives), capitals: items(capitals) };
  });
