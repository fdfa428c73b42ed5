import type { Examples } from "../rule.ts";
import { received } from "./received.ts";

/** All sentences are the project's own. */
export default {
  rule: received,
  finds: [
    {
      text: "The emir received, in presence of His Highness the Crown Prince, the visiting Emirati minister.",
      want: { kind: "meeting", shape: "active", host: "subject", guest: "object", needsObject: true },
      quote: "received",
    },
    {
      text: "The Secretary-General received the courtesy call of the Ambassador of Peru, Ana Rojas.",
      want: { kind: "meeting", shape: "active", host: "subject", guest: "object", needsObject: true },
      quote: "received the courtesy call of",
    },
    {
      text: "King Olav received visiting President Ruiz at the palace.",
      want: { kind: "meeting", shape: "active", host: "subject", guest: "object", needsObject: true },
      quote: "received",
    },
    {
      text: "The envoy was received by Prime Minister Hana Novak.",
      want: { kind: "meeting", shape: "active", host: "subject", guest: "object", needsObject: true },
      quote: "was received by",
    },
    {
      text: "Hungary's premier hosted the presidents of Serbia and Montenegro.",
      want: { kind: "meeting", shape: "active", host: "subject", guest: "object", needsObject: true },
      quote: "hosted",
    },
    {
      text: "She opened the gathering in Arusha, hosted by Tanzania's President Amina Juma.",
      want: { kind: "meeting", shape: "active", host: "subject", guest: "object", needsObject: true },
      quote: "hosted by",
    },
    {
      text: "The Sultan received at Bait Palace in the capital this morning HE Foreign Minister of Chile Pedro Lagos.",
      want: { kind: "meeting", shape: "active", host: "subject", guest: "object", needsObject: true },
      quote: "received",
    },
    {
      text: "Premier Moe received a farewell call from the Chilean Ambassador, Pedro Lagos.",
      want: { kind: "meeting", shape: "active", host: "subject", guest: "object", needsObject: true },
      quote: "received a farewell call from",
    },
    {
      text: "Speaker Lund welcomed to the Storting a delegation of the Chilean parliament led by Senator Pedro Lagos.",
      want: { kind: "meeting", shape: "active", host: "subject", guest: "object", needsObject: true },
      quote: "welcomed",
    },
    {
      text: "Minister Berg received a group of senior lawmakers from Botswana in Bergen.",
      want: { kind: "meeting", shape: "active", host: "subject", guest: "object", needsObject: true },
      quote: "received",
    },
  ],
  ignores: [
    "She hosted a working lunch for President Ruiz.",
    "The Sultan received at his palace a letter from Foreign Minister Pedro Lagos.",
    "She received for her book this year the praise of Foreign Minister Pedro Lagos's party.",
    "He received a letter from the mayor.",
    "They welcomed the decision.",
    "She welcomed President Pedro Lagos's decision to sign the treaty.",
    "She welcomed Chilean President Pedro Lagos's March 3 announcement of a truce.",
    "The city hosted a film festival.",
    "Minister Berg received a group of farmers from Botswana.",
  ],
} satisfies Examples<unknown>;
