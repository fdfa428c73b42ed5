import type { Examples } from "../rule.ts";
import { laidOut } from "./laid-out.ts";

/** All sentences are the project's own. */
export default {
  rule: laidOut,
  finds: [
    {
      text: "The topics of these bilateral discussions are a second ferry and the price of salt.",
      want: "a second ferry and the price of salt",
      quote: "a second ferry and the price of salt",
    },
    {
      text: "There were reports on stolen cattle, on the seasonal workers scheme and on smuggled salt.",
      want: "stolen cattle, on the seasonal workers scheme and on smuggled salt",
      quote: "stolen cattle, on the seasonal workers scheme and on smuggled salt",
    },
    {
      text: "Participants also talked over narcotics training and visas for students.",
      want: "narcotics training and visas for students",
      quote: "narcotics training and visas for students",
    },
    {
      text: "Nepal put three items first: blocked drains, stalled embankments and rainfall data.",
      want: "blocked drains, stalled embankments and rainfall data",
      quote: "blocked drains, stalled embankments and rainfall data",
    },
  ],
  ignores: [
    "The minister briefed reporters on the talks.",
    "They talked over lunch.",
    "She insisted on leaving at once.",
    "There were no reports of damage.",
  ],
} satisfies Examples<string>;
