import type { Examples } from "../rule.ts";
import { stateDeed } from "./state-deed.ts";

/** All sentences are the project's own. */
export default {
  rule: stateDeed,
  finds: [
    {
      text: "Lima resumed deliveries of 40 tonnes of anchovies the same evening.",
      want: "Lima resumed deliveries of 40 tonnes of anchovies the same evening",
      quote: "Lima resumed deliveries of 40 tonnes of anchovies the same evening",
    },
    {
      text: "The bridge would be widened, and Chile waived the levy on drivers.",
      want: "Chile waived the levy on drivers",
      quote: "Chile waived the levy on drivers",
    },
    {
      text: "New Zealand capped recruitment at 3,000 a year.",
      want: "New Zealand capped recruitment at 3,000 a year",
      quote: "New Zealand capped recruitment at 3,000 a year",
    },
  ],
  ignores: [
    "Lima raised concerns over fishing.",
    "Chile raised its tariffs last year.",
    "Peru had waived the levy.",
    "Chile extended its condolences in 2019.",
  ],
} satisfies Examples<unknown>;
