/**
 * Why a trigger ended in no meeting, in plain words. Ids are `<where it was declined>.<why>`: an API, add, never rename.
 * `parley extract --explain` shows them; `npm run eval -- DIR --rules` counts them.
 */
export const REASONS = {
  "trigger.overlapped": "a more telling rule took the same words",
  "trigger.not-a-call":
    "who speaks with somebody is on the phone only if the heading tells of a call, or if it is another government's official on a day that is told",
  "trigger.sport": "the page reports a match",
  "trigger.firms": "the page reports a merger of firms",
  "trigger.fiction": "the page reviews a film, a play or a book",
  "trigger.others": "others meet for those whom it names, or a work is about them",
  "trigger.limit": "too many such words in one text",
  "clause.appeal": "the clause only asks for it or wants it",
  "frame.attendance-only": "it tells who was there or who led, of a meeting that other words must tell",
  "frame.no-talks-of-officials": "two states agreed or discussed, but no officials of both are named",
  "frame.no-traveller": "it names nobody who travels",
  "frame.no-destination": "it names no country that is visited",
  "frame.no-session": "it names no session of a body between states",
  "frame.no-counterpart": "it names nobody who was met",
  "frame.no-sides": "it names neither people nor states",
  "frame.one-side-only": "it names one side only",
  "refine.summary": "a headline over several meetings that the text tells one by one",
  "refine.content": "it is what was said at a meeting that other words tell",
  "refine.visit.at-home": "nobody from abroad is said to travel",
  "refine.visit.way-there": "the journey is only the way to a meeting that the text tells",
  "refine.signing.outcome": "the signing is an outcome of a meeting that the text tells",
  "refine.political-parties": "who met speaks for parties, not for governments",
  "refine.unlikely.domestic": "it has not two sides: one state alone, or a body without states",
  "refine.unlikely.state-of-affairs": "negotiations without day and place are no round of them",
  "refine.unlikely.background": "it is recalled without its day or year, or without named people of two sides",
  "refine.unlikely.old": "it is older than the news",
  "refine.unlikely.plan": "a plan told in passing, without a day, or named people of two sides",
  "refine.unlikely.in-passing": "it is told in passing, with too little of its own",
  "refine.unlikely.next-time": "to meet again is an outcome of the meeting that the text tells",
  "refine.dropped": "a later step took it out",
  "assemble.no-parties": "no words of the text name a side",
  "assemble.limit": "too many meetings in one text",
} as const satisfies Readonly<Record<string, string>>;

export type ReasonId = keyof typeof REASONS;

/** The same for a trigger and for what says that it was declined, and different for any other. */
export const triggerKey = ({ rule, start, end }: { rule: string; start: number; end: number }): string =>
  `${rule} ${start} ${end}`;
