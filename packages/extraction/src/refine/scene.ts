import type { DateMention, Frame, PlaceMention } from "../model.ts";
import type { Draft } from "../pass.ts";
import { groupOf } from "./groups.ts";
import type { Refiner } from "./refiner.ts";

const REACH = 4; // sentences from the scene to the meeting
/** "[Saturday]'s traffic in Kampala", "the rain on [Monday] in Lima": the day and town in which what follows happened; no forecast. */
const SCENE =
  /^['’]s\s(?:\p{Ll}{3,12}\s){0,2}(?:traffic|rain|rains|downpour|storm|snow|snowfall|fog|heat|sleet|wind|sandstorm|thunderstorm|power cut|blackout|strike)\b/u;
const TO_COME = /\b(?:will|would|shall|forecast|expected|due|may|might|could)\b/u;

interface Scene {
  readonly date: DateMention;
  readonly place: PlaceMention | null;
}

/** The scene set in front of the meeting, if no other day is told from there on. */
const sceneOf = (frame: Frame, { sentences, mentions }: Draft): Scene | null => {
  for (let at = frame.first; at >= Math.max(0, frame.first - REACH); at--) {
    const [sentence, here] = [sentences[at], mentions[at]];
    if (sentence === undefined || here === undefined || sentence.zone !== "body") continue;
    const days = here.dates.filter(({ precision }) => precision === "day" || precision === "range");
    const [date] = days;
    if (date === undefined) continue;
    if (days.length > 1 || !SCENE.test(sentence.text.slice(date.end - sentence.start)) || TO_COME.test(sentence.text))
      return null;
    const towns = here.places.filter(({ city }) => city !== null);
    return { date, place: towns.length === 1 ? (towns[0] ?? null) : null };
  }
  return null;
};

/** "Saturday's traffic in Kampala barely moved. X was first to see Y; Z saw him at five": day and town of both meetings. */
export const scene: Refiner = {
  name: "scene",
  refine: (frames, { draft }) =>
    frames.map((frame) => {
      if (frame.status !== "held" || frame.background || frame.date !== null || groupOf(frame) !== "meeting")
        return frame;
      const told = sceneOf(frame, draft);
      if (told === null) return frame;
      const isThere =
        frame.place?.city == null &&
        told.place !== null &&
        (frame.place === null || frame.place.country === told.place.country);
      return { ...frame, date: told.date, place: isThere ? told.place : frame.place };
    }),
};
