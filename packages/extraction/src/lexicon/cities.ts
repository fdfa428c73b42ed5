/**
 * Places where governments meet, beside the seats of government in countries.ts: large cities, resorts, islands and lakes that stand for a town.
 * Facts from GeoNames and the UN list of cities; written out by hand so that no common word ("Reading", "Mobile", "Sale", "Bar", "Bath")
 * slips in. A name that two countries have ("Cordoba", "Tripoli") stands where more meetings were held; "Cordoba, Argentina" says otherwise.
 * Row: ISO code | names.
 */
const ROWS = `
AE|Dubai;Sharjah;Fujairah;Ras Al Khaimah;Al Ain
AF|Kandahar;Herat;Mazar-i-Sharif;Mazar-e-Sharif;Islam Qala;Zaranj
AL|Durres;Durrës;Vlora;Vlorë;Saranda;Pogradec;Shkodra
AM|Gyumri;Dilijan;Jermuk;Meghri;Yeraskh;Ijevan
AO|Lobito;Benguela
AR|Mendoza;Rosario;Bariloche;Ushuaia;Salta;Puerto Iguazú;Puerto Iguazu;Mar del Plata;El Calafate;Olivos;La Quiaca;Clorinda
AT|Salzburg;Innsbruck;Linz;Graz;Alpbach;Wachau;Bregenz;Klagenfurt;Krems;Eisenstadt
AU|Sydney;Melbourne;Brisbane;Perth;Adelaide;Darwin;Hobart;Cairns;Alice Springs;Townsville;Gold Coast;Geelong;Uluru;Fremantle;Broome;Coolum;Wollongong
AZ|Nakhchivan;Shusha;Gabala;Sheki;Ganja;Lankaran;Khankendi;Fuzuli;Lachin;Zangilan;Qabala;Aghdam;Agdam;Shamakhi
BA|Banja Luka;Mostar;Jahorina;Tuzla;Neum;Trebinje
BD|Chittagong;Cox's Bazar;Sylhet;Chattogram;Benapole
BE|Brussels;Antwerp;Ghent;Bruges;Ostend;Leuven;Namur;Laeken;Alden Biesen
BG|Varna;Plovdiv;Burgas;Ruse;Sandanski;Pravets;Svilengrad
BI|Gitega
BJ|Cotonou
BN|Jerudong
BO|Santa Cruz;Sucre;Cochabamba;Tarija;Oruro;Villazón
BR|Rio de Janeiro;Sao Paulo;São Paulo;Salvador;Belem;Belém;Manaus;Fortaleza;Recife;Foz do Iguaçu;Foz do Iguacu;Curitiba;Belo Horizonte;Porto Alegre;Florianopolis;Florianópolis;Bento Gonçalves;Costa do Sauipe;Costa do Sauípe;Boa Vista;Pacaraima;São Luís;Oiapoque;Jaguarão
BT|Paro;Phuentsholing
BW|Maun;Kasane
BY|Brest;Gomel;Viskuli;Grodno;Vitebsk
CA|Toronto;Montreal;Vancouver;Quebec City;Kananaskis;Charlevoix;Calgary;Halifax;Winnipeg;Iqaluit;Banff;Kelowna;Whistler;Edmonton;Saskatoon;Gatineau;Montebello;La Malbaie;Whitehorse;Yellowknife;Quebec
CD|Lubumbashi;Goma;Bukavu;Kisangani;Kolwezi;Kasumbalesa
CG|Pointe-Noire
CH|Geneva;Zurich;Zürich;Davos;Lausanne;Montreux;Basel;Lugano;Bürgenstock;Burgenstock;St. Gallen;St. Moritz;Interlaken;Crans-Montana;Lucerne;Schaffhausen;Locarno;Ascona;Fribourg;Mont Pelerin;Mont Pèlerin;Crans Montana
CI|Yamoussoukro;Bouake;Bouaké;Grand-Bassam;Assinie
CK|Aitutaki;Rarotonga
CL|Santiago;Valparaiso;Punta Arenas;Arica;Iquique;Vina del Mar;Viña del Mar;Puerto Varas;Easter Island;Antofagasta;Puerto Montt;Concepción
CM|Douala;Buea;Garoua
CN|Shanghai;Guangzhou;Shenzhen;Tianjin;Chongqing;Chengdu;Wuhan;Xi'an;Nanjing;Hangzhou;Suzhou;Qingdao;Dalian;Harbin;Kunming;Sanya;Boao;Haikou;Hefei;Urumqi;Xiamen;Fuzhou;Ningbo;Nanning;Guilin;Lhasa;Huangshan;Tunxi;Anji;Zhengzhou;Changsha;Shenyang;Beidaihe;Dunhuang;Xining;Yinchuan;Lanzhou;Hohhot;Taiyuan;Jinan;Changchun;Kashgar;Zhuhai;Dongguan;Weihai;Yantai;Guiyang;Nanchang;Yiwu;Wuzhen;Ruili;Lijiang;Dali;Pu'er;Shijiazhuang;Xiong'an;Dandong;Hainan;Luoyang;Manzhouli;Jiuquan;Tengchong;Pingtan;Huzhou;Hengdian;Taizhou;Wuxi;Shaoxing;Dongxing;Erenhot
CO|Cartagena;Medellin;Medellín;Cali;Leticia;Barranquilla;Santa Marta;Bucaramanga;Cucuta;Cúcuta;Villa de Leyva;Pereira;Ipiales
CR|San Jose;San José;Guanacaste
CU|Varadero;Guantanamo;Santiago de Cuba
CY|Limassol;Larnaca;Paphos;Famagusta;Ayia Napa;Pyla
CZ|Brno;Ostrava;Karlovy Vary;Olomouc;Pilsen;Mikulov;Lednice
DE|Bonn;Munich;Hamburg;Frankfurt;Cologne;Dresden;Leipzig;Stuttgart;Hanover;Aachen;Meseberg;Elmau;Heiligendamm;Ramstein;Potsdam;Düsseldorf;Dusseldorf;Baden-Baden;Petersberg;Weimar;Nuremberg;Bremen;Lübeck;Wiesbaden;Königswinter;Ettal;Genshagen;Kiel;Rostock;Mainz;Heidelberg;Trier;Karlsruhe;Schwerin;Stralsund;Münster;Herrenchiemsee;Erfurt;Görlitz
DJ|Djibouti City
DK|Aarhus;Odense;Marienborg;Bornholm;Esbjerg;Billund;Elsinore
DO|Punta Cana;Juan Dolio;Bavaro;Bávaro
DZ|Oran;Constantine;Tamanrasset;Tindouf;Annaba
EC|Guayaquil;Cuenca;Tulcán;Tulcan;Loja;Huaquillas;Macará
EE|Tartu;Narva
EG|Sharm el-Sheikh;Sharm El Sheikh;Sharm el Sheikh;Alexandria;New Alamein;El Alamein;Luxor;Aswan;Hurghada;Ismailia;Taba
ER|Massawa;Assab
ES|Barcelona;Seville;Granada;Valencia;Mallorca;Malaga;San Sebastian;Bilbao;Zaragoza;Salamanca;Tenerife;Las Palmas;Santiago de Compostela;Palma de Mallorca;Málaga;San Sebastián;Toledo;Cordoba;Córdoba;Cadiz;Cádiz;Alicante;Quintos de Mora
ET|Bahir Dar;Dire Dawa;Bishoftu;Mekelle;Hawassa;Semera;Halala Kela;Adama;Gondar;Jimma;Arba Minch;Metema
FI|Tampere;Turku;Rovaniemi;Kultaranta;Oulu;Saariselka;Saariselkä;Naantali;Espoo;Lappeenranta;Kuopio;Porvoo;Ivalo
FJ|Nadi;Lautoka;Denarau;Labasa
FR|Strasbourg;Marseille;Lyon;Biarritz;Cannes;Versailles;Toulouse;Deauville;Evian;Bordeaux;Fontainebleau;Rambouillet;Nice;Calais;Brégançon;Le Touquet;Avignon;Chantilly;Lille;Nantes;Ajaccio;Arromanches;Évian;Évian-les-Bains;Evian-les-Bains;Reims;Dijon;Metz;Montpellier;Saint-Tropez;Besançon;Honfleur;Le Bourget;La Celle-Saint-Cloud;La Celle Saint-Cloud;Rennes
GA|Franceville;Port-Gentil
GB|Edinburgh;Glasgow;Birmingham;Manchester;Belfast;Cardiff;Liverpool;Chequers;Carbis Bay;Gleneagles;Leeds Castle;Oxford;Cambridge;Leeds;Bristol;Hillsborough;Sandringham;Farnborough;Newport;Blackpool;Brighton;Bletchley Park;St Andrews;Cornwall;St Ives;Lough Erne;Enniskillen;Londonderry;Bournemouth;Harrogate;Durham;Aberdeen;Inverness;Swansea;Sunningdale;Salisbury;Wiltshire;Woodstock;Windsor;Plymouth;Portsmouth;Nottingham;Sheffield;Lossiemouth;Steyning
GE|Batumi;Kutaisi;Gori;Tsinandali;Telavi;Poti;Mtskheta;Zugdidi;Anaklia;Ergneti
GH|Kumasi;Tamale;Takoradi;Aflao
GL|Ilulissat;Kangerlussuaq
GN|Kankan
GR|Thessaloniki;Crete;Rhodes;Corfu;Santorini;Delphi;Alexandroupoli;Heraklion;Patras;Vouliagmeni;Hydra;Mykonos;Lesbos;Kastellorizo;Ioannina;Kavala;Chania;Samos;Sounion
GT|Antigua Guatemala
HN|San Pedro Sula;Roatan;Roatán;Tela
HR|Dubrovnik;Split;Brijuni;Zadar;Rijeka;Pula;Opatija;Šibenik;Sibenik;Brioni
HT|Cap-Haitien;Cap-Haïtien
HU|Visegrad;Debrecen;Pecs;Szeged;Godollo;Gödöllő;Eger;Sopron;Esztergom;Győr;Gyor;Tihany
ID|Bali;Nusa Dua;Bandung;Surabaya;Yogyakarta;Labuan Bajo;Bogor;Medan;Batam;Lombok;Borobudur;Belitung;Makassar;Semarang;Manado;Jayapura;Mandalika;Magelang;Padang;Palembang;Banda Aceh;Sanur;Uluwatu
IE|Shannon;Cork;Galway;Farmleigh;Killarney;Limerick;Dundalk
IL|Haifa;Sde Boker;Eilat
IN|Mumbai;Bombay;Kolkata;Calcutta;Chennai;Bengaluru;Bangalore;Hyderabad;Goa;Udaipur;Jaipur;Agra;Varanasi;Ahmedabad;Gandhinagar;Amritsar;Srinagar;Kochi;Mamallapuram;Shimla;Pune;Visakhapatnam;Panaji;Lucknow;Patna;Guwahati;Shillong;Imphal;Rishikesh;Khajuraho;Hampi;Siliguri;Surat;Thiruvananthapuram;Indore;Bhopal;Kumarakom;Leh;Munnar;Ladakh;Kohima;Agartala;Dharamshala;Dharamsala;Coimbatore;Vadodara;Nagpur;Kevadia;Chumar;Daulat Beg Oldi;Petrapole;Moreh;Raxaul
IQ|Basra;Erbil;Najaf;Sulaymaniyah;Kirkuk;Mosul
IR|Isfahan;Mashhad;Shiraz;Tabriz;Qom;Kish;Chabahar;Bandar Abbas;Rasht;Kerman;Bushehr;Ahvaz
IS|Höfn;Thingvellir;Keflavik;Keflavík;Akureyri;Þingvellir
IT|Milan;Venice;Florence;Naples;Turin;Palermo;Trieste;Bari;Taormina;Genoa;Capri;L'Aquila;Bologna;Verona;Borgo Egnazia;Fasano;Assisi;Stresa;Cernobbio;Ravello;Pescara;Cagliari;Udine;Gorizia;Sorrento;Puglia;Matera;Fiuggi;Bolzano;Ancona;Ventotene;Lampedusa;Castel Gandolfo;Carrara;Lake Como;Sicily;Sardinia;Aquileia
JM|Montego Bay;Ocho Rios
JO|Aqaba;Petra;Sweimeh
JP|Osaka;Kyoto;Hiroshima;Nagoya;Nagasaki;Sapporo;Fukuoka;Yokohama;Kobe;Okinawa;Nara;Karuizawa;Ise-Shima;Toyako;Hakone;Sendai;Niigata;Naha;Kanazawa;Toyama;Kitakyushu;Nagato;Awaji;Matsuyama;Shimonoseki;Kagoshima;Takamatsu;Kumamoto;Beppu;Ise;Kutchan
KE|Mombasa;Naivasha;Kisumu;Nakuru;Eldoret;Malindi;Nanyuki;Lamu;Kilifi;Vipingo;Diani;Machakos;Namanga;Moyale
KG|Osh;Issyk-Kul;Cholpon-Ata;Batken;Jalal-Abad;Karakol;Naryn;Balykchy;Isfana
KH|Siem Reap;Sihanoukville;Poipet
KI|Kiritimati
KP|Kaesong;Wonsan;Mount Kumgang;Sinuiju;Rason;Sinpo
KR|Busan;Jeju;Gyeongju;Incheon;Panmunjom;Daegu;Sejong;Gwangju;Daejeon;Suwon;Ulsan;Yeosu;Pyeongchang;Songdo;Pohang;Seogwipo;Paju;Mokpo;Jeonju;Gangneung
KZ|Almaty;Aktau;Shymkent;Turkistan;Turkestan;Karaganda;Alma-Ata;Borovoe;Burabay;Atyrau;Kostanay;Pavlodar;Semey;Oskemen;Khorgos;Taraz;Kokshetau;Konayev;Uralsk;Oral;Kuryk;Saryagash;Aktobe;Dostyk
LA|Luang Prabang;Pakse
LB|Tripoli;Sidon;Naqoura
LK|Kandy;Galle;Hambantota;Jaffna;Trincomalee
LR|Ganta
LT|Kaunas;Klaipeda;Klaipėda;Palanga;Nida;Rukla
LU|Senningen;Schengen
LV|Jurmala;Jūrmala;Daugavpils;Liepaja
LY|Benghazi;Sirte;Tobruk;Ghadames;Misrata;Zintan;Sabha
MA|Marrakech;Marrakesh;Casablanca;Tangier;Fez;Skhirat;Dakhla;Agadir;Essaouira;Laayoune;Bouznika;Tetouan;Ouarzazate;Ifrane
MD|Balti;Cahul
ME|Budva;Kotor;Tivat;Cetinje;Petrovac;Przno;Pržno
MG|Toamasina
MH|Kwajalein
MK|Ohrid;Prespa;Tetovo;Bitola
ML|Kidal;Gao;Timbuktu
MM|Yangon;Mandalay;Rangoon;Myitkyina;Bagan;Kengtung;Myawaddy
MN|Zamyn-Uud;Altanbulag
MR|Nouadhibou
MT|Gozo;Mellieha
MU|Grand Baie;Balaclava
MV|Male
MW|Blantyre
MX|Cancun;Cancún;Los Cabos;Guadalajara;Monterrey;Tijuana;Puerto Vallarta;Merida;Mérida;Oaxaca;Tapachula;Acapulco;Puebla;Ciudad Juarez;Ciudad Juárez;Queretaro;Querétaro;Huatulco;Mazatlan;San Miguel de Allende;Veracruz;Palenque;Nuevo Laredo
MY|Penang;Langkawi;Kota Kinabalu;Johor Bahru;Malacca;Kuching;Ipoh;Sandakan;Port Dickson;Kuala Terengganu
MZ|Beira;Nampula;Pemba;Tete;Nacala
NA|Swakopmund;Walvis Bay
NC|Nouméa;Noumea
NE|Agadez;Diffa;Zinder;Maradi
NG|Lagos;Kano;Calabar;Port Harcourt;Enugu;Kaduna;Uyo;Ibadan;Maiduguri;Akure;Badagry;Jibiya
NI|León
NL|Amsterdam;Rotterdam;Maastricht;Noordwijk;Eindhoven;Utrecht;Groningen;Vlissingen;Delft;Leiden;Scheveningen;Apeldoorn;Nijmegen;Schiphol
NO|Bergen;Tromsø;Tromso;Kirkenes;Svalbard;Losby;Stavanger;Trondheim;Bodø;Bodo;Svolvær;Longyearbyen;Haugesund;Ålesund;Kristiansand;Lillehammer;Sandefjord
NP|Pokhara;Lumbini;Dhulikhel;Nagarkot;Birgunj
NZ|Auckland;Christchurch;Queenstown;Rotorua;Dunedin;Lake Taupo;Waitangi;Napier;Tauranga;Invercargill;Whangarei
OM|Salalah;Duqm;Nizwa
PA|Contadora;Boquete
PE|Cusco;Trujillo;Iquitos;Arequipa;Puno;Tacna;Urubamba;Chancay;Paracas;Piura;Tumbes;Desaguadero
PF|Papeete
PG|Lae;Madang;Kokopo;Alotau;Mount Hagen;Kavieng;Rabaul
PH|Cebu;Davao;Clark;Subic;Boracay;Baguio;Iloilo;Tagaytay;Palawan;Puerto Princesa;Zamboanga;Bohol;Tarlac;Laoag
PK|Karachi;Lahore;Peshawar;Rawalpindi;Quetta;Gwadar;Murree;Faisalabad;Multan;Sialkot;Taxila;Torkham;Chaman
PL|Krakow;Kraków;Gdansk;Gdańsk;Rzeszow;Wroclaw;Poznan;Oswiecim;Lublin;Katowice;Lodz;Łódź;Szczecin;Sopot;Bialystok;Westerplatte;Toruń;Torun;Wrocław;Poznań;Zakopane;Rzeszów;Gdynia;Oświęcim;Cieszyn;Terespol
PS|Gaza;Gaza City;Bethlehem;Jericho
PT|Porto;Sintra;Lajes;Cascais;Evora;Évora;Coimbra;Braga;Ponta Delgada;Faro;Funchal;Madeira;Azores;Guimarães
PW|Koror
PY|Ciudad del Este;Luque
QA|Lusail
RO|Constanta;Neptun;Sibiu;Iasi;Cluj;Timisoara;Brasov;Sinaia;Galati;Oradea;Snagov
RS|Nis;Novi Sad;Subotica;Kragujevac;Niš;Zlatibor;Kopaonik
RU|St. Petersburg;St Petersburg;Saint Petersburg;Leningrad;Sochi;Kazan;Vladivostok;Yekaterinburg;Novosibirsk;Kaliningrad;Ufa;Khabarovsk;Grozny;Novo-Ogaryovo;Valdai;Khanty-Mansiysk;Murmansk;Arkhangelsk;Volgograd;Astrakhan;Irkutsk;Irbit;Yalta;Samara;Sarov;Derbent;Nizhny Novgorod;Chelyabinsk;Petrozavodsk;Pskov;Rostov-on-Don;Svetlogorsk;Yakutsk;Ulan-Ude;Tomsk;Omsk;Saransk;Makhachkala;Vladikavkaz;Perm;Tver;Tula;Krasnoyarsk;Krasnodar;Blagoveshchensk;Chita;Barnaul;Manzherok;Gelendzhik;Magadan;Veliky Novgorod;Kislovodsk;Dagomys;Stavropol;Strelna;Kyakhta
RW|Musanze;Rubavu;Huye
SA|Jeddah;Mecca;Makkah;Medina;Dammam;Dhahran;NEOM;AlUla;Taif;Yanbu;Diriyah;Al-Ula;Al Ula;Abha;Al Khobar;Neom
SB|Gizo
SC|Praslin
SD|El Fasher;Kassala;Omdurman;Geneina;Gallabat
SE|Gothenburg;Malmo;Malmö;Harpsund;Luleå;Uppsala;Visby;Kiruna;Ystad;Sigtuna;Gotland;Linköping;Halmstad;Haparanda;Saltsjobaden;Saltsjöbaden;Lulea
SG|Sentosa
SI|Bled;Brdo;Maribor;Koper;Portoroz;Portorož;Lake Bled;Brdo pri Kranju;Nova Gorica
SK|Kosice;Košice;Strbske Pleso;Piestany;Piešťany;Trencin;Tatranska Lomnica;Tatranská Lomnica
SN|Diamniadio;Saly;Saint-Louis;Ziguinchor;Thiès;Thies
SO|Garowe;Hargeisa;Kismayo;Baidoa;Jowhar;Dhusamareb
SS|Malakal;Bentiu
SY|Aleppo;Latakia;Homs;Daraa;Idlib;Sweida;Qamishli;Tartus
TD|Abeche;Abéché;Amdjarass
TG|Kara
TH|Phuket;Chiang Mai;Pattaya;Cha-am;Hua Hin;Krabi;Khon Kaen;Chiang Rai;Ayutthaya;Udon Thani;Songkhla;Nong Khai;Mae Sot;Hat Yai;Samut Prakan;Pak Chong;Sadao;Aranyaprathet
TJ|Khujand;Khorog;Bokhtar
TL|Baucau
TM|Awaza;Mary;Turkmenbashi;Dashoguz;Arkadag
TN|Sfax;Carthage;Sousse;Hammamet;Djerba;Monastir;Tozeur;Bizerte
TO|Vava'u
TR|Istanbul;Antalya;Izmir;Trabzon;Bodrum;Gaziantep;Dolmabahce;Dolmabahçe;Bursa;Konya;Mersin;Kars;Erzurum;Diyarbakir;Diyarbakır;Çanakkale;Canakkale;Kayseri;Rize;Hatay;Sanliurfa;Şanlıurfa;Adana;Samsun;Cappadocia;Ahlat
TT|Tobago;Chaguaramas
TZ|Zanzibar;Arusha;Kilwa;Mwanza;Bagamoyo;Mtwara;Kigoma;Mbeya;Tunduma;Rusumo
UA|Kharkiv;Odesa;Odessa;Lviv;Uzhhorod;Chernivtsi;Dnipro;Zaporizhzhia;Mukachevo;Poltava;Kherson;Vinnytsia;Ivano-Frankivsk;Lutsk;Irpin;Bucha;Mariupol;Mykolaiv
UG|Entebbe;Jinja;Gulu;Masaka;Munyonyo;Mbarara;Kasese
US|New York;New York City;San Francisco;Los Angeles;Chicago;Boston;Houston;Seattle;Miami;Atlanta;Dallas;Denver;Detroit;Philadelphia;Pittsburgh;Honolulu;Anchorage;San Diego;Las Vegas;New Orleans;Camp David;Palm Beach;Mar-a-Lago;Annapolis;Wilmington;Woodside;Rancho Mirage;Sunnylands;Williamsburg;Dayton;Hawaii;Alaska;Guam;Leesburg;Minneapolis;Austin;Phoenix;Crawford;Kennebunkport;Martha's Vineyard;Tucson;Portland;Santa Fe;Aspen;Jackson Hole;Fort Worth;San Antonio;Nashville;Cleveland;St. Louis;Laredo;El Paso;Brownsville;Savannah;Charleston;Juneau;Sea Island;Bellevue;Orlando;Tampa;Baltimore;Doral;Salt Lake City;Colorado Springs;Arlington;Quantico;Shepherdstown;Wye River;Wye Plantation;Gettysburg;Princeton;Coronado;Monterey;Beverly Hills;Maui;Fairbanks;Fort Lauderdale;Bedminster;Stanford;Indianapolis;Sacramento;Omaha
UY|Punta del Este
UZ|Samarkand;Bukhara;Khiva;Fergana;Nukus;Termez;Andijan;Namangan;Muynak;Urgench;Zaamin
VE|Maracaibo;Margarita Island;Isla Margarita;Porlamar
VN|Ho Chi Minh City;Da Nang;Danang;Hue;Hai Phong;Nha Trang;Ha Long;Saigon;Can Tho;Vung Tau;Phu Quoc;Da Lat;Quy Nhon;Sa Pa;Hoi An;Dalat;Lang Son;Mong Cai
VU|Luganville
WS|Savai'i
YE|Hodeidah;Marib;Seiyun;Mukalla;Taiz
ZA|Johannesburg;Durban;Sandton;Sun City;Stellenbosch;Port Elizabeth;Gqeberha;Bloemfontein;Skukuza;Mbombela;Polokwane;Beitbridge
ZM|Livingstone;Ndola;Siavonga;Chirundu;Kazungula;Nakonde
ZW|Victoria Falls;Bulawayo;Mutare
`;

