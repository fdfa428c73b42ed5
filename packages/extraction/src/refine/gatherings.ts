import type { Frame } from "../model.ts";
import type { Draft } from "../pass.ts";
import type { Refiner } from "./refiner.ts";

const STATES_MIN = 3; // of two, one may call on the other
/** "[The foreign ministers of A, B and C] are due in" */
const OFFICES_OF_MANY =
  /(?:^|[.;]\s|,\s)(?:[Tt]he\s)?(?:[\p{Ll}-]{3,14}\s){0,3}(?:ministers|presidents|premiers|leaders|heads of (?:state|government))\sof\s[^.;:]{3,90}\s(?:are|were|will\sbe)\s(?:\p{Ll}+\s)?$/u;

/** "The foreign ministers of Peru, Chile and Bolivia are due in Lima": one of them is at home there, so they gather and nobody visits. */
const isGathering = ({ kind, place, triggers }: Frame, { mentions }: Draft): boolean =>
  kind === "visit" &&
  place?.country != null &&
  triggers.some(({ sentence, start, quote }) => {
    const states = (mentions[sentence.index]?.parties ?? [])
      .filter(({ party, form, end }) => party.length === 2 && form === "name" && end <= start)
      .map(({ party }) => party);
    return (
      /^(?:due|expected)\sin$/.test(quote) &&
      OFFICES_OF_MANY.test(sentence.text.slice(0, start - sentence.start)) &&
      new Set(states).size >= STATES_MIN &&
      states.includes(place.country ?? "")
    );
  });

/** A journey of several states' ministers to a town of one of them is their meeting. */
export const gatherings: Refiner = {
  name: "gatherings",
  refine: (frames, { draft }) =>
    frames.map((frame) =>
      isGathering(frame, draft)
        ? {
            ...frame,
            kind: "meeting",
            people: frame.people.map((known) => ({
              ...known,
              role: "participant",
              roleSpan: null,
              roleRule: "role.participant",
            })),
          }
        : frame,
    ),
};
