/**
 * Where an outlet is at home: says whose "the president" is and in which zone "today" lies. Facts from the outlets' imprints.
 * Row: ISO code | IANA zone | G for a government's own page, W for a worldwide agency | names and host names.
 */
const ROWS = `
CN|Asia/Shanghai||xinhua;xinhuanet;news.cn;people's daily;people.cn;people.com.cn;china daily;chinadaily;global times;globaltimes;cgtn;china.org.cn;ecns
CN|Asia/Shanghai|G|fmprc.gov.cn;mfa.gov.cn;gov.cn;ministry of foreign affairs of the people's republic of china
HK|Asia/Hong_Kong||scmp;south china morning post
RU|Europe/Moscow||tass;ria novosti;interfax;sputnik;rt.com
RU|Europe/Moscow|G|kremlin;mid.ru;government.ru
US|America/New_York|G|white house;whitehouse.gov;department of state;state department;state.gov;defense.gov;department of defense;treasury.gov;commerce.gov
US|America/New_York|W|associated press;apnews;ap;upi
US|America/New_York||cnn;new york times;nytimes;washington post;washingtonpost;voice of america;voanews;npr;politico;axios;bloomberg;fox news;nbc news;cbs news;abc news;usa today;wall street journal;radio free europe;rferl
GB|Europe/London|W|reuters
GB|Europe/London||bbc;guardian;financial times;telegraph;the times;sky news;independent;daily mail
GB|Europe/London|G|gov.uk;foreign, commonwealth
FR|Europe/Paris|W|afp;agence france-presse;france 24;france24;euronews;rfi
FR|Europe/Paris||le monde;le figaro
DE|Europe/Berlin||deutsche welle;dw.com;dw;dpa;spiegel
DE|Europe/Berlin|G|auswaertiges-amt;bundesregierung
AU|Australia/Sydney|G|australian minister;foreignminister.gov.au;dfat.gov.au;pm.gov.au;australian government;gov.au;australian prime minister
AU|Australia/Sydney||abc.net.au;sydney morning herald;the australian;australian greens;sbs news
NZ|Pacific/Auckland|G|beehive.govt.nz;govt.nz
NZ|Pacific/Auckland||nz herald;rnz;stuff.co.nz
CA|America/Toronto|G|canada.ca;pm.gc.ca;global affairs canada
CA|America/Toronto||cbc;globe and mail;toronto star
IN|Asia/Kolkata|G|mea.gov.in;pib.gov.in;pib;mea;ministry of external affairs;press information bureau
IN|Asia/Kolkata||the hindu;times of india;hindustan times;indian express;ians;pti;ani news;ndtv;india today;wion
PK|Asia/Karachi||dawn;geo news;app.com.pk;associated press of pakistan;express tribune;urdupoint
PK|Asia/Karachi|G|mofa.gov.pk
BD|Asia/Dhaka||daily star;bss;bdnews24;dhaka tribune
LK|Asia/Colombo||daily mirror lk;colombo gazette
NP|Asia/Kathmandu||kathmandu post;rss nepal
JP|Asia/Tokyo||kyodo;nhk;japan times;nikkei;asahi;mainichi;yomiuri;jiji
JP|Asia/Tokyo|G|mofa.go.jp;go.jp
KR|Asia/Seoul||yonhap;korea herald;korea times;korea joongang
KR|Asia/Seoul|G|mofa.go.kr;go.kr
KP|Asia/Pyongyang||kcna
VN|Asia/Ho_Chi_Minh||vna;vietnamplus;vietnam news;vnexpress;nhan dan
TH|Asia/Bangkok||bangkok post;the nation (thailand);nation thailand;thai pbs;tna
ID|Asia/Jakarta||jakarta globe;jakarta post;antara;tempo
PH|Asia/Manila||inquirer;philippine daily inquirer;philippine star;philstar;rappler;pna.gov.ph;philippine news agency;manila bulletin;gma news
MY|Asia/Kuala_Lumpur||bernama;the star;new straits times;malay mail
SG|Asia/Singapore||straits times;channel newsasia;cna;today online
SG|Asia/Singapore|G|mfa.gov.sg
KH|Asia/Phnom_Penh||khmer times;phnom penh post
LA|Asia/Vientiane||vientiane times;kpl
MM|Asia/Yangon||irrawaddy;global new light
MN|Asia/Ulaanbaatar||montsame
KZ|Asia/Almaty||kazinform;inform.kz;astana times;tengrinews
KZ|Asia/Almaty|G|akorda
UZ|Asia/Tashkent||uza;gazeta.uz;uzdaily
KG|Asia/Bishkek||24.kg;akipress;kabar
TJ|Asia/Dushanbe||khovar;asia-plus
TM|Asia/Ashgabat||turkmenportal;tdh
AZ|Asia/Baku||azertac;trend news;trend.az;report.az;apa.az
AM|Asia/Yerevan||armenpress
GE|Asia/Tbilisi||agenda.ge;civil.ge
TR|Europe/Istanbul||anadolu;aa.com.tr;daily sabah;hurriyet;trt
TR|Europe/Istanbul|G|mfa.gov.tr;tccb.gov.tr
IR|Asia/Tehran||irna;tasnim;press tv;mehr;isna;fars;tehran times
IQ|Asia/Baghdad||ina.iq;rudaw;shafaq
IL|Asia/Jerusalem||times of israel;haaretz;jerusalem post;ynet
SA|Asia/Riyadh||spa.gov.sa;saudi press agency;arab news;saudi gazette
AE|Asia/Dubai||wam;gulf news;khaleej times;the national
QA|Asia/Qatar|W|al jazeera
QA|Asia/Qatar||qna;gulf times;the peninsula
KW|Asia/Kuwait||kuna
OM|Asia/Muscat||oman news agency;times of oman
BH|Asia/Bahrain||bna.bh
JO|Asia/Amman||petra;jordan times
EG|Africa/Cairo||ahram;mena;egypt today;daily news egypt
MA|Africa/Casablanca||map;morocco world news
DZ|Africa/Algiers||aps.dz
ZA|Africa/Johannesburg||news24;sabc;mail & guardian;iol
KE|Africa/Nairobi||daily nation;the standard kenya
NG|Africa/Lagos||premium times;vanguard;punch;nan
ET|Africa/Addis_Ababa||ena.et;fana
UA|Europe/Kyiv||ukrinform;kyiv independent;unian
UA|Europe/Kyiv|G|president.gov.ua;mfa.gov.ua
BY|Europe/Minsk||belta
PL|Europe/Warsaw||pap;tvp world
CZ|Europe/Prague||ctk;radio prague
HU|Europe/Budapest||mti;hungary today
RO|Europe/Bucharest||agerpres
BG|Europe/Sofia||bta
RS|Europe/Belgrade||tanjug
GR|Europe/Athens||ana-mpa;kathimerini
CY|Asia/Nicosia||cyprus mail;cyprus news agency
IT|Europe/Rome||ansa
ES|Europe/Madrid||efe;el pais
PT|Europe/Lisbon||lusa
IE|Europe/Dublin||rte;irish times
SE|Europe/Stockholm||tt news;the local
FI|Europe/Helsinki||yle
NO|Europe/Oslo||nrk
BR|America/Sao_Paulo||agencia brasil
MX|America/Mexico_City||notimex
CU|America/Havana||prensa latina;granma
EU|Europe/Brussels|G|europa.eu;consilium;european commission;eeas
`;

export interface OutletHome {
  /** ISO 3166-1 alpha-2, or EU. */
  readonly country: string;
  /** IANA zone. */
  readonly timeZone: string;
  /** True for a government's own page: an office without a country is that government's. */
  readonly government: boolean;
  /** True for an agency that writes for the whole world: "the president" is nobody's without his country. */
  readonly worldwide: boolean;
}

export const OUTLETS: readonly { readonly names: readonly string[]; readonly home: OutletHome }[] = ROWS.trim()
  .split("\n")
  .map((row) => {
    const [country = "", timeZone = "UTC", flag, names = ""] = row.split("|");
    return { names: names.split(";"), home: { country, timeZone, government: flag === "G", worldwide: flag === "W" } };
  });
