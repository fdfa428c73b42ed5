import { isOfSomebodys } from "./of-somebody.ts";
import { matchesOf } from "../matches.ts";
import type { Mentions, PersonMention, Sentence, Span } from "../model.ts";
import { isKinOf, isOfAside, OF_NO_GOVERNMENT, partyUnit } from "./party-unit.ts";
import { sameWordsAsOne } from "./same-words.ts";
import { statesOfMany } from "./states-of-many.ts";

/** Something in a sentence that can take part in a meeting. */
export interface Unit extends Span {
  readonly person: PersonMention | null;
  /** `certainty` absent = stated. */
  readonly parties: readonly (Span & { readonly party: string; readonly certainty?: "implied" })[];
  /** "they", "the two leaders": whoever was spoken of before. "those two": whoever was named last. "the leaders of the eight countries": of many. "he": the last person. "the guests": who was received. "the delegation": who travelled. "her colleagues": the holders told before. "I": who speaks in the document. */
  readonly reference:
    | "none"
    | "collective"
    | "pair"
    | "many"
    | "singular"
    | "speaker"
    | "speakers"
    | "guests"
    | "visitors"
    | "holders";
  /** The words of a reference: "the two presidents". */
  readonly called?: string;
  /** A city that stands for its government: a party only if nothing else is named. */
  readonly metonym: boolean;
  /** "the ministers of the three countries": how many states are meant, whoever acts for them; null if no number is told. */
  readonly states?: number | null;
}

