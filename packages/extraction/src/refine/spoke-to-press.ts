import type { Attendance, Frame } from "../model.ts";
import type { Draft } from "../pass.ts";
import type { Refiner } from "./refiner.ts";

const LEADS: ReadonlySet<Attendance["role"]> = new Set(["head_of_delegation", "chair", "co-chair"]);

/** "[Minister X] of Peru was speaking to the media in Lima at the end of" */
const TO_PRESS =
  /^(?:\s(?:of|from)\s(?:the\s)?\p{Lu}[^.;,]{2,30}?)?,?\s(?:(?:was|were|is|are|who\swas)\s)?(?:speaking|talking|spoke|talked|briefing|briefed|addressing|addressed)\s(?:(?:to|with|before)\s)?(?:the\s)?(?:local\s)?(?:press|media|reporters|journalists|newsmen|newspersons)\b[^.;"]{0,60}?\s(?:at\sthe\s(?:end|close|conclusion)\sof|after|following|on)\s/u;

/** Somebody leads on either side. */
const isLed = ({ parties, people }: Frame, draft: Draft): boolean =>
  parties.length === 2 &&
  parties.every(({ value }) =>
    people.some(({ person, role }) => LEADS.has(role) && draft.people[person]?.country?.party === value),
  );

const isTeller = ({ role, mention }: Attendance, { sentences }: Draft): boolean =>
  role === "participant" &&
  sentences.some(
    ({ start, end, text }) =>
      mention.start >= start && mention.end <= end && TO_PRESS.test(text.slice(mention.end - start)),
  );

/** "Minister X was speaking to the media at the end of the seventh meeting. The Chilean side was led by Y, the Peruvian by Z": X only tells of it. */
export const spokeToPress: Refiner = {
  name: "spoke-to-press",
  refine: (frames, { draft }) =>
    frames.map((frame) =>
      frame.kind === "committee_session" && isLed(frame, draft)
        ? { ...frame, people: frame.people.filter((one) => !isTeller(one, draft)) }
        : frame,
    ),
};
