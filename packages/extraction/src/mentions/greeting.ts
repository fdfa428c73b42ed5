const MEETING = String.raw`(?:an?\s|the\s|their\s)?(?:bilateral\s|official\s)?(?:meeting|talks)`;
const GREETS_BEFORE = String.raw`\b(?:greets|welcomes|receives|escorts|shakes?\shands|poses?|walks?|arrives?)\b[^.;]{0,140}\b(?:before|ahead of|prior to)\s`;
const BEFORE_MEETING = new RegExp(`${GREETS_BEFORE}$`, "u");
const BEFORE_DAY = new RegExp(
  String.raw`${GREETS_BEFORE}${MEETING}(?:\s(?:in|at)\s[^.;,]{2,60}){0,2},?\s(?:on\s|late\s)?$`,
  "u",
);

/** "Kenya's president greets Chad's before their meeting in Lima on [Monday]": a picture's words, taken on the day of the meeting. */
export const isOfGreeting = (before: string): boolean => BEFORE_DAY.test(before);

/** "Kenya's president greets Chad's before [their meeting] in Lima": no second meeting. */
export const isGreetedBefore = (before: string): boolean => BEFORE_MEETING.test(before);
