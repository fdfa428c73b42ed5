import type { Frame, Mentions, Person, PlaceMention, Trigger } from "../model.ts";
import type { Sides } from "./bind.ts";
import { learnAccredited } from "./learn-accredited.ts";
import { learnCompany } from "./learn-company.ts";
import { learnFiledAbroad } from "./learn-filed-abroad.ts";
import { learnBesideSpeaker } from "./learn-hosts.ts";
import { learnInviter } from "./learn-inviter.ts";
import { learnTraveller } from "./learn-traveller.ts";
import type { Memory } from "./memory.ts";
import { OF_VISITORS } from "./recall-visitor.ts";

/** What a journey tells of whose somebody is: the traveller's own, those who came along, and those who receive him. */
export const learnFromJourney = (
  trigger: Trigger,
  sides: Sides,
  told: {
    readonly here: Frame["place"];
    readonly filed: PlaceMention | null;
    readonly frames: readonly Frame[];
    readonly mentions: Mentions;
    readonly memory: Memory;
    readonly context: {
      readonly mentions: readonly Mentions[];
      readonly people: readonly Person[];
      readonly press: string | null;
      readonly speaker: number | null;
    };
  },
): void => {
  const { here, filed, frames, mentions, memory } = told;
  const { people, press, speaker } = told.context;
  learnInviter(trigger, here, mentions, people);
  learnTraveller(trigger, sides, { here, people, headline: told.context.mentions[0]?.parties ?? [] });
  learnAccredited(trigger, sides, mentions, people);
  if (OF_VISITORS.has(trigger.rule)) learnFiledAbroad(trigger, sides, filed, { memory, people });
  learnBesideSpeaker(sides, here, people, speaker);
  learnCompany(trigger, sides, { frames, mentions, here, press, people });
};
