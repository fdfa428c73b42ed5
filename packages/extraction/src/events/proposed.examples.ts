import type { Examples } from "../rule.ts";
import { proposed } from "./proposed.ts";

/** All sentences are the project's own. */
export default {
  rule: proposed,
  finds: [
    {
      text: "Moreno put forward a five-point proposal on sharing the river.",
      want: "a five-point proposal on sharing the river",
      quote: "put forward a five-point proposal on sharing the river",
    },
    {
      text: "She proposed a panel of three lawyers.",
      want: "a panel of three lawyers",
      quote: "a panel of three lawyers",
    },
    {
      text: "Rivas suggested setting up a hotline between ports.",
      want: "setting up a hotline between ports",
      quote: "setting up a hotline between ports",
    },
  ],
  ignores: ["He proposed to her.", "A panel was proposed.", "They had proposed a panel of lawyers."],
} satisfies Examples<unknown>;
