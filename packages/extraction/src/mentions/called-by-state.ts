import { SENT_OFFICES } from "../lexicon/offices.ts";
import type { Person, PersonMention, Sentence } from "../model.ts";

const HEAD_OF_BODY =
  /\b(?:(?:deputy |assistant )?(?:secretary|director)[- ]general|(?:deputy )?executive secretary)\b/i;
const CALLED_HEAD = /(?:^|\s)(?:chief|head|boss)$/i;
const HEADS_BODY =
  /^(?!.*\b(?:deputy|assistant|vice)\b)(?:.*\b(?:secretary|director)[- ]general|managing director|president|head|chair(?:man|woman|person)?|executive (?:secretary|director)|commissioner)\b/i;

/** "the SCO Secretary-General", "the SCO chief" for the "Secretary-General of the Shanghai Cooperation Organization". */
export const isOfSameBody = ({ organisation, offices }: PersonMention, person: Person, known: string): boolean => {
  const [said, full] = [offices[0]?.text ?? "", known].map((text) =>
    HEAD_OF_BODY.exec(text)?.[0].toLowerCase().replace("-", " "),
  );
  const isCalled = CALLED_HEAD.test(offices[0]?.text ?? "") && HEADS_BODY.test(known);
  return (
    organisation !== null && person.organisation === organisation && (isCalled || (said !== undefined && said === full))
  );
};

const HEAD_OF_SHORT =
  /^(?<head>[\p{L}-]{3,20}) of the (?<body>commission|secretariat|council|parliament|assembly|bank|union|organi[sz]ation)$/u;
/** "the President of the Commission", "the Chairperson of the Commission" for the "President of the ECOWAS Commission", "AU Commission Chairperson". */
export const isOfShortBody = ({ organisation, offices }: PersonMention, person: Person, known: string): boolean => {
  const { head, body } = HEAD_OF_SHORT.exec(offices[0]?.text.toLowerCase() ?? "")?.groups ?? {};
  if (organisation !== null || person.organisation === null || head === undefined || body === undefined) return false;
  const full = known.toLowerCase();
  return (full.startsWith(`${head} of `) && full.endsWith(` ${body}`)) || full.endsWith(`${body} ${head}`);
};

/** What whoever came from a state is called once he has been named: "the Slovak guest", "the Japanese leader". */
const CALLED_BY_STATE =
  /^(?:the\s)?(?:visiting\s)?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?\s(?:(?:senior|top|chief)\s)?(?:guest|visitor|leader|minister|dignitary|diplomat|official|envoy|emissary)$/u;

/** "The Slovak guest then met Y": the one person of that state who was told of before. */
export const byState = (
  mention: PersonMention,
  { text, start }: Sentence,
  people: readonly Person[],
  recent: readonly number[],
): number | null => {
  const { country, name, plural } = mention;
  if (country === null || name !== null || plural) return null;
  if (!CALLED_BY_STATE.test(text.slice(mention.start - start, mention.end - start))) return null;
  if (!/\b[Tt]he\s(?:visiting\s)?$/.test(text.slice(0, mention.start - start))) return null;
  const isSent = (index: number): boolean => SENT_OFFICES.test(people[index]?.offices[0]?.text ?? "");
  const ofState = recent.filter((index) => people[index]?.country?.party === country.party && !isSent(index));
  const [one] = ofState;
  return ofState.length === 1 && one !== undefined && people[one]?.offices.length !== 0 ? one : null;
};

/** Who was spoken of last comes first. */
export const spokenOf = (person: number, recent: readonly number[]): number[] => [
  person,
  ...recent.filter((other) => other !== person),
];

/** The same for a whole document, once more is known of whose people are: "The Cuban part was headed by X. ... the Cuban minister". */
export const linkByState = (
  sentences: readonly Sentence[],
  mentions: readonly { readonly people: readonly PersonMention[] }[],
  people: readonly Person[],
): void => {
  let recent: number[] = [];
  for (const sentence of sentences)
    for (const mention of mentions[sentence.index]?.people ?? []) {
      mention.person ??= byState(mention, sentence, people, recent);
      const { person } = mention;
      if (person !== null) recent = spokenOf(person, recent);
    }
};
