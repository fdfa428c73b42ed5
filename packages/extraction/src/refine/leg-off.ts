import type { Frame, Status } from "../model.ts";
import type { Draft } from "../pass.ts";
import { BEEN, GIVEN_UP, PUT_OFF } from "./fate.ts";
import type { Refiner } from "./refiner.ts";

const TOUR_PARTIES_MIN = 3; // the traveller's state and two others

const isPlan = ({ kind, status }: Frame): boolean => kind === "visit" && status === "scheduled";

const LEG = new RegExp(
  String.raw`\b[Tt]he\s(?:planned\s)?(?<where>\p{Lu}[\p{L} ]{1,24})\s(?:leg|part|stage|portion|stop)\b(?:\sof\s(?:the|his|her|their)\s(?:tour|trip|visit|journey))?,?\s${BEEN}(?<off>${PUT_OFF}|${GIVEN_UP})\b`,
  "u",
);

/** "The Qatari leg of the tour was called off": the visit there, taken out of the tour if that alone was told. */
const withLegOff = (frames: readonly Frame[], { sentences, mentions }: Draft): Frame[] => {
  if (!frames.some(isPlan)) return [...frames];
  let all = [...frames];
  for (const sentence of sentences) {
    const groups = sentence.zone === "body" ? LEG.exec(sentence.text)?.groups : undefined;
    if (groups === undefined) continue;
    const from = sentence.start + sentence.text.indexOf(groups["where"] ?? "");
    const to = from + (groups["where"]?.length ?? 0);
    const country = mentions[sentence.index]?.parties.find(({ start, end }) => start >= from && end <= to);
    if (country === undefined) continue;
    const status: Status = /^(?:postponed|put|pushed|delayed|deferred)/.test(groups["off"] ?? "")
      ? "postponed"
      : "cancelled";
    const plans = all.filter((frame) => isPlan(frame) && frame.first < sentence.index);
    const own = plans.find((frame) => frame.place?.country === country.party);
    const tour = plans.find((frame) => frame.parties.some(({ value }) => value === country.party));
    const { start, end } = country;
    if (own !== undefined) all = all.map((frame) => (frame === own ? { ...frame, status } : frame));
    else if (tour !== undefined && tour.parties.length >= TOUR_PARTIES_MIN) {
      const traveller = tour.parties[0];
      const there = tour.parties.filter((party) => party === traveller || party.value === country.party);
      const place = { city: null, country: country.party, venue: null, start, end };
      const rest = tour.parties.filter(({ value }) => value !== country.party);
      all = all.map((frame) => (frame === tour ? { ...frame, parties: rest } : frame));
      all.push({ ...tour, status, parties: there, place, date: null, first: sentence.index });
    }
  }
  return all;
};

/** One leg of a journey that is still to be made does not take place. */
export const legOff: Refiner = {
  name: "leg-off",
  refine: (frames, { draft }) => withLegOff(frames, draft),
};
