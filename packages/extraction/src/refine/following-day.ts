import { isOfArrival } from "../events/arrival-aside.ts";
import { AT_HOUSE } from "../events/spoken.ts";
import type { DateMention, Frame } from "../model.ts";
import { SAME_DAY } from "./heading-day.ts";
import type { Refiner } from "./refiner.ts";

const REACH = 8; // sentences back to the meeting whose day is meant

/** "He then met Y", "Separately, the minister received Z", "For his part, ...": one more of a day's meetings. */
const GOES_ON =
  /^(?:(?:Later|Earlier|Afterwards?|Subsequently|Then|Also|Separately|Meanwhile|Similarly|Likewise|Moreover|Additionally|In addition|After that|Next|Finally)(?!\s(?:this|that|in|on)\b)|(?:In|At|During|Over)\s(?:an?(?:other)?)\s(?:(?:separate|different|second|third|further|subsequent|later|parallel|similar)\s)?(?:meeting|audience|encounter|development|reception|session|conversation|lunch|dinner)\b(?!\s(?:in|on|last)\b)|In a related\b|At\s(?:noon|midday|lunchtime|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half past \p{L}+|\d{1,2}(?:[.:]\d{2})?(?:\s?[ap]\.?m\.?)?)(?=,|\s\p{L})(?!\s(?:of|different|separate|other|summits|meetings|points))|(?:An hour|Half an hour|(?:(?:Two|Three|Four|Some|A few|Several) )?[Hh]ours|(?:(?:Ten|Twenty|Thirty|A few) )?[Mm]inutes) (?:later|earlier|before|afterwards)\b|(?:(?:Just|Shortly|Right|Immediately|Soon) )(?:before|after)(?:\s(?:that|this)|wards?)\b|Before (?:leaving|departing|boarding|flying (?:home|out|on))\b|The same (?:day|morning|afternoon|evening|night)\b|That (?:same )?(?:day|morning|afternoon|evening|night)\b|From (?:there|the (?:capital|palace|presidency|ministry|parliament|talks|meeting|city|town)),?\s(?=\p{Lu}|he\b|she\b|the\b)|(?:Across town|Elsewhere|In parallel|At the same (?:time|hour))\b|In the same (?:context|vein|regard)\b|(?:For|On) (?:his|her|their) part\b)|^(?:During (?:his|her|their|the) (?:(?:official|working|state) )?(?:visit|stay|trip),\s)?(?:[\p{L}.'’-]{1,24}\s){1,8}?(?:also|then|later|separately|subsequently|afterwards)\s(?:[\p{L}-]{3,24}\s)?(?:met|received|held|called|chaired|co-chaired|signed|had|spoke|welcomed|hosted|sat|talked|paid|discussed|conferred|was received)\b/u;

/** "After the session the visitor was received by Y", "Before that, the two leaders held talks": that day. What is signed then is of the meeting itself. */
const AROUND_IT =
  /^(?:Before|After|Following|Prior to|Ahead of)\s(?:that|this|the\s(?:opening\sof\sthe\s)?(?:signing|ceremony|[Ss]ession|talks|[Mm]eeting|opening|[Cc]onference|[Ss]ummit|[Ff]orum|[Cc]ouncil|[Cc]ommission|lunch|dinner|[Pp]lenary)(?:\sceremony)?)(?=,|\s(?:the|both|[Pp]resident|he|she|they|\p{Lu}))/u;

/** "At the Parliament, she talked with Speaker Y": the next house of the day; not "At the Parliament, May 3". */
const NEXT_HOUSE = new RegExp(String.raw`${AT_HOUSE.source}(?!\p{L}{3,9}\s\d)`, "u");

/** "The interior ministers had talks of their own". */
const OF_THEIR_OWN =
  /\b(?:met|talks|meetings?|discussions|consultations|session)\s(?:(?:of|on)\stheir\sown|separately)\b/;

const shareSide = (a: Frame, b: Frame): boolean =>
  a.parties.some(({ value }) => b.parties.some((other) => other.value === value));

/** Told as one more of the day's meetings, in clauses of the body alone. */
export const goesOn = ({ kind, triggers }: Frame): boolean =>
  triggers.every(
    ({ sentence: { zone, text } }) =>
      zone === "body" &&
      (GOES_ON.test(text) ||
        NEXT_HOUSE.test(text) ||
        OF_THEIR_OWN.test(text) ||
        (kind !== "signing" && AROUND_IT.test(text))),
  );

/** "Earlier in the day, X met Y" */
export const isOfSameDay = ({ triggers }: Frame): boolean =>
  triggers.every(({ sentence }) => sentence.zone === "body" && SAME_DAY.test(sentence.text));

/** "Meanwhile, he told the press that he [had met Y]": the day is that of the telling. */
const HAD_DONE = /\b(?:told|informed)\s[^.;,]{3,40}\sthat\s(?:he|she|they)\shad\s(?:also\s)?$/u;
const isToldBack = ({ triggers }: Frame): boolean =>
  triggers.every(({ sentence, start }) => HAD_DONE.test(sentence.text.slice(0, start - sentence.start)));

/** @param today when it is told: of a visit that goes on, the day that is meant. */
const dayBefore = (frame: Frame, frames: readonly Frame[], today: string | null): DateMention | null => {
  const near = frames.filter(
    (other) =>
      other.first < frame.first &&
      (frame.first - other.first <= REACH || isOfSameDay(frame)) &&
      other.triggers.some(({ sentence }) => sentence.zone === "body"),
  );
  // "X met Y on Tuesday. X, who arrived on Monday, ... From there": the day of the meeting, not that of how he came.
  const isWayThere = ({ kind, date, first }: Frame): boolean =>
    kind === "visit" &&
    date?.precision === "day" &&
    near.some((other) => other.kind === "meeting" && other.first < first && (other.date?.date ?? "") > date.date);
  // "Earlier in the day X met Y": of a meeting whose own day is still to be found, the one before it tells.
  const before = near.findLast(
    (other) => !isWayThere(other) && (other.date !== null || other.status !== "held" || other.background),
  );
  if (before === undefined || before.status !== "held" || before.background || !shareSide(frame, before)) return null;
  if (before.date?.precision === "day") return before.date;
  const { date = "", dateEnd = null } = before.date ?? {};
  if (before.date === null || dateEnd === null || !isOfSameDay(frame)) return null;
  // "The two-day session ended on Thursday. Later in the day": its last.
  const isDuring = today !== null && today >= date && today < dateEnd;
  return { ...before.date, date: isDuring ? today : dateEnd, dateEnd: null, precision: "day" };
};

/** "At 3 pm she has talks with Y" */
const AT_CLOCK =
  /^(?:At|From)\s(?:noon|midday|\d{1,2}(?:[.:]\d{2})?(?:\s?[ap]\.?m\.?)?)[^.;]{0,60}?\b(?:has|holds|meets|receives|hosts|sees|welcomes)\b/u;

/** "Friday's programme: X meets Y at ten. At 3 pm she has talks with Z": as planned as the meeting before it; null if none is. */
const plannedBefore = (frame: Frame, frames: readonly Frame[]): DateMention | null => {
  const before = frames.findLast(({ first }) => first < frame.first && frame.first - first <= REACH);
  const isPlan = before?.status === "scheduled" && before.date?.precision === "day" && shareSide(frame, before);
  return isPlan && frame.triggers.every(({ sentence: { text } }) => AT_CLOCK.test(text)) ? before.date : null;
};

/** The verb stands right behind a comma or "and": its subject is left out. */
const NEXT_VERB = /(?:,|\sand)\s(?:(?:and|then|later|finally|lastly|afterwards|also)\s){0,2}$/u;

const inSentence = ({ triggers: [told] }: Frame, other: Frame): boolean =>
  told !== undefined && other.triggers.some(({ sentence }) => sentence === told.sentence);

/** "X, who arrived on Monday, met Y" */
const isArrival = ({ date, triggers }: Frame): boolean =>
  date !== null && triggers.every(({ sentence }) => isOfArrival(sentence, date.start));

/** "met A, saw B and received C in Riga on Monday": the one day of all whom somebody met in one sentence; null if it tells several. */
const dayOfList = (frame: Frame, frames: readonly Frame[]): DateMention | null => {
  const beside = frames.filter(
    (other) =>
      other !== frame &&
      inSentence(frame, other) &&
      !isArrival(other) &&
      other.people.some(({ person }) => frame.people.some((one) => one.person === person)),
  );
  const isListed = [frame, ...beside].every(({ status, background }) => status === "held" && !background);
  const rest = [frame, ...beside].filter(({ triggers }) =>
    triggers.every(({ sentence, start }) => NEXT_VERB.test(sentence.text.slice(0, start - sentence.start))),
  );
  const days = new Set(beside.flatMap(({ date }) => (date?.precision === "day" ? [date.date] : [])));
  if (!isListed || rest.length < beside.length || days.size !== 1) return null;
  return beside.find(({ date }) => date?.precision === "day")?.date ?? null;
};

/** "X received A on Monday. He also met B.": the second on the same day, where its clause has no day of its own. */
export const followingDay: Refiner = {
  name: "following-day",
  refine: (frames, { draft: { calendar } }) =>
    frames.reduce<Frame[]>((done, frame) => {
      const lacksDay =
        frame.date === null &&
        frame.status === "held" &&
        !frame.background &&
        frame.superEvent === null &&
        !isToldBack(frame) &&
        (goesOn(frame) || isOfSameDay(frame));
      const planned = lacksDay ? plannedBefore(frame, done) : null;
      if (planned !== null) return [...done, { ...frame, date: planned, status: "scheduled" }];
      const isBare = frame.date === null && frame.superEvent === null;
      const date =
        (lacksDay ? dayBefore(frame, done, calendar.filed ?? calendar.published) : null) ??
        (isBare ? dayOfList(frame, frames) : null);
      return [...done, date === null ? frame : { ...frame, date }];
    }, []),
};
