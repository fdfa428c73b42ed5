import type { Frame, PlaceMention } from "../model.ts";
import type { Draft } from "../pass.ts";
import { groupOf } from "./groups.ts";
import { isPlaceless } from "./near-main.ts";
import type { Refiner } from "./refiner.ts";

const REACH = 2; // sentences between the meeting and the invitation

/** "had invited him to [Kigoma]" */
const ASKED = /\bhad\s(?:invited|asked|bidden|summoned)\s(?:him|her|them|the\stwo)\s(?:over\s|down\s|up\s)?to\s$/u;
/** "had driven to [Opatija] on Sunday at the invitation of" */
const CAME =
  /^[^.;,]{0,30}\bhad\s(?:driven|gone|come|flown|travel(?:l)?ed|crossed|sailed)\s(?:over\s|down\s|up\s)?to\s$/u;
const INVITED = /^[^.;"]{0,60}\bat\s(?:the|his|her|their)\s(?:[\p{L}-]{3,12}['’]s\s)?(?:invitation|request)\b/u;

/** The town to which one of them had asked the other. */
const townIn = ({ people, first }: Frame, at: number, { sentences, mentions }: Draft): PlaceMention | null => {
  const [sentence, here] = [sentences[at], mentions[at]];
  if (sentence === undefined || here === undefined || sentence.zone !== "body") return null;
  const { text, start } = sentence;
  const known = (person: number | null): boolean => people.some((one) => one.person === person);
  if (here.people.some(({ person }) => person !== null && !known(person))) return null;
  const traveller = here.people.find(({ person }) => known(person));
  return (
    here.places.find(
      (place) =>
        place.city !== null &&
        ((at >= first && ASKED.test(text.slice(0, place.start - start))) ||
          (at <= first &&
            traveller !== undefined &&
            traveller.end <= place.start &&
            CAME.test(text.slice(traveller.end - start, place.start - start)) &&
            INVITED.test(text.slice(place.end - start)))),
    ) ?? null
  );
};

/** "X told of his encounter with Y. Y had invited him to Kigoma", "X had driven to Opatija at the invitation of Y": where they met, if nothing else tells it. */
export const askedTo: Refiner = {
  name: "asked-to",
  refine: (frames, { draft }) =>
    frames.map((frame) => {
      if (!isPlaceless(frame) || frame.background || frame.status !== "held" || groupOf(frame) !== "meeting")
        return frame;
      if (frame.format === "video") return frame;
      const near = Array.from({ length: 2 * REACH + 1 }, (_, at) => frame.first - REACH + at);
      const town = near.map((at) => townIn(frame, at, draft)).find((place) => place !== null);
      return town == null ? frame : { ...frame, place: { ...town, venue: frame.place?.venue ?? null } };
    }),
};
