import type { Frame, PlaceMention } from "../model.ts";
import type { Draft } from "../pass.ts";
import type { Refiner } from "./refiner.ts";

const HEAD = 10; // sentences of a page in which it says where, and the host welcomes

/** "It's a real pleasure to welcome the Foreign Minister here [to the State Department]" */
const WELCOME =
  /\bwelcom(?:e|es|ing)\s(?:you|(?:the\s|my\s)?[\p{L}'’ .-]{2,80}?)(?:\s(?:back|here|again|today)){0,2}\sto\s(?:the\s|our\s)?$/u;

/** "Washington, D.C." on a line of its own */
const TOWN_LINE = /^\p{Lu}[\p{L}'’.ºª-]{2,24}(?:\s\p{Lu}[\p{L}'’.ºª-]{1,24}){0,2}(?:,\s\p{Lu}[\p{L}'’. -]{1,30})?$/u;

const isOfRemarks = ({ triggers }: Frame): boolean => triggers.every(({ rule }) => rule === "event.page-of-remarks");

const placesIn = (draft: Draft, index: number): readonly PlaceMention[] => draft.mentions[index]?.places ?? [];

/** Where the host of a page of remarks welcomes, else the town on a line above the remarks; null if it says neither. */
const placeOf = (frame: Frame, draft: Draft): PlaceMention | null => {
  const page = draft.sentences.filter(({ index }) => index > frame.first && index <= frame.first + HEAD);
  const welcomed = page.flatMap(({ index, text, start }) =>
    placesIn(draft, index).filter((place) => WELCOME.test(text.slice(0, place.start - start))),
  )[0];
  const line = page.find(
    ({ index, text, zone }) => zone === "body" && TOWN_LINE.test(text) && placesIn(draft, index)[0]?.city != null,
  );
  const town = line === undefined ? null : (placesIn(draft, line.index)[0] ?? null);
  if (welcomed === undefined) return town;
  return welcomed.city === null && town?.country === welcomed.country ? { ...welcomed, city: town.city } : welcomed;
};

/** A page that prints what two said before they met says in its head where that was. */
export const pagePlace: Refiner = {
  name: "page-place",
  refine: (frames, { draft }) =>
    frames.map((frame) =>
      frame.place === null && isOfRemarks(frame) ? { ...frame, place: placeOf(frame, draft) } : frame,
    ),
};
