import { ORGANISATIONS } from "../lexicon/organisations.ts";
import type { Office, Person, Sentence } from "../model.ts";
import { findParties } from "./parties.ts";

const SHORT =
  /^(?<body>Bank|Fund|Alliance|Union|League|Organi[sz]ation|Commission|Community|Secretariat|Agency|Forum|Association|Federation)['’]s\s(?=\p{L})/u;

/** "Secretary General of the Organization" */
const SHORT_BEHIND =
  /\sof\sthe\s(?<body>Bank|Fund|Alliance|Union|League|Organi[sz]ation|Commission|Community|Agency|Forum|Association|Federation)$/u;

/** The one organisation that the text tells and of whose name this is a word: "the Fund" of the IMF; null if there are several. */
const bodyCalled = (word: string, sentences: readonly Sentence[]): string | null => {
  const told = new Set(
    sentences
      .flatMap(({ tokens }) => findParties(tokens))
      .filter(({ form }) => form === "organisation")
      .map(({ party }) => party),
  );
  const called = ORGANISATIONS.filter(
    ({ party, names }) => told.has(party) && names.some((name) => name.split(/[\s-]/).includes(word)),
  );
  return called.length === 1 ? (called[0]?.party ?? null) : null;
};

const without = (office: Office, length: number): Office => ({
  ...office,
  start: office.start + length,
  text: office.text.slice(length),
});

/** "the Bank's President, X", in a text that tells of the European Bank for Reconstruction and Development: X is its president. */
export const learnShortBodies = (sentences: readonly Sentence[], people: readonly Person[]): void => {
  for (const person of people) {
    const [office] = person.offices;
    const behind = office === undefined ? null : SHORT_BEHIND.exec(office.text);
    const match = office === undefined ? null : (SHORT.exec(office.text) ?? behind);
    const body = match?.groups?.["body"];
    if (office === undefined || match === null || body === undefined || person.organisation !== null) continue;
    const organisation = bodyCalled(body, sentences);
    if (organisation === null) continue;
    person.organisation = organisation;
    person.country = null;
    if (match !== behind) person.offices[0] = without(office, match[0].length);
  }
};
