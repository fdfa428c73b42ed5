import { linesOf } from "./rows.ts";

/**
 * Reports vary their words more than their grammar, so each word of a class is tried in the same few frames: who met, in what words, whom. A
 * file here holds one phrase a line behind its class ("object|Ugandan officials"), so a line more is tried without a line of code. The class
 * of what tells a meeting is what it tells of it: held, scheduled, postponed, cancelled; or none, if it tells none that was or will be.
 */
const CLAIMS = ["held", "scheduled", "postponed", "cancelled", "none"] as const;
export type Claim = (typeof CLAIMS)[number];

/** A sentence on Kenya and Uganda, and what it claims of their meeting. */
export interface Sentence {
  readonly claim: Claim;
  readonly text: string;
}

/**
 * The phrases of a file: those of a class of nouns by its name, and those that claim something.
 * @throws Error if a line has another class, or no phrase.
 */
const readPhrases = (file: string, nouns: readonly string[]) => {
  const lines = linesOf(file).map((line) => {
    const [name = "", phrase = ""] = line.split("|");
    const claim = CLAIMS.find((one) => one === name);
    if (phrase === "" || (claim === undefined && !nouns.includes(name))) throw new Error(`${file} has a line ${line}`);
    return { name, claim, phrase };
  });
  return {
    claims: lines.flatMap(({ claim, phrase }) => (claim === undefined ? [] : [{ claim, phrase }])),
    named: (noun: string) => lines.filter(({ name }) => name === noun).map(({ phrase }) => phrase),
  };
};

/** "Kenya's Amina Wanjiru" + "held talks with" + "Ugandan officials" */
const subjectVerbObject = (file: string): Sentence[] => {
  const { claims, named } = readPhrases(file, ["subject", "object"]);
  return claims.flatMap(({ claim, phrase }) =>
    named("subject").flatMap((subject) =>
      named("object").map((object) => ({ claim, text: `${subject} ${phrase} ${object} in Kampala on Monday.` })),
    ),
  );
};

/** Of what is done already, and of what is to come. */
const OF_THE_PAST = /yesterday|last night|earlier|9 March/;

/** "Minister X" + "held talks% with" + "Minister Y", and "on Monday" at every place where it may stand; what is to come is not told of yesterday. */
export const whereAndWhen = (): Sentence[] => {
  const { claims, named } = readPhrases("where-and-when.txt", ["subject", "object", "adverb"]);
  return claims.flatMap(({ claim, phrase }) =>
    named("adverb")
      .filter((adverb) => claim === "held" || !OF_THE_PAST.test(adverb))
      .flatMap((adverb) =>
        named("subject").flatMap((subject) =>
          named("object").flatMap((object) => {
            const bare = adverb.replace(/,$/, "");
            const plain = phrase.replace("%", "");
            return [
              `${subject} ${phrase.replace("%", ` ${adverb}`)} ${object}.`,
              `${subject} ${phrase.replace("%", `, ${bare},`)} ${object}.`,
              `${subject} ${adverb} ${plain} ${object}.`,
              `${bare[0]?.toUpperCase() ?? ""}${bare.slice(1)}, ${subject} ${plain} ${object}.`,
              `${subject} ${plain} ${object}, ${bare}.`,
            ].map((text) => ({ claim, text }));
          }),
        ),
      ),
  );
};

/** What may only be told behind a meeting that has been. */
const BEHIND_THE_PAST =
  /first such|time|signed|agree|conveyed|urged|asked|handed|invited|thanked|and said|expressed|where she|toured|called for|promised|told|for two hours|over tea/;

/** "Minister X" + "met" + "Minister Y" + "to discuss maize": whatever follows in the sentence. */
export const tails = (): Sentence[] => {
  const { claims, named } = readPhrases("tails.txt", ["subject", "object", "tail"]);
  return claims.flatMap(({ claim, phrase }) =>
    named("tail")
      .filter((tail) => claim === "held" || !BEHIND_THE_PAST.test(tail))
      .flatMap((tail) =>
        named("subject").flatMap((subject) =>
          named("object").map((object) => ({ claim, text: `${subject} ${phrase} ${object}${tail}.` })),
        ),
      ),
  );
};

const ofTwo = /\s(?:between|of)\s(?:Kenya|Uganda)\b/;

