/** "had been invited to visit Dhaka": nobody has said yes. */
export const INVITED_TO =
  /\b(?:was|were|is|are|been|being)\s(?:also\s)?invited\sto\s$|\b(?:invited|invites|inviting)\s(?!to\b)[^.;]{3,110}?\sto\s(?:also\s)?$/i;
export const JOURNEYS = /^(?:visit|travel|come|go|pay|make|fly)\b/i;

/** "was supposed to travel there for a [meeting with] Y" */
export const SUPPOSED_TO =
  /\b(?:was|were|is|are|had been|has been)\s(?:supposed|due|scheduled|set|meant)\sto\s(?:travel|fly|go|come|be)\s(?:[\p{L}'’-]{2,14}\s){0,5}for\s(?:(?:an?|the|his|her|their)\s)?(?:\p{Ll}+\s){0,2}$/u;

/** "would be delighted to meet Y" */
export const WOULD_LIKE =
  /\bwould\s(?:also\s)?(?:be\s(?:\p{L}{2,14}\s)?(?:delighted|happy|glad|pleased|honou?red|ready|willing|prepared|open)|love|like)\sto\s(?:also\s)?$/iu;
