import type { Examples } from "../rule.ts";
import { overMeal } from "./over-meal.ts";

const want = { kind: "meeting", shape: "active", needsObject: true } as const;

/** All sentences are the project's own. */
export default {
  rule: overMeal,
  finds: [
    {
      text: "Minister Berg laid it out on Monday over a two-hour lunch with Ana Rojas, Peru's trade minister.",
      want: { ...want, status: "held" },
      quote: "over a two-hour lunch with",
    },
    {
      text: "The envoy pitched the line over coffee in Suva with Premier Ratu Vula.",
      want,
      quote: "over coffee in Suva with",
    },
  ],
  ignores: [
    "Minister Berg laid it out over a two-hour lunch with reporters.",
    "The row over dinner with President Ana Rojas goes on.",
  ],
} satisfies Examples<unknown>;
