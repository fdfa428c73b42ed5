import { uniqueParties } from "../events/cast.ts";
import type { LooseRole } from "../events/loose-role.ts";
import type { Frame } from "../model.ts";
import type { Draft } from "../pass.ts";
import { mergePeople } from "./merge-same.ts";
import { isBody } from "./parties.ts";
import type { Refiner } from "./refiner.ts";
import { namesAgree } from "./names-agree.ts";

const AHEAD = 2; // sentences
/** "On the Kenyan side, the talks were attended by": the talks have been told. */
const WAS_ATTENDED =
  /\bthe (?:talks|meeting|session|negotiations|consultations|conversation|audience|reception|ceremony) (?:was|were) (?:also )?attended\b/iu;
const TOLD_AHEAD = 20; // sentences
const OPEN_REACH = 6; // sentences between what many states met for and who else took part

/** A meeting to which more states may come than its own clause names: of three or more, or a body's that is no pair's. */
const isOfSeveral = ({ parties, mechanism, kind }: Frame): boolean =>
  kind !== "visit" &&
  kind !== "phone_call" &&
  kind !== "signing" &&
  (parties.length >= 3 ||
    kind === "conference" ||
    kind === "summit" ||
    (mechanism?.session === true && parties.some(({ value }) => value.length > 2 || value === "EU")));

/** "The foreign ministers of A and B also took part": in the meeting of several states told just before. */
const joinedOne = (frames: readonly Frame[], { sentence, status, parties }: LooseRole, draft: Draft): Frame | null => {
  if (parties.length === 0 || parties.length > OPEN_STATES_MAX) return null;
  const last = frames
    .filter(({ first, background }) => !background && first <= sentence)
    .toSorted((a, b) => b.first - a.first)[0];
  const named = draft.mentions[sentence]?.mechanisms ?? [];
  return last !== undefined &&
    isOfSeveral(last) &&
    sentence - last.first <= OPEN_REACH &&
    (status === "scheduled") === (last.status !== "held") &&
    named.every(({ name }) => last.mechanism !== null && namesAgree(name, last.mechanism.name))
    ? last
    : null;
};

const OPEN_STATES_MAX = 30; // as many as a text lists one by one

/** "X led the Indian delegation": X takes part in the nearest meeting in which his side does, in the role the sentence gives. */
export const looseRoles: Refiner = {
  name: "loose-roles",
  refine: (frames, { draft, roles }) => {
    const all = [...frames];
    for (const role of roles) {
      const { attendance, parties, sentence, status } = role;
      if (attendance === null) {
        const joined = joinedOne(all, role, draft);
        if (joined !== null)
          all[all.indexOf(joined)] = { ...joined, parties: uniqueParties([...joined.parties, ...parties]) };
        continue;
      }
      if (draft.people[attendance.person] === undefined) continue;
      const sides = new Set(parties.map((party) => party.value));
      const candidates = all
        .map((frame, at) => ({ frame, at }))
        .filter(
          ({ frame }) =>
            (fits(frame, attendance.person, sides) || isOfBoth(frame, role, draft) || isChairThere(frame, role)) &&
            !frame.background &&
            !isOfLater(frame, role, all) &&
            // Who "will take part" was not at what has been held.
            !(status === "scheduled" && frame.status === "held") &&
            frame.kind !== "visit" &&
            frame.kind !== "phone_call",
        );
      // Who led whom is told of what was told before, sooner than of what another sentence is still to tell.
      const distance = ({ frame: { first } }: (typeof candidates)[number]): number =>
        (first <= sentence ? sentence - first : first - sentence + AHEAD) +
        (first > sentence && WAS_ATTENDED.test(draft.sentences[sentence]?.text ?? "") ? TOLD_AHEAD : 0);
      const nearest = candidates.toSorted((a, b) => distance(a) - distance(b))[0];
      const joined = nearest === undefined ? joinedOne(all, role, draft) : null;
      const at = nearest?.at ?? (joined === null ? -1 : all.indexOf(joined));
      const frame = all[at];
      if (frame === undefined) continue;
      all[at] = {
        ...frame,
        people: mergePeople(frame.people, [attendance]),
        parties: standsForBody(frame, role) ? frame.parties : uniqueParties([...frame.parties, ...parties]),
      };
    }
    return all;
  },
};

/** "The 33rd ASEAN-New Zealand Dialogue was co-chaired by X of Viet Nam": for the members of the body, not beside it. */
const standsForBody = ({ mechanism }: Frame, { attendance }: LooseRole): boolean =>
  (attendance?.role === "chair" || attendance?.role === "co-chair") &&
  mechanism !== null &&
  mechanism.parties.length >= 2 &&
  mechanism.parties.some(isBody);

const RESPECTIVE = /\btheir respective (?:delegations|sides|teams)\b/;
const BOTH_REACH = 3; // sentences

/** "X and Y led their respective delegations", whose states the text leaves out: in the meeting of two states told just before. */
const isOfBoth = ({ first, parties }: Frame, { sentence, parties: sides }: LooseRole, { sentences }: Draft): boolean =>
  sides.length === 0 &&
  parties.length === 2 &&
  first <= sentence &&
  sentence - first <= BOTH_REACH &&
  RESPECTIVE.test(sentences[sentence]?.text ?? "");

/** "The session opened under the joint chairmanship of ministers X and Y", whose states the text leaves out. */
const isChairThere = ({ triggers, parties }: Frame, { attendance, parties: sides, sentence }: LooseRole): boolean =>
  (attendance?.role === "chair" || attendance?.role === "co-chair") &&
  sides.length === 0 &&
  parties.length >= 2 &&
  triggers.some((trigger) => trigger.sentence.index === sentence);

/** "Ministers of the Nordic-Baltic Eight met. It was chaired by Estonia's X. Later, Estonia's president received Y": not there. */
const isOfLater = ({ first }: Frame, { attendance, sentence }: LooseRole, all: readonly Frame[]): boolean =>
  first > sentence &&
  (attendance?.role === "chair" || attendance?.role === "co-chair") &&
  all.some((told) => told.first <= sentence && !told.background && told.parties.some(({ value }) => isBody(value)));

const fits = (frame: Frame, person: number, sides: ReadonlySet<string>): boolean =>
  frame.people.some((known) => known.person === person) || frame.parties.some((party) => sides.has(party.value));
