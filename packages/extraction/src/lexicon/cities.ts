/**
 * Places where governments meet, beside the seats of government in countries.ts: large cities, resorts, islands and lakes that stand for a town.
 * Facts from GeoNames and the UN list of cities; written out by hand so that no common word ("Reading", "Mobile", "Sale", "Bar", "Bath")
 * slips in. A name that two countries have ("Cordoba", "Tripoli") stands where more meetings were held; "Cordoba, Argentina" says otherwise.
 * Row: ISO code | names.
 */
const ROWS = `
AE|Dubai;Sharjah;Fujairah;Ras Al Khaimah;Al Ain;Ajman;Umm Al Quwain;Al Dhafra
AF|Kandahar;Herat;Mazar-i-Sharif;Mazar-e-Sharif;Islam Qala;Zaranj;Jalalabad;Kunduz;Spin Boldak;Bamyan;Hairatan
AL|Durres;Durrës;Vlora;Vlorë;Saranda;Pogradec;Shkodra;Korca;Korçë;Elbasan;Gjirokaster;Gjirokastër
AM|Gyumri;Dilijan;Jermuk;Meghri;Yeraskh;Ijevan;Vanadzor;Goris;Kapan;Sevan;Gavar;Vagharshapat;Tsaghkadzor
AO|Lobito;Benguela;Huambo;Lubango;Namibe;Malanje;Soyo
AR|Mendoza;Rosario;Bariloche;Ushuaia;Salta;Puerto Iguazú;Puerto Iguazu;Mar del Plata;El Calafate;Olivos;La Quiaca;Clorinda;Tucumán;Posadas;Neuquén;Jujuy;La Plata;Corrientes
AT|Salzburg;Innsbruck;Linz;Graz;Alpbach;Wachau;Bregenz;Klagenfurt;Krems;Eisenstadt;Villach;Sankt Pölten;St. Pölten
AU|Sydney;Melbourne;Brisbane;Perth;Adelaide;Darwin;Hobart;Cairns;Alice Springs;Townsville;Gold Coast;Geelong;Uluru;Fremantle;Broome;Coolum;Wollongong;Launceston;Toowoomba
AZ|Nakhchivan;Shusha;Gabala;Sheki;Ganja;Lankaran;Khankendi;Fuzuli;Lachin;Zangilan;Qabala;Aghdam;Agdam;Shamakhi;Sumgait;Mingachevir;Astara;Khachmaz;Kalbajar;Jabrayil
BA|Banja Luka;Mostar;Jahorina;Tuzla;Neum;Trebinje;Bijeljina;Zenica;Brcko;Brčko
BD|Chittagong;Cox's Bazar;Sylhet;Chattogram;Benapole;Khulna;Rajshahi;Comilla;Akhaura;Teknaf
BE|Brussels;Antwerp;Ghent;Bruges;Ostend;Leuven;Namur;Laeken;Alden Biesen;Liège;Liege;Charleroi;Mechelen;Genval
BG|Varna;Plovdiv;Burgas;Ruse;Sandanski;Pravets;Svilengrad;Veliko Tarnovo;Blagoevgrad;Vidin;Stara Zagora
BI|Gitega;Ngozi;Kobero
BJ|Cotonou;Parakou;Ouidah
BN|Jerudong
BO|Santa Cruz;Sucre;Cochabamba;Tarija;Oruro;Villazón;Potosí;Potosi;Cobija;El Alto
BR|Rio de Janeiro;Sao Paulo;São Paulo;Salvador;Belem;Belém;Manaus;Fortaleza;Recife;Foz do Iguaçu;Foz do Iguacu;Curitiba;Belo Horizonte;Porto Alegre;Florianopolis;Florianópolis;Bento Gonçalves;Costa do Sauipe;Costa do Sauípe;Boa Vista;Pacaraima;São Luís;Oiapoque;Jaguarão;Campo Grande;Ponta Porã;Goiânia;Goiania;Maceió;Corumbá;Petrópolis
BT|Paro;Phuentsholing
BW|Maun;Kasane;Francistown;Lobatse;Ghanzi;Jwaneng;Palapye
BY|Brest;Gomel;Viskuli;Grodno;Vitebsk;Mogilev;Polotsk;Baranovichi;Belovezha
CA|Toronto;Montreal;Vancouver;Quebec City;Kananaskis;Charlevoix;Calgary;Halifax;Winnipeg;Iqaluit;Banff;Kelowna;Whistler;Edmonton;Saskatoon;Gatineau;Montebello;La Malbaie;Whitehorse;Yellowknife;Quebec;Fredericton;Charlottetown;Niagara-on-the-Lake;Mississauga
CD|Lubumbashi;Goma;Bukavu;Kisangani;Kolwezi;Kasumbalesa;Mbuji-Mayi;Matadi;Bunia;Uvira;Likasi
CG|Pointe-Noire
CH|Geneva;Zurich;Zürich;Davos;Lausanne;Montreux;Basel;Lugano;Bürgenstock;Burgenstock;St. Gallen;St. Moritz;Interlaken;Crans-Montana;Lucerne;Schaffhausen;Locarno;Ascona;Fribourg;Mont Pelerin;Mont Pèlerin;Crans Montana
CI|Yamoussoukro;Bouake;Bouaké;Grand-Bassam;Assinie;San Pedro;Korhogo
CK|Aitutaki;Rarotonga
CL|Santiago;Valparaiso;Punta Arenas;Arica;Iquique;Vina del Mar;Viña del Mar;Puerto Varas;Easter Island;Antofagasta;Puerto Montt;Concepción;Valparaíso;Temuco;Calama
CM|Douala;Buea;Garoua;Maroua;Bamenda;Kribi;Limbe;Ebolowa;Bertoua
CN|Shanghai;Guangzhou;Shenzhen;Tianjin;Chongqing;Chengdu;Wuhan;Xi'an;Nanjing;Hangzhou;Suzhou;Qingdao;Dalian;Harbin;Kunming;Sanya;Boao;Haikou;Hefei;Urumqi;Xiamen;Fuzhou;Ningbo;Nanning;Guilin;Lhasa;Huangshan;Tunxi;Anji;Zhengzhou;Changsha;Shenyang;Beidaihe;Dunhuang;Xining;Yinchuan;Lanzhou;Hohhot;Taiyuan;Jinan;Changchun;Kashgar;Zhuhai;Dongguan;Weihai;Yantai;Guiyang;Nanchang;Yiwu;Wuzhen;Ruili;Lijiang;Dali;Pu'er;Shijiazhuang;Xiong'an;Dandong;Hainan;Luoyang;Manzhouli;Jiuquan;Tengchong;Pingtan;Huzhou;Hengdian;Taizhou;Wuxi;Shaoxing;Dongxing;Erenhot;Horgos;Jinghong;Foshan;Lincang
CO|Cartagena;Medellin;Medellín;Cali;Leticia;Barranquilla;Santa Marta;Bucaramanga;Cucuta;Cúcuta;Villa de Leyva;Pereira;Ipiales;Riohacha;Pasto
CR|San Jose;San José;Guanacaste;Puntarenas;Limón;Peñas Blancas;Alajuela
CU|Varadero;Guantanamo;Santiago de Cuba;Holguín;Cienfuegos
CY|Limassol;Larnaca;Paphos;Famagusta;Ayia Napa;Pyla
CZ|Brno;Ostrava;Karlovy Vary;Olomouc;Pilsen;Mikulov;Lednice;Plzeň;Liberec;Štiřín;Stirin;Slavkov
DE|Bonn;Munich;Hamburg;Frankfurt;Cologne;Dresden;Leipzig;Stuttgart;Hanover;Aachen;Meseberg;Elmau;Heiligendamm;Ramstein;Potsdam;Düsseldorf;Dusseldorf;Baden-Baden;Petersberg;Weimar;Nuremberg;Bremen;Lübeck;Wiesbaden;Königswinter;Ettal;Genshagen;Kiel;Rostock;Mainz;Heidelberg;Trier;Karlsruhe;Schwerin;Stralsund;Münster;Herrenchiemsee;Erfurt;Görlitz;Saarbrücken;Freiburg;Goerlitz;Passau;Garmisch-Partenkirchen;Magdeburg
DJ|Djibouti City;Obock;Tadjourah;Ali Sabieh
DK|Aarhus;Odense;Marienborg;Bornholm;Esbjerg;Billund;Elsinore;Aalborg;Helsingør;Skagen
DO|Punta Cana;Juan Dolio;Bavaro;Bávaro;Dajabón;Dajabon;Puerto Plata
DZ|Oran;Constantine;Tamanrasset;Tindouf;Annaba;Tlemcen;Béchar
EC|Guayaquil;Cuenca;Tulcán;Tulcan;Loja;Huaquillas;Macará;Manta;Machala;Ibarra
EE|Valga;Tartu;Narva;Pärnu;Parnu;Viljandi;Haapsalu
EG|Sharm el-Sheikh;Sharm El Sheikh;Sharm el Sheikh;Alexandria;New Alamein;El Alamein;Luxor;Aswan;Hurghada;Ismailia;Taba;Port Said;Al-Arish;El-Arish;Rafah;Suez;Ain Sokhna
ER|Massawa;Assab;Keren
ES|Barcelona;Seville;Granada;Valencia;Mallorca;Malaga;San Sebastian;Bilbao;Zaragoza;Salamanca;Tenerife;Las Palmas;Santiago de Compostela;Palma de Mallorca;Málaga;San Sebastián;Toledo;Cordoba;Córdoba;Cadiz;Cádiz;Alicante;Quintos de Mora;Santander;Zamora;Cáceres;Badajoz;Vigo;Algeciras;Ceuta;Melilla;La Toja
ET|Bahir Dar;Dire Dawa;Bishoftu;Mekelle;Hawassa;Semera;Halala Kela;Adama;Gondar;Jimma;Arba Minch;Metema;Jijiga;Gambella
FI|Tampere;Turku;Rovaniemi;Kultaranta;Oulu;Saariselka;Saariselkä;Naantali;Espoo;Lappeenranta;Kuopio;Porvoo;Ivalo;Vaasa
FJ|Nadi;Lautoka;Denarau;Labasa
FR|Strasbourg;Marseille;Lyon;Biarritz;Cannes;Versailles;Toulouse;Deauville;Evian;Bordeaux;Fontainebleau;Rambouillet;Nice;Calais;Brégançon;Le Touquet;Avignon;Chantilly;Lille;Nantes;Ajaccio;Arromanches;Évian;Évian-les-Bains;Evian-les-Bains;Reims;Dijon;Metz;Montpellier;Saint-Tropez;Besançon;Honfleur;Le Bourget;La Celle-Saint-Cloud;La Celle Saint-Cloud;Rennes;Annecy;Aix-en-Provence;La Baule;Nîmes;Colmar;Menton
GA|Franceville;Port-Gentil;Oyem
GB|Edinburgh;Glasgow;Birmingham;Manchester;Belfast;Cardiff;Liverpool;Chequers;Carbis Bay;Gleneagles;Leeds Castle;Oxford;Cambridge;Leeds;Bristol;Hillsborough;Sandringham;Farnborough;Newport;Blackpool;Brighton;Bletchley Park;St Andrews;Cornwall;St Ives;Lough Erne;Enniskillen;Londonderry;Bournemouth;Harrogate;Durham;Aberdeen;Inverness;Swansea;Sunningdale;Salisbury;Wiltshire;Woodstock;Windsor;Plymouth;Portsmouth;Nottingham;Sheffield;Lossiemouth;Steyning;Bletchley;Derry;Newry;Coventry;Southampton
GE|Batumi;Kutaisi;Gori;Tsinandali;Telavi;Poti;Mtskheta;Zugdidi;Anaklia;Ergneti;Sadakhlo;Sighnaghi;Borjomi;Gudauri;Rustavi;Akhaltsikhe
GH|Kumasi;Tamale;Takoradi;Aflao;Tema;Cape Coast;Elubo;Koforidua;Bolgatanga;Akosombo
GL|Ilulissat;Kangerlussuaq
GN|Kankan;Nzérékoré;Labé;Kindia
GR|Thessaloniki;Crete;Rhodes;Corfu;Santorini;Delphi;Alexandroupoli;Heraklion;Patras;Vouliagmeni;Hydra;Mykonos;Lesbos;Kastellorizo;Ioannina;Kavala;Chania;Samos;Sounion;Alexandroupolis;Mytilene;Orestiada
GT|Antigua Guatemala;Quetzaltenango;Puerto Barrios
HN|San Pedro Sula;Roatan;Roatán;Tela;La Ceiba;Amapala;Comayagua
HR|Dubrovnik;Split;Brijuni;Zadar;Rijeka;Pula;Opatija;Šibenik;Sibenik;Brioni;Osijek;Vukovar
HT|Cap-Haitien;Cap-Haïtien;Ouanaminthe;Jacmel
HU|Visegrad;Debrecen;Pecs;Szeged;Godollo;Gödöllő;Eger;Sopron;Esztergom;Győr;Gyor;Tihany;Pécs;Visegrád;Miskolc;Balatonfüred;Nyíregyháza;Zahony;Záhony;Szentendre
ID|Bali;Nusa Dua;Bandung;Surabaya;Yogyakarta;Labuan Bajo;Bogor;Medan;Batam;Lombok;Borobudur;Belitung;Makassar;Semarang;Manado;Jayapura;Mandalika;Magelang;Padang;Palembang;Banda Aceh;Sanur;Uluwatu;Kupang;Surakarta;Balikpapan;Pontianak;Bintan;Mataram;Denpasar;Ambon;Atambua;Samarinda
IE|Shannon;Cork;Galway;Farmleigh;Killarney;Limerick;Dundalk;Kilkenny;Waterford;Armagh
IL|Haifa;Sde Boker;Eilat;Caesarea;Beersheba;Ashdod;Herzliya;Nazareth;Dimona
IN|Mumbai;Bombay;Kolkata;Calcutta;Chennai;Bengaluru;Bangalore;Hyderabad;Goa;Udaipur;Jaipur;Agra;Varanasi;Ahmedabad;Gandhinagar;Amritsar;Srinagar;Kochi;Mamallapuram;Shimla;Pune;Visakhapatnam;Panaji;Lucknow;Patna;Guwahati;Shillong;Imphal;Rishikesh;Khajuraho;Hampi;Siliguri;Surat;Thiruvananthapuram;Indore;Bhopal;Kumarakom;Leh;Munnar;Ladakh;Kohima;Agartala;Dharamshala;Dharamsala;Coimbatore;Vadodara;Nagpur;Kevadia;Chumar;Daulat Beg Oldi;Petrapole;Moreh;Raxaul;Mahabalipuram;Dehradun;Gangtok;Bhubaneswar;Jodhpur;Chandigarh
IQ|Basra;Erbil;Najaf;Sulaymaniyah;Kirkuk;Mosul;Karbala;Dohuk;Fallujah;Ramadi;Faw
IR|Isfahan;Mashhad;Shiraz;Tabriz;Qom;Kish;Chabahar;Bandar Abbas;Rasht;Kerman;Bushehr;Ahvaz;Zahedan;Urmia;Sarakhs;Ardabil;Julfa;Kermanshah;Yazd;Anzali;Mirjaveh;Abadan
IS|Höfn;Thingvellir;Keflavik;Keflavík;Akureyri;Þingvellir;Ísafjörður
IT|Milan;Venice;Florence;Naples;Turin;Palermo;Trieste;Bari;Taormina;Genoa;Capri;L'Aquila;Bologna;Verona;Borgo Egnazia;Fasano;Assisi;Stresa;Cernobbio;Ravello;Pescara;Cagliari;Udine;Gorizia;Sorrento;Puglia;Matera;Fiuggi;Bolzano;Ancona;Ventotene;Lampedusa;Castel Gandolfo;Carrara;Lake Como;Sicily;Sardinia;Aquileia;Siena;Syracuse;Catania;Rimini;Perugia;Caserta;Brindisi;Lecce;Sanremo;Pesaro;Lucca;Monza;Camaldoli;Anacapri
JM|Montego Bay;Ocho Rios
JO|Aqaba;Petra;Sweimeh;Irbid;Zarqa;Mafraq;Madaba
JP|Osaka;Kyoto;Hiroshima;Nagoya;Nagasaki;Sapporo;Fukuoka;Yokohama;Kobe;Okinawa;Nara;Karuizawa;Ise-Shima;Toyako;Hakone;Sendai;Niigata;Naha;Kanazawa;Toyama;Kitakyushu;Nagato;Awaji;Matsuyama;Shimonoseki;Kagoshima;Takamatsu;Kumamoto;Beppu;Ise;Kutchan;Okayama;Yokosuka;Takasaki;Oita;Aomori;Hakodate;Sasebo
KE|Mombasa;Naivasha;Kisumu;Nakuru;Eldoret;Malindi;Nanyuki;Lamu;Kilifi;Vipingo;Diani;Machakos;Namanga;Moyale;Garissa;Mandera;Busia;Malaba;Isiolo;Lodwar;Lokichoggio;Taveta;Wajir;Isebania
KG|Osh;Issyk-Kul;Cholpon-Ata;Batken;Jalal-Abad;Karakol;Naryn;Balykchy;Isfana;Talas;Torugart
KH|Siem Reap;Sihanoukville;Poipet;Battambang;Kampot;Pursat;Pailin
KI|Kiritimati
KP|Kaesong;Wonsan;Mount Kumgang;Sinuiju;Rason;Sinpo;Hyesan;Kumgang
KR|Busan;Jeju;Gyeongju;Incheon;Panmunjom;Daegu;Sejong;Gwangju;Daejeon;Suwon;Ulsan;Yeosu;Pyeongchang;Songdo;Pohang;Seogwipo;Paju;Mokpo;Jeonju;Gangneung;Pyeongtaek;Cheongju;Andong;Changwon
KZ|Almaty;Aktau;Shymkent;Turkistan;Turkestan;Karaganda;Alma-Ata;Borovoe;Burabay;Atyrau;Kostanay;Pavlodar;Semey;Oskemen;Khorgos;Taraz;Kokshetau;Konayev;Uralsk;Oral;Kuryk;Saryagash;Aktobe;Dostyk;Kyzylorda;Borovoye;Konaev;Petropavl;Taldykorgan
LA|Luang Prabang;Pakse;Savannakhet;Vang Vieng;Boten;Thakhek;Champasak
LB|Tripoli;Sidon;Naqoura;Baabda;Zahle;Byblos;Rayak;Ain al-Tineh;Beit Mery;Chtaura
LK|Kandy;Galle;Hambantota;Jaffna;Trincomalee;Nuwara Eliya;Negombo
LR|Ganta;Buchanan;Gbarnga
LT|Kaunas;Klaipeda;Klaipėda;Palanga;Nida;Rukla;Trakai;Druskininkai;Siauliai;Šiauliai
LU|Senningen;Schengen
LV|Valka;Jurmala;Jūrmala;Daugavpils;Liepaja;Liepāja;Ventspils;Rundale;Valka;Sigulda;Cesis;Cēsis
LY|Benghazi;Sirte;Tobruk;Ghadames;Misrata;Zintan;Sabha;Sebha;Derna;Bayda;Zuwara;Kufra;Jufra
MA|Marrakech;Marrakesh;Casablanca;Tangier;Fez;Skhirat;Dakhla;Agadir;Essaouira;Laayoune;Bouznika;Tetouan;Ouarzazate;Ifrane;Tangiers;Meknes;Nador;Oujda
MD|Balti;Cahul;Bălți;Tiraspol;Ungheni;Comrat;Giurgiulesti;Soroca;Orhei
ME|Budva;Kotor;Tivat;Cetinje;Petrovac;Przno;Pržno;Bar Montenegro;Sveti Stefan;Herceg Novi;Niksic;Nikšić;Pljevlja;Ulcinj;Porto Montenegro;Kolasin;Kolašin
MG|Toamasina;Mahajanga;Antsirabe;Nosy Be;Toliara;Fianarantsoa
MH|Kwajalein
MK|Ohrid;Prespa;Tetovo;Bitola;Struga;Gevgelija;Strumica;Kumanovo;Psarades;Nivici
ML|Kidal;Gao;Timbuktu;Sikasso;Kayes;Ségou;Segou
MM|Yangon;Mandalay;Rangoon;Myitkyina;Bagan;Kengtung;Myawaddy;Tachileik;Sittwe;Lashio;Kyaukphyu
MN|Zamyn-Uud;Altanbulag;Darkhan;Erdenet;Khovd;Dalanzadgad;Choibalsan;Kharkhorin;Terelj;Sainshand;Tavan Tolgoi
MR|Nouadhibou;Kiffa;Rosso;Néma;Zouérat
MT|Gozo;Mellieha;Sliema;St Julian's
MU|Grand Baie;Balaclava;Ebène;Ebene;Flic en Flac;Le Morne
MV|Male;Addu;Addu City;Hulhumale;Hulhumalé;Kurumba
MW|Blantyre;Mangochi;Mzuzu;Zomba;Karonga;Dedza;Muloza;Mchinji
MX|Cancun;Cancún;Los Cabos;Guadalajara;Monterrey;Tijuana;Puerto Vallarta;Merida;Mérida;Oaxaca;Tapachula;Acapulco;Puebla;Ciudad Juarez;Ciudad Juárez;Queretaro;Querétaro;Huatulco;Mazatlan;San Miguel de Allende;Veracruz;Palenque;Nuevo Laredo;Guanajuato;Playa del Carmen;Villahermosa;San Cristóbal de las Casas;Campeche;Ciudad Hidalgo;Zacatecas;Morelia;Chetumal;Tuxtla Gutiérrez
MY|Penang;Langkawi;Kota Kinabalu;Johor Bahru;Malacca;Kuching;Ipoh;Sandakan;Port Dickson;Kuala Terengganu;Melaka;Kuantan;Kota Bharu;Shah Alam;Cyberjaya;George Town;Sepang;Tawau;Bukit Kayu Hitam;Petaling Jaya;Iskandar Puteri;Seremban
MZ|Beira;Nampula;Pemba;Tete;Nacala;Chimoio;Vilankulo;Quelimane;Xai-Xai;Bilene;Inhambane;Ponta do Ouro;Matola;Ressano Garcia
NA|Swakopmund;Walvis Bay;Katima Mulilo;Lüderitz;Luderitz;Oshikango;Rundu;Keetmanshoop;Ondangwa;Otjiwarongo;Rössing;Rosh Pinah;Noordoewer;Ongwediva
NC|Nouméa;Noumea
NE|Agadez;Diffa;Zinder;Maradi;Tahoua;Dosso
NG|Lagos;Kano;Calabar;Port Harcourt;Enugu;Kaduna;Uyo;Ibadan;Maiduguri;Akure;Badagry;Jibiya;Sokoto;Benin City;Asaba;Awka;Yola;Owerri;Lokoja;Katsina;Ilorin;Jibia;Lekki
NI|León;Bluefields
NL|Amsterdam;Rotterdam;Maastricht;Noordwijk;Eindhoven;Utrecht;Groningen;Vlissingen;Delft;Leiden;Scheveningen;Apeldoorn;Nijmegen;Schiphol;Arnhem;Breda;Den Helder;Wassenaar
NO|Bergen;Tromsø;Tromso;Kirkenes;Svalbard;Losby;Stavanger;Trondheim;Bodø;Bodo;Svolvær;Longyearbyen;Haugesund;Ålesund;Kristiansand;Lillehammer;Sandefjord;Ny-Ålesund;Narvik;Molde;Drammen;Lillestrøm
NP|Pokhara;Lumbini;Dhulikhel;Nagarkot;Birgunj;Biratnagar;Nepalgunj;Janakpur;Bhairahawa;Chitwan;Namche;Simikot;Kerung;Rasuwagadhi;Tatopani;Kakarbhitta;Sauraha;Mahendranagar
NZ|Auckland;Christchurch;Queenstown;Rotorua;Dunedin;Lake Taupo;Waitangi;Napier;Tauranga;Invercargill;Whangarei;Taupo;Taupō;Kerikeri;Paihia
OM|Salalah;Duqm;Nizwa;Sohar;Khasab;Musandam;Ibri;Rustaq
PA|Contadora;Boquete;Paso Canoas;Puerto Obaldía
PE|Cusco;Trujillo;Iquitos;Arequipa;Puno;Tacna;Urubamba;Chancay;Paracas;Piura;Tumbes;Desaguadero;Ilo;Machu Picchu;Pucallpa;Puerto Maldonado;Callao;Cajamarca;Huancayo;Chiclayo;Juliaca;Ayacucho;Sullana;Moquegua;Inapari;Iñapari
PF|Papeete
PG|Lae;Madang;Kokopo;Alotau;Mount Hagen;Kavieng;Rabaul;Vanimo;Wewak;Buka;Arawa;Goroka;Daru;Tokua
PH|Cebu;Davao;Clark;Subic;Boracay;Baguio;Iloilo;Tagaytay;Palawan;Puerto Princesa;Zamboanga;Bohol;Tarlac;Laoag;Davao City;Cebu City;Quezon City;Pasay;Pasay City;Makati;Makati City;Taguig;Taguig City;Zamboanga City;General Santos;Cagayan de Oro;Iloilo City;Cotabato;Cotabato City;Mactan;Lapu-Lapu;Angeles City;Panglao;Tacloban;Mandaluyong;Parañaque;Paranaque;Legazpi;Vigan;Bacolod
PK|Karachi;Lahore;Peshawar;Rawalpindi;Quetta;Gwadar;Murree;Faisalabad;Multan;Sialkot;Taxila;Torkham;Chaman;Bhurban;Taftan;Kartarpur;Wagah;Gilgit;Muzaffarabad;Nathiagali;Sost;Sukkur
PL|Krakow;Kraków;Gdansk;Gdańsk;Rzeszow;Wroclaw;Poznan;Oswiecim;Lublin;Katowice;Lodz;Łódź;Szczecin;Sopot;Bialystok;Westerplatte;Toruń;Torun;Wrocław;Poznań;Zakopane;Rzeszów;Gdynia;Oświęcim;Cieszyn;Terespol;Przemysl;Przemyśl;Białystok;Lancut;Łańcut;Krynica;Karpacz;Suwalki;Suwałki;Jasionka;Wisla;Bielsko-Biała;Świnoujście;Słubice;Zgorzelec;Opole;Olsztyn;Medyka;Dorohusk
PS|Gaza;Gaza City;Bethlehem;Jericho;Hebron;Nablus;Jenin;Khan Younis;Tulkarm
PT|Porto;Sintra;Lajes;Cascais;Evora;Évora;Coimbra;Braga;Ponta Delgada;Faro;Funchal;Madeira;Azores;Guimarães;Viana do Castelo;Guimaraes;Carcavelos;Vilamoura;Tróia;Aveiro;Setúbal;Beja;Matosinhos;Estoril;Leiria;Portimão;Bragança;Vidago;Elvas;Albufeira
PW|Koror
PY|Ciudad del Este;Luque;Encarnación;Encarnacion;Pedro Juan Caballero;Hernandarias;Ypacaraí;Salto del Guairá
QA|Lusail;Al Wakrah;Al Khor;Al Rayyan;Ras Laffan;Dukhan;Mesaieed;Umm Salal
RO|Constanta;Neptun;Sibiu;Iasi;Cluj;Timisoara;Brasov;Sinaia;Galati;Oradea;Snagov;Cluj-Napoca;Timișoara;Iași;Brașov;Constanța;Suceava;Craiova;Galați;Tulcea;Giurgiu;Mangalia;Drobeta-Turnu Severin;Sulina;Alba Iulia;Baia Mare;Satu Mare;Targu Mures;Bacau;Bacău;Ploiesti;Ploiești
RS|Nis;Novi Sad;Subotica;Kragujevac;Niš;Zlatibor;Kopaonik;Sremski Karlovci;Vranje;Kraljevo;Zrenjanin;Smederevo;Karadjordjevo;Karađorđevo;Pančevo;Novi Pazar;Čačak;Sombor
RU|St. Petersburg;St Petersburg;Saint Petersburg;Leningrad;Sochi;Kazan;Vladivostok;Yekaterinburg;Novosibirsk;Kaliningrad;Ufa;Khabarovsk;Grozny;Novo-Ogaryovo;Valdai;Khanty-Mansiysk;Murmansk;Arkhangelsk;Volgograd;Astrakhan;Irkutsk;Irbit;Yalta;Samara;Sarov;Derbent;Nizhny Novgorod;Chelyabinsk;Petrozavodsk;Pskov;Rostov-on-Don;Svetlogorsk;Yakutsk;Ulan-Ude;Tomsk;Omsk;Saransk;Makhachkala;Vladikavkaz;Perm;Tver;Tula;Krasnoyarsk;Krasnodar;Blagoveshchensk;Chita;Barnaul;Manzherok;Gelendzhik;Magadan;Veliky Novgorod;Kislovodsk;Dagomys;Stavropol;Strelna;Kyakhta;Orenburg;Kyzyl;Saratov;Gorno-Altaysk;Kaluga;Naryan-Mar;Salekhard;Syktyvkar;Tyumen;Valaam;Suzdal;Ulyanovsk;Mineralnye Vody;Nalchik;Cheboksary;Izhevsk;Vyborg;Smolensk;Magas
RW|Musanze;Rubavu;Huye;Gisenyi;Rusizi;Kagitumba;Nyagatare;Gatuna;Bugesera
SA|Jeddah;Mecca;Makkah;Medina;Dammam;Dhahran;NEOM;AlUla;Taif;Yanbu;Diriyah;Al-Ula;Al Ula;Abha;Al Khobar;Neom;Khobar;Al-Khobar;Tabuk;Jizan;Jazan;Jubail;Najran;Ras Tanura
SB|Gizo;Auki
SC|Praslin;Mahé;Beau Vallon
SD|El Fasher;Kassala;Omdurman;Geneina;Gallabat;Nyala;Wad Madani;El Obeid;Atbara;Kadugli;Gedaref;Abyei
SE|Gothenburg;Malmo;Malmö;Harpsund;Luleå;Uppsala;Visby;Kiruna;Ystad;Sigtuna;Gotland;Linköping;Halmstad;Haparanda;Saltsjobaden;Saltsjöbaden;Lulea;Umeå;Umea;Karlskrona;Örebro;Norrköping;Sälen;Östersund;Jukkasjärvi
SG|Sentosa
SI|Bled;Brdo;Maribor;Koper;Portoroz;Portorož;Lake Bled;Brdo pri Kranju;Nova Gorica;Piran;Otocec;Otočec;Ptuj;Celje;Kranj;Strunjan;Lipica;Radenci;Murska Sobota
SK|Kosice;Košice;Strbske Pleso;Piestany;Piešťany;Trencin;Tatranska Lomnica;Tatranská Lomnica;Nitra;Zilina;Žilina;Štrbské Pleso;Trenčín;Poprad;Banska Bystrica;Banská Bystrica;Bojnice;Bardejov;Prešov;Presov;Trnava;Michalovce;Komárno;Štúrovo;Topoľčianky
SN|Diamniadio;Saly;Saint-Louis;Ziguinchor;Thiès;Thies;Touba;Tambacounda;Kaolack;Toubacouta;Rosso Senegal
SO|Garowe;Hargeisa;Kismayo;Baidoa;Jowhar;Dhusamareb;Berbera;Bosaso;Beledweyne;Dhobley;Galkayo;Beled-Hawo;Bulo Hawo
SS|Malakal;Bentiu;Torit;Nimule;Renk;Rumbek;Pibor;Aweil
SY|Aleppo;Latakia;Homs;Daraa;Idlib;Sweida;Qamishli;Tartus;Deir ez-Zor;Raqqa;Suwayda;Quneitra;Hasakah
TD|Abeche;Abéché;Amdjarass;Moundou;Faya-Largeau;Sarh;Adré;Adre
TG|Kara;Kpalimé;Cinkassé;Atakpamé;Sokodé
TH|Phuket;Chiang Mai;Pattaya;Cha-am;Hua Hin;Krabi;Khon Kaen;Chiang Rai;Ayutthaya;Udon Thani;Songkhla;Nong Khai;Mae Sot;Hat Yai;Samut Prakan;Pak Chong;Sadao;Aranyaprathet;Chanthaburi;Sa Kaeo;Surin;Ubon Ratchathani;Nakhon Phanom;Mukdahan;Nakhon Ratchasima;Rayong;Narathiwat;Koh Samui;Kanchanaburi;Mae Sai;Phitsanulok;Buriram;Si Sa Ket
TJ|Khujand;Khorog;Bokhtar;Kulob;Isfara;Panjakent;Penjikent;Tursunzoda;Guliston;Hisor
TL|Baucau;Suai;Oecusse;Batugade;Maliana;Balibo;Pante Macassar
TM|Awaza;Mary;Turkmenbashi;Dashoguz;Arkadag;Avaza;Turkmenabat;Turkmenabad;Balkanabat;Serhetabat;Anau
TN|Sfax;Carthage;Sousse;Hammamet;Djerba;Monastir;Tozeur;Bizerte;Tabarka;Gammarth;Nabeul;Ras Jedir;Ben Guerdane;Gafsa;Medenine
TO|Vava'u;Neiafu;Pangai
TR|Istanbul;Antalya;Izmir;Trabzon;Bodrum;Gaziantep;Dolmabahce;Dolmabahçe;Bursa;Konya;Mersin;Kars;Erzurum;Diyarbakir;Diyarbakır;Çanakkale;Canakkale;Kayseri;Rize;Hatay;Sanliurfa;Şanlıurfa;Adana;Samsun;Cappadocia;Ahlat;İzmir;Edirne;Iğdır;Igdir;Nevşehir;Nevsehir;Belek;Antakya;Sivas;Eskişehir;Eskisehir;Marmaris;Kocaeli;Sakarya;Denizli;Mardin;Muğla;Mugla;Fethiye;Dalaman;Alanya;Hakkari;Malatya;Çeşme
TT|Tobago;Chaguaramas
TZ|Zanzibar;Arusha;Kilwa;Mwanza;Bagamoyo;Mtwara;Kigoma;Mbeya;Tunduma;Rusumo;Tanga;Morogoro;Kagera;Bukoba;Horohoro;Stone Town;Sirari;Mutukula;Kasulu
UA|Kharkiv;Odesa;Odessa;Lviv;Uzhhorod;Chernivtsi;Dnipro;Zaporizhzhia;Mukachevo;Poltava;Kherson;Vinnytsia;Ivano-Frankivsk;Lutsk;Irpin;Bucha;Mariupol;Mykolaiv;Rivne;Izmail;Ternopil;Zhytomyr;Chernihiv;Kryvyi Rih;Donetsk;Luhansk;Sevastopol;Bukovel;Berehove;Truskavets
UG|Entebbe;Jinja;Gulu;Masaka;Munyonyo;Mbarara;Kasese;Mbale;Fort Portal;Kisoro;Arua;Tororo;Moroto;Kabale;Katuna;Elegu;Mpondwe;Kyankwanzi;Soroti
US|New York;New York City;San Francisco;Los Angeles;Chicago;Boston;Houston;Seattle;Miami;Atlanta;Dallas;Denver;Detroit;Philadelphia;Pittsburgh;Honolulu;Anchorage;San Diego;Las Vegas;New Orleans;Camp David;Palm Beach;Mar-a-Lago;Annapolis;Wilmington;Woodside;Rancho Mirage;Sunnylands;Williamsburg;Dayton;Hawaii;Alaska;Guam;Leesburg;Minneapolis;Austin;Phoenix;Crawford;Kennebunkport;Martha's Vineyard;Tucson;Portland;Santa Fe;Aspen;Jackson Hole;Fort Worth;San Antonio;Nashville;Cleveland;St. Louis;Laredo;El Paso;Brownsville;Savannah;Charleston;Juneau;Sea Island;Bellevue;Orlando;Tampa;Baltimore;Doral;Salt Lake City;Colorado Springs;Arlington;Quantico;Shepherdstown;Wye River;Wye Plantation;Gettysburg;Princeton;Coronado;Monterey;Beverly Hills;Maui;Fairbanks;Fort Lauderdale;Bedminster;Stanford;Indianapolis;Sacramento;Omaha;Key West;Nogales;Cincinnati;Kansas City;Milwaukee;Bretton Woods
UY|Punta del Este;Colonia;Colonia del Sacramento;Paysandú;Fray Bentos;Anchorena;Piriápolis
UZ|Samarkand;Bukhara;Khiva;Fergana;Nukus;Termez;Andijan;Namangan;Muynak;Urgench;Zaamin;Kokand;Navoi;Shakhrisabz;Jizzakh;Karshi;Gulistan;Sardoba;Margilan
VE|Maracaibo;Margarita Island;Isla Margarita;Porlamar;Ciudad Guayana;San Antonio del Táchira;Barinas;Santa Elena de Uairén;Puerto Ordaz;Puerto La Cruz;Maracay;Paraguaipoa;La Guaira
VN|Ho Chi Minh City;Da Nang;Danang;Hue;Hai Phong;Nha Trang;Ha Long;Saigon;Can Tho;Vung Tau;Phu Quoc;Da Lat;Quy Nhon;Sa Pa;Hoi An;Dalat;Lang Son;Mong Cai;Huế;Haiphong;Hạ Long;Cần Thơ;Lạng Sơn;Lao Cai;Quang Ninh;Quảng Ninh;Đà Nẵng;Đà Lạt;Móng Cái;Cao Bang;Vũng Tàu;Dien Bien;Điện Biên;Phú Quốc;Ha Giang;Nghe An;Nghệ An;Son La;Thanh Hoa;Bac Ninh;Bắc Ninh;Ninh Binh;Moc Bai;Tay Ninh;Quang Tri;Lao Bao;Binh Duong
VU|Luganville
WS|Savai'i;Aleipata;Salelologa
YE|Hodeidah;Marib;Seiyun;Mukalla;Taiz;Hudaydah;Mocha;Mokha;Al-Mukalla;Shabwa;Ataq;Socotra
ZA|Johannesburg;Durban;Sandton;Sun City;Stellenbosch;Port Elizabeth;Gqeberha;Bloemfontein;Skukuza;Mbombela;Polokwane;Beitbridge;East London;Midrand;Magoebaskloof;Musina;Rustenburg;Richards Bay;Pietermaritzburg;Mahikeng;Simon's Town;Upington;Ficksburg;Ladybrand;Maseru Bridge;Komatipoort
ZM|Livingstone;Ndola;Siavonga;Chirundu;Kazungula;Nakonde;Kitwe;Kabwe;Chipata;Solwezi;Mongu;Sesheke;Chililabombwe;Mpulungu;Mfuwe;Kasama;Mwinilunga
ZW|Victoria Falls;Bulawayo;Mutare;Masvingo;Kariba;Gweru;Nyanga;Hwange;Mt Hampden;Mount Hampden;Binga
BF|Bobo-Dioulasso
CF|Bambari;Bangassou
FM|Pohnpei
GM|Brufut;Bakau;Farafenni
GQ|Djibloho;Mongomo
GY|Lethem;New Amsterdam;Bartica;Moleson Creek
KM|Mutsamudu;Fomboni
KN|Charlestown
LS|Maputsoe;Thaba-Tseka
SL|Kenema;Makeni;Kailahun;Lungi
SR|Nieuw Nickerie;Albina;Moengo;South Drain
SV|La Unión
SZ|Manzini;Ezulwini;Piggs Peak;Siteki
TV|Vaiaku
VA|Vatican City
VC|Bequia;Canouan
XK|Prizren;Mitrovica;Gjakova;Ferizaj;Gracanica;Gračanica;Gjilan;Jarinje;Zvecan;Zvečan
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
