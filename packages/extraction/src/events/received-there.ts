import type { Frame, Person, Trigger } from "../model.ts";
import type { Cast } from "./cast.ts";

/** "was also received by", "then met": it goes on where they are; not "Before the trip, she was received by". */
const GOES_ON = /\b(?:also|then|later|afterwards|subsequently)\b/u;

/** "met Y in Dakar. The Under Secretary was also received by President Z": where somebody of another state is, who is received then. */
export const receivedThere = (
  { value, status, sentence, end }: Trigger,
  { people: there }: Cast,
  frames: readonly Frame[],
  people: readonly Person[],
): Frame["place"] => {
  const told = sentence.text.slice(0, end - sentence.start);
  if (value.host === undefined || status !== "held" || !GOES_ON.test(told)) return null;
  const last = frames.findLast((frame) => frame.status === "held" && frame.place?.country != null);
  const country = last?.place?.country ?? null;
  const isAbroad = last?.people.some(
    ({ person }) =>
      there.some((one) => one.person === person) && (people[person]?.country?.party ?? country) !== country,
  );
  return isAbroad === true ? (last?.place ?? null) : null;
};
