import { createRandom, type Random } from "./random.ts";

/** ISO 3166-1 codes and seats of government, by how often they are in the news (a guess: only the unevenness matters). */
const SEATS =
  "US Washington,CN Beijing,RU Moscow,GB London,FR Paris,DE Berlin,IR Tehran,TR Ankara,IN New Delhi,JP Tokyo,UA Kyiv,SA Riyadh,IL Jerusalem,KR Seoul,EG Cairo,QA Doha,AE Abu Dhabi,PK Islamabad,KZ Astana,IT Rome,ES Madrid,PL Warsaw,ID Jakarta,VN Hanoi,BR Brasilia,UZ Tashkent,AZ Baku,HU Budapest,GR Athens,IQ Baghdad,AM Yerevan,GE Tbilisi,RS Belgrade,MY Kuala Lumpur,TH Bangkok,PH Manila,AU Canberra,CA Ottawa,MX Mexico City,ZA Pretoria,NG Abuja,KE Nairobi,ET Addis Ababa,DZ Algiers,MA Rabat,TN Tunis,JO Amman,OM Muscat,KW Kuwait City,BH Manama,SY Damascus,LB Beirut,TM Ashgabat,KG Bishkek,TJ Dushanbe,BY Minsk,MN Ulaanbaatar,AT Vienna,CH Bern,NO Oslo,SE Stockholm,FI Helsinki,DK Copenhagen,NL The Hague,BE Brussels,PT Lisbon,RO Bucharest,BG Sofia,CZ Prague,SK Bratislava,SI Ljubljana,HR Zagreb,LT Vilnius,LV Riga,EE Tallinn,AR Buenos Aires,CL Santiago,PE Lima,CO Bogota,CU Havana";

export interface Country {
  readonly code: string;
  readonly seat: string;
}
export const COUNTRIES: readonly Country[] = SEATS.split(",").map((entry) => ({
  code: entry.slice(0, 2),
  seat: entry.slice(3),
}));

/** Thirty who travel for each country: whoever is busiest meets somebody one and a half times a day, all the year round. */
export const OFFICES = [
  "Foreign Minister",
  "President",
  "Prime Minister",
  "Deputy Foreign Minister",
  "Defence Minister",
  "Trade Minister",
  "Energy Minister",
  "Speaker of Parliament",
  "Special Envoy",
  "Transport Minister",
  "Finance Minister",
  "Interior Minister",
  "Agriculture Minister",
  "Health Minister",
  "Culture Minister",
  "Education Minister",
  "Justice Minister",
  "Industry Minister",
  "Labour Minister",
  "Environment Minister",
  "Economy Minister",
  "Tourism Minister",
  "Science Minister",
  "Deputy Prime Minister",
  "Vice President",
  "Secretary of the Security Council",
  "Chief of the General Staff",
  "Governor of the Central Bank",
  "Deputy Speaker of Parliament",
  "Ambassador at Large",
] as const;

const SYLLABLES =
  "ka ri mo sha to le na gul ber zhan kha so vi dor mek ta ya ne fer hu sei lam ko ste fa mar wen do ru ga bi lo che ri an el or us in".split(
    " ",
  );

const word = (random: Random, syllables: number): string => {
  const text = Array.from({ length: syllables }, () => random.pick(SYLLABLES)).join("");
  return text.slice(0, 1).toUpperCase() + text.slice(1);
};

/** The name of whoever holds an office, or of anybody else by number. */
export const personName = (seed: string): string => {
  let hash = 7;
  for (let index = 0; index < seed.length; index++) hash = Math.imul(hash, 31) + seed.charCodeAt(index);
  const random = createRandom(hash);
  return `${word(random, 2)} ${word(random, 3)}`;
};

/** As another outlet spells it. */
export const respelled = (name: string, random: Random): string => {
  switch (random.whole(4)) {
    case 0:
      return name.replace(/kh/gi, "h");
    case 1:
      return name.replace(/zh/gi, "j");
    case 2:
      return name.replace(/ya/gi, "ia");
    default:
      return name.split(" ").at(-1) ?? name;
  }
};
