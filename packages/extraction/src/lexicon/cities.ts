/**
 * Places where governments meet, beside the seats of government in countries.ts: large cities, resorts, islands and lakes that stand for a town.
 * Facts from GeoNames and the UN list of cities; written out by hand so that no common word ("Reading", "Mobile", "Bar") slips in.
 * Row: ISO code | names.
 */
const ROWS = `
AE|Dubai;Sharjah
AR|Mendoza;Rosario
AT|Salzburg;Innsbruck;Linz
AU|Sydney;Melbourne;Brisbane;Perth;Adelaide;Darwin;Hobart;Cairns
AZ|Nakhchivan;Shusha;Gabala
BD|Chittagong;Cox's Bazar
BE|Brussels;Antwerp;Ghent;Bruges
BR|Rio de Janeiro;Sao Paulo;São Paulo;Salvador;Belem;Belém
BY|Brest;Gomel;Viskuli
CA|Toronto;Montreal;Vancouver;Quebec City;Kananaskis;Charlevoix;Calgary;Halifax;Winnipeg
CH|Geneva;Zurich;Zürich;Davos;Lausanne;Montreux;Basel;Lugano;Bürgenstock;Burgenstock
CI|Yamoussoukro
CL|Santiago;Valparaiso
CN|Shanghai;Guangzhou;Shenzhen;Tianjin;Chongqing;Chengdu;Wuhan;Xi'an;Nanjing;Hangzhou;Suzhou;Qingdao;Dalian;Harbin;Kunming;Sanya;Boao;Haikou;Hefei;Urumqi;Xiamen;Fuzhou;Ningbo;Nanning;Guilin;Lhasa;Huangshan;Tunxi;Anji;Zhengzhou;Changsha;Shenyang;Beidaihe
CO|Cartagena;Medellin;Medellín;Cali
CR|San Jose;San José
CU|Varadero
CY|Limassol;Larnaca
DE|Bonn;Munich;Hamburg;Frankfurt;Cologne;Dresden;Leipzig;Stuttgart;Hanover;Aachen;Meseberg;Elmau;Heiligendamm;Ramstein;Potsdam;Düsseldorf;Dusseldorf;Baden-Baden;Petersberg
DZ|Oran
EG|Sharm el-Sheikh;Sharm El Sheikh;Sharm el Sheikh;Alexandria;New Alamein;El Alamein;Luxor;Aswan;Hurghada
ES|Barcelona;Seville;Granada;Valencia;Mallorca;Malaga;San Sebastian
FI|Tampere;Turku;Rovaniemi
FR|Strasbourg;Marseille;Lyon;Biarritz;Cannes;Versailles;Toulouse;Deauville;Evian;Bordeaux;Fontainebleau;Rambouillet
GB|Edinburgh;Glasgow;Birmingham;Manchester;Belfast;Cardiff;Liverpool;Chequers;Carbis Bay;Gleneagles;Leeds Castle;Oxford;Cambridge
GE|Batumi
GR|Thessaloniki;Crete;Rhodes;Corfu;Santorini
HR|Dubrovnik;Split;Brijuni
HU|Visegrad
ID|Bali;Nusa Dua;Bandung;Surabaya;Yogyakarta;Labuan Bajo;Bogor;Medan;Batam;Lombok;Nusantara;Borobudur;Belitung
IE|Shannon;Cork
IL|Haifa;Sde Boker;Eilat
IN|Mumbai;Bombay;Kolkata;Calcutta;Chennai;Bengaluru;Bangalore;Hyderabad;Goa;Udaipur;Jaipur;Agra;Varanasi;Ahmedabad;Gandhinagar;Amritsar;Srinagar;Kochi;Mamallapuram;Shimla;Pune;Visakhapatnam;Panaji
IQ|Basra;Erbil;Najaf;Sulaymaniyah
IR|Isfahan;Mashhad;Shiraz;Tabriz;Qom;Kish
IT|Milan;Venice;Florence;Naples;Turin;Palermo;Trieste;Bari;Taormina;Genoa;Capri;L'Aquila;Bologna;Verona;Borgo Egnazia;Fasano
JO|Aqaba
JP|Osaka;Kyoto;Hiroshima;Nagoya;Nagasaki;Sapporo;Fukuoka;Yokohama;Kobe;Okinawa;Nara;Karuizawa;Ise-Shima;Toyako;Hakone;Sendai;Niigata
KE|Mombasa;Naivasha
KG|Osh;Issyk-Kul;Cholpon-Ata
KH|Siem Reap;Sihanoukville
KR|Busan;Jeju;Gyeongju;Incheon;Panmunjom;Daegu
KZ|Almaty;Aktau;Shymkent;Turkistan;Turkestan;Karaganda;Alma-Ata;Borovoe;Burabay
LA|Luang Prabang;Pakse
LB|Tripoli
LY|Benghazi;Sirte;Tobruk
MA|Marrakech;Marrakesh;Casablanca;Tangier;Fez;Skhirat;Dakhla;Agadir
MM|Yangon;Mandalay;Rangoon
MX|Cancun;Cancún;Los Cabos;Guadalajara;Monterrey;Tijuana;Puerto Vallarta
MY|Penang;Langkawi;Kota Kinabalu;Johor Bahru;Malacca;Kuching
NG|Lagos;Kano
NL|Amsterdam;Rotterdam;Maastricht;Noordwijk;Eindhoven
NO|Bergen;Tromsø;Tromso;Kirkenes;Svalbard;Losby
NP|Pokhara;Lumbini
NZ|Auckland;Christchurch;Queenstown;Rotorua;Dunedin;Lake Taupo;Waitangi
PE|Cusco;Trujillo
PH|Cebu;Davao;Clark;Subic;Boracay;Baguio
PK|Karachi;Lahore;Peshawar;Rawalpindi;Quetta;Gwadar;Murree
PL|Krakow;Kraków;Gdansk;Gdańsk;Rzeszow;Wroclaw;Poznan;Oswiecim
PS|Gaza;Gaza City;Bethlehem;Jericho
PT|Porto;Sintra;Lajes
QA|Lusail
RO|Constanta;Neptun;Sibiu
RU|St. Petersburg;St Petersburg;Saint Petersburg;Leningrad;Sochi;Kazan;Vladivostok;Yekaterinburg;Novosibirsk;Kaliningrad;Ufa;Khabarovsk;Grozny;Novo-Ogaryovo;Valdai;Khanty-Mansiysk;Murmansk;Arkhangelsk;Volgograd;Astrakhan;Irkutsk;Irbit;Yalta
SA|Jeddah;Mecca;Makkah;Medina;Dammam;Dhahran;NEOM;AlUla
SE|Gothenburg;Malmo;Malmö;Harpsund;Luleå
SG|Sentosa;Shangri-La
SI|Bled;Brdo
SN|Diamniadio
SY|Aleppo;Latakia
TH|Phuket;Chiang Mai;Pattaya;Cha-am;Hua Hin;Krabi;Khon Kaen
TM|Awaza;Mary
TN|Sfax;Carthage
TR|Istanbul;Antalya;Izmir;Trabzon;Bodrum;Gaziantep;Dolmabahce;Dolmabahçe
TZ|Zanzibar;Arusha
UA|Kharkiv;Odesa;Odessa;Lviv;Uzhhorod;Yalta
US|New York;New York City;San Francisco;Los Angeles;Chicago;Boston;Houston;Seattle;Miami;Atlanta;Dallas;Denver;Detroit;Philadelphia;Pittsburgh;Honolulu;Anchorage;San Diego;Las Vegas;New Orleans;Camp David;Palm Beach;Mar-a-Lago;Annapolis;Wilmington;Woodside;Rancho Mirage;Sunnylands;Williamsburg;Dayton;Hawaii;Alaska;Guam;Leesburg;Minneapolis;Austin;Phoenix;Crawford;Kennebunkport;Martha's Vineyard
UZ|Samarkand;Bukhara;Khiva;Fergana
VN|Ho Chi Minh City;Da Nang;Danang;Hue;Hai Phong;Nha Trang;Ha Long;Saigon
YE|Hodeidah;Marib
ZA|Johannesburg;Durban;Sandton;Sun City;Stellenbosch
ZM|Livingstone
ZW|Victoria Falls
GR|Delphi
FJ|Nadi
PW|Koror
RW|Musanze
UG|Entebbe
BO|Santa Cruz;Sucre
EC|Guayaquil
DO|Punta Cana
BG|Varna;Plovdiv
MK|Ohrid;Prespa
BA|Banja Luka;Dayton
RS|Nis;Novi Sad
UY|Punta del Este
PA|Contadora
BN|Jerudong
MV|Male
TJ|Khujand
MT|Gozo
AE|Fujairah;Ras Al Khaimah
AM|Gyumri;Dilijan;Jermuk
AO|Lobito;Benguela
AR|Bariloche;Ushuaia;Salta
AT|Graz;Alpbach;Wachau
AU|Alice Springs;Townsville;Gold Coast
AZ|Sheki;Ganja;Lankaran;Khankendi;Fuzuli;Lachin
BA|Mostar;Jahorina
BD|Sylhet;Chattogram
BG|Burgas
BI|Gitega
BJ|Cotonou
BR|Manaus;Fortaleza;Recife;Foz do Iguaçu;Foz do Iguacu;Curitiba
BW|Maun;Kasane
BY|Grodno;Vitebsk
CA|Iqaluit;Banff;Kelowna
CD|Lubumbashi;Goma
CG|Pointe-Noire
CH|St. Gallen;St. Moritz;Interlaken;Crans-Montana;Lucerne
CL|Punta Arenas;Arica;Iquique;Vina del Mar;Viña del Mar
CM|Douala
CN|Dunhuang;Xining;Yinchuan;Lanzhou;Hohhot;Taiyuan;Jinan;Changchun;Kashgar;Zhuhai;Dongguan;Weihai;Yantai;Guiyang;Nanchang;Yiwu;Wuzhen;Ruili
CO|Leticia;Barranquilla;Santa Marta;Bucaramanga
CZ|Brno;Ostrava;Karlovy Vary
DE|Dusseldorf;Weimar;Nuremberg;Bremen;Lübeck;Wiesbaden;Königswinter;Ettal;Genshagen
DK|Aarhus;Odense;Marienborg
DZ|Constantine
EE|Tartu;Narva
ET|Bahir Dar;Dire Dawa;Bishoftu
FI|Kultaranta;Oulu;Saariselka;Saariselkä
FR|Nice;Calais;Brégançon;Le Touquet;Avignon;Chantilly;Lille;Nantes;Ajaccio;Arromanches
FJ|Lautoka
GB|Leeds;Bristol;Hillsborough;Sandringham;Farnborough;Newport;Blackpool;Brighton;Bletchley Park;St Andrews
GE|Kutaisi;Gori;Tsinandali
GH|Kumasi;Tamale
GR|Alexandroupoli;Heraklion;Patras;Vouliagmeni
GT|Antigua Guatemala
HN|San Pedro Sula
HR|Zadar;Rijeka;Pula
HU|Debrecen;Pecs;Szeged;Godollo;Gödöllő
ID|Makassar;Semarang;Manado;Jayapura;Mandalika;Magelang
IE|Galway;Farmleigh
IN|Lucknow;Patna;Guwahati;Shillong;Imphal;Rishikesh;Khajuraho;Hampi;Siliguri;Surat;Thiruvananthapuram;Indore;Bhopal;Kumarakom;Leh
IQ|Kirkuk;Mosul
IR|Chabahar;Bandar Abbas;Rasht
IS|Höfn;Thingvellir
IT|Assisi;Stresa;Cernobbio;Ravello;Pescara;Cagliari;Udine;Gorizia;Sorrento;Puglia;Matera
JP|Hiroshima;Naha;Kanazawa;Toyama;Kitakyushu;Nagato;Awaji;Matsuyama
KE|Kisumu;Nakuru;Eldoret;Malindi;Nanyuki
KG|Batken;Jalal-Abad;Karakol
KR|Sejong;Gwangju;Daejeon;Suwon;Ulsan;Yeosu;Pyeongchang;Songdo;Pohang
KZ|Atyrau;Kostanay;Pavlodar;Semey;Oskemen;Khorgos
LK|Kandy;Galle;Hambantota;Jaffna;Trincomalee
LT|Kaunas;Klaipeda;Klaipėda;Palanga
LV|Jurmala;Jūrmala;Daugavpils;Liepaja
MA|Essaouira;Laayoune
MD|Balti;Cahul
ME|Budva;Kotor;Tivat;Cetinje
MG|Toamasina
MK|Tetovo;Bitola
MR|Nouadhibou
MU|Grand Baie
MW|Blantyre
MX|Merida;Mérida;Oaxaca;Tapachula;Acapulco;Puebla;Ciudad Juarez;Ciudad Juárez
MZ|Beira;Nampula
NA|Swakopmund;Walvis Bay
NC|Nouméa;Noumea
NE|Agadez
NG|Calabar;Port Harcourt;Enugu
NL|Utrecht;Groningen;Vlissingen;Delft
NO|Stavanger;Trondheim;Bodø;Bodo;Svolvær;Longyearbyen
NZ|Napier
OM|Salalah;Duqm;Nizwa
PE|Iquitos;Arequipa;Puno;Tacna;Urubamba
PF|Papeete
PG|Lae;Madang;Kokopo
PH|Iloilo;Tagaytay;Palawan;Puerto Princesa;Zamboanga
PK|Faisalabad;Multan;Sialkot;Taxila;Torkham
PL|Lublin;Katowice;Lodz;Łódź;Szczecin;Sopot;Bialystok;Westerplatte
PT|Cascais;Evora;Évora;Coimbra;Braga;Ponta Delgada
RO|Iasi;Cluj;Timisoara;Brasov;Sinaia
RS|Subotica;Kragujevac
RU|Samara;Sarov;Derbent;Nizhny Novgorod;Chelyabinsk;Petrozavodsk;Pskov;Rostov-on-Don;Svetlogorsk;Yakutsk;Ulan-Ude;Tomsk;Omsk
RW|Rubavu;Huye
SA|Taif;Yanbu;Diriyah
SC|Praslin
SE|Uppsala;Visby;Kiruna
SI|Maribor;Koper;Portoroz;Portorož;Lake Bled;Brdo pri Kranju
SK|Kosice;Košice;Strbske Pleso
TH|Chiang Rai;Ayutthaya;Udon Thani;Songkhla;Nong Khai;Mae Sot;Hat Yai
TJ|Khorog;Bokhtar
TL|Baucau
TM|Turkmenbashi;Dashoguz;Arkadag
TN|Sousse;Hammamet
TR|Bursa;Konya;Mersin;Kars;Erzurum;Diyarbakir;Diyarbakır;Çanakkale;Canakkale;Kayseri;Rize
TZ|Kilwa;Mwanza;Bagamoyo
UA|Chernivtsi;Dnipro;Zaporizhzhia;Mukachevo;Poltava;Kherson
UG|Jinja;Gulu;Masaka
US|Tucson;Portland;Santa Fe;Aspen;Jackson Hole;Fort Worth;San Antonio;Nashville;Cleveland;St. Louis;Laredo;El Paso;Brownsville;Savannah;Charleston;Juneau
UZ|Nukus;Termez;Andijan;Namangan;Muynak
VN|Can Tho;Vung Tau;Phu Quoc;Da Lat;Quy Nhon;Sa Pa
WS|Savai'i
ZA|Port Elizabeth;Gqeberha;Bloemfontein;Skukuza;Mbombela;Polokwane
ZM|Ndola;Siavonga
ZW|Bulawayo;Mutare
`;

