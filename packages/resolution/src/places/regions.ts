import { foldPlace } from "./fold-place.ts";

/**
 * Parts of states that reports give where a town belongs ("in California"), by country, after ISO 3166-2. Names that are also a city's (New York,
 * Washington) or a state's (Georgia) are left out. They say no more than the country, for nobody knows which of its towns is meant.
 */
const REGIONS: Readonly<Record<string, string>> = {
  AU: "New South Wales,Queensland,Tasmania,Northern Territory",
  CA: "Alberta,British Columbia,Manitoba,New Brunswick,Newfoundland,Nova Scotia,Ontario,Saskatchewan",
  CN: "Anhui,Fujian,Gansu,Guangdong,Guangxi,Guizhou,Hainan,Hebei,Heilongjiang,Henan,Hubei,Hunan,Inner Mongolia,Jiangsu,Jiangxi,Jilin,Liaoning,Ningxia,Qinghai,Shaanxi,Shandong,Shanxi,Sichuan,Tibet,Xinjiang,Yunnan,Zhejiang,海南,广东,云南,四川,山东,浙江,新疆,西藏",
  DE: "Bavaria,Bayern,Bavière,Baviera,Бавария,Saxony,Hesse,Brandenburg",
  ES: "Catalonia,Andalusia,Galicia,Basque Country,Canary Islands,Mallorca",
  FR: "Normandy,Normandie,Brittany,Corsica,Provence,Alsace",
  GB: "England,Scotland,Wales,Northern Ireland,Cornwall,Шотландия",
  GR: "Crete,Corfu",
  IN: "Gujarat,Kerala,Kashmir,Punjab,Rajasthan,Tamil Nadu,Uttar Pradesh,West Bengal",
  IQ: "Kurdistan,Iraqi Kurdistan,Kurdistan Region",
  IT: "Apulia,Puglia,Sicily,Sicilia,Sardinia,Tuscany,Lombardy,Lazio,Campania,Апулия",
  JP: "Hokkaido,Okinawa,北海道,沖縄,Хоккайдо,Окинава",
  MY: "Sabah,Sarawak,Johor",
  PK: "Balochistan,Sindh,Khyber Pakhtunkhwa",
  RU: "Tatarstan,Bashkortostan,Dagestan,Chechnya,Crimea,Primorye,Татарстан,Башкортостан,Крым",
  US: "Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming,加利福尼亚,加州,夏威夷,阿拉斯加,佛罗里达,Калифорния,Аляска,Флорида,Гавайи,カリフォルニア,アラスカ,كاليفورنيا,Californie",
};

/** Folded name to the country it is part of. */
export const REGION_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(REGIONS).flatMap(([country, names]) =>
    names.split(",").map((name) => [foldPlace(name), country] as const),
  ),
);
