import type { Examples } from "../rule.ts";
import { undertaken } from "./undertaken.ts";

/** All sentences are the project's own. */
export default {
  rule: undertaken,
  finds: [
    {
      text: "She said that a third lane would open in May.",
      want: "a third lane would open in May",
      quote: "a third lane would open in May",
    },
    {
      text: "Vik told reporters that Oslo will send two divers to Arica.",
      want: "Oslo will send two divers to Arica",
      quote: "Oslo will send two divers to Arica",
    },
    {
      text: "He confirmed that the ferry would be resumed by June.",
      want: "the ferry would be resumed by June",
      quote: "the ferry would be resumed by June",
    },
  ],
  ignores: [
    "She said that trade would benefit.",
    "He said the pier could be opened in May if funds were found.",
    "They said they would open a pier.",
    "She had said that a third lane would open in May.",
  ],
} satisfies Examples<unknown>;
