import { listingInBlock } from "../events/attendance-block.ts";
import { type Listed, type Listing, listingsIn } from "../events/attendance-list.ts";
import { uniqueParties } from "../events/cast.ts";
import { IS_PREPARATORY } from "../events/loose-role.ts";
import { isBench } from "../mentions/link-people.ts";
import type { Attendance, Frame, Person, Sentence } from "../model.ts";
import type { Draft } from "../pass.ts";
import { meetingsListed } from "./all-meetings.ts";
import { mergePeople } from "./merge-same.ts";
import { asOfficial, asParticipant } from "./officials.ts";
import type { Refiner } from "./refiner.ts";
import { datesAgree, groupOf } from "./groups.ts";
import { namesAgree } from "./names-agree.ts";

const REACH = 20; // sentences; ministries print who was there last
const BLOCK_REACH = 60; // below a whole communiqué
const CEREMONY = /\b(?:signing|ceremony|signature)\b/i;

const lastTold = ({ triggers }: Frame, index: number): number =>
  Math.max(-1, ...triggers.map(({ sentence }) => sentence.index).filter((at) => at <= index));

/** The sentence speaks of another day than the meeting's, or of what is only to come. */
const fits = (frame: Frame, sentence: Sentence, { soon }: Listing, draft: Draft): boolean => {
  if (IS_PREPARATORY.test(sentence.text)) return false;
  if (frame.background || frame.status === "denied" || frame.status === "possible") return false;
  if (groupOf(frame) === "call") return false;
  if (soon !== null && soon !== (frame.status !== "held")) return false;
  const tells = frame.triggers.some((trigger) => trigger.sentence === sentence);
  return tells || (draft.mentions[sentence.index]?.dates ?? []).every((date) => datesAgree(date, frame.date));
};

/** "Members of the delegation included X", of no state: of those who travel. */
const isOfTravellers = ({ form, listed }: Listing): boolean =>
  form === "delegation" && listed.every(({ side }) => side === null);

/** "The Belarusian delegation comprises X", in the report of a visit that Belarus' president will pay. */
const isPlanOf = ({ kind, status, parties, place }: Frame, { form, listed }: Listing): boolean =>
  form === "delegation" &&
  kind === "visit" &&
  status !== "held" &&
  listed.every(
    ({ side }) =>
      side !== null &&
      "party" in side &&
      place?.country !== side.party &&
      parties.some(({ value }) => value === side.party),
  );

const isOfSide = ({ parties }: Frame, { mention }: Listed, { people }: Draft): boolean => {
  const person = people[mention.person ?? -1];
  return parties.some(({ value }) => value === (person?.country?.party ?? person?.organisation));
};

/** "Present at the extended meeting": the talks of two that went on with their delegations, or whatever is called so. */
const EXTENDED =
  /\b(?:extended|expanded|enlarged|broadened|wider|plenary|delegation-level)\s(?:meeting|talks|session|format|composition|consultations|negotiations|discussions)\b/iu;
const hasExtended = (frame: Frame, frames: readonly Frame[], { sentences }: Draft): boolean => {
  const next = Math.min(...frames.filter(({ first }) => first > frame.first).map(({ first }) => first));
  return sentences.some(({ index, text }) => index >= frame.first && index < next && EXTENDED.test(text));
};

/** The meeting whose list this is: the one that the sentence tells or names, else the one told last before it. */
const frameOf = (frames: readonly Frame[], line: Sentence, listing: Listing, draft: Draft): Frame | null => {
  const sentence = listing.under ?? line;
  const { index, text } = sentence;
  const candidates = frames.filter((frame) => {
    const told = lastTold(frame, index);
    const reach = listing.under !== null || (isOfTravellers(listing) && frame.kind === "visit") ? BLOCK_REACH : REACH;
    return told >= 0 && index - told <= reach && fits(frame, sentence, listing, draft);
  });
  const named = (draft.mentions[index]?.mechanisms ?? []).map(({ name }) => name);
  const ofName = candidates.filter(
    ({ mechanism }) => mechanism !== null && named.some((name) => namesAgree(name, mechanism.name)),
  );
  const words = listing.under === null ? text.slice(listing.cue.start, listing.cue.end + 20) : text;
  const kind = CEREMONY.test(words) ? "signing" : "meeting";
  const ofKind = candidates.filter((frame) => groupOf(frame) === kind);
  const others =
    listing.form === "delegation" ? candidates.filter((frame) => groupOf(frame) !== "signing") : candidates;
  const likely = ofName.length > 0 ? ofName : ofKind.length > 0 && !isOfTravellers(listing) ? ofKind : others;
  // A list that stands apart is that of the meeting the text is of.
  const ofVisit = isOfTravellers(listing)
    ? likely.find(({ kind }) => kind === "visit")
    : candidates.find((frame) => isPlanOf(frame, listing));
  if (ofVisit !== undefined) return ofVisit;
  if (listing.under !== null) return likely.toSorted((a, b) => a.first - b.first)[0] ?? null;
  const ofDelegations = EXTENDED.test(text) ? likely.find((frame) => hasExtended(frame, frames, draft)) : undefined;
  if (ofDelegations !== undefined) return ofDelegations;
  const last = likely.toSorted((a, b) => lastTold(b, index) - lastTold(a, index))[0] ?? null;
  // "The Ukrainian minister joined by video": sooner the meeting of many than that of two others.
  return last === null || last.parties.length > 2 || listing.listed.some((one) => isOfSide(last, one, draft))
    ? last
    : (likely.find(({ parties }) => parties.length > 2) ?? last);
};