const COLLECTIVE =
  /\b(?:[Tt]he heads of (?:the two|both|the) (?:foreign|defen[cs]e|interior) ministries|(?:[Tt]heir|[Bb]oth|[Tt]heir (?:two|three)|[Tt]he (?:two|three))\s(?:\p{Ll}{3,14}\s(?:and\s\p{Ll}{3,14}\s)?)(?:ministers|secretaries|chiefs|commissioners)\b|(?:[Tt]he|[Bb]oth|[Tt]hese|[Tt]heir)\s(?:(?:two|three|four|five|both)\s)?(?:leaders|sides(?! of\b)|ministers|[Pp]residents|parties|officials|delegations|(?:\p{Lu}\p{Ll}{3,12}\s)?countries|neighbou?rs|allies|governments|[Hh]eads of (?:[Ss]tate|[Gg]overnment)|diplomats|[Pp]remiers|[Pp]rime [Mm]inisters|nations|states|foreign ministers|defen[cs]e ministers|(?:chief|lead|top) negotiators|teams|negotiators|pair|duo|two(?:\s(?:men|women))?|three(?= (?:will|also|agreed|met|then|were|had|plan|are|have)\b)|(?:top|senior)\s(?:legislators|lawmakers|diplomats|officials|envoys|commanders)|legislators|lawmakers|speakers|principals|[Ll]eaders|Foreign Ministers|Ministers))\b(?!\sof\s(?:the\s)?(?:\p{Lu}[\p{L}'’-]+\s(?:and\s|of\s|for\s)?){0,5}(?:Committee|Party|Parliament|Assembly|Senate|Council|Commission|Movement|Congress|Caucus|Chamber|Bloc|Faction)\b)|\b(?:[Tt]hey|[Bb]oth sides(?! of\b)|[Bb]oth leaders|[Aa]ll (?:three|four|five)(?= (?:were|then|also|later|afterwards|met|had|agreed|will)\b)|[Bb]oth(?!\ssides of\b)(?!\s\p{Ll}{3,14}s\b(?<!\s(?:sides|leaders|ministers|presidents|officials|countries|governments|parties|nations|diplomats|premiers|envoys|heads))))\b/gu;
const PAIR = /\b[Tt](?:hose|hese) two\b(?! \p{Ll}{3,14}s\b)/gu;
const OF_MANY = /^\sof\s(?:the|all|all the)\s(?:four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})\b/;
/** "the visiting dignitary" is whoever was spoken of before, as "he" is. */
const SINGULAR =
  /\b(?:He|She|he|she|[Tt]he (?:visiting (?:(?:[Pp]rime|[Dd]eputy|[Vv]ice|[Ff]oreign|[Dd]efen[cs]e) ){0,2}(?:[Dd]ignitary|[Gg]uest|[Mm]inister|[Pp]resident|[Pp]remier|[Ll]eader|[Ee]nvoy|[Oo]fficial|[Dd]iplomat|[Ss]ecretary|[Cc]ommissioner|[Ss]peaker|[Dd]elegate)|dignitary|emissary|mediator)|(?:His|Her) (?:Highness|Excellency|Majesty)(?! the\b|,))\b(?! \p{Lu})/gu;
/** Not "the guests, artists from all over the country,". */
const GUESTS =
  /\b(?:(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir) (?:(?:distinguished|esteemed|honou?red|high-ranking|high|eminent|illustrious|foreign) )?(?:(?:\p{Lu}[\p{L}-]+ ){1,2})?(?:visitors?|guests?)|[Tt]he visiting (?:(?:foreign|energy|trade|defen[cs]e|interior|transport|prime) )?(?:ministers|presidents|premiers|leaders))\b(?! of\b|, (?!(?:minister|president|premier|leader|envoy|official|diplomat|delegate|accord)s)(?:(?:all|many|most|mostly|among them) )?\p{Ll}{3,}s\b)/gu;
const VISITORS =
  /\b[Tt]he (?:(?:visiting )?delegation|visiting (?:team|party|officials?|side)|(?:(?:IMF|staff|Fund|Bank) )?(?:mission|team)(?=\s(?:(?:also|then|later) )?(?:met|held (?:talks|meetings|discussions|consultations)|had (?:talks|meetings|discussions)|exchanged|will meet|is to meet)\b))\b(?! (?:of|from|headed by|led by)\b)/g;
const COLLEAGUES =
  /\b(?:his|her)\s(?:(?:two|three|four|five|six|other)\s)?(?:colleagues|counterparts)\b(?!\s(?:from|of)\b)/gu;
const SPEAKER = /\b(?:I|We|we|my|me)\b/g;
const inside = (span: Span, others: readonly Span[]): boolean =>
  others.some((other) => span.start >= other.start && span.end <= other.end);

const STATES = /(?:countries|neighbou?rs|allies|states|nations|governments)$/u;
const HOLDERS =
  /\b(?:ministers|presidents|premiers|leaders|chiefs|secretaries|envoys|officials|experts|negotiators|delegations|heads of (?:state|government))\s(?:of|from)\s$/iu;
const HOLDERS_REACH = 40;
const COUNTS = [/\btwo\b/, /\bthree\b/, /\bfour\b/, /\bfive\b/];
const countIn = (words: string): number | null => {
  const at = COUNTS.findIndex((count) => count.test(words));
  return at < 0 ? null : at + 2;
};

const references = (sentence: Sentence): Unit[] => {
  const all: Unit[] = [];
  const push = (pattern: RegExp, reference: Unit["reference"]): void => {
    for (const match of matchesOf(pattern, sentence.text)) {
      const start = sentence.start + match.index;
      const isMany = reference === "collective" && OF_MANY.test(sentence.text.slice(match.index + match[0].length));
      const kind = isMany ? "many" : reference === "speaker" && /^we$/i.test(match[0]) ? "speakers" : reference;
      const unit: Unit = {
        start,
        end: start + match[0].length,
        person: null,
        parties: [],
        reference: kind,
        called: match[0],
        metonym: false,
      };
      const left = sentence.text.slice(Math.max(0, match.index - HOLDERS_REACH), match.index);
      const isOfStates = kind === "collective" && STATES.test(match[0]) && HOLDERS.test(left);
      all.push(isOfStates ? { ...unit, states: countIn(match[0]) } : unit);
    }
  };
  push(COLLECTIVE, "collective");
  if (sentence.text.includes("se two")) push(PAIR, "pair");
  push(SINGULAR, "singular");
  push(GUESTS, "guests");
  push(VISITORS, "visitors");
  push(COLLEAGUES, "holders");
  push(SPEAKER, "speaker");
  return all;
};

/** "Secretary Blinken's meeting with Y": there the owner does take part. */
const OWNED_PEOPLE =
  /^'s?\s(?:\S{3,24}\s){0,3}(?:meetings?|talks|calls?|visits?|trip|tour|conversation|discussions?|participation|travel|trilateral|bilateral|summit|arrival|delegation|team)\b/i;

/** "Y, a senior aide of Venezuela['s president]": whose aide he is, and nothing of his. */
const isOfOwner = ({ name, country, end }: PersonMention): boolean =>
  name !== null && country !== null && country.end === end && name.end < country.start;

const OWNER_GAP = 3; // "'s "

/** "the visiting minister", nothing said of who he is: a reference to somebody told before. */
const isUnknownGuest = (mention: PersonMention, { text, start }: Sentence): boolean =>
  mention.name === null &&
  mention.country === null &&
  mention.organisation === null &&
  mention.person === null &&
  text.startsWith("visiting ", mention.start - start);

/** "ministers of Chad and the Liberation Front"; not "ambassadors of Chad to EU states". */
const AND_OTHER = /s of (?:(?!to\b)[^.;,]){3,60}\sand\s/u;

const peopleUnits = (sentence: Sentence, mentions: Mentions): Unit[] => {
  const after = ({ end }: Span, length: number): string =>
    sentence.text.slice(end - sentence.start, end - sentence.start + length);
  // "welcomed the minister's plan": the plan, not the minister.
  const owns = (person: PersonMention): boolean =>
    /^'s?\s\p{Ll}/u.test(after(person, 4)) && !OWNED_PEOPLE.test(after(person, 40)) && !isOfOwner(person);
  const textOf = ({ start, end }: Span): string => sentence.text.slice(start - sentence.start, end - sentence.start);
  const owners = mentions.people.filter(isOfOwner);
  const isOwner = ({ name, start }: PersonMention): boolean =>
    name === null && owners.some(({ end }) => start > end && start - end <= OWNER_GAP);
  return mentions.people
    .filter((person) => !isOwner(person) && !owns(person) && !isUnknownGuest(person, sentence))
    .filter((person) => !isOfSomebodys(sentence.text.slice(0, person.start - sentence.start)))
    .filter((person) => person.name !== null || !isKinOf(person, sentence, mentions))
    .filter((person) => !person.plural || person.name !== null || !isOfAside(person, sentence))
    .filter(({ plural, name, offices }) => !plural || name !== null || !OF_NO_GOVERNMENT.test(offices[0]?.text ?? ""))
    .filter(
      (person) => !person.plural || person.country !== null || person.name !== null || person.organisation !== null,
    )
    .map((person): Unit => {
      const { start, end } = person;
      // "ASEAN foreign ministers", "the UN secretary-general": the organisation, where nobody is named.
      const isUnnamed = person.plural || (person.name === null && person.person === null);
      const members = isUnnamed && person.organisation !== null ? [{ start, end, party: person.organisation }] : [];
      const both = person.country !== null && members.length > 0 && AND_OTHER.test(textOf(person));
      const own = both ? [person.country, ...members] : person.country === null ? members : [person.country];
      const parties =
        person.plural && person.name === null && members.length === 0 ? statesOfMany(person, mentions) : own;
      return { start: person.start, end: person.end, person, parties, reference: "none", metonym: false };
    });
};

const WISH_OF = /\b(?:initiative|request|suggestion)\sof\s(?:the\s)?$/u;
/** "At the initiative of the Armenian side, X spoke with the Prime Minister of Armenia": who wished for it is told again as who took part. */
const hasWished = (unit: Unit, named: readonly Unit[], { text, start }: Sentence): boolean =>
  unit.person === null &&
  WISH_OF.test(text.slice(0, unit.start - start)) &&
  named.some((other) => other !== unit && other.parties.some(({ party }) => unit.parties[0]?.party === party));

/** Everything in the sentence that can take part, left to right, not overlapping. */
export const unitsOf = (sentence: Sentence, mentions: Mentions): Unit[] => {
  const people = peopleUnits(sentence, mentions);
  const bodies = mentions.mechanisms.map((mechanism) => mechanism.nameSpan);
  const parties = mentions.parties
    .filter((party) => !inside(party, people) && !inside(party, bodies))
    .filter(({ start }) => !isOfSomebodys(sentence.text.slice(0, start - sentence.start)))
    .map((party) => partyUnit(party, sentence, mentions))
    .filter((unit) => unit !== null);
  const named = [...people, ...sameWordsAsOne(parties)];
  // "her guest, President Y": Y.
  const isApposed = ({ reference, end }: Unit): boolean =>
    reference === "guests" &&
    people.some(
      ({ person, start }) =>
        person?.name != null &&
        /^,\s(?:the\s)?$/.test(sentence.text.slice(end - sentence.start, start - sentence.start)),
    );
  const others = references(sentence).filter(
    (unit) => !isApposed(unit) && !named.some((other) => unit.start < other.end && other.start < unit.end),
  );
  const all = [...named, ...others]
    .filter((unit) => !hasWished(unit, named, sentence))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const covered = (unit: Unit, at: number): boolean =>
    unit.person === null &&
    all.slice(0, at).some((other) => other.person === null && unit.start < other.end && other.end >= unit.end);
  return all.filter((unit, at) => !covered(unit, at));
};