/** City name -> ISO 3166-1 alpha-2 of the country it lies in. A name in two rows keeps the first. */
export const CITIES: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split("\n")
    .toReversed()
    .flatMap((row) => {
      const [code = "", names = ""] = row.split("|");
      return names.split(";").map((name): [string, string] => [name, code]);
    }),
);

/**
 * Places that only one state has: official residences and seats of ministries. Facts from the governments' own pages.
 * Row: name | country | city the name implies, empty where the text must say it.
 */
const SEATS = `
White House|US|
Oval Office|US|
Camp David|US|
Pentagon|US|
State Department|US|
Department of State|US|
Capitol|US|
Eisenhower Executive Office Building|US|
Capitol Hill|US|
Blair House|US|
Mar-a-Lago|US|
Downing Street|GB|
10 Downing Street|GB|
Chequers|GB|
Chevening|GB|
Lancaster House|GB|
Windsor Castle|GB|
Balmoral|GB|
Buckingham Palace|GB|
Foreign Office|GB|
Kremlin|RU|
Great Hall of the People|CN|
Diaoyutai State Guesthouse|CN|
Zhongnanhai|CN|
Elysee Palace|FR|
Élysée Palace|FR|
Elysee|FR|
Quai d'Orsay|FR|
Matignon|FR|
Palace of Versailles|FR|
Blue House|KR|
Kantei|JP|
Akasaka Palace|JP|
Hyderabad House|IN|
Rashtrapati Bhavan|IN|
South Block|IN|
Malacañang|PH|
Malacañang Palace|PH|
Malacanang Palace|PH|
Malacanang|PH|
Merdeka Palace|ID|
State Palace|ID|
Bogor Palace|ID|
Istana|SG|
Government House|TH|
Akorda|KZ|
Presidential Complex|TR|
Dolmabahce Palace|TR|
Dolmabahçe Palace|TR|
Chigi Palace|IT|
Palazzo Chigi|IT|
Quirinal Palace|IT|
Bellevue Palace|DE|
Schloss Meseberg|DE|
Moncloa Palace|ES|
Planalto Palace|BR|
Itamaraty Palace|BR|
Casa Rosada|AR|
La Moneda|CL|
Miraflores Palace|VE|
Union Buildings|ZA|
Baabda Palace|LB|
Al-Ittihadiya Palace|EG|
Apostolic Palace|VA|
Parliament House||
NATO headquarters|BE|
United Nations headquarters|US|
UN headquarters|US|
Palais des Nations|CH|
`;

export const SEATS_OF_STATE: ReadonlyMap<string, string | null> = new Map(
  SEATS.trim()
    .split("\n")
    .map((row) => {
      const [name = "", code = ""] = row.split("|");
      return [name, code === "" ? null : code];
    }),
);
