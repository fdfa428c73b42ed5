import type { Article } from "@parley/contracts";
import { createRandom, type Random } from "./random.ts";

/** Countries with their adjective, capital and a foreign minister who does not exist. */
const COUNTRIES = [
  { adjective: "Portuguese", city: "Lisbon", minister: "Ana Duarte" },
  { adjective: "Kenyan", city: "Nairobi", minister: "Peter Odhiambo" },
  { adjective: "Finnish", city: "Helsinki", minister: "Aino Lehtonen" },
  { adjective: "Peruvian", city: "Lima", minister: "Rosa Quispe" },
  { adjective: "Vietnamese", city: "Hanoi", minister: "Tran Quoc Bao" },
  { adjective: "Jordanian", city: "Amman", minister: "Samir Haddad" },
  { adjective: "Estonian", city: "Tallinn", minister: "Kristjan Saar" },
  { adjective: "Ghanaian", city: "Accra", minister: "Kwame Boateng" },
  { adjective: "Chilean", city: "Santiago", minister: "Ignacio Fuentes" },
  { adjective: "Uzbek", city: "Tashkent", minister: "Rustam Yuldashev" },
  { adjective: "Thai", city: "Bangkok", minister: "Somchai Rattana" },
  { adjective: "Irish", city: "Dublin", minister: "Niamh Gallagher" },
  { adjective: "Moroccan", city: "Rabat", minister: "Youssef Benali" },
  { adjective: "Norwegian", city: "Oslo", minister: "Ingrid Solberg" },
  { adjective: "Indonesian", city: "Jakarta", minister: "Dewi Santoso" },
  { adjective: "Serbian", city: "Belgrade", minister: "Milan Petrovic" },
  { adjective: "Zambian", city: "Lusaka", minister: "Joseph Mwale" },
  { adjective: "Uruguayan", city: "Montevideo", minister: "Lucia Ferreira" },
  { adjective: "Omani", city: "Muscat", minister: "Khalid Al Balushi" },
  { adjective: "Latvian", city: "Riga", minister: "Janis Ozols" },
] as const;
const TOPICS = ["fisheries", "air links", "student exchanges", "water management", "port security", "grain trade"];
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const OUTLETS = ["Harbour Wire", "The Meridian", "Southern Dispatch", "Civic Daily"];
/** Far enough apart that two meetings of one pair are never one. */
const DAYS_BETWEEN = 11;
const FIRST_DAY_MS = Date.UTC(2029, 0, 8);
const DAY_MS = 86_400_000;

export interface StreamArticle {
  readonly article: Article;
  /** Which meeting it reports; null = none. */
  readonly meeting: number | null;
}

interface MeetingFacts {
  readonly host: (typeof COUNTRIES)[number];
  readonly guest: (typeof COUNTRIES)[number];
  readonly day: Date;
  readonly topic: string;
}

const PAIRS = COUNTRIES.flatMap((host, i) => COUNTRIES.slice(i + 1).map((guest) => ({ host, guest })));

const meetingFacts = (index: number): MeetingFacts => {
  const pair = PAIRS[index % PAIRS.length];
  if (pair === undefined) throw new RangeError("no pair of countries");
  const round = Math.floor(index / PAIRS.length);
  const day = new Date(FIRST_DAY_MS + (round * DAYS_BETWEEN + (index % 7)) * DAY_MS);
  return { ...pair, day, topic: TOPICS[index % TOPICS.length] ?? "trade" };
};

const tell = ({ host, guest, day, topic }: MeetingFacts, telling: number): string => {
  const date = `${MONTHS[day.getUTCMonth()]} ${day.getUTCDate()}`;
  const weekday = WEEKDAYS[day.getUTCDay()];
  const tellings = [
    `${host.city.toUpperCase()}, ${date} (Harbour Wire) -- ${host.adjective} Foreign Minister ${host.minister} met with ${guest.adjective} Foreign Minister ${guest.minister} in ${host.city} on ${weekday}. The two sides exchanged views on ${topic}.`,
    `${guest.adjective} Foreign Minister ${guest.minister} held talks with ${host.adjective} Foreign Minister ${host.minister} in ${host.city} on ${weekday}, ${date}, ${day.getUTCFullYear()}. The ministers discussed ${topic}.`,
    `On ${date}, ${day.getUTCFullYear()}, ${host.adjective} Foreign Minister ${host.minister} received ${guest.adjective} Foreign Minister ${guest.minister} in ${host.city}. They discussed ${topic} and agreed to stay in touch.`,
    `${host.minister}, the ${host.adjective} foreign minister, met ${guest.adjective} Foreign Minister ${guest.minister} in ${host.city} on ${weekday} for talks on ${topic}.`,
  ];
  return tellings[telling % tellings.length] ?? "";
};

const QUIET = (random: Random): string =>
  `Shares in the ${random.pick(TOPICS)} sector rose on ${random.pick(WEEKDAYS)} after a quiet week. Analysts expect little change before the summer.`;

/**
 * Reports of invented meetings, several tellings each, shuffled, with some articles that report none. Deterministic.
 * @param count articles; about a tenth report no meeting.
 */
export const articleStream = ({ count, seed }: { count: number; seed: number }): StreamArticle[] => {
  const random = createRandom(seed);
  const articles = Array.from({ length: count }, (_, index): StreamArticle => {
    const url = `https://${["harbour", "meridian", "southern", "civic"][index % 4]}.example/reports/${index}`;
    const quiet = index % 10 === 9;
    const meeting = Math.floor(index / 4);
    const facts = meetingFacts(meeting);
    const published = new Date(facts.day.getTime() + 14 * 3_600_000).toISOString();
    const body = quiet ? QUIET(random) : tell(facts, index % 4);
    const article = {
      url,
      outlet: OUTLETS[index % 4] ?? "",
      publishedAt: published,
      content: { mediaType: "text/plain", body },
    };
    return { article, meeting: quiet ? null : meeting };
  });
  for (let last = articles.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    const [a, b] = [articles[last], articles[other]];
    if (a !== undefined && b !== undefined) [articles[last], articles[other]] = [b, a];
  }
  return articles;
};
