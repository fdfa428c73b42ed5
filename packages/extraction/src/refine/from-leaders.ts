import { uniqueParties } from "../events/cast.ts";
import type { LooseRole } from "../events/loose-role.ts";
import { isSport } from "../events/sport.ts";
import type { Frame } from "../model.ts";
import type { Draft } from "../pass.ts";
import { dates } from "./dates.ts";
import { mergePeople } from "./merge-same.ts";
import type { Refiner } from "./refiner.ts";
import { isWorthTelling } from "./worth-telling.ts";

const BEFORE = 3; // sentences from what the two sides met for to who led them
const BEHIND = 1;

type Leader = LooseRole & { readonly attendance: NonNullable<LooseRole["attendance"]> };

const isLeader = (role: LooseRole): role is Leader =>
  role.attendance?.role === "head_of_delegation" && role.parties.length === 1 && role.status === "held";

/** Neither an organisation nor a body of one is spoken of: then they may have led delegations to it. */
const isOfTwoAlone = ({ sentence }: Leader, { mentions }: Draft): boolean =>
  mentions[sentence]?.mechanisms.length === 0 &&
  mentions[sentence].parties.every(({ party }) => party.length === 2 && party !== "EU" && party !== "UN");

/** The heads of two delegations, where the text tells of two and no more. */
const leadersIn = (roles: readonly LooseRole[], draft: Draft): readonly Leader[] => {
  const leaders = roles.filter(isLeader);
  const states = new Set(leaders.flatMap(({ parties }) => parties.map(({ value }) => value)));
  const [one, other] = leaders;
  const isPair = leaders.length === 2 && states.size === 2 && leaders.every((leader) => isOfTwoAlone(leader, draft));
  return isPair && one !== undefined && other !== undefined && Math.abs(one.sentence - other.sentence) <= 1
    ? leaders
    : [];
};

/** "The two sides sat together on Wednesday. X led the Kenyan side at the meeting, while Y headed the Ugandan one": told by nothing else. */
export const fromLeaders: Refiner = {
  name: "from-leaders",
  refine: (frames, context) => {
    const { draft, roles } = context;
    const leaders = leadersIn(roles, draft);
    const [first] = leaders;
    const parties = uniqueParties(leaders.flatMap((leader) => leader.parties));
    const isOfBoth = (frame: Frame): boolean =>
      parties.every(({ value }) => frame.parties.some((party) => party.value === value));
    if (first === undefined || frames.some(isOfBoth) || isSport(draft.sentences)) return [...frames];
    const isTold = (frame: Frame): boolean =>
      (frame.kind === "meeting" || frame.kind === "negotiation_round") &&
      frame.status === "held" &&
      !frame.background &&
      (isOfBoth(frame) || (frame.first >= first.sentence - BEFORE && frame.first <= first.sentence + BEHIND)) &&
      frame.parties.every(({ value }) => parties.some((party) => party.value === value));
    const told = dates
      .refine(draft.loose.filter(isTold), context)
      .map((frame) => ({
        ...frame,
        parties,
        people: mergePeople(
          frame.people,
          leaders.map(({ attendance }) => attendance),
        ),
      }))
      .filter((frame) => isWorthTelling(frame, [], context))
      .toSorted((a, b) => Number(b.date !== null) - Number(a.date !== null) || a.first - b.first);
    return [...frames, ...told.slice(0, 1)].toSorted((a, b) => a.first - b.first);
  },
};
