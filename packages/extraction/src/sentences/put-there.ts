/** What somebody did there to something else than a meeting: "Kenya refused to join the pact", "Chad called off its boycott". */
const DID =
  /\b(?:refuse[sd]|decline[sd]|reject(?:s|ed)|denie[sd]|rule[sd]\sout|turn(?:s|ed)\sdown|cancel(?:s|l?ed)|call(?:s|ed)\soff|postpone[sd]|put(?:s)?\soff|delay(?:s|ed)|scrap(?:s|ped)|shelve[sd]|suspend(?:s|ed)|drop(?:s|ped)|would\snot|did\snot|could\snot)\s/u;
/** The meeting itself, or being there. */
const OF_MEETING =
  /\b(?:meet(?:ings?)?|talks|visits?|trips?|summits?|sessions?|conferences?|negotiations?|dialogue|consultations?|conversations?|calls?|invitations?|part|particip\p{L}+|attend\p{L}*|presence|appear\p{L}*|engage\p{L}*|involve\p{L}*|interest|role|seats?|sit|show|turn|be|go|come|travel|send|speak|represent\p{L}*)\b/iu;
const THERE = /\s(?<there>(?:during|at|in)\s(?:(?:an?|the|their|his|her)\s)?(?:[\p{Ll}-]{3,14}\s)?)$/u;
const MEETING = /^(?:meeting|talks|discussions|negotiations|consultations|conversation|session|summit)\b/i;
const MEETINGS = new RegExp(MEETING.source.replace("^", "\\b"), "gi");
const WORDS_MIN = 2;

/**
 * The words before a meeting's noun that tell of the meeting. "Kenya called off its boycott at [talks between]": it is the boycott that is off,
 * so "at" alone; "Kenya refused to take part in [talks between]": all of them.
 */
export const ofMeeting = (left: string, quote: string): string => {
  const there = MEETING.test(quote) ? THERE.exec(left) : null;
  const did = there === null ? null : DID.exec(left.slice(0, there.index));
  if (there === null || did === null) return left;
  const done = left.slice(did.index + did[0].length, there.index);
  const isOfOther = done.split(" ").length >= WORDS_MIN && !OF_MEETING.test(done) && !/[.;,]/.test(done);
  return isOfOther ? (there.groups?.["there"] ?? left) : left;
};

/** The words before a day from such a meeting on, if there is one: the day is the meeting's, and what was refused or put off there has no part in it. */
export const fromMeetingOn = (before: string): string => {
  for (const { index, 0: noun } of before.matchAll(MEETINGS)) {
    const left = before.slice(0, index);
    const own = ofMeeting(left, noun);
    if (own !== left) return `${own}${before.slice(index)}`;
  }
  return before;
};