/** City name -> ISO 3166-1 alpha-2 of the country it lies in. */
export const CITIES: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split("\n")
    .flatMap((row) => {
      const [code = "", names = ""] = row.split("|");
      return names.split(";").map((name): [string, string] => [name, code]);
    }),
);

/**
 * Towns whose names are also words, given names or family names: a place only behind a preposition, or before its country.
 * Not "Nice to see you", "Split decision", "Austin said", "Medina and Toledo agreed". Source: the names above, read one by one.
 */
export const CAUTIOUS_CITIES: ReadonlySet<string> = new Set(
  "Nice;Split;Male;Clark;Mary;Hue;Bled;Nis;Cork;Phoenix;Perth;Darwin;Austin;Houston;Florence;Salvador;Santiago;Rosario;Medina;Toledo;Constantine;Surat;Galle;Shannon;Dayton;Crawford;Dallas;Denver;Cleveland;Wilmington;Milan;Valencia;Granada;Cordoba;Córdoba;Mendoza;Trujillo;Sucre;Santa Cruz;Livingstone;Bari;Braga;Coimbra;Faro;Cali;Kandy;Napier;Newport;Cambridge;Oxford;Durham;Windsor;Salisbury;Nottingham;Sheffield;Portland;Aspen;Savannah;Charleston;Orlando;Princeton;Stanford;Palermo;Verona;Adelaide;Victoria;Kingston;Georgetown;Hamilton;Moroni;Roseau;San Jose;San José;San Juan;Samara;Kano;Kars;Mainz;Eger;Dali;Ise;Osh;Leh;Lae;Tete;Gao;Kara;Nida;Oral;Perm;Tula;Chita;Hydra;Petra;Paro;Tela;Bodo;Kiel;Metz;Salta;Puno;Arica;Beira;Pemba;Adana;Adama;Bonn;Ruse;Sidon;Saly;Bucha;Ifrane;Nara;Kobe;Whistler;Broome;Alexandria;Sydney;Bethlehem;Kish;Sirte;Fez;Porto;Guantanamo;Bellevue;Olivos;Pecs;Pula;Hanover;Potsdam;Carthage;Delphi;Coronado;Monterey;Monterrey;Arlington;Quantico;Gettysburg;Uluru;Balaclava;Castries;Basseterre".split(
    ";",
  ),
);
