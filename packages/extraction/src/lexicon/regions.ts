/**
 * States, provinces and autonomous regions whose heads meet foreign guests: "Premier of Ontario", "Texas Governor". Written from general knowledge; to check
 * against: ISO 3166-2.
 * Left out: names that a country, a capital or a common given name has too. Row: ISO 3166-1 alpha-2 | names and adjectives.
 */
const ROWS = `
AE|Sharjah;Ajman;Fujairah;Ras Al Khaimah;Dubai
AR|Buenos Aires Province;Santa Fe Province
AU|New South Wales;NSW;Queensland;Tasmania;Tasmanian;South Australia;South Australian;Western Australia;Western Australian;Northern Territory;Victorian
BA|Republika Srpska
BE|Flanders;Flemish;Wallonia;Walloon
BR|São Paulo;Sao Paulo;Minas Gerais;Bahia;Pará;Amazonas;Rio Grande do Sul;Paraná
CA|B.C.;N.L.;N.S.;N.B.;P.E.I.;Ontario;Quebec;Québec;Alberta;British Columbia;Saskatchewan;Manitoba;Nova Scotia;New Brunswick;Newfoundland and Labrador;Prince Edward Island;Yukon;Nunavut
CN|Guangdong;Guangxi;Yunnan;Sichuan;Fujian;Zhejiang;Jiangsu;Shandong;Hainan;Heilongjiang;Jilin;Liaoning;Hubei;Hunan;Henan;Hebei;Shaanxi;Shanxi;Gansu;Xinjiang;Tibet;Inner Mongolia;Guizhou;Jiangxi;Anhui;Qinghai;Ningxia;Shanghai;Chongqing;Tianjin
CO|Antioquia
DE|Bavaria;Bavarian;Saxony;Saxon;Hesse;Hessian;Baden-Württemberg;Baden-Wuerttemberg;North Rhine-Westphalia;Lower Saxony;Brandenburg;Thuringia;Thuringian;Saarland;Schleswig-Holstein;Rhineland-Palatinate;Saxony-Anhalt;Hamburg
ES|Catalonia;Catalan;Andalusia;Andalusian;Basque;Galicia;Galician;Canary Islands
ET|Tigray;Oromia;Amhara;Somali Region;Somali Regional State
GE|Adjara;Ajara
GR|Central Macedonia;Western Macedonia;Crete;Attica
ID|West Java;East Java;Central Java;North Sumatra;South Sumatra;West Sumatra;Aceh;Papua;West Papua;South Sulawesi;North Sulawesi;Central Sulawesi;Southeast Sulawesi;West Sulawesi;North Kalimantan;South Kalimantan;East Kalimantan;West Kalimantan;Central Kalimantan;East Nusa Tenggara;West Nusa Tenggara;North Maluku;Riau Islands;Riau;Banten;Jambi;Lampung;Bengkulu;Gorontalo
IN|Tamil Nadu;Kerala;Karnataka;Maharashtra;Gujarat;Uttar Pradesh;Madhya Pradesh;Andhra Pradesh;Telangana;West Bengal;Assam;Meghalaya;Arunachal Pradesh;Rajasthan;Odisha;Bihar;Haryana;Manipur;Mizoram;Nagaland;Tripura;Sikkim;Goa;Jharkhand;Uttarakhand;Himachal Pradesh
IR|East Azerbaijan;West Azerbaijan;East Azarbaijan;West Azarbaijan;Khuzestan;Sistan and Baluchestan;Razavi Khorasan
IQ|Kurdistan Region;Kurdistan
IT|Lombardy;Veneto;Tuscany;Piedmont;Sicilian
JP|Hokkaido;Okinawa;Hiroshima;Kanagawa;Osaka;Kyoto;Aichi;Fukuoka
KR|Gyeonggi;Jeju;Gyeongsangbuk-do;Busan;Incheon
MD|Gagauzia
MX|Nuevo León;Nuevo Leon;Jalisco;Baja California;Sonora;Chihuahua
MY|Sarawak;Sabah;Selangor;Johor;Penang;Kelantan;Perak
NG|Lagos;Lagos State;Kano State;Borno;Rivers State;Katsina;Niger State;Edo State;Delta State;Bayelsa;Bayelsa State;Kaduna State;Ogun State;Oyo State;Osun State;Ondo State;Ekiti State;Kwara State;Kogi State;Benue State;Plateau State;Nasarawa State;Taraba State;Adamawa;Adamawa State;Bauchi State;Gombe State;Yobe State;Jigawa State;Sokoto State;Kebbi State;Zamfara;Zamfara State;Katsina State;Borno State;Anambra;Anambra State;Enugu State;Imo State;Abia State;Ebonyi State;Cross River State;Akwa Ibom;Akwa Ibom State
NO|Svalbard
PG|Bougainville
PK|Sindh;Balochistan;Khyber Pakhtunkhwa;Gilgit-Baltistan;Punjab
PT|Azores;Madeira
RU|Tatarstan;Chechnya;Chechen;Bashkortostan;Dagestan;Yakutia;Buryatia;Tuva;Kalmykia;Sakhalin;Primorye;Ingushetia;Sverdlovsk Region;Leningrad Region;Astrakhan Region;Primorsky Territory;Khabarovsk Territory
SO|Puntland;Jubaland;Galmudug;Hirshabelle
TJ|Gorno-Badakhshan;Sughd
TZ|Zanzibar
US|Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;New York;New York City;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;Virginia;West Virginia;Wisconsin;Wyoming;Los Angeles;Chicago
UZ|Karakalpakstan
VN|Quang Ninh;Ho Chi Minh City;Hai Phong;Da Nang
ZA|Gauteng;KwaZulu-Natal;Western Cape;Eastern Cape;Limpopo;Mpumalanga
`;

/** Name of a region -> ISO 3166-1 alpha-2 of the state it is part of. */
export const REGIONS: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split("\n")
    .flatMap((row) => {
      const [code = "", names = ""] = row.split("|");
      return names.split(";").map((name): [string, string] => [name, code]);
    }),
);
