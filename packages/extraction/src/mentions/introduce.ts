import type { Person, PersonMention, Sentence } from "../model.ts";
import { openingOf } from "../sentences/opening.ts";

const OPENING_SENTENCES = 5; // headline and lead introduce people by their office alone
const NAME_REACH = 2; // sentences between the office and the name
const HOLDER_REACH = 4; // to a name with that office
const OFFICE_NOUN =
  /\b(minister|president|premier|chancellor|secretary|envoy|ambassador|commissioner|governor|speaker|chief|king|emir|negotiator|mediator)\b/i;
const HEAD_NOUN = /^(?:premier|president|chancellor)$/;
const ANY_OFFICIAL = /^(?:minister|official|envoy|leader|chief|secretary|head|top diplomat)$/i;

const nounOf = (office: string): string | null =>
  /\b(?:prime minister|pm)\b/i.test(office)
    ? "premier"
    : /\b(?:fm|eam)\b/i.test(office)
      ? "minister"
      : (OFFICE_NOUN.exec(office)?.[1]?.toLowerCase() ?? null);

/** "a Philippine minister ... Gilbert Arroyo, the secretary of defense": a word for any official, or the same noun. */
const mayHold = (said: string, known: string): boolean =>
  ANY_OFFICIAL.test(said) || (nounOf(said) !== null && nounOf(said) === nounOf(known));

interface Introduction {
  readonly mention: PersonMention;
  readonly sentence: number;
}

const openings = (sentences: readonly Sentence[], mentions: readonly (readonly PersonMention[])[]): Introduction[] =>
  openingOf(sentences, OPENING_SENTENCES)
    .flatMap(({ index, zone }) =>
      (mentions[index] ?? [])
        // A headline has both sides; its first name is not the counterpart's.
        .filter(({ counterpart }) => zone === "body" || !counterpart)
        .map((mention) => ({ mention, sentence: index })),
    )
    .filter(
      ({ mention: { name, offices, plural, counterpart, former, country, start }, sentence }) =>
        name === null &&
        (offices.length > 0 || counterpart) &&
        country !== null &&
        !plural &&
        !former &&
        !NOT_YET.test(textBefore(sentences[sentence], start)),
    );

/** "the next president" is not in office. */
const NOT_YET = /\b(?:next|future|would-be|possible|potential|any|every|no|first)\s$/i;

const textBefore = (sentence: Sentence | undefined, at: number): string =>
  sentence === undefined ? "" : sentence.text.slice(Math.max(0, at - sentence.start - 20), at - sentence.start);

const textBehind = (sentence: Sentence | undefined, at: number): string =>
  sentence === undefined ? "" : sentence.text.slice(at - sentence.start, at - sentence.start + 80);

const SUBJECT_REACH = 12; // "The ", "Yesterday the "

/** "The foreign secretary has put off a visit. ... Philippa Hartnoll had been expected to": who opens the next sentences is that minister. */
const introduceSubjects = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
): void => {
  const opens = ({ index, start }: Sentence): PersonMention | undefined =>
    (mentions[index] ?? []).find((mention) => mention.start - start <= SUBJECT_REACH && !mention.plural);
  const body = openingOf(sentences, OPENING_SENTENCES).filter(({ zone }) => zone === "body");
  const said = body.find((sentence) => {
    const mention = opens(sentence);
    return mention !== undefined && mention.name === null && mention.country === null && !mention.counterpart;
  });
  const introduced = said === undefined ? undefined : opens(said);
  const office = introduced?.offices[0];
  if (said === undefined || introduced === undefined || office === undefined) return;
  const isHeld = (text: string): boolean => text.toLowerCase() === office.text.toLowerCase();
  if (people.some(({ offices }) => offices.some(({ text }) => isHeld(text)))) return;
  const next = body
    .filter(({ index }) => index > said.index && index <= said.index + NAME_REACH)
    .map((sentence) => opens(sentence)?.person ?? null)
    .find((index) => index !== null);
  const person = people[next ?? -1];
  if (person === undefined || person.offices.length > 0 || person.country !== null || person.organisation !== null)
    return;
  // Who opens the very next sentence need not be spoken of again.
  const isNext = body.some((sentence) => sentence.index === said.index + 1 && opens(sentence)?.person === next);
  if (next === undefined || (person.names.length < 2 && !isNext)) return;
  person.offices.push(office);
  introduced.person = next;
};

