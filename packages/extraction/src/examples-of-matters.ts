import agreed from "./events/agreed.examples.ts";
import cameOut from "./events/came-out.examples.ts";
import colonList from "./events/colon-list.examples.ts";
import discussed from "./events/discussed.examples.ts";
import founded from "./events/founded.examples.ts";
import fronted from "./events/fronted.examples.ts";
import headlineMatter from "./events/headline-matter.examples.ts";
import selfNamed from "./events/self-named.examples.ts";
import inFields from "./events/in-fields.examples.ts";
import sharedView from "./events/shared-view.examples.ts";
import cooperationIn from "./events/cooperation-in.examples.ts";
import readyTo from "./events/ready-to.examples.ts";
import withAgenda from "./events/with-agenda.examples.ts";
import toSettle from "./events/to-settle.examples.ts";
import instrumentOn from "./events/instrument-on.examples.ts";
import namedTalks from "./events/named-talks.examples.ts";
import pledged from "./events/pledged.examples.ts";
import underDeal from "./events/under-deal.examples.ts";
import underPaper from "./events/under-paper.examples.ts";
import papersOn from "./events/papers-on.examples.ts";
import earlierSession from "./events/earlier-session.examples.ts";
import nextSession from "./events/next-session.examples.ts";
import willDo from "./events/will-do.examples.ts";
import concluded from "./events/concluded.examples.ts";
import dealtIn from "./events/dealt-in.examples.ts";
import laidOut from "./events/laid-out.examples.ts";
import tookUp from "./events/took-up.examples.ts";
import notSettled from "./events/not-settled.examples.ts";
import wanted from "./events/wanted.examples.ts";
import approved from "./events/approved.examples.ts";
import agreedBehind from "./events/agreed-behind.examples.ts";
import proposed from "./events/proposed.examples.ts";
import voiced from "./events/voiced.examples.ts";
import onAgenda from "./events/on-agenda.examples.ts";
import speech from "./events/speech.examples.ts";
import papersListed from "./events/papers-listed.examples.ts";
import settled from "./events/settled.examples.ts";
import stateDeed from "./events/state-deed.examples.ts";
import settledPlan from "./events/settled-plan.examples.ts";
import undertaken from "./events/undertaken.examples.ts";
import suggestions from "./events/suggestions.examples.ts";
import type { FileExamples } from "./rule.ts";

/** The rules that read what a meeting was about, what was said at it and what came of it, each with its sentences. */
export const MATTER_EXAMPLES: readonly FileExamples[] = [
  { file: "events/agreed.ts", examples: agreed },
  { file: "events/came-out.ts", examples: cameOut },
  { file: "events/colon-list.ts", examples: colonList },
  { file: "events/discussed.ts", examples: discussed },
  { file: "events/founded.ts", examples: founded },
  { file: "events/fronted.ts", examples: fronted },
  { file: "events/headline-matter.ts", examples: headlineMatter },
  { file: "events/in-fields.ts", examples: inFields },
  { file: "events/self-named.ts", examples: selfNamed },
  { file: "events/shared-view.ts", examples: sharedView },
  { file: "events/cooperation-in.ts", examples: cooperationIn },
  { file: "events/ready-to.ts", examples: readyTo },
  { file: "events/with-agenda.ts", examples: withAgenda },
  { file: "events/to-settle.ts", examples: toSettle },
  { file: "events/instrument-on.ts", examples: instrumentOn },
  { file: "events/named-talks.ts", examples: namedTalks },
  { file: "events/pledged.ts", examples: pledged },
  { file: "events/under-deal.ts", examples: underDeal },
  { file: "events/under-paper.ts", examples: underPaper },
  { file: "events/papers-on.ts", examples: papersOn },
  { file: "events/earlier-session.ts", examples: earlierSession },
  { file: "events/next-session.ts", examples: nextSession },
  { file: "events/will-do.ts", examples: willDo },
  { file: "events/concluded.ts", examples: concluded },
  { file: "events/dealt-in.ts", examples: dealtIn },
  { file: "events/laid-out.ts", examples: laidOut },
  { file: "events/took-up.ts", examples: tookUp },
  { file: "events/not-settled.ts", examples: notSettled },
  { file: "events/wanted.ts", examples: wanted },
  { file: "events/approved.ts", examples: approved },
  { file: "events/agreed-behind.ts", examples: agreedBehind },
  { file: "events/proposed.ts", examples: proposed },
  { file: "events/voiced.ts", examples: voiced },
  { file: "events/on-agenda.ts", examples: onAgenda },
  { file: "events/speech.ts", examples: speech },
  { file: "events/papers-listed.ts", examples: papersListed },
  { file: "events/settled.ts", examples: settled },
  { file: "events/state-deed.ts", examples: stateDeed },
  { file: "events/settled-plan.ts", examples: settledPlan },
  { file: "events/undertaken.ts", examples: undertaken },
  { file: "events/suggestions.ts", examples: suggestions },
];
