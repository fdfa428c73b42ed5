import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { OFFICIAL } from "./official.ts";
import { WHERE_WHEN } from "./words.ts";

const MESSAGE = String.raw`(?:an?|the|two|another)\s(?:(?!sms\b|text\b|voice\b|video\b)[\p{Ll}-]{3,14}\s){0,3}(?:messages?|letters?|missives?)`;
const HANDED = String.raw`(?:delivered|handed(?:\sover)?|hand-delivered|conveyed|presented|transmitted|brought|carried|borne)(?:\sto\s(?:him|her)|\sin\sperson|\spersonally)?`;
/** Who handed it over: an official or an envoy; not "by cable", "by courier", "by his spokesman". */
const BY_ENVOY = String.raw`\sby(?=\s(?!(?:his|her|the)\s(?:[\p{Ll}-]{3,14}\s){0,2}(?:spokes\p{Ll}+|secretariat|office|aide)\b)(?:[\p{L}.'’-]{1,24},?\s){0,8}?(?:${OFFICIAL}|[Ee]missary|[Cc]harg[ée] d['’][Aa]ffaires|[Aa]dvis[eo]r|[Cc]hief|[Hh]ead)\b)`;
/** "during an audience at the ministry"; whom it was with is told elsewhere. */
const IN_AUDIENCE = String.raw`(?:during|at|in|when)\s(?:(?:an?|the|their|his|her)\s(?:[\p{Ll}-]{3,14}\s){0,2}(?:audience|meeting|encounter|reception|talks)\b(?!\s(?:with|of|between)\b)|(?:he|she|they)\s(?:met|was\sreceived)\b)`;

/** "received a message from his Chadian counterpart, delivered by the special envoy Y": an audience; not "a message sent by cable". */
export const messageHanded: Rule<TriggerValue> = {
  id: "event.message-handed",
  needs: "message|letter|missive",
  summary:
    "President X received a letter from his Chadian counterpart, delivered by special envoy Y; not: a letter sent by the envoy.",
  cue: new RegExp(
    String.raw`\b(?<quote>received?s?${WHERE_WHEN}{0,4},?\s${MESSAGE}\b[^.;:"“”]{0,160}?,?\s(?:(?:which|that)\s(?:was|were)\s|and\s)?${HANDED}${WHERE_WHEN}{0,3}${BY_ENVOY}|(?<=^(?:The|This|That|His|Her)\s(?:[\p{Ll}-]{3,14}\s){0,2}(?:message|letter|missive)\s)(?:was|were)\s${HANDED}${WHERE_WHEN}{0,3}${BY_ENVOY}(?=[^.;:"“”]{3,160}?\s${IN_AUDIENCE}))`,
    "gu",
  ),
  // Who handed it over stands behind "by".
  read: () => ({ kind: "meeting", shape: "active", host: "object", guest: "subject", needsObject: true }),
};
