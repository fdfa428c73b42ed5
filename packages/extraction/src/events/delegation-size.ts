const NUMBER = String.raw`(?:\d{1,3}|[\p{L}]{3,24}(?:-\p{L}{3,6})?)`;

/** "12-member [team]", "nine-strong" */
export const SIZE_BEFORE = String.raw`(?:${NUMBER}-(?:member|strong|person|man|woman)\s)?`;

/** "[a team] of 54", "of 21 members", ", six strong,", "numbering nine", ", which included two admirals," */
export const SIZE_BEHIND = String.raw`(?:,?\s(?:of|numbering)\s${NUMBER}(?:\s(?:members|people|persons|officials|experts|delegates|diplomats|negotiators))?,?|,\s${NUMBER}(?:\s|-)strong,|,\swhich\s[^.;,]{3,60},|\snumber(?:s|ed)\s${NUMBER}\sand)?`;
