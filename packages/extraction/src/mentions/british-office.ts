import type { Office, Sentence } from "../model.ts";
import { findPlaces } from "./places.ts";
import { openingOf } from "../sentences/opening.ts";

/** What London alone calls its ministers, and what civil servants and ministers of few other states are called. */
const TITLE = /^(?:foreign|home|defence|business|trade|environment|culture|transport) secretary$/i;
/** Those states. */
const ALSO_ELSEWHERE =
  /\b(?:India|Pakistan|Bangladesh|Nepal|Sri Lanka|Maldiv|Bhutan|Philippin|Filipino|Malaysia|Kenya|Ghana|Hong Kong|Delhi|Islamabad|Dhaka|Kathmandu|Colombo|Manila|Nairobi|Raksha)/;
/** "DHAKA, March 10 - ... Foreign Secretary X": filed from one of them. */
const FILED_ELSEWHERE: ReadonlySet<string> = new Set("IN PK BD NP LK MV BT PH MY KE GH HK".split(" "));
const HEAD_SENTENCES = 6;

/** Whether an office whose state the text does not name is a British minister's: "the Foreign Secretary" in a text that begins with no state of other such secretaries. */
export const isBritishOffice = (
  offices: readonly Office[],
  sentences: readonly Sentence[],
  filedIn: string | null,
): boolean =>
  !FILED_ELSEWHERE.has(filedIn ?? "") &&
  offices.some(({ text }) => TITLE.test(text)) &&
  openingOf(sentences, HEAD_SENTENCES).every(
    (sentence) =>
      !ALSO_ELSEWHERE.test(sentence.text) &&
      // "in Makati"
      findPlaces(sentence).every(({ country }) => !FILED_ELSEWHERE.has(country ?? "")),
  );
