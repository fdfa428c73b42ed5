import { createHash } from "node:crypto";
import { articleKeyOf, MeetingEvent, type MeetingEventsRecord } from "@parley/contracts";
import { personName, respelled } from "./places-and-people.ts";
import type { Side, TrueMeeting } from "./meetings.ts";
import { createRandom, type Random } from "./random.ts";

/** What extraction loses and gets wrong, as measured for research/resolution.md. */
const NOISE = {
  noPlace: 0.25,
  noSession: 0.2,
  noMechanism: 0.15,
  noPerson: 0.12,
  noDate: 0.12,
  kindWrong: 0.08,
  dayLate: 0.04,
  hostAsParty: 0.2,
  onePartyOnly: 0.08,
} as const;
/** Of the reports so many are another outlet's text, nearly word by word. */
const COPY = 0.2;
const RESPELLED = 0.2;
const DAY_MS = 86_400_000;
/** 2031-01-01. */
const FIRST_DAY = 22_280;
const OUTLETS = Array.from({ length: 400 }, (_, index) => `${personName(`outlet ${index}`).split(" ")[0]}-${index}`);
const WORDS =
  "the two sides agreed that cooperation in this field should be deepened and noted progress made since last year while experts will continue their work on details of a plan which both governments want to sign soon according to officials who were present at talks held behind closed doors".split(
    " ",
  );

const dayText = (day: number): string => new Date((FIRST_DAY + day) * DAY_MS).toISOString().slice(0, 10);

const sentence = (random: Random): string =>
  `${Array.from({ length: 12 + random.whole(10) }, () => random.pick(WORDS)).join(" ")}.`;

/** What quotes an article has to offer; a copy has its original's. */
const textOf = (seed: number): { quotes: string[]; said: string[] } => {
  const random = createRandom(seed);
  return { quotes: Array.from({ length: 4 }, () => sentence(random)), said: [sentence(random), sentence(random)] };
};

const personOf = ({ country, name, office }: Side, random: Random) => ({
  name: random.chance(RESPELLED) ? respelled(name, random) : name,
  title: office,
  titles: [office],
  country: country.code,
  role: "participant",
});

/** The parties as this report has them. */
const partiesOf = ({ sides, host }: TrueMeeting, random: Random): string[] => {
  const codes = new Set(sides.map(({ country }) => country.code));
  if (sides.length > 4 && random.chance(0.5)) for (const { country } of sides.slice(5)) codes.delete(country.code);
  if (random.chance(NOISE.hostAsParty)) codes.add(host.code);
  const all = [...codes].sort();
  return sides.length === 2 && random.chance(NOISE.onePartyOnly) ? all.slice(0, 1) : all;
};

const mechanismOf = ({ mechanism }: TrueMeeting, random: Random) => {
  if (mechanism === null || random.chance(NOISE.noMechanism)) return null;
  return { name: mechanism.name, ordinal: random.chance(NOISE.noSession) ? null : mechanism.ordinal };
};

type Said = Pick<MeetingEvent, "parties" | "participants">;

const evidenceOf = ({ parties, participants }: Said, quotes: readonly string[], random: Random) => {
  const pointers = [
    "/date",
    "/place/city",
    "/kind",
    ...parties.map((_, index) => `/parties/${index}`),
    ...participants.flatMap((_, index) => [`/participants/${index}/name`, `/participants/${index}/title`]),
    "/topics/0",
    "/statements/0",
  ];
  return pointers.map((pointer, index) => {
    const quote = random.pick(quotes);
    const start = 40 * index + random.whole(30);
    return { pointer, start, end: start + quote.length, quote, rule: "bench", certainty: "stated" as const };
  });
};

/** Which report of which meeting; the same seed makes the same report. */
export interface ReportPlan {
  readonly meeting: TrueMeeting & { readonly number: number };
  readonly index: number;
  readonly seed: number;
}

const isEarly = ({ meeting, index }: ReportPlan): boolean => meeting.announced && index < 1 + meeting.reports / 10;

/** The first draw of a report's random numbers. */
const drawDay = (plan: ReportPlan, random: Random): number =>
  isEarly(plan) ? plan.meeting.day - 1 - random.whole(8) : plan.meeting.day + Math.floor(random.next() ** 3 * 3);

/** The day on which it is published. */
export const dayOf = (plan: ReportPlan): number => drawDay(plan, createRandom(plan.seed));

/** One article about one meeting, with the noise of outlets and of extraction. */
export const reportOf = (plan: ReportPlan): MeetingEventsRecord => {
  const { meeting, index, seed } = plan;
  const random = createRandom(seed);
  const publishedDay = drawDay(plan, random);
  const early = isEarly(plan);
  const status = early ? (meeting.postponed ? "postponed" : "scheduled") : "held";
  const { quotes, said } = textOf(random.chance(COPY) ? meeting.number * 7_919 : seed ^ 0x5bd1e995);
  const outlet = random.pickUneven(OUTLETS);
  const url = `https://www.${outlet.toLowerCase()}.example/${dayText(publishedDay)}/${meeting.number}-${index}.html`;
  const hour = String(random.whole(24)).padStart(2, "0");
  const call = meeting.kind === "phone_call";
  const guest = random.chance(0.15) ? [personName(`delegate ${random.whole(20_000)}`)] : [];
  const participants = meeting.sides
    .filter(() => !random.chance(NOISE.noPerson))
    .map((side) => personOf(side, random))
    .concat(guest.map((name) => ({ ...personOf(meeting.sides[0] as Side, random), name })));
  const parties = partiesOf(meeting, random);
  const dated = !random.chance(NOISE.noDate);
  const date = dated ? dayText(meeting.day + Number(random.chance(NOISE.dayLate))) : null;
  const event = {
    id: createHash("sha256").update(url).digest("hex").slice(0, 32),
    article: {
      id: articleKeyOf(url),
      url,
      outlet,
      title: quotes[0]?.slice(0, 70),
      language: "en",
      publishedAt: `${dayText(publishedDay)}T${hour}:00:00Z`,
      documentSha256: createHash("sha256").update(`text ${seed}`).digest("hex"),
    },
    kind: random.chance(NOISE.kindWrong) ? "negotiation_round" : meeting.kind,
    format: call ? "phone" : "in_person",
    status,
    mechanism: mechanismOf(meeting, random),
    superEvent: meeting.superEvent,
    date,
    datePrecision: dated ? "day" : "none",
    dateBasis: dated ? "explicit" : "none",
    place:
      call || random.chance(NOISE.noPlace)
        ? {}
        : { city: meeting.city, country: random.chance(0.5) ? meeting.host.code : null },
    parties,
    participants,
    topics: meeting.subjects,
    statements: said.map((text) => ({ speaker: participants[0]?.name, type: "said", text })),
    outcomes: random.chance(0.3) ? [{ type: "agreement", text: quotes[1] }] : [],
    confidence: 0.5 + random.next() / 2,
  };
  const parsed = MeetingEvent.parse(event);
  const whole = { ...parsed, evidence: evidenceOf(parsed, quotes, random) };
  const record = { type: "article_events" as const, articleKey: whole.article.id, url, events: [whole] };
  // As it comes out of the log: nothing in it is shared with another record.
  return JSON.parse(JSON.stringify(record)) as MeetingEventsRecord;
};
