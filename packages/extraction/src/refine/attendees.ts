import { type Listing, listingsIn } from "../events/attendance-list.ts";
import { isBench } from "../mentions/link-people.ts";
import type { Attendance, Frame, Sentence } from "../model.ts";
import type { Draft } from "../pass.ts";
import { mergePeople } from "./merge-same.ts";
import type { Refiner } from "./refiner.ts";
import { datesAgree, groupOf, namesAgree } from "./same.ts";

const REACH = 12; // sentences; ministries print who was there last
const CEREMONY = /\b(?:signing|ceremony|signature)\b/i;

const lastTold = ({ triggers }: Frame, index: number): number =>
  Math.max(-1, ...triggers.map(({ sentence }) => sentence.index).filter((at) => at <= index));

/** The sentence speaks of another day than the meeting's, or of what is only to come. */
const fits = (frame: Frame, sentence: Sentence, { soon }: Listing, draft: Draft): boolean => {
  if (frame.background || frame.status === "denied" || frame.status === "possible") return false;
  if (groupOf(frame) === "call" || soon !== (frame.status !== "held")) return false;
  const tells = frame.triggers.some((trigger) => trigger.sentence === sentence);
  return tells || (draft.mentions[sentence.index]?.dates ?? []).every((date) => datesAgree(date, frame.date));
};

/** The meeting whose list this is: the one that the sentence tells or names, else the one told last before it. */
const frameOf = (frames: readonly Frame[], sentence: Sentence, listing: Listing, draft: Draft): Frame | null => {
  const { index, text } = sentence;
  const candidates = frames.filter((frame) => {
    const told = lastTold(frame, index);
    return told >= 0 && index - told <= REACH && fits(frame, sentence, listing, draft);
  });
  const named = (draft.mentions[index]?.mechanisms ?? []).map(({ name }) => name);
  const ofName = candidates.filter(
    ({ mechanism }) => mechanism !== null && named.some((name) => namesAgree(name, mechanism.name)),
  );
  const kind = CEREMONY.test(text.slice(listing.cue.start, listing.cue.end + 20)) ? "signing" : "meeting";
  const ofKind = candidates.filter((frame) => groupOf(frame) === kind);
  const [best] = (ofName.length > 0 ? ofName : ofKind.length > 0 ? ofKind : candidates).toSorted(
    (a, b) => lastTold(b, index) - lastTold(a, index),
  );
  return best ?? null;
};

/** Whom the list adds to the frame: officials of its sides. */
const added = (frame: Frame, { listed, form }: Listing, draft: Draft): Attendance[] => {
  const sides = new Set(frame.parties.map(({ value }) => value));
  // "accompanied by": of whom the frame has.
  return listed.flatMap(({ mention, side }) => {
    const person = draft.people[mention.person ?? -1];
    if (mention.person === null || person === undefined || person.former || isBench(person)) return [];
    const party = person.country?.party ?? person.organisation;
    if (party === null ? person.offices.length === 0 : !sides.has(party)) return [];
    if (
      form === "company" &&
      side !== null &&
      "person" in side &&
      !frame.people.some((one) => one.person === side.person)
    )
      return [];
    return [
      {
        person: mention.person,
        mention: { start: mention.start, end: mention.end },
        role: "participant",
        roleSpan: null,
        roleRule: "role.participant",
      } satisfies Attendance,
    ];
  });
};

/** "The meeting was attended by X and Y", "The Kenyan delegation included X": whom the text lists beside a meeting it has told. */
export const attendees: Refiner = {
  name: "attendees",
  refine: (frames, { draft }) => {
    if (frames.length === 0) return [];
    const all = [...frames];
    for (const sentence of draft.sentences) {
      const mentions = draft.mentions[sentence.index];
      if (mentions === undefined || sentence.zone === "furniture" || sentence.zone === "headline") continue;
      for (const listing of listingsIn(sentence, mentions)) {
        // Who chairs has a role: see stated-roles.
        if (listing.form === "chaired") continue;
        const frame = frameOf(all, sentence, listing, draft);
        if (frame !== null)
          all[all.indexOf(frame)] = { ...frame, people: mergePeople(frame.people, added(frame, listing, draft)) };
      }
    }
    return all;
  },
};
