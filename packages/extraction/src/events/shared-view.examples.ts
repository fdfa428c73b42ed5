import type { Examples } from "../rule.ts";
import { sharedView } from "./shared-view.ts";

/** All sentences are the project's own. */
export default {
  rule: sharedView,
  finds: [
    { text: "The two sides stressed the importance of clean ports.", want: "clean ports", quote: "clean ports" },
    { text: "Both recognised the urgent need for a ferry.", want: "a ferry", quote: "a ferry" },
    { text: "The ministers shared deep concern over wheat prices.", want: "wheat prices", quote: "wheat prices" },
    { text: "The Fijian side sought visas for nurses.", want: "visas for nurses", quote: "visas for nurses" },
    {
      text: "The participants condemned the seizure of trawlers.",
      want: "the seizure of trawlers",
      quote: "the seizure of trawlers",
    },
    { text: "2. Reaffirmed the great importance of the ring road.", want: "the ring road", quote: "the ring road" },
  ],
  ignores: ["A fisherman stressed the importance of sleep.", "They welcomed him.", "The captain condemned the noise."],
} satisfies Examples<unknown>;
