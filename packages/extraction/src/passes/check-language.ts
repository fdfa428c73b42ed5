import { TEXT_LENGTH_MIN } from "../limits.ts";
import type { Pass } from "../pass.ts";
import { isEnglish } from "../sentences/language.ts";

/** Drops what is too short to tell of a meeting, and what is not English. */
export const checkLanguage: Pass = {
  name: "check-language",
  run: ({ document }) => {
    const body = document.text.trim();
    if (body.length < TEXT_LENGTH_MIN) return { dropped: "text.too-short" };
    return isEnglish(body) ? {} : { dropped: "language.unsupported" };
  },
};
