const NEW_SUBJECT =
  /(?:,\s(?:and|but)\s|\band\s(?:said|added|announced|noted)\s(?:that\s)?|,\s(?:adding|saying|noting)\s(?:that\s)?)(?:an?|some|several|new|more)\s[^.;,]{2,50}?\s(?:will|would|was|were|is|are|has|have|had)\s[^.;]*$/u;

/** "met Y in Lima, and a bridge will open on [5 May]": the words between a meeting and a day, if something else is told last. */
export const tellsOfOther = (between: string): boolean => NEW_SUBJECT.test(between);
