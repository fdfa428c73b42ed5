import type { Examples } from "../rule.ts";
import { calledOn } from "./called-on.ts";

/** All sentences are the project's own. */
export default {
  rule: calledOn,
  finds: [
    {
      text: "PM Thapa also called on President Ada Moe, who hosted him to lunch.",
      want: { kind: "meeting", shape: "active", host: "object", guest: "subject", needsObject: true },
      quote: "called on",
    },
    {
      text: "The premier, talking to the minister who called on him at the State House, underlined the need for trade.",
      want: { kind: "meeting", shape: "active", host: "object", guest: "subject", needsObject: true },
      quote: "called on",
    },
    {
      text: "The army chief was called on by the Turkish defence minister.",
      want: { kind: "meeting", shape: "active", host: "object", guest: "subject", needsObject: true },
      quote: "was called on by",
    },
    {
      text: "Minister Lund was paid a courtesy visit on Monday in Lima by the Turkish defence minister.",
      want: { kind: "meeting", shape: "active", host: "object", guest: "subject", needsObject: true },
      quote: "was paid a courtesy visit on Monday in Lima by",
    },
    {
      text: "Minister Lund said so when the Peruvian ambassador visited him at his office.",
      want: { kind: "meeting", shape: "active", host: "object", guest: "subject", needsObject: true },
      quote: "visited him",
    },
    {
      text: "He spoke when the ambassador paid him a courtesy call.",
      want: { kind: "meeting", shape: "active", host: "object", guest: "subject", needsObject: true },
      quote: "paid him a courtesy call",
    },
    {
      text: "The Ghanaian minister paid a courtesy visit to President Ada Moe.",
      want: { kind: "meeting", shape: "active", host: "object", guest: "subject", needsObject: true },
      quote: "paid a courtesy visit to",
    },
    {
      text: "Minister Lund paid a courtesy call on the Emir.",
      want: { kind: "meeting", shape: "active", host: "object", guest: "subject", needsObject: true },
      quote: "paid a courtesy call on",
    },
    {
      text: "The ambassador called on President Ruiz before leaving.",
      want: { kind: "meeting", shape: "active", host: "object", guest: "subject", needsObject: true },
      quote: "called on",
    },
    {
      text: "He smiled when he called on Brazil's Joana Prado in Manaus on Tuesday.",
      want: { kind: "meeting", shape: "active", host: "object", guest: "subject", needsObject: true },
      quote: "called on",
    },
  ],
  ignores: [
    "The minister called on Brazil's Joana Prado to resign.",

    "He called on President Ruiz, who took office in May, to release the sailors.",
    "The president was called on by the minister to resign.",
    "The minister was paid a compliment on Monday by the ambassador.",
    "The champions were paid a visit by their fans.",
    "A reporter visited her in hospital.",
    "It paid him a pension.",
    "He called on President Ruiz to release the sailors.",
    "They called on all parties to stop.",
  ],
} satisfies Examples<unknown>;
