import { linkByState } from "../mentions/called-by-state.ts";
import type { Mentions, Person, PlaceMention, Sentence, Trigger } from "../model.ts";
import { learnListed } from "./learn-attendance.ts";
import { learnDelegations } from "./learn-delegations.ts";
import { learnGuestOfTwo } from "./learn-guest-of-two.ts";
import { learnHeads } from "./learn-heads.ts";
import { learnInOrder } from "./learn-in-order.ts";
import { learnRepresented } from "./learn-represented.ts";
import { learnToldHost } from "./learn-told-host.ts";

/** What whole sentences tell of somebody's state, wherever they stand; who is then called by it is known. */
export const learnStates = (
  triggers: readonly Trigger[],
  {
    sentences,
    mentions,
    people,
    towns,
  }: {
    readonly sentences: readonly Sentence[];
    readonly mentions: readonly Mentions[];
    readonly people: readonly Person[];
    /** Of the datelines. */
    readonly towns: readonly { readonly town: PlaceMention }[];
  },
): void => {
  learnInOrder(sentences, mentions, people);
  learnDelegations(triggers, mentions, people);
  learnRepresented(sentences, mentions, people);
  learnListed(sentences, mentions, people);
  learnHeads(sentences, mentions, people);
  learnToldHost(triggers, sentences, mentions, people);
  learnGuestOfTwo(sentences, mentions, people, towns);
  linkByState(sentences, mentions, people);
};
