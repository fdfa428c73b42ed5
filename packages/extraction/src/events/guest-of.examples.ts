import type { Examples } from "../rule.ts";
import { guestOf } from "./guest-of.ts";

const want = { kind: "meeting", shape: "active", host: "object", guest: "subject", needsObject: true } as const;

/** All sentences are the project's own. */
export default {
  rule: guestOf,
  finds: [
    {
      text: "Norwegian President Ada Moe was the guest of her Peruvian colleague Luis Ortiz on Monday.",
      want,
      quote: "was the guest of",
    },
    { text: "Premier Lund will be a guest of President Ruiz in Quito.", want, quote: "will be a guest of" },
    {
      text: "The two envoys were guests of the Chilean foreign minister at the old mint.",
      want,
      quote: "were guests of",
    },
    {
      text: "Premier Moe cooked herself. Her guest in Tromso on Sunday was the Finnish interior minister.",
      want: { kind: "meeting", shape: "active", host: "subject", guest: "object", needsObject: true },
      quote: "Her guest in Tromso on Sunday was",
    },
    {
      text: "His visitor on Monday was Admiral Luis Ortiz.",
      want: { kind: "meeting", shape: "active", host: "subject", guest: "object", needsObject: true },
      quote: "His visitor on Monday was",
    },
    {
      text: "The envoy haggled in Suva; opposite her was Agriculture Minister Ratu Vula.",
      want: { kind: "meeting", shape: "active", needsObject: true },
      quote: "opposite her was",
    },
    {
      text: "Her interlocutor in Sofia on Monday was Premier Ivan Dimitrov.",
      want: { kind: "meeting", shape: "active", needsObject: true },
      quote: "Her interlocutor in Sofia on Monday was",
    },
    {
      text: "The minister spent Monday in Suva. Across the table sat Premier Ratu Vula.",
      want: { kind: "meeting", shape: "active", needsObject: true },
      quote: "Across the table sat",
    },
  ],
  ignores: [
    "She was a guest of the festival.",
    "The guest of honour spoke first.",
    "Guests of the hotel were led out.",
    "Her guest on Sunday was late.",
    "His guest for supper was a sailor.",
    "Her guest on Sunday was President Ana Rojas's sister.",
    "Facing him was a wall.",
    "At the head of the Chadian team was Ali Noor; across the table sat Premier Ratu Vula.",
  ],
} satisfies Examples<unknown>;
