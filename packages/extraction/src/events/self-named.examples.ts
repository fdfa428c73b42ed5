import type { Examples } from "../rule.ts";
import { selfNamed } from "./self-named.ts";

/** All sentences are the project's own. */
export default {
  rule: selfNamed,
  finds: [
    { text: "He praised the fight against piracy off Tema.", want: "piracy off Tema", quote: "piracy off Tema" },
    { text: "Lome will share its experience in rice growing.", want: "rice growing", quote: "rice growing" },
    {
      text: "They shared the view that road tolls should fall.",
      want: "road tolls",
      quote: "road tolls",
    },
    {
      text: "She told of the situation in northern Togo since May.",
      want: "the situation in northern Togo",
      quote: "the situation in northern Togo",
    },
  ],
  ignores: ["He fought against the tide.", "The situation in the house was calm.", "It has a view of the port."],
} satisfies Examples<unknown>;
