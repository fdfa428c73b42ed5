import { COUNTRIES } from "../lexicon/countries.ts";
import type { Frame, PlaceMention } from "../model.ts";
import type { Draft } from "../pass.ts";
import { groupOf } from "./groups.ts";
import type { Refiner } from "./refiner.ts";

/** "met Y at the latter's office", "at the former's residence" */
const OFFICE_OF =
  /\bat\s(?:the\s(?<which>latter|former)['’]s)\s(?:[\p{Ll}-]{3,14}\s){0,2}(?:office|residence|home|ministry|palace|house|headquarters|chambers|secretariat)\b/u;
const IN_CAPITAL = /\bin\sthe\scapital\b(?!\s(?:of|city|market|stock))/u;

/** The seat of the host's government, where the sentence says that they were in it and names no town. */
const capitalOf = (frame: Frame, host: number, { people }: Draft): PlaceMention | null => {
  const state = people[host]?.country ?? null;
  const capital = COUNTRIES.find(({ code }) => code === state?.party)?.capitals[0];
  const isThere = frame.triggers.some(({ sentence }) => IN_CAPITAL.test(sentence.text));
  if (state === null || capital === undefined || frame.place?.city != null || !isThere) return null;
  return {
    start: state.start,
    end: state.end,
    city: capital,
    country: state.party,
    venue: frame.place?.venue ?? null,
  };
};

/** Of two of whom no role is told: who is at home in the office where they met, and who came. */
const withHost = (frame: Frame, draft: Draft): Frame => {
  const [one, other, ...more] = frame.people;
  if (one === undefined || other === undefined || more.length > 0 || groupOf(frame) !== "meeting") return frame;
  const which = frame.triggers
    .map(({ sentence }) => OFFICE_OF.exec(sentence.text)?.groups?.["which"])
    .find((found) => found !== undefined);
  if (which === undefined || [one, other].some(({ role }) => role !== "participant")) return frame;
  const host = which === "latter" ? other : one;
  return {
    ...frame,
    people: frame.people.map((known) => ({ ...known, role: known === host ? "host" : "guest" })),
    place: capitalOf(frame, host.person, draft) ?? frame.place,
  };
};

/** "met Y at the latter's office in the capital": whose guest somebody was, and where. */
export const lattersOffice: Refiner = {
  name: "latters-office",
  refine: (frames, { draft }) => frames.map((frame) => withHost(frame, draft)),
};
