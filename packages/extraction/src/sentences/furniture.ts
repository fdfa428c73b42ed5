import { isLinkLine, isToolLine } from "./furniture-lines.ts";

/** "Source: agency", "Tags | Peru": a label, whatever follows it. */
const LABEL =
  /^(?:sources?|photos?|images?|videos?|tags?|tagged|keywords?|topics?|categor(?:y|ies)|shares?|related|contacts?|credits?|filed under|posted in|media (?:contacts?|inquir\p{L}*|enquir\p{L}*)|press contacts?|(?:web )?editors?|last updated?)\s?(?:[:|]|$)/iu;

/** Whoever writes so speaks to readers, or stands above a list. */
const NOTICE =
  /^(?:\((?:web )?editors?:|read more|see also|also read|most read|trending(?! up)|latest news|for (?:further|more|any) (?:information|questions)|by continuing|log ?in|cookies?|newsletters?|disclaimer|url|last updated?|search \||media (?:contact|inquir|enquir)|press contact|image (?:source|caption|copyright)|your opinion matters|(?:have your say|join the (?:conversation|discussion)|leave a comment|what do you think)\b|share your (?:thoughts|views|opinions?|experiences?)|(?:reporting|editing|writing|additional reporting|compiled) by\b)/iu;

/** An appeal to readers, as it stands between any two paragraphs. */
const APPEAL =
  /^(?:advertisement|follow us|subscribe|sign up|share (?:this|on|via|with|the (?:article|story|page)|article|story)|(?:file )?photos?:|image:|the post\s(?!of\b).{3,200}\s(?:appeared first|first appeared) on\s|translated (?:from|by)\b[^.]{3,60}\.?$|\(?this (?:story|article|report|text|piece) (?:has (?:not )?been (?:edited|translated|generated|published)|(?:is|was) (?:(?:automatically |auto-?)?(?:translated|generated)|produced|originally|first|a translation))\b)/iu;

/** A picture and what it shows; not "Video talks between X and Y took place". */
const PICTURE = /^\(?(?:file )?(?:photo(?:graph)?|picture|image)\b/iu;
const CLIP = /^video\b(?!\s(?:talks|calls?|conferenc|conversation|meeting|consultations|discussions|link|summit))/iu;

/** What no sentence is: "Tags Norway Sudan", "By A Reporter", "Published 3 May", "Doha 14:05, 3 May". */
const CREDITS = [
  /^(?:tags?|keywords?|topics?|sources?|related|contact|share|copyright)\b.{0,80}$/iu,
  /^(?:by\s\p{Lu}[\p{L}.' -]{1,40}|updated|published|posted)\b.{0,60}$/iu,
  /^\(?\p{Lu}[\p{L}' ]{1,40}\)?\s?\d{1,2}:\d{2},?\s/u,
];
const SENTENCE = /(?<![ap]\.m)[.!?]["”']?$/u;
const SENTENCE_WORDS_MIN = 7; // "By A. Reporter, Lima Post." is none
const isSentence = (line: string): boolean => SENTENCE.test(line) && line.split(" ").length >= SENTENCE_WORDS_MIN;

const OTHER = [
  // "» Subscribe", which quotation marks are read alike with
  /^["»›▸▶→]\s\p{L}[^".]{2,80}$/u,
  /^©|^\(c\)\s\d{4}|^copyright\s(?:©|\(c\)|\d{4})|^@\w+$|^https?:\/\/|^www\.|^#{1,6}$|^\\?#{3}$/i,
  /^(?:journalists?|cnn's|correspondents?)\b.{0,160}contributed to this (?:report|story)/i,
  /^(?:office of the spokesperson|begin text:?|end text:?|for immediate release|news room|media release(?: index)?)$/i,
];

/** Whether a line stands between two paragraphs that go on as if it did not: an advertisement, a link to another report, a button. */
export const isBetween = (line: string): boolean =>
  APPEAL.test(line) || isToolLine(line) || (!isSentence(line) && isLinkLine(line));

/**
 * Whether a line belongs to the page and not to the report: credits, notices, and what stands between its paragraphs. A sentence may begin with
 * the same word: "Sources in Lima said".
 */
export const isFurniture = (line: string): boolean =>
  [LABEL, NOTICE, PICTURE, CLIP, ...OTHER].some((pattern) => pattern.test(line)) ||
  isBetween(line) ||
  (!isSentence(line) && CREDITS.some((pattern) => pattern.test(line)));
