import { inEitherCase } from "../either-case.ts";
import type { Rule } from "../rule.ts";
import { MATTER } from "./matter.ts";

/** Heads that say themselves that what they are of is a matter between states. */
const HEADS = [
  String.raw`fight\sagainst`,
  String.raw`(?:construction|resolution)\sof(?=\s(?:the|a|an)\s)`,
  String.raw`preparations?\sfor`,
  String.raw`(?:shar(?:e|ed|ing)|exchang(?:e|ed|ing)|pass(?:ed|ing)?\son|learn(?:ed|ing)?\sfrom|interest(?:ed)?\sin)\s(?:[\p{L}'-]{2,24}\s){0,3}experience\sin(?!\s\p{Ll}+ing\s)`,
  String.raw`(?:the|share[ds]?\sa)\sview\sthat`,
].join("|");
const PLACE = String.raw`(?:in|around)\s(?:the\s)?(?:\p{Ll}+ern\s)?(?-i:\p{Lu}[\p{L}'-]+(?:\s(?:of\s(?:the\s)?|and\s(?:the\s)?)?\p{Lu}[\p{L}'-]+){0,5})`;

/** "the fight against smuggling", "shared its experience in farming", "the situation in Chad": a matter by its own name, whoever speaks of it. */
export const selfNamed: Rule<string> = {
  id: "topic.self-named",
  needs: "fight|construction|resolution|preparation|experience|view that|situation",
  summary: "He praised the fight against piracy; not: he fought against the tide.",
  cue: inEitherCase(
    new RegExp(String.raw`\b(?:(?:${HEADS})\s${MATTER}|(?<place>(?:\p{Ll}+\s)?situation\s${PLACE}))`, "giu"),
  ),
  read: ({ groups }) => (groups?.["quote"] ?? groups?.["place"])?.trim() ?? null,
};
