import type { Examples } from "../rule.ts";
import { approved } from "./approved.ts";

/** All sentences are the project's own. */
export default {
  rule: approved,
  finds: [
    {
      text: "They approved a list of 20 ports.",
      want: { type: "agreement", text: "a list of 20 ports" },
      quote: "a list of 20 ports",
    },
    {
      text: "The ministers announced the launch of a divers' fund.",
      want: { type: "agreement", text: "the launch of a divers' fund" },
      quote: "the launch of a divers' fund",
    },
    {
      text: "The talks ended with a promise to cut port fees.",
      want: { type: "agreement", text: "cut port fees" },
      quote: "cut port fees",
    },
  ],
  ignores: ["They approved of the list.", "The talks ended with a meal.", "He had approved a list of ports."],
} satisfies Examples<unknown>;
