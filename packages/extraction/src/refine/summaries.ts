import { isHeadline } from "../events/words.ts";
import type { Frame } from "../model.ts";
import { areApart } from "./apart.ts";

/** "Minister holds talks with the envoys of A and B" over a meeting with A and, separately, one with B. */
const coversSeveral = (headline: Frame, frames: readonly Frame[]): boolean => {
  const all = new Set(headline.parties.map(({ value }) => value));
  const parts = frames.filter(
    (other) =>
      other !== headline &&
      other.status === headline.status &&
      other.parties.length >= 2 &&
      other.parties.length < all.size &&
      other.parties.every(({ value }) => all.has(value)),
  );
  // "Leaders of A, B and C meet" over their meeting, beside which two of them talked
  const isWhole = frames.some((other) => other !== headline && other.parties.length >= all.size);
  if (!isWhole && parts.some(({ separate }) => separate) && parts.some(({ separate }) => !separate)) return true;
  const told = new Set(parts.flatMap(({ parties }) => parties.map(({ value }) => value)));
  return (
    !isWhole &&
    parts.length >= 2 &&
    // Of many one may be called otherwise below: "UNHCR" and "the UN High Commissioner for Refugees".
    told.size >= (all.size > THREE ? all.size - 1 : all.size) &&
    parts.slice(1).some(({ triggers }) => triggers.some(({ sentence }) => ALSO.test(sentence.text)))
  );
};
const THREE = 3;
const ALSO =
  /\b(?:also|too|[Ss]eparate(?:ly)?|[Aa]nother|[Ll]ater|[Ee]arlier|[Tt]hen|[Aa]fterwards?|[Ff]urther(?:more)?|(?:[Ii]n|[Dd]uring) the (?:morning|afternoon|evening|(?:first|second) half of the day)|[Tt]he same (?:day|morning|afternoon|evening))\b/;

/** "PM meets Dutch and Nepalese leaders" over a meeting with each: the state that met them all is left out. */
const leavesOutOne = (headline: Frame, frames: readonly Frame[]): boolean => {
  const others = headline.parties.map(({ value }) =>
    frames
      .filter(
        ({ parties, status }) =>
          parties.length === 2 && status === headline.status && parties.some((party) => party.value === value),
      )
      .flatMap(({ parties }) => parties.map((party) => party.value).filter((party) => party !== value)),
  );
  const all = new Set(headline.parties.map(({ value }) => value));
  const [first = []] = others;
  return all.size >= 2 && first.some((one) => !all.has(one) && others.every((met) => met.includes(one)));
};

/** A headline over two meetings that the text tells apart: "Minister meets the envoys of A and B". */
export const isSummary = (frame: Frame, frames: readonly Frame[]): boolean => {
  const told = new Set(frame.parties.map(({ value }) => value));
  const within = frames.filter(
    (other) => other.separate && other.status === frame.status && other.parties.some(({ value }) => told.has(value)),
  );
  return (
    !frame.separate &&
    // A line below the headline sums up as it does.
    frame.triggers.every(({ sentence }) => sentence.zone === "headline" || isHeadline(sentence.text)) &&
    (within.some((one) => within.some((other) => areApart(one, other))) ||
      coversSeveral(frame, frames) ||
      leavesOutOne(frame, frames))
  );
};