/** Who is named together with a colleague: "A met Greek counterpart B". */
const withCounterpart = (mentions: readonly (readonly PersonMention[])[]): ReadonlySet<number> =>
  new Set(
    mentions.flatMap((list) => {
      const at = list.findIndex(({ counterpart }) => counterpart);
      const before = at > 0 ? list[at - 1] : undefined;
      return before === undefined || before.person === null ? [] : [before.person];
    }),
  );

/** "Maria Lopez is our correspondent in Lima", "Maria Lopez reports from Lima", "Maria Lopez, an analyst, said": who writes or explains, whoever was told of. */
const WRITES =
  /^(?:\s(?:is|was)\s(?:an?|our|the|based)\b|,\s(?:an?|our|the)\s(?:[\p{L}-]+\s){0,3}(?:analyst|professor|lecturer|researcher|historian|economist|expert|fellow|correspondent|reporter|writer|editor|author|columnist|resident|farmer|trader|student|teacher|fisherman|lawyer|activist)\b|\s(?:reports?|reported|writes|wrote|covers|contributed|translated|edited|teaches|lives|lectures)\b)/u;

/** Before a name that opens its sentence: "On Monday [X] met". */
const OPENS =
  /^(?:(?:On\s\p{Lu}\p{L}{1,5}day|Today|Yesterday|Later|Then|Earlier|In\s\p{Lu}\p{L}+|There)(?:\s(?:morning|afternoon|evening))?,?\s)?$/u;

/**
 * "Ghana's energy minister flew in ... Kwabena Tandoh and his counterpart": an office that opens the text without a name is that of the
 * person who is named next without one, if the text goes on to speak of him; an office without its state takes the state of the first.
 */
export const introduce = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
): void => {
  const first = new Map<number, { readonly sentence: number; readonly start: number; readonly end: number }>();
  for (const [index, list] of mentions.entries())
    for (const { person, start, end, name } of list)
      if (person !== null && !first.has(person)) first.set(person, { sentence: index, start, end: name?.end ?? end });
  const colleagues = withCounterpart(mentions);
  // "Minister X and her Slovenian counterpart, Y": of her office, and of that state.
  const peers = new Set(mentions.flat().flatMap(({ person, counterpart }) => (counterpart ? [person] : [])));
  for (const { mention, sentence } of openings(sentences, mentions)) {
    const { country, counterpart, offices } = mention;
    const office = offices[0]?.text ?? null;
    const fits = (known: Person): boolean =>
      known.offices.some(({ text }) => counterpart || (office !== null && mayHold(office, text)));
    // Somebody of that state and office is named with both.
    const isKnown = (known: Person, at: number): boolean =>
      known.country?.party === country?.party && (fits(known) || (known.offices.length === 0 && peers.has(at)));
    if (country === null || people.some(isKnown)) continue;
    const near = [...first]
      .filter(([, at]) => at.start > mention.start && at.sentence <= sentence + HOLDER_REACH)
      .flatMap(([index, at]) => {
        const person = people[index];
        const isNear = at.sentence <= sentence + NAME_REACH;
        // "cancelled a meeting with the French minister. Jean-Marc Leroux had flown in": who opens the next sentence.
        const isNext =
          at.sentence === sentence + 1 &&
          person?.offices.length === 0 &&
          sentences[sentence]?.zone === "body" &&
          OPENS.test((sentences[at.sentence]?.text ?? "").slice(0, at.start - (sentences[at.sentence]?.start ?? 0))) &&
          !WRITES.test(textBehind(sentences[at.sentence], at.end));
        return person === undefined
          ? []
          : [{ person, isNear, isSpokenOf: isNext || person.names.length > 1 || colleagues.has(index) }];
      })
      .filter(({ person }) => person.country === null && person.organisation === null);
    // "The Taoiseach and the British PM": of two the one whose office it is, whoever is named first.
    const holder =
      office !== null && HEAD_NOUN.test(nounOf(office) ?? "") && sentences[sentence]?.zone === "headline"
        ? near.find(({ person }) => person.offices.some(({ text }) => nounOf(text) === nounOf(office)))
        : undefined;
    const next =
      holder?.person ??
      near.find(
        ({ person, isNear, isSpokenOf }) =>
          isNear && isSpokenOf && ((person.offices.length === 0 && !counterpart) || fits(person)),
      )?.person;
    if (next === undefined) continue;
    next.country = { ...country, certainty: "stated" };
    if (next.offices.length === 0) next.offices.push(...offices);
  }
  introduceSubjects(sentences, mentions, people);
};
