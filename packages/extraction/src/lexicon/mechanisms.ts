/** Nouns that name a standing body or a numbered meeting between governments. Source: UNTERM, MEA India and MFA China mechanism lists. */
export const MECHANISM_HEADS: readonly string[] = [
  "Committee",
  "Subcommittee",
  "Sub-Committee",
  "Commission",
  "Dialogue",
  "Dialogues",
  "Consultations",
  "Consultation",
  "Working Group",
  "Task Force",
  "Forum",
  "Council",
  "Mechanism",
  "Ministerial",
  "Ministerial Meeting",
  "High-Level Meeting",
  "High Level Meeting",
  "Contact Group",
  "Cooperation Group",
  "Coordination Group",
  "Steering Group",
  "Steering Committee",
  "Roundtable",
  "Round Table",
  "Consultative Group",
  "Expert Group",
  "Experts Group",
  "Experts' Group",
  "Group of Experts",
  "Liaison Group",
  "Study Group",
  "Sub-Group",
  "Subgroup",
  "Joint Group",
  "Planning Group",
  "Advisory Group",
  "Working Party",
  "Sub-Commission",
  "Subcommission",
  "Steering Board",
  "Joint Board",
  "Trialogue",
  "Trilogue",
  "Talks",
  "Binational Cabinet",
  "Leaders' Retreat",
  "Leaders Retreat",
  "Bi-national Cabinet",
  "Joint Cabinet",
  "Joint Cabinet Meeting",
  "Authority of Heads of State",
  "Authority of Heads of State and Government",
  ...["Meeting of Heads of", "Meeting of the Heads of", "Conference of Heads of", "Conference of the Heads of"].flatMap(
    (of) => [`${of} State`, `${of} State and Government`, `${of} State and of Government`, `${of} Government`],
  ),
];

/** Formats of a known set of states, named like bodies: who takes part decides what their meeting is. */
export const FORMAT_HEADS: readonly string[] = ["Trilateral", "Quadrilateral"];

/** Rounds of these are negotiations: "the fifth round of the ... Agreement negotiations". */
export const NEGOTIATION_HEADS: readonly string[] = ["negotiations", "Negotiations", "talks"];

/** Heads that name one large meeting rather than a body. */
export const CONFERENCE_HEADS: readonly string[] = [
  "Ministerial Conference",
  "Summit",
  "Conference",
  "Congress",
  "Assembly",
  "Conclave",
  "Symposium",
];

/** Bodies that keep one of these heads but are institutions, not meetings between governments. */
export const INSTITUTIONS =
  /\b(?:(?<!(?:Peace|Mediation) and )Security Council|(?<!Heads of )State Council|National Security Council|European Council|European Commission|(?:African Union|EU|AU|ECOWAS|IGAD|CEMAC|UEMOA|WAEMU|ECCAS|EAC|Eurasian Economic) Commission|Commission of (?:the )?(?:African Union|AU|European Union|EU|European Communities|ECOWAS|CEMAC|ECCAS|EAC|East African Community|Economic Community)\b|Privy Council|Central (?:Military )?Commission|Central Committee|(?:Joint )?Chiefs of Staff Committee|Standing Committee|Politburo|Federation Council|Supreme Council|Advisory (?:Council|Committee|Commission)|Election Commission|Electoral Commission|Planning Commission|Reform Commission|Human Rights Commission|Nobel Committee|Olympic Committee|Atlantic Council|City Council|County Council|Legislative Council|Executive Council|Foreign Affairs Commission|Select Committee|Nuclear Regulatory Commission|(?<!\b(?:and|Joint|Mixed|Bilateral|Intergovernmental) )Trade Commission|Securities Commission|National Committee|(?<!\b(?:Joint|Mixed|Bilateral) )Military Commission|Red Cross|(?<!\bJoint |[-–—][A-Z][a-z]{2,16} )High Commission|House of (?:Commons|Lords|Representatives|Councillors)|Friendship Group|Organizing Committee|Organising Committee|(?:National|General|Legislative|Federal|Constituent|People's|Ireland|Welsh|State|Regional|Provincial|Executive and) Assembly|(?:National|Party|People's|U\.?S\.?|United States|American|Philippine|Mexican|Brazilian|Argentine|Chilean|Colombian|Peruvian|Paraguayan|Honduran|Guatemalan|Micronesian) Congress|Consultative Conference|Press Conference|News Conference)\b/;

/** Councils of businessmen; only of two states' governments ("the fourth UK-Ghana Business Council") if both stand in the name. */
export const BUSINESS = /\bBusiness (?:Council|Forum)\b/;

/** What stands behind a head that belongs to a building: "the Adum Conference Centre". */
export const BUILDINGS =
  /^(?:cent(?:re|er)|halls?|rooms?|building|complex|house|palace|hotel|chamber|secretariat|headquarters|venue)$/i;

/** "the India-Mauritius joint trade committee": in small letters, but of two states whose names stand before it. */
export const PAIR_NEEDS =
  /[-–—]\s?\p{Lu}[^]*(?:committee|commission|council|working group|task force|consultations|cabinet)/u;
export const PAIR_MECHANISM =
  /(?<![\p{L}-])(?:(?!The\s)\p{Lu}[\p{L}.]{1,16}\s){0,2}\p{Lu}[\p{L}.]{1,16}(?:[-–—]|\s[–—]\s)\p{Lu}[\p{L}.]{1,16}(?:\s\p{Lu}[\p{L}.]{1,16}){0,2}\s(?:[\p{Ll}-]{3,18}\s){0,4}(?:(?:sub)?committee|(?:sub)?commission|council|working group|task force|consultations|(?:joint|binational) cabinet)\b/u;

/** Unnamed but standing: lower-case heads that a country pair makes a mechanism of. */
export const LOWER_MECHANISM =
  /\b(?:(?:economic|financial|trade|security|defen[cs]e|joint|bilateral|strategic|military|political|maritime|climate|energy|consular|human rights|counterterrorism|cyber|technology|investment|technical|expert|high-level|senior officials'?)\s){0,3}(?:working group|(?<=\b(?:meeting|session)s?\sof\s(?:the\s)?(?:[\p{Ll}-]{3,16}\s){0,5})working groups|(?:experts'?|liaison|consultative)\sgroups?|strategic dialogue|(?:joint|mixed|intergovernmental|inter-governmental|binational|bi-national|bilateral|permanent|standing|interstate|inter-state|presidential|ministerial)\s(?:(?!(?:parliamentary|select|congressional|standing|ethics|budget|house|senate)\b)[\p{Ll}-]{3,16}\s){0,3}(?:(?:sub-?)?commission|(?:sub-?)?committee|council|task force|board|panel|working party|authority)|(?<=\b(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|[\p{Ll}-]{3,13}(?:th|first|second|third))\s(?:joint\s|bilateral\s)?)government(?:-to-government)? consultations|steering committee|(?:(?:economic|fisheries|trade)\s)?(?:partnership|association|cooperation)\s(?:committee|council)|(?:commission|committee|council)(?=\s(?:on|for)\s(?:[\p{Ll}-]{3,16},?\s){1,5}between\s(?:the\s)?\p{Lu})|commission(?:s)? (?:on|for) (?:the )?(?:delimitation|demarcation)(?: and (?:delimitation|demarcation))? of the (?:state |common |joint )?(?:border|frontier|boundary)|(?:political|intergovernmental|inter-governmental|foreign office|foreign ministry|consular) consultations|human rights dialogue|economic dialogue|security dialogue|(?<=\bthe )high-level (?:economic |political |strategic )?dialogue)\b/u;
