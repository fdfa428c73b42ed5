import { eld } from "eld/small";

const SAMPLE_LENGTH = 1_500; // enough for a sure answer, and bounded
const SHORT_SAMPLE = 200; // in a shorter text foreign names outweigh the language around them
const FUNCTION_WORDS = /\b(?:the|and|of|in|with|to|on|for|said|his|at|by|an?|will|is|was|that)\b/gi;
const FUNCTION_WORD_SHARE = 0.08; // English prose has 0.25 to 0.35, other languages under 0.05

/** True if the text is English. Names outweigh prose in short texts, so English function words count before the detector does. */
export const isEnglish = (text: string): boolean => {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const said = sample.match(FUNCTION_WORDS)?.length ?? 0;
  // Every other character is a blank at the least, so there are no more words than that.
  if (said >= FUNCTION_WORD_SHARE * Math.ceil((sample.length + 1) / 2)) return true;
  const words = sample.match(/\p{L}{1,40}/gu)?.length ?? 0;
  if (words === 0) return false;
  const share = said / words;
  if (share >= FUNCTION_WORD_SHARE) return true;
  const latin = sample.match(/[a-z]/gi)?.length ?? 0;
  if (latin < sample.length / 3) return false;
  return sample.length < SHORT_SAMPLE || eld.detect(sample).language === "en";
};
