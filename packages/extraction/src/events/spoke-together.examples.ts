import type { Examples } from "../rule.ts";
import { spokeTogether } from "./spoke-together.ts";

const want = { kind: "phone_call", shape: "gathering", format: "phone" };

/** All sentences are the project's own. */
export default {
  rule: spokeTogether,
  finds: [
    { text: "President Ana Rojas and Premier Luis Ortiz spoke on Monday about the border.", want, quote: "spoke" },
    { text: "The taoiseach and the British prime minister spoke for the first time since May.", want, quote: "spoke" },
    {
      text: "On 9 March, Premier Ana Rojas and her Chilean counterpart spoke to discuss the border.",
      want,
      quote: "spoke",
    },
    { text: "The two foreign ministers spoke late on Friday, their offices said.", want, quote: "spoke" },
  ],
  ignores: [
    "President Ana Rojas and Premier Luis Ortiz spoke on Monday at the opening of the port.",
    "The two ministers spoke on Monday, and then met in Lima.",
    "President Ana Rojas spoke to reporters on Monday.",
    "On Monday, Presidents Ana Rojas and Luis Ortiz spoke at the opening of the port.",
    "Both men spoke for the first time before parliament.",
  ],
} satisfies Examples<unknown>;
