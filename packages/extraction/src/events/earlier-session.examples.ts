import type { Examples } from "../rule.ts";
import { earlierSession } from "./earlier-session.ts";

/** All sentences are the project's own. */
export default {
  rule: earlierSession,
  finds: [
    { text: "The fourth took place in Lima on 3 June 2031.", want: 4, quote: "fourth took place" },
    { text: "The 47th, in Lima on 17 January 2031, had set a goal.", want: 47, quote: "47th," },
    { text: "Its third session was held in Lima on 4 May 2031.", want: 3, quote: "third session was held" },
  ],
  ignores: [
    "The fourth clause was read in Lima.",
    "The fifth will take place in Lima.",
    "The month was held in Lima to be the wettest.",
  ],
} satisfies Examples<unknown>;
