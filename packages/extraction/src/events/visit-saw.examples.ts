import type { Examples } from "../rule.ts";
import { visitSaw } from "./visit-saw.ts";

/** All sentences are the project's own. */
export default {
  rule: visitSaw,
  finds: [
    {
      text: "The visit to Lima of Minister Lund saw her sit down on Monday with President Ruiz.",
      want: { kind: "meeting", shape: "active", status: "held", needsObject: true },
      quote: "saw her sit down on Monday with",
    },
    {
      text: "The trip to Lima of Minister Lund saw him meet Trade Minister Ana Ruiz.",
      want: { kind: "meeting", shape: "active", status: "held", needsObject: true },
      quote: "saw him meet",
    },
  ],
  ignores: [
    "The visit to Lima of Minister Lund saw her sit down on Monday with students.",
    "A neighbour saw her sit down with Minister Lund.",
    "The visit saw her off to a good start.",
  ],
} satisfies Examples<unknown>;
