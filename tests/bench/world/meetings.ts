import type { Kind } from "@parley/contracts";
import { COUNTRIES, type Country, OFFICES, personName } from "./places-and-people.ts";
import { createRandom, type Random } from "./random.ts";

export interface Side {
  readonly country: Country;
  readonly name: string;
  readonly office: string;
}

/** A meeting as it really was, before any report of it. */
export interface TrueMeeting {
  readonly day: number;
  readonly kind: Kind;
  readonly sides: readonly Side[];
  readonly city: string;
  readonly host: Country;
  readonly mechanism: { readonly name: string; readonly ordinal: number } | null;
  readonly superEvent: string | null;
  readonly subjects: readonly string[];
  readonly reports: number;
  /** Told of days before it takes place. */
  readonly announced: boolean;
  readonly postponed: boolean;
}

/** One meeting in so many is a summit told by a hundred reports. */
const SUMMIT_EVERY = 200;
const SUMMIT_REPORTS = 100;
const SIDELINES = 12;
const SUBJECTS =
  "trade,energy,gas transit,border crossings,railways,fisheries,water,migration,security,sanctions,prisoners,grain,visas,education,culture,nuclear safety,ceasefire,investment,steel,aviation,health,climate,digital trade,ports,tourism".split(
    ",",
  );
const BODIES = ["Commission", "Committee", "Dialogue", "Working Group", "Council"];
const CALL = 0.15;
const MECHANISM = 0.14;
const VISIT = 0.05;
const ROUND = 0.05;
const AGAIN_THIS_WEEK = 0.1;
const REST_DAYS = 14;

const sideOf = (country: Country, office: string): Side => ({
  country,
  office,
  name: personName(`${country.code}/${office}`),
});

const dyad = (random: Random): [Country, Country] => {
  const a = random.pickUneven(COUNTRIES);
  for (;;) {
    const b = random.pickUneven(COUNTRIES);
    if (b !== a) return [a, b];
  }
};

/** Few meetings have many reports and most have some: five on average, the summits' hundreds included. */
const reportsOf = (random: Random): number => 1 + Math.floor(-Math.log(1 - random.next()) * 3.9);

const kindOf = (random: Random): Kind => {
  const chance = random.next();
  if (chance < CALL) return "phone_call";
  if (chance < CALL + MECHANISM) return "committee_session";
  if (chance < CALL + MECHANISM + VISIT) return "visit";
  return chance < CALL + MECHANISM + VISIT + ROUND ? "negotiation_round" : "bilateral_meeting";
};

const subjectsOf = (random: Random): string[] => [
  ...new Set(Array.from({ length: 1 + random.whole(3) }, () => random.pick(SUBJECTS))),
];

/** Two who have not met for some days: whoever meets again within the week is made on purpose. */
const strangers = (random: Random, day: number, lastMet: Map<string, number>): [Country, Country, string] => {
  for (;;) {
    const [a, b] = dyad(random);
    const office = random.pick(OFFICES);
    const name = [a.code, b.code].sort().join() + office;
    if (day - (lastMet.get(name) ?? -REST_DAYS) < REST_DAYS) continue;
    lastMet.set(name, day);
    return [a, b, office];
  }
};

const ordinary = (random: Random, day: number, lastMet: Map<string, number>): TrueMeeting => {
  const [a, b, office] = strangers(random, day, lastMet);
  const kind = kindOf(random);
  const subject = random.pick(SUBJECTS);
  const host = random.chance(0.8) ? a : random.pickUneven(COUNTRIES);
  return {
    day,
    kind,
    sides: [sideOf(a, office), sideOf(b, random.chance(0.8) ? office : random.pick(OFFICES))],
    city: host.seat,
    host,
    mechanism:
      kind === "committee_session"
        ? { name: `${a.seat} ${b.seat} ${subject} ${random.pick(BODIES)}`, ordinal: 1 + Math.floor(day / 120) }
        : null,
    superEvent: null,
    subjects: subjectsOf(random),
    reports: reportsOf(random),
    announced: random.chance(0.12),
    postponed: random.chance(0.02),
  };
};

/** Presidents, ministers of one trade after the other: the same people do not gather every day. */
const nextOffice = (gatherings: number): string => OFFICES[gatherings % OFFICES.length] ?? OFFICES[0];

/** Each gathering of many has a name of its own and its next session about a year later: 365 gatherings a year are this many series. */
const SERIES = 330;
const seriesOf = (gatherings: number): NonNullable<TrueMeeting["mechanism"]> => {
  const number = gatherings % SERIES;
  const [name] = personName(`series ${number}`).split(" ");
  return {
    name: `${name} ${SUBJECTS[number % SUBJECTS.length]} Cooperation Summit`,
    ordinal: 3 + Math.floor(gatherings / SERIES),
  };
};

/** A summit and the meetings of two on its sidelines, in one town on one day. */
const summit = (random: Random, day: number, gatherings: number): TrueMeeting[] => {
  const office = nextOffice(gatherings);
  const mechanism = seriesOf(gatherings);
  const host = random.pickUneven(COUNTRIES);
  const first = random.whole(COUNTRIES.length - 20);
  const guests = COUNTRIES.slice(first, first + 8 + random.whole(12)).filter((country) => country !== host);
  const common = { day, city: host.seat, host, announced: false, postponed: false, subjects: subjectsOf(random) };
  const sides = [host, ...guests].map((country) => sideOf(country, office));
  const whole: TrueMeeting = {
    ...common,
    kind: "summit",
    sides,
    mechanism,
    superEvent: null,
    reports: SUMMIT_REPORTS,
    announced: true,
  };
  const sidelines = Array.from({ length: SIDELINES }, (): TrueMeeting => {
    const one = random.whole(sides.length);
    const other = (one + 1 + random.whole(sides.length - 1)) % sides.length;
    return {
      ...common,
      kind: "bilateral_meeting",
      sides: [one, other].flatMap((at) => sides[at] ?? []),
      mechanism: null,
      superEvent: random.chance(0.5) ? mechanism.name : null,
      reports: reportsOf(random),
    };
  });
  return [whole, ...sidelines];
};

/** Without end, in the order of their days: dyads recur, and some meet again within the week in another town. */
export function* trueMeetings({ seed, perDay }: { seed: number; perDay: number }): Generator<TrueMeeting> {
  const random = createRandom(seed);
  const again = new Map<number, TrueMeeting[]>();
  const lastMet = new Map<string, number>();
  let number = 0;
  let gatherings = 0;
  for (let day = 0; ; day++) {
    const today: TrueMeeting[] = [...(again.get(day) ?? [])];
    again.delete(day);
    while (today.length < perDay) {
      if (number % SUMMIT_EVERY === SUMMIT_EVERY >> 1) today.push(...summit(random, day, gatherings++));
      else today.push(ordinary(random, day, lastMet));
      const last = today.at(-1);
      if (last !== undefined && last.kind !== "summit" && random.chance(AGAIN_THIS_WEEK)) {
        const later = day + 1 + random.whole(6);
        const host = random.pick(last.sides).country;
        const repeat = { ...last, day: later, host, city: host.seat, reports: reportsOf(random), mechanism: null };
        const of = again.get(later) ?? [];
        again.set(later, [...of, { ...repeat, kind: "bilateral_meeting" as const, superEvent: null }]);
      }
      number += 1;
    }
    yield* today;
  }
}