/** "the Kenya-Uganda Joint Commission" in "The fourth session of % was held": a joint body's sessions; ^ opens the sentence, ~ has no article. */
export const sessions = (): Sentence[] => {
  const { claims, named } = readPhrases("sessions.txt", ["body"]);
  return claims.flatMap(({ claim, phrase }) =>
    named("body")
      // "Political consultations met", "The fourth joint commission of both": nobody writes so.
      .filter(
        (body) =>
          !(/onsultations|meeting/.test(body) && !phrase.includes("%")) && !(phrase.includes("~") && ofTwo.test(body)),
      )
      .map((body) => ({
        claim,
        text: phrase
          .replace("%", body)
          .replace("^", `${body[0]?.toUpperCase() ?? ""}${body.slice(1)}`)
          .replace("~", body.replace(/^the /, "")),
      })),
  );
};

/** One met the other, or is to. */
export const whoMetWhom = (): Sentence[] => subjectVerbObject("who-met-whom.txt");

/** One refused to meet the other, wished to, is said to have. */
export const notMet = (): Sentence[] => subjectVerbObject("not-met.txt");

/** The same of visits, signings and calls: "President Amina Wanjiru of Kenya" + "has yet to visit Uganda". */
export const notDone = (): Sentence[] => {
  const { claims, named } = readPhrases("not-done.txt", ["subject"]);
  return claims.flatMap(({ claim, phrase }) =>
    named("subject").map((subject) => ({ claim, text: `${subject} ${phrase} on Monday.` })),
  );
};

const PLURALS: Readonly<Record<string, string>> = {
  is: "are",
  has: "have",
  was: "were",
  takes: "take",
  begins: "begin",
  depends: "depend",
  hangs: "hang",
  remains: "remain",
  it: "they",
};
/** "is planned", "unless there is %", "before it began"; not "the border is shut" or "It is ten years since %". */
const AGREEING = new RegExp(String.raw`(?<=^|\bthere |\bbefore )(?:${Object.keys(PLURALS).join("|")})\b`, "g");

const inPlural = (phrase: string): string => phrase.replaceAll(AGREEING, (word) => PLURALS[word] ?? word);

/** Each phrase with each meeting, in the number of the meeting. */
const withMeetings = (file: string, put: (phrase: string, meeting: string) => string): Sentence[] => {
  const { claims, named } = readPhrases(file, ["meeting", "meetings"]);
  return claims.flatMap(({ claim, phrase }) => [
    ...named("meeting").map((meeting) => ({ claim, text: put(phrase, meeting) })),
    ...named("meetings").map((meetings) => ({ claim, text: put(inPlural(phrase), meetings) })),
  ]);
};

/** "Talks between Kenya and Uganda" + "have been put off" */
export const meetingAsSubject = (): Sentence[] =>
  withMeetings("meeting-as-subject.txt", (phrase, meeting) => `${meeting} ${phrase}.`);

/** "Farmers oppose %." + "talks between Kenya and Uganda" */
export const meetingAsObject = (): Sentence[] =>
  withMeetings("meeting-as-object.txt", (phrase, meeting) =>
    phrase.replace("%", meeting).replace(/^./, (letter) => letter.toUpperCase()),
  );

/** "It is not true that %." + "Kenyan Foreign Minister Amina Wanjiru visited Kampala on Monday" */
export const toldWithin = (): Sentence[] => {
  const { claims, named } = readPhrases("told-within.txt", ["clause"]);
  return claims.flatMap(({ claim, phrase }) =>
    named("clause").map((clause) => ({ claim, text: phrase.replace("%", clause) })),
  );
};

/**
 * Names of ministries, as the governments of the world call theirs in English (public record), each in the ways that an office is named; and
 * the title that is to be read, up to its preposition.
 */
export const portfolios = (): { readonly text: string; readonly title: string }[] =>
  linesOf("portfolios.txt").flatMap((portfolio) =>
    linesOf("portfolio-frames.txt").map((frame) => ({
      text: frame.replace("%", portfolio),
      title: `Minister of ${portfolio}`,
    })),
  );

/** Today's inventions, as "grid|status|sentence": a line goes when its sentence is read right, and none comes but with a new phrase. */
export const notYet = (): string[] => linesOf("not-yet.txt");
