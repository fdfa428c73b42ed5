import type { Examples } from "../rule.ts";
import { agreed } from "./agreed.ts";

/** All sentences are the project's own. */
export default {
  rule: agreed,
  finds: [
    {
      text: "The two sides agreed to reopen the border in May.",
      want: { type: "agreement", text: "reopen the border in May" },
      quote: "reopen the border in May",
    },
    {
      text: "They signed a memorandum of understanding on ports.",
      want: { type: "mou", text: "a memorandum of understanding on ports" },
      quote: "a memorandum of understanding on ports",
    },
    {
      text: "They agreed to share radar data in order to save fuel.",
      want: { type: "agreement", text: "share radar data" },
      quote: "share radar data in order to save fuel",
    },
  ],
  ignores: [
    "The minister issued the following statement before she left.",
    "They had agreed to meet in Bern.",
    "They agreed on the need for calm.",
    "He agreed with the report.",
    "She signed a contract with the club.",
  ],
} satisfies Examples<unknown>;
