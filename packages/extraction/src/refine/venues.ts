import type { Frame, PlaceMention, Sentence } from "../model.ts";
import type { Draft } from "../pass.ts";
import { isMain } from "./near-main.ts";
import type { Refiner } from "./refiner.ts";
import { datesAgree, groupOf } from "./groups.ts";

const REACH = 3; // sentences from the meeting to the one that says in which building it was

/** "a press conference at": not where they met. */
const NO_MEETING = /\b(?:press|news|media)\s(?:conference|event|briefing)\b/i;

/** "The ceremony took place at", "after the meeting at", "the talks, held at": before a venue that is the meeting's. */
const OF_MEETING =
  /\b(?:[Mm]eetings?|[Tt]alks|[Ss]ession|[Cc]onsultations|[Dd]iscussions|[Nn]egotiations|[Ss]ummit|[Cc]onference|[Cc]eremony|[Ee]ncounter|[Gg]athering|[Ss]igning|[Rr]ound|[Ee]vent|[Aa]udience|[Rr]eception|[Cc]onversation)(?:,?\s(?!(?:to|on|with|about|discussed|that|later|previous|next)\b)[\p{L}\d'-]{1,24}){0,7},?\s(?:at|in|inside)\s(?:the\s)?$/u;

/** "said at", "told reporters in the lobby of": before a venue where somebody spoke. */
const SPOKE_AT =
  /\b(?:said|told|says|added|stressed|[Ss]peaking|spoke|posed|photograph(?:s|ed)?|announced)\b[^.;:]{0,60}\s(?:at|in|inside|outside|(?:in the (?:lobby|courtyard|garden|foyer|corridors?|grounds) of))\s(?:the\s)?$/u;
/** Behind it: "after the meeting", "before their talks", "where the delegations had worked since morning". */
const WHERE_THEY_MET =
  /^,?\s(?:(?:on\s\p{Lu}\p{L}{1,5}day\s)?(?:after|following|before|at the (?:end|close|start|opening|beginning) of|during|where)\s(?:the|their|his|her|a|an)\s(?:[\p{L}\d'’-]{1,24}\s){0,5}?(?:meetings?|talks|sessions?|consultations|discussions|negotiations|summit|conference|encounter|round|audience|dialogue|delegations|sides|ministers|presidents|leaders|teams|commission)|where\sthey)\b/u;
/** "In his closing speech at": made where they met. */
const IN_SPEECH =
  /\b(?:opening|closing|concluding|inaugural|welcoming|welcome)\s(?:speech|remarks|address|statement|words)\s(?:at|in)\s(?:the\s)?$/iu;

/** Words in front of a venue, and behind it, tell that the meeting was there. */
const isOfMeeting = (before: string, behind: string): boolean =>
  OF_MEETING.test(before) || IN_SPEECH.test(before) || (SPOKE_AT.test(before) && WHERE_THEY_MET.test(behind));

const OTHER = /\b(?:previous|last (?:year|month|week)|next|earlier|upcoming)\b/;
const SIGNED = /\b(?:ceremony|signing|signed)\b/i;

/** The venue that a sentence gives of a meeting told before; null if it gives none or several. */
const venueIn = (sentence: Sentence, frame: Frame, draft: Draft): PlaceMention | null => {
  const { text, start } = sentence;
  if (OTHER.test(text) || NO_MEETING.test(text)) return null;
  const mentions = draft.mentions[sentence.index];
  const venues = (mentions?.places ?? []).filter(
    (place) => place.venue !== null && isOfMeeting(text.slice(0, place.start - start), text.slice(place.end - start)),
  );
  const [venue] = venues;
  if (venue === undefined || venues.length > 1) return null;
  const isOfSigning = SIGNED.test(text.slice(0, venue.start - start));
  if (isOfSigning !== (groupOf(frame) === "signing")) return null;
  return (mentions?.dates ?? []).every((date) => datesAgree(date, frame.date)) ? venue : null;
};

/** The frame with the building that a sentence just behind it names, in the town that it has or that stands beside the building. */
const withVenue = (frame: Frame, told: ReadonlySet<number>, draft: Draft): Frame => {
  const own = new Set(frame.triggers.map(({ sentence }) => sentence.index));
  for (const sentence of draft.sentences.slice(frame.first + 1, frame.first + REACH + 1)) {
    if (sentence.zone !== "body" || (told.has(sentence.index) && !own.has(sentence.index))) continue;
    const found = venueIn(sentence, frame, draft);
    if (found === null) continue;
    const { place } = frame;
    if (place === null) return { ...frame, place: found };
    if (found.country !== null && place.country !== null && found.country !== place.country) return frame;
    return { ...frame, place: { ...place, country: place.country ?? found.country, venue: found.venue } };
  }
  return frame;
};

/** "The ceremony took place at the state residence": the building of the meeting told before, where its own clause names none. */
export const venues: Refiner = {
  name: "venues",
  refine: (frames, { draft }) => {
    const told = new Set(frames.flatMap(({ triggers }) => triggers.map(({ sentence }) => sentence.index)));
    return frames.map((frame) =>
      isMain(frame) && groupOf(frame) !== "call" && groupOf(frame) !== "visit" && (frame.place?.venue ?? null) === null
        ? withVenue(frame, told, draft)
        : frame,
    );
  },
};
