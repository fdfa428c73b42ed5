import type { Frame, Trigger } from "../model.ts";
import type { Sides } from "./bind.ts";
import type { Cast } from "./cast.ts";

/** "The State Department hosted Y", "Japan will host the forum": where the host is, if no place is named. */
export const hostedBy = (frame: Frame, sides: Sides, subject: Cast, trigger: Trigger): Frame => {
  const hosts = trigger.value.host === "subject" || /^host/i.test(trigger.quote);
  if (frame.place !== null || !hosts) return frame;
  const office = sides.subject.find((unit) => unit.metonym)?.parties[0];
  const states = subject.parties.filter(({ value }) => value.length === 2 && value !== "EU" && value !== "UN");
  const [only] = subject.people.length === 0 && states.length === 1 ? states : [];
  const country = office?.party ?? only?.value;
  const span = office ?? only;
  if (country === undefined || span === undefined) return frame;
  return { ...frame, place: { city: null, country, venue: null, start: span.start, end: span.end } };
};
