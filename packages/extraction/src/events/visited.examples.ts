import type { Examples } from "../rule.ts";
import { visited } from "./visited.ts";

/** All sentences are the project's own. */
export default {
  rule: visited,
  finds: [
    {
      text: "President Ruiz paid a state visit to Norway.",
      want: { kind: "visit", shape: "active", guest: "subject" },
      quote: "paid a state visit to",
    },
    {
      text: "The minister arrived in Quito on Sunday.",
      want: { kind: "visit", shape: "active", guest: "subject" },
      quote: "arrived in",
    },
    {
      text: "She will travel to Bergen next week.",
      want: { kind: "visit", shape: "active", guest: "subject" },
      quote: "travel to",
    },
    {
      text: "A visit to Peru is planned.",
      want: { kind: "visit", shape: "active", guest: "subject" },
      quote: "visit to",
    },
    {
      text: "She will see the king before flying on to Lima for talks with President Ruiz.",
      want: { kind: "visit", shape: "active", guest: "subject" },
      quote: "flying on to",
    },
  ],
  ignores: [
    "Messages of condolence kept arriving in Lima on Tuesday.",
    "A ship with 400 tonnes of maize from Kenya arrived in Mombasa on Monday.",
    "She hosted a dinner for visiting US congressmen.",
    "Please look at our website.",
    "She left for Europe on Monday on a trip that will take her to Paris.",
    "She will be received by the king before flying on to Lima.",
    "The tourists liked the museum.",
    "Visiting Prime Minister Novak spoke first.",
  ],
} satisfies Examples<unknown>;
