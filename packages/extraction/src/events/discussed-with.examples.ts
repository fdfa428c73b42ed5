import type { Examples } from "../rule.ts";
import { discussedWith } from "./discussed-with.ts";

const want = { kind: "meeting", shape: "active", needsObject: true };

/** All sentences are the project's own. */
export default {
  rule: discussedWith,
  finds: [
    {
      text: "The minister discussed seaports with Slovenia's Tanja Kos in Valletta.",
      want,
      quote: "discussed seaports with",
    },
    {
      text: "The premier discussed herring quotas with Norwegian Fisheries Minister Liv Aas.",
      want,
      quote: "discussed herring quotas with",
    },
    {
      text: "He reviewed progress on the bridge with Zambia's transport minister.",
      want,
      quote: "reviewed progress on the bridge with",
    },
    {
      text: "She will raise pilot fees with Chile's President Pedro Lagos in Arica.",
      want,
      quote: "raise pilot fees with",
    },
  ],
  ignores: [
    "She will raise pilot fees with the harbour board in Arica.",
    "The premier discussed herring quotas with fishermen.",
    "She reviewed the book with care.",
  ],
} satisfies Examples<unknown>;
