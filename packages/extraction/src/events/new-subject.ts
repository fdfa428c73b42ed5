/** Words with which something else is told: "called on Y on Monday and said a bridge will be built", "the talks ended on Monday, and fees will be cut". */
export const OTHER_TOLD = String.raw`,\sand\s|\sand\s(?:said|says|told|added|that|an?\s(?!\p{L}+\s(?:of|from|led)\b))|\bthat\b(?!\swill\salso\b)|\b(?:said|says|wrote|posted|adding|added|having|ended|agreed|promised|spoke|expressed|took\splace)\b`;

const NEW_SUBJECT =
  /(?:,\s(?:and|but)\s|\band\s(?:said|added|announced|noted)\s(?:that\s)?|,\s(?:adding|saying|noting)\s(?:that\s)?)(?:an?|some|several|new|more)\s[^.;,]{2,50}?\s(?:will|would|was|were|is|are|has|have|had)\s[^.;]*$/u;

/** "met Y in Lima, and a bridge will open on [5 May]": the words between a meeting and a day, if something else is told last. */
export const tellsOfOther = (between: string): boolean => NEW_SUBJECT.test(between);
