import type { Examples } from "../rule.ts";
import { gaveAudience } from "./gave-audience.ts";

/** All sentences are the project's own. */
export default {
  rule: gaveAudience,
  finds: [
    {
      text: "The minister granted an audience on Thursday, in Abidjan, to the ambassador of France.",
      want: { kind: "meeting", shape: "active", host: "subject", guest: "object", needsObject: true },
      quote: "granted an audience on Thursday, in Abidjan, to",
    },
    {
      text: "The king granted an audience on Tuesday to the Peruvian ambassador, Ana Rojas.",
      want: { kind: "meeting", shape: "active", host: "subject", guest: "object", needsObject: true },
      quote: "granted an audience on Tuesday to",
    },
    {
      text: "Foreign Minister Lund had a private audience in Oslo with the Kenyan president.",
      want: { kind: "meeting", shape: "active", needsObject: true },
      quote: "had a private audience in Oslo with",
    },
    {
      text: "Mr Lund had a separate audience that evening with President Ruiz.",
      want: { kind: "meeting", shape: "active", needsObject: true },
      quote: "had a separate audience that evening with",
    },
    {
      text: "An audience was granted on Monday by King Olav to the Finnish premier, Aino Saari.",
      want: { kind: "meeting", shape: "between" },
      quote: "audience was granted on Monday by",
    },
    {
      text: "A farewell audience lasting an hour was given in Rabat by the king to Ambassador Ruiz.",
      want: { kind: "meeting", shape: "between" },
      quote: "audience lasting an hour was given in Rabat by",
    },
  ],
  ignores: [
    "The singer held her audience spellbound.",
    "The speech had an audience of ten million.",
    "The film has an audience in Chile.",
    "A large audience was given by the tour.",
  ],
} satisfies Examples<unknown>;
