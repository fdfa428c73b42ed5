import type { Examples } from "../rule.ts";
import { donorsMet } from "./donors-met.ts";

const want = { kind: "conference", shape: "around" } as const;

/** All sentences are the project's own. */
export default {
  rule: donorsMet,
  finds: [
    {
      text: "A donors' conference in Oslo on Monday brought in half of what Chad needs.",
      want,
      quote: "donors' conference",
    },
    {
      text: "The pledging conference for Mali was held in Bern.",
      want,
      quote: "pledging conference",
    },
    {
      text: "Donors have pledged a billion at a conference in Lima.",
      want,
      quote: "Donors have pledged a billion at a conference",
    },
  ],
  ignores: ["He held a conference call with donors.", "Donors pledged two cows.", "A donor meeting room was painted."],
} satisfies Examples<unknown>;
