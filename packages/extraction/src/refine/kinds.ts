import type { Frame, Person } from "../model.ts";
import type { Refiner } from "./refiner.ts";
import { isOfMembers } from "./unlikely.ts";

const SUMMIT_LEADERS_MIN = 3; // a leaders' meeting of two is a bilateral meeting

const FORM_ONLY = /^(?:Trilateral|Bilateral|Quadrilateral|Three-Way|Four-Way) (?:Meeting|Talks|Summit)$/i;

const TOP = /\b(?:[Ll]eaders|[Hh]eads of (?:[Ss]tate|[Gg]overnment))\b/;

const leaders = (frame: Frame, people: readonly Person[]): number =>
  frame.people.filter(({ person }) => people[person]?.offices.some((office) => office.rank === 1)).length;

/** "meeting" becomes bilateral, multilateral or summit by who takes part. */
export const kinds: Refiner = {
  name: "kinds",
  refine: (frames, { draft }) =>
    frames.map((frame) => {
      // "the inaugural Trilateral Meeting" is named by its form: no standing body.
      const formOnly = frame.kind === "committee_session" && FORM_ONLY.test(frame.mechanism?.name ?? "");
      if (frame.kind !== "meeting" && !formOnly) return frame;
      if (isOfMembers(frame))
        return {
          ...frame,
          kind: frame.triggers.some(({ sentence }) => TOP.test(sentence.text)) ? "summit" : "multilateral_meeting",
        };
      const many = frame.parties.length >= 3;
      if (many && leaders(frame, draft.people) >= SUMMIT_LEADERS_MIN) return { ...frame, kind: "summit" };
      return { ...frame, kind: many ? "multilateral_meeting" : "bilateral_meeting" };
    }),
};
