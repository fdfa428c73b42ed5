/** Adverbs between an auxiliary and its verb. */
const ADVERBS = String.raw`(?:(?:also|then|soon|later|again|both|now|only|first|jointly|together|still|just|reportedly|instead|now|\p{L}{3,14}ly)\s){0,2}`;

/** A pattern of the words that end just before a trigger, adverbs passed over. */
export const ending = (pattern: string): RegExp => new RegExp(`${pattern}${ADVERBS}$`, "iu");

const PLUPERFECT = ending(String.raw`\bhad\s(?:earlier\s|already\s|previously\s|last\s)?`);
const LAST = ending(
  String.raw`\b(?:last|previously|since(?!\s\d{4},))\s(?:(?:their|his|her|its|the)\s)?(?:\S{1,14}\s)?`,
);

/** "The visit came after Li concluded a visit to Laos", "follows the leaders' meeting in May". */
const FOLLOWS =
  /\b(?:c[ao]mes?\s(?:(?:a|one|two|three|just|only|shortly|\p{L}{3,6}ly)\s)?(?:(?:days?|weeks?|months?|hours?)\s)?after|follow(?:s|ed)|build(?:s|ing) on|reciprocat(?:es|ed))\s(?:\S{1,20}\s){0,5}$/iu;

/** "when I visited", "the last time they met": recalled, not reported. */
const RECALLED =
  /\b(?:when (?=I |we )|since(?!\s\d{4},)|the (?:first|last) time|ever since|whenever)\s?(?:that\s)?(?:\S{1,16}\s){1,5}$/i;

/** "Ten years ago X and Y signed a treaty": long before the news. */
const LONG_AGO =
  /\b(?:(?:\p{L}{2,9}|\d{1,3})(?:\s\p{L}{3,9})?\s(?:years|months|decades)\s(?:ago|earlier|before)|a\s(?:year|decade|century)\s(?:ago|earlier)|last\s(?:year|decade|century))\b/iu;

/** Each of them has such a word, most clauses have none. */
const PERIOD = /year|month|decade|century/iu;

const LONG_AGO_REACH = 60;

/** The words at the head of the sentence, just before the trigger, or behind it in its clause say that it was long ago. */
const isLongAgo = (left: string, right: string): boolean =>
  [
    left.slice(0, LONG_AGO_REACH),
    left.slice(-LONG_AGO_REACH),
    (/^[^.;,]*/.exec(right)?.[0] ?? "").slice(0, LONG_AGO_REACH),
  ].some((part) => PERIOD.test(part) && LONG_AGO.test(part));

/** The words around a trigger say that it is recalled, not reported: "had met", "last met", "since the 11th meeting", "ten years ago". */
export const isRecalled = (left: string, right: string): boolean =>
  PLUPERFECT.test(left) || LAST.test(left) || FOLLOWS.test(left) || RECALLED.test(left) || isLongAgo(left, right);
