import type { Frame, Trigger } from "../model.ts";
import type { Draft } from "../pass.ts";

/** "at a one-day conference in Oslo", "the donors' conference"; not a press conference, nor one by video. */
export const CONFERENCE =
  /(?<!\b(?:[Pp]ress|[Nn]ews|[Vv]ideo|[Tt]ele|[Pp]hone|joint)[ -])\bconference\b(?! (?:call|cent|room|hall|table|venue|organi))/u;

/** The event of several sides that the sentence before, or its own, calls a conference. */
export const isConference = (frame: Frame, draft: Draft, pattern: RegExp): boolean =>
  draft.sentences.slice(Math.max(0, frame.first - 1), frame.first + 1).some(({ text, zone }) => {
    const at = zone === "furniture" ? -1 : text.search(pattern);
    return at >= 0 && !OF_OTHER_TIME.test(text.slice(0, at));
  });

/** "ahead of the donors' conference", "a year after the conference in Oslo": another one. */
const OF_OTHER_TIME =
  /\b(?:ahead of|as part of|(?:with)?in the framework of|(?:sidelines|margins) of|(?:on the )?eve of|before|prior to|after|since|following|to prepare(?: for)?|previous|last|next)\s(?:(?:an?|the|this|next|last)\s)?(?:[\p{L}\d'’-]{2,24}\s){0,4}$/u;

/** Many states come to it, whoever is named. */
export const OF_DONORS =
  /\b(?:(?:[Dd]onors?(?:'s|')?|[Pp]ledging)\s(?:(?:pledging|aid)\s)?conference|[Dd]onors\s[^.;]{3,80}\sconference)\b(?! call)/u;

/** "co-host an international conference on Gaza": of more than its hosts. */
const HOSTED_CONFERENCE =
  /\b(?:host(?:s|ed|ing)?|co-?host(?:s|ed|ing)?|organi[sz](?:es?|ed|ing)|conven(?:es?|ed|ing))\s(?:an?|the)\s(?:[\p{L}\d-]{2,24}\s){0,2}?(?:international|ministerial|regional|global|world|high-level|donors?'?)\s(?:[\p{L}-]{2,24}\s){0,3}conference\b/u;

/** "will host a conference, X announced as he received Y": the words of another event than the trigger's say nothing of it. */
export const isHostedConference = ({ sentence, start, end }: Trigger): boolean => {
  const match = HOSTED_CONFERENCE.exec(sentence.text);
  const from = sentence.start + (match?.index ?? 0);
  return match !== null && from < end && from + match[0].length > start;
};

/** "An international conference on glaciers, convened by X and Y, ended in Lima": two called it, and many came. */
export const isOfNations = ({ quote, sentence: { text, start }, start: at }: Trigger): boolean =>
  /^conference$/i.test(quote) && /\b(?:international|regional|global|world)\s$/i.test(text.slice(0, at - start));

/** "Donors pledged aid at a conference. Hours before, X had received Y": of two, whatever they had come for. */
export const isReception = ({ triggers, parties }: Frame): boolean =>
  parties.length === 2 && triggers.every(({ rule }) => rule === "event.received" || rule === "event.called-on");