/** A session of an organisation's own body, "Ministers of the Andean Community met": whoever was there is of a member. */
const isOfMembers = ({ mechanism, parties }: Frame): boolean =>
  mechanism === null
    ? parties.length === 1 && parties.every(({ value }) => value.length > 2)
    : parties.some(
        ({ value }) => value.length > 2 && mechanism.parties.length === 1 && mechanism.parties.includes(value),
      );

/** "The UN envoy attended as an observer": an official whose state or organisation the text tells was there, though he is of no side. */
const isThirdParty = ({ form }: Listing, { country, organisation, offices }: Person): boolean =>
  (form === "attended" || form === "took-part") &&
  offices.length > 0 &&
  (country === null ? organisation !== null : country.certainty === "stated");

/** "An ECOWAS mission led by X met Y. The delegation also comprised the Foreign Minister of Ghana, Z": they travel for the organisation. */
const isOfJointMission = ({ triggers }: Frame, { form }: Listing, side: Listed["side"], draft: Draft): boolean =>
  form === "delegation" &&
  side === null &&
  triggers.some(
    ({ sentence: { index, text } }) =>
      /\b(?:delegation|mission)\b/u.test(text) &&
      draft.mentions[index]?.parties.some((party) => party.form === "organisation") === true,
  );

/** Whom the list adds to the frame: officials of its sides, of an organisation's members, or of others who looked on. */
const added = (frame: Frame, listing: Listing, draft: Draft): Attendance[] => {
  const { listed, form } = listing;
  const sides = new Set(frame.parties.map(({ value }) => value));
  // "accompanied by": of whom the frame has.
  return listed.flatMap(({ mention, side }) => {
    const person = draft.people[mention.person ?? -1];
    if (mention.person === null || person === undefined || person.former || isBench(person)) return [];
    const party = person.country?.party ?? person.organisation;
    const isOfMember = person.country?.certainty === "stated" && form === "attended" && isOfMembers(frame);
    const isSent = person.country?.certainty === "stated" && isOfJointMission(frame, listing, side, draft);
    const mayAttend = party !== null && (sides.has(party) || isOfMember || isSent || isThirdParty(listing, person));
    if (party === null ? person.offices.length === 0 : !mayAttend) return [];
    if (
      form === "company" &&
      side !== null &&
      "person" in side &&
      !frame.people.some((one) => one.person === side.person)
    )
      return [];
    return [asParticipant(mention.person, mention)];
  });
};

const withListed = (frame: Frame, listed: readonly Attendance[], { people }: Draft): Frame => {
  const members = listed.flatMap(({ person, mention }) => {
    const country = people[person]?.country;
    return country == null || !isOfMembers(frame) ? [] : [asOfficial(person, mention, country).party];
  });
  return {
    ...frame,
    people: mergePeople(frame.people, listed),
    parties: uniqueParties([...frame.parties, ...members]),
  };
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
      const block = listingInBlock(sentence, draft.sentences, draft.mentions);
      for (const listing of block === null ? listingsIn(sentence, mentions) : [block]) {
        // Who chairs has a role: see stated-roles.
        if (listing.form === "chaired") continue;
        const one = frameOf(all, sentence, listing, draft);
        for (const frame of meetingsListed(all, sentence, listing, one))
          all[all.indexOf(frame)] = withListed(frame, added(frame, listing, draft), draft);
      }
    }
    return all;
  },
};
