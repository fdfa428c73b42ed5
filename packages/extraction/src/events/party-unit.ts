import { FORUM_PARTIES } from "../lexicon/organisations.ts";
import type { Mentions, PartyMention, PlaceMention, Sentence, Span } from "../model.ts";
import type { Unit } from "./units.ts";

/** After a country's adjective: people who act for it. */
const ACTORS =
  /^(?:,\s(?:\p{Lu}\S{1,24}\s){0,2}\p{Lu}\S{1,24}){0,4}(?:,?\s(?:and|or)\s(?:\p{Lu}\S{1,24}\s){0,2}\p{Lu}\S{1,24})?\s(?:(?!(?:after|before|following|during|when(?=\s\S{2,24}(?:n|ese|ish|i|ch)\s)|while|since|until|over|under|against|about|despite|through|from|into|near|alongside|where|whose|which|his|her|their|its|and|for|with|that|who|he|she|they|it|met|meets?|said|told|held|has|had|will|host(?:s|ed)?|receive[sd]?|welcome[sd]?|invite[sd]?|summon(?:s|ed)|urge[sd]?|ask(?:s|ed)|sent)\s)[\p{L}-]{3,24}\s){0,2}?(?:sides?|delegations?|[FP]Ms|missions?(?=,?\s(?:led|headed)\b)|officials?|governments?|teams?|leaders?|leadership|negotiators?|representatives?|(?:vice-)?ministers?|diplomats?|authorities|envoys?|counterparts?|delegates?|administration|mediators?|foreign ministry|ambassadors?|presidents?|foreign ministers?|experts?|commissioners?|commanders?|premiers?|legislators?|parliamentarians?|militar(?:y|ies)|arm(?:y|ies)|nav(?:y|ies)|lawmakers?|chiefs?|officers?|generals?|secretaries|monarchs?|(?:crown )?princes?|kings?|emirs?|chancellors?|secretary[- ]general|cabinets?|technicians?|engineers?|trustees|surveyors?|prosecutors?|inspectors?|planners?|ministries|ministry(?!\s(?:officials?|staff|spokes\p{L}+|delegations?|teams?|representatives?|experts?|building|headquarters|sources?))|(?:working|experts?'?|contact|negotiating|technical|study|drafting)\sgroups?|(?:border|coast|frontier)\s?guards?|coastguards?|(?:border|frontier|security|naval)\s(?:troops|forces|police)|police(?:\sforces?)?|central\sbanks?|parliaments?|(?:intelligence|customs|security|border|prison|immigration)\s(?:services?|agenc(?:y|ies)))\b/iu;
/** "Indian business leaders" */
export const OF_NO_GOVERNMENT =
  /(?:^|\s)(?:business|corporate|industry|religious|church|spiritual|student|youth|tribal|labou?r|union|opposition|independence|separatist|secessionist|community|civic|civil society|indigenous|clan|village|minority|diaspora|expatriate|exile)\s\p{L}+$/u;
/** A country in one of these places is where, or what about, not who. */
const NOT_WHO =
  /\b(?:in|at|to|from|near|over|on|about|against|across|regarding|concerning|visit(?:s|ed|ing)?|toward|towards|outside|into|leave|left|within|via|inside|for|as)\s(?:the\s)?$/i;

/** "travels to France, Belgium and [Latvia]": the later stops of a journey do nothing either. */
const STOP_BEFORE =
  /\b(?:(?:travel(?:s|l?ed|l?ing)?|fl(?:ew|ies|ying)|went|trips?|visits?|tours?|journey)\s(?:to|of)|(?:ambassadors|envoys)\sto)\s(?:(?:the\s)?\p{Lu}[\p{L}. ]{1,24}(?:,\s|(?=\sand\s)\s)){1,5}(?:and\s(?:the\s)?)?$/u;

/** "on the sidelines of a meeting of the Council of [the SCO], X met Y": whose meeting it is that they stood aside of. */
const OF_ASIDE =
  /\b(?:(?:sidelines?|margins?|fringes?|edges?) (?:of|at)|(?:[Ww]ithin|[Ii]n) the framework of|[Aa]s part of|[Oo]n the occasion of|[Dd]uring) (?:the |an? |its )?(?:(?!(?:with|between|met|meets|held|and|talks)\s)[^\s.;,]{1,24}\s){0,2}(?:meetings?|sessions?|summits?|gatherings?|conferences?|[Mm]inisterial|[Aa]ssembl(?:y|ies)|[Ff]orum) (?:of|between) (?:(?!(?:with|between|met|meets|held|talks)\s)[^\s.;,]{1,24}\s){0,10}$/u;
const ASIDE_REACH = 140;
export const isOfAside = ({ start }: Span, { text, start: from }: Sentence): boolean =>
  OF_ASIDE.test(text.slice(Math.max(0, start - from - ASIDE_REACH), start - from));

/** "representatives from Mexico", "officials of the EU". */
const SENT_BY =
  /\b(?:[Rr]epresentatives|[Oo]fficials|[Dd]elegations?|[Dd]elegates|[Mm]inisters|[Ll]eaders|[Pp]residents|[Ee]nvoys|[Aa]mbassadors|[Dd]iplomats|[Nn]egotiators|[Cc]ounterparts?|[Tt]eams?|[Ee]xperts|[Oo]fficers|[Cc]hiefs|[Gg]enerals|[Ll]awmakers|[Tt]rustees|[Tt]echnicians|[Ee]ngineers|[Ss]urveyors|[Pp]rosecutors|(?:[Ww]orking|[Ee]xperts?'?|[Nn]egotiating|[Tt]echnical)\s[Gg]roups|(?:[Cc]oast|[Bb]order)\s?[Gg]uards|[Cc]oastguards|[Bb]order\s(?:troops|police)|[Cc]entral [Bb]anks|[Nn]avies|[Mm]ilitaries|[Aa]rmies|[Mm]inistries|[Aa]uthorities|[Aa]gencies|[Pp]arliaments)\s(?:from|of)\s(?:the\s)?(?:(?:Embassy|embassy|High Commission|Parliament|parliament|Government|government|Senate)\sof\s(?:the\s)?|\p{Lu}\S{1,24}\s(?:and\s)?)?$/u;

/** "Iran's next round of talks with the European Union": there the state takes part. */
const OWN_TALKS =
  /^'s?\s(?:[\p{Ll}\d-]{2,20}\s){0,4}(?:talks|meetings?|negotiations|summit|consultations|dialogue|conference|call)\s(?:(?:in|on|over|about)\s[^.;,]{2,40}\s)?with\s/u;

/** "a delegation of the Irish Senate": whose it is, stands in the name of who sent it. */
const OF_INSTITUTION =
  /^\s(?:House of|Chamber of (?:Deputies|Representatives|Advis[eo]rs)|Parliament|parliament|Senate|senate|Congress|Bundestag|Bundesrat|D[aá]il|Seanad|Knesset|Duma|Riksdag|Storting|Folketing|Eduskunta|Sejm|Diet|Cortes|Majlis|Shura|National Assembly|Assembly|Embassy|embassy|High Commission|Ministry|ministry|Navy|navy|Army|army|Air Force|Armed Forces|armed forces|Coast Guard|Government|government|Central Bank|central bank)\b/u;

const HOUSE = /^\s(?:summit|meeting|conference|headquarters)/i;
/** "Benin Traders Union", "Kenya Airways": a name that begins with a state's. */
const OF_SOMETHING =
  /^(?:\s\p{Lu}[\p{L}'’-]+){0,3}\s(?:Union|Association|Federation|Club|Company|Ltd|Limited|Inc|Corporation|Group|Bank|University|College|Airlines|Airways|Railways?|Chamber|Society|Foundation|Institute|Congress|Traders|Industries|Holdings)\b/u;
/** "on the Ghanaian side of the border" */
const SIDE_OF_LINE =
  /^\s(?:side|bank|shore|end)\sof\sthe\s(?:\p{Ll}+\s)?(?:border|line|frontier|river|lake|crossing|bridge|strait|tunnel|pass|falls)\b/u;
const PLACE_GAP = 2; // "Geneva, Switzerland"

const OPENING = /^["“]?(?:In|At|Near|Outside)\s(?:\p{Lu}[\p{L}'’.-]*\s?){1,4},\s(?:the\s)?$/u;
const DOES = /^(?:,|\s(?!and\b|or\b|in\b|on\b|at\b|of\b)\p{Ll})/u;
const VERB = /^\s(?:will|would|is|are|was|were|has|have|had|hosts|holds|\p{Ll}{3,12}ed)\s/u;
/** "In Nairobi, [Kenya] and Uganda opened talks", "In Antalya, [Turkey] will host Egypt": no town's country, but who does something there. */
const isSubjectThere = (party: PartyMention, { text, start }: Sentence, { parties, places }: Mentions): boolean => {
  if (!OPENING.test(text.slice(0, party.start - start))) return false;
  if (VERB.test(text.slice(party.end - start))) return true;
  // "In Zaruma, Ecuador, Chile and Peru met" may be the town's country; in "In Lima, Chad, Mali and Niger met" it is not.
  const isAway = places.some(({ end, country }) => end <= party.start && country !== party.party);
  const joins = isAway ? /^(?:,\s|,?\sand\s)(?:the\s)?$/ : /^\sand\s(?:the\s)?$/;
  let [last, isJoined] = [party, false];
  for (const other of parties.filter(({ start: from }) => from > party.end)) {
    const gap = text.slice(last.end - start, other.start - start);
    if (!joins.test(gap)) break;
    isJoined ||= gap.includes("and");
    last = other;
  }
  return isJoined && DOES.test(text.slice(last.end - start));
};

/** Between a name and the state of an apposition: "X, once a critic of [Togo], met Y", "X, whose mother is from [Togo], met Y". */
const IN_APPOSITION =
  /^,\s(?!(?:and|or|as well as|together|along|accompanied|with|the\s\p{L}+\sof)\b)[^,;.]{2,70}\s(?:of|for|from|against|by|to|with|in|on)\s(?:an?\s|the\s)?$/u;
const KIN =
  /^,\s(?:once\s)?(?:an?|the|his|her|whose)\s(?:[\p{Ll}-]+\s){0,3}(?:son|daughter|brother|sister|nephew|niece|cousin|grandson|granddaughter|father|mother|uncle|aunt|widow|wife|husband|friend|ally|critic|opponent|rival|prot[eé]g[eé]e?|confidante?|foe|admirer|supporter|classmate)\s(?:of|to)\s(?:an?\s|the\s)?$|^,\s(?:once|formerly|previously)\s(?:an?\s|the\s)?$/u;
/** "X, the son of [a Togolese diplomat], met Y", "X, once [ambassador to Togo], met Y": whose kin or friend somebody is, and what he was. */
export const isKinOf = ({ start, end }: Span, { text, start: from }: Sentence, { people }: Mentions): boolean =>
  CLOSES.test(text.slice(end - from)) &&
  people.some(
    (person) => person.name !== null && person.end < start && KIN.test(text.slice(person.end - from, start - from)),
  );
const CLOSES = /^(?:['’]s)?(?:\s[\p{L}-]{3,24}){0,2},\s/u;
/** Whether it stands in what is told of somebody between commas. */
const isOfApposition = ({ start, end }: Span, { text, start: from }: Sentence, { people }: Mentions): boolean =>
  CLOSES.test(text.slice(end - from)) &&
  people.some(
    (person) =>
      person.name !== null && person.end < start && IN_APPOSITION.test(text.slice(person.end - from, start - from)),
  );

/** "Singapore, Serbia and Bulgaria signed": a city that is a state, and not where something was. */
const isStateHere = ({ start }: PlaceMention, sentence: Sentence, { parties }: Mentions): boolean =>
  parties.some((party) => party.start === start && party.form === "name") &&
  !/\b(?:in|at|near)\s$/i.test(sentence.text.slice(0, start - sentence.start));

/** A party that acts in the sentence; null if it is where, or what about. */
export const partyUnit = (party: PartyMention, sentence: Sentence, mentions: Mentions): Unit | null => {
  const after = sentence.text.slice(party.end - sentence.start, party.end - sentence.start + 70);
  const before = sentence.text.slice(Math.max(0, party.start - sentence.start - 40), party.start - sentence.start);
  if (
    SIDE_OF_LINE.test(after) ||
    isOfAside(party, sentence) ||
    isOfApposition(party, sentence, mentions) ||
    isKinOf(party, sentence, mentions)
  )
    return null;
  const following = ACTORS.exec(after.replace(/^'s?/, ""));
  // "Turkish, Russian and Iranian ministers"; but in "in Budapest, Serbian ministers" the town does nothing.
  const actors = following !== null && following[0].startsWith(",") && party.form !== "adjective" ? null : following;
  const acts = actors !== null && !OF_NO_GOVERNMENT.test(actors[0]);
  const isSent = SENT_BY.test(before);
  const isOfInstitution = isSent && party.form === "adjective" && OF_INSTITUTION.test(after);
  const owns = isOfInstitution || (party.possessive && party.form !== "adjective" && (OWN_TALKS.test(after) || isSent));
  if ((party.form === "adjective" || party.possessive) && !acts && !owns) return null;
  if (!acts && !isSent && (NOT_WHO.test(before) || (party.form === "name" && OF_SOMETHING.test(after)))) return null;
  if (party.form === "capital" && after.startsWith(",") && /\b(?:before|after)\s$/i.test(before)) return null;
  if (
    !acts &&
    STOP_BEFORE.test(sentence.text.slice(Math.max(0, party.start - sentence.start - 140), party.start - sentence.start))
  )
    return null;
  const behindTown = mentions.places.some(
    (place) =>
      place.city !== null &&
      party.start > place.end &&
      party.start - place.end <= PLACE_GAP &&
      !isStateHere(place, sentence, mentions),
  );
  // "In Szeged, Hungarian officials hosted": they do.
  const isOfTown = party.form === "name" || !acts;
  if (behindTown && isOfTown && !isSubjectThere(party, sentence, mentions)) return null;
  // "ministers from the G20": those whom it sends take part.
  const isForum = (FORUM_PARTIES.has(party.party) || /^\smember/i.test(after)) && !isSent;
  if (party.form === "organisation" && !acts && (isForum || HOUSE.test(after))) return null;
  // In "Turkish, Russian and Iranian ministers" each adjective is a unit of its own.
  const alone = actors !== null && !/^,|\s(?:and|or)\s/.test(actors[0]);
  const end = party.end + (alone ? actors[0].length + (party.possessive ? 2 : 0) : 0);
  return {
    start: party.start,
    end,
    person: null,
    parties: [party],
    reference: "none",
    metonym: party.form === "capital",
  };
};
