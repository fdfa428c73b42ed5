import type { Examples } from "../rule.ts";
import { invitedFor } from "./invited-for.ts";

const value = {
  kind: "meeting",
  shape: "active",
  status: "scheduled",
  host: "subject",
  guest: "object",
  needsObject: true,
};

/** All sentences are the project's own. */
export default {
  rule: invitedFor,
  finds: [
    {
      text: "Premier Moe has invited President Berg of Sweden to Oslo for talks on Tuesday.",
      want: value,
      quote: "invited",
    },
    {
      text: "She invited Minister Phiri to the palace for a short meeting about cod on 3 May.",
      want: value,
      quote: "invited",
    },
  ],
  ignores: [
    "Premier Moe invited President Berg to visit Oslo.",
    "Berg was invited to Oslo for talks on Tuesday.",
    "She invited him to Oslo for talks on cod.",
  ],
} satisfies Examples<unknown>;
