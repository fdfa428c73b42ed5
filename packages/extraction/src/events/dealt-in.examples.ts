import type { Examples } from "../rule.ts";
import { dealtIn } from "./dealt-in.ts";

/** All sentences are the project's own. */
export default {
  rule: dealtIn,
  finds: [
    { text: "There was a lengthy exchange on krill.", want: "krill", quote: "krill" },
    { text: "Time was set aside for pilotage fees.", want: "pilotage fees", quote: "pilotage fees" },
    { text: "Items for discussion include visas.", want: "visas", quote: "visas" },
  ],
  ignores: ["There was a lengthy silence.", "The visit was long.", "They never discussed in depth the tolls."],
} satisfies Examples<unknown>;
