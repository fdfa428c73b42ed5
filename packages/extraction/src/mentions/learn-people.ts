import { isNoChancellor } from "./learn-chancellor.ts";
import { OFFICE_COUNTRY, OFFICES_LACKING } from "../lexicon/offices.ts";
import { stateOfParliament } from "../lexicon/parliaments.ts";
import type { OutletHome } from "../lexicon/outlets.ts";
import type { Person, PersonMention } from "../model.ts";

/** "PRESIDENT X will receive": the capitals are the headline's or the first word's. */
const unshouted = (office: string): string =>
  office
    .toLowerCase()
    .replace(/(?<![\p{L}'’])(?!(?:of|for|and|the|to|on)(?!\p{L}))\p{L}/gu, (letter) => letter.toUpperCase());
const isShouted = (office: string): boolean => office.length > SHORT_MAX && office === office.toUpperCase();
const SHORT_MAX = 4; // "PM", "NSA" are written so

/** Of a government, beside a ministry: "Deputy Prime Minister and Foreign Minister". */
const DEPUTY_HEAD =
  /^(?:(?:first|second|third|senior) )?(?:deputy|vice)[ -](?:prime minister|premier|president|chancellor)$/i;

const learn = (person: Person, mention: PersonMention): void => {
  if (mention.name !== null) {
    if (mention.name.text.length > person.name.length) person.name = mention.name.text;
    person.names.push(mention.name);
  }
  const [only, ...others] = person.offices;
  const isFuller =
    others.length === 0 &&
    mention.offices.length > 1 &&
    DEPUTY_HEAD.test(mention.offices[0]?.text ?? "") &&
    mention.offices.slice(1).every(({ joint }) => joint) &&
    mention.offices.some(({ text }) => text.toLowerCase() === only?.text.toLowerCase());
  // "FM X" in the headline, "Deputy Prime Minister and FM X" in the report: both offices, in the report's order.
  if (isFuller) person.offices.length = 0;
  for (const office of mention.offices) {
    // "Chinese vice premier" under a picture, "Vice Premier" in the report: the capitals are the office's own.
    const known = person.offices.findIndex(({ text }) => text.toLowerCase() === office.text.toLowerCase());
    const isProper = /^\p{Lu}/u.test(office.text) && !isShouted(office.text);
    if (known >= 0 && isProper && /^\p{Ll}/u.test(person.offices[known]?.text ?? "")) person.offices[known] = office;
    if (!person.offices.some((known) => known.text.toLowerCase() === office.text.toLowerCase()))
      person.offices.push(isShouted(office.text) ? { ...office, text: unshouted(office.text) } : office);
  }
  const country = mention.country;
  // "his NATO counterpart": an organisation's, of no state.
  if (country !== null && country.party.length > 2) person.organisation ??= country.party;
  else if (person.country === null && country !== null) person.country = { ...country, certainty: "stated" };
  person.organisation ??= mention.organisation;
  person.former ||= mention.former;
};

/** Each person learns what his mentions say of him. */
export const learnAll = (mentions: readonly PersonMention[], people: readonly Person[]): void => {
  for (const mention of mentions) {
    const person = people[mention.person ?? -1];
    if (person !== undefined) learn(person, mention);
  }
};

const NATIONAL_RANK_MAX = 3; // "the minister" is the outlet's own; a director may be anybody's

/** Whom the United Nations' own pages name without saying whose they are. */
const OF_UN =
  /^(?:(?:deputy |under-?|assistant )?secretary-general|(?:deputy )?special (?:representative|envoy|advis[eo]r|coordinator)|personal envoy|(?:deputy )?(?:resident|humanitarian|resident and humanitarian|emergency relief) coordinator|high representative|high commissioner)\b/i;

/** Offices that no state and no other organisation has. Source: un.org, senior management, checked November 2026. */
const UN_ALONE =
  /^(?:under-?\s?secretary[- ]general for|(?:un )?emergency relief coordinator$|(?:(?:deputy|special|personal|senior) ){0,2}(?:representative|envoy|advis[eo]r) of the (?:un )?secretary[- ]general\b|(?:un )?secretary[- ]general's (?:(?:deputy|special|personal|senior) )*(?:representative|envoy|advis[eo]r)\b)/i;

/** Whom another organisation's pages do. */
const OF_BODY =
  /^(?:(?:deputy |assistant )?secretary[- ]general|(?:deputy )?executive secretary|(?:vice[- ]?)?(?:president|chair(?:person|man|woman)?) of the commission)$/i;

/** The organisation whose office this is on its own page; null on any other. */
const bodyOf = (home: OutletHome | null, office: string): string | null => {
  const isUn = home?.country === "UN";
  if (home === null || (home.country.length === 2 && !isUn)) return null;
  return (isUn ? OF_UN : OF_BODY).test(office) ? home.country : null;
};

/** The organisation on whose own page stands "the Secretary-General met Minister X"; null if it is a state's, or nobody's. */
export const organisationOfPage = (
  { name, person, country, organisation, offices }: PersonMention,
  home: OutletHome | null,
): string | null => {
  const isUnnamed = name === null && person === null && country === null && organisation === null;
  return isUnnamed ? bodyOf(home, offices[0]?.text ?? "") : null;
};

/** Offices below that a state has one of. */
const NATIONAL =
  /minister|president|premier|\b(?:pm|dpm|fm)\b|(?:principal|permanent|cabinet) secretary$|^(?:(?:joint|additional|special) )?secretary \([^)]{1,20}\)$|^(?:(?:national )?security council (?:chief|head|secretary|chair(?:man|woman)?)|secretary of the (?:national )?security council|central bank governor|(?:army|navy|naval|air force|coast guard|land forces|armed forces) commander(?:[- ]in[- ]chief)?|commander(?:[- ]in[- ]chief)? of (?:the )?(?:army|navy|naval forces|air force|coast guard|land forces|ground forces|armed forces|defen[cs]e forces?)|under-?\s?secretary(?: (?:for|of) (?!general\b).+)?|chief trade negotiator|climate envoy|deputy (?:parliament )?speaker|(?:human rights |parliamentary )?ombuds(?:man|woman|person)|foreign policy advis[eo]r|(?:election|electoral) commission (?:chair(?:man|woman|person)?|chief|head)|chair(?:man|woman|person)? of the state (?:[a-z]+ )*committee(?: .+)?|national security advis[eo]r|nsa|foreign secretary|(?:army|navy|air force|defen[cs]e|military|spy|intelligence) chief|chief of (?:the )?(?:defen[cs]e|general|army|naval|air) (?:staff|forces))$/i;

/** "head of the High National Elections Commission" */
const OF_NATIONAL_BODY =
  /^(?:head|president|chair(?:man|woman|person)?|director(?:[- ]general)?|chief|speaker|secretary|coordinator) of (?:the )?(?:\p{Lu}\p{L}+ ){0,2}National (?:\p{Lu}\p{L}+ (?:and |for |of )?){0,4}(?:Commission|Committee|Council|Authority|Agency|Assembly|Army|Guard|Bureau|Office)\b/u;

/** "Secretary Commerce", "Additional Secretary Ministry of Economic Affairs" */
const OF_BARE_PORTFOLIO =
  /^(?:(?:joint|additional|special|federal|union|senior)\s)?secretary\s(?!(?:of|for|to|in|at|on|general)\b)\p{L}/iu;

const isNational = (office: string): boolean =>
  NATIONAL.test(office) || OF_BARE_PORTFOLIO.test(office) || OF_AGENCY.test(office) || OF_NATIONAL_BODY.test(office);

const AGENCY = String.raw`(?:(?:national|federal|state|royal|general|republican)\s)?(?:customs(?:\sand\s(?:excise|tariffs?|border\sprotection))?|police|prisons?|correctional\sservices|immigration|migration|(?:internal\s)?revenue|tax(?:ation|es)?|coast\s?guards?|border\s(?:guards?|force|police|patrol|protection|service|control)|public\ssecurity|homeland\ssecurity|gendarmerie|civil\s(?:aviation|defen[cs]e)|intelligence|space|(?:anti-)?drugs?(?:\scontrol|\senforcement)?|(?:anti-)?narcotics(?:\scontrol)?|anti-corruption|reserve\sbank|central\sbank|state\sbank|national\sbank)`;
const AGENCY_HEAD = String.raw`(?:director(?:[- ]general)?|head|chief|chair(?:man|woman|person)?|commissioner(?:[- ]general)?|(?:comptroller|controller|inspector|surveyor)[- ]general|commandant|governor|president|administrator)`;
/** "Director General of Customs", "police chief", "Governor of the Central Bank": of an agency that a state has one of; not "Police Chief of Leeds". */
const OF_AGENCY = new RegExp(
  String.raw`^(?:${AGENCY_HEAD}\sof\s(?:the\s)?${AGENCY}(?:\s(?:service|department|authority|administration|agency|force|staff|bureau|directorate|corps|committee))*|${AGENCY}(?:\s(?:service|authority|agency|force))?\s${AGENCY_HEAD}|chair(?:man|woman|person)?\s(?:of\sthe\s)?(?:senate|joint\schiefs(?:\sof\sstaff)?)|chief\sjustice|(?:auditor|comptroller|inspector|prosecutor)[- ]general(?:\sof\s(?:the\s)?(?:police|army|customs))?)$`,
  "iu",
);

/** A firm's, where no state is named: only Hong Kong and Macao are governed by one. */
const OF_FIRM = /^(?:deputy |group |acting )?chief executive$/i;

/** Offices of the Union's institutions where its name is left out. Source: the EU Whoiswho directory, checked November 2026. */
const OF_EU =
  /^(?:(?:european|eu) (?:[a-z-]+ ){0,3}commissioner|(?:energy|economy|climate(?: action)?|migration|home affairs|agriculture|environment|transport|competition|budget|fisheries|justice|defen[cs]e|enlargement) commissioner|commissioner for (?:energy|the economy|economy|climate|migration|agriculture|the environment|environment|transport|competition|budget|fisheries|justice|defen[cs]e|trade|health|international partnerships|equality|preparedness)\b(?!.*\sof\sthe\s).*|high representative (?:of the union )?for foreign affairs and security policy(?:[ /].*)?|foreign policy chief|(?:commission|council) president|president of the commission|commission (?:executive )?vice-president)$/;

const OF_ORGANISATION = /^(?:deputy |assistant )?(?:secretary|director)[- ]general$/i;

/** "Director-General X", "Ambassador X, the director-general" */
const isOfOrganisation = ({ offices }: Person): boolean =>
  offices.some(({ text }) => OF_ORGANISATION.test(text)) &&
  (OF_ORGANISATION.test(offices[0]?.text ?? "") || /^ambassador$/i.test(offices[0]?.text ?? ""));

/** "Trade Cabinet Secretary" */
const KENYAN = /^(?!(?:chief|deputy|prime|former)\s)[\p{L}-]{3,24}(?:\s[\p{L}-]{2,24}){0,3}\scabinet secretary$/iu;

/** States that have secretaries where most have ministers, or beside them, as the United States have. */
const SECRETARIES_TOO: ReadonlySet<string> = new Set([
  "IN",
  "PK",
  "BD",
  "NP",
  "LK",
  "BT",
  "MV",
  "PH",
  "KE",
  "MX",
  "GB",
]);
const SECRETARY = /^(?:commerce|defen[cs]e|treasury|finance|trade) secretary$/;

/** The state of an official of whom the text does not say it: that of his office alone, of the government that speaks, or of the outlet. */
export const inferCountry = (person: Person, home: OutletHome | null, datelineCountry: string | null): void => {
  if (person.country !== null) return;
  const office = person.offices[0];
  person.organisation ??=
    bodyOf(home, office?.text ?? "") ?? (person.offices.some(({ text }) => UN_ALONE.test(text)) ? "UN" : null);
  // A secretary-general is an organisation's, named or not, whatever his rank.
  if (office === undefined || isOfOrganisation(person)) return;
  const own = home?.country ?? datelineCountry;
  const hasPortfolio = person.offices.some(({ text }) => /^secretary of state (?:for|at|in)\b/i.test(text));
  const unique = person.offices
    // "Secretary of State for X" is British, French or Portuguese, also where he is "the Secretary of State" later on.
    .map(({ text }) => {
      const office = text.toLowerCase();
      if (hasPortfolio && office === "secretary of state") return undefined;
      if (OF_EU.test(office) && (person.organisation ?? "EU") === "EU") return "EU";
      if (KENYAN.test(office)) return "KE";
      if (office.endsWith("ministry of external affairs")) return "IN";
      if (own !== null && SECRETARIES_TOO.has(own) && SECRETARY.test(office)) return own;
      return (
        OFFICE_COUNTRY.get(office) ??
        OFFICE_COUNTRY.get(office.replace(/(?<!^secretary of state) for .*$/, "")) ??
        stateOfParliament(office)
      );
    })
    .find(Boolean);
  const party =
    unique ??
    (person.organisation === null
      ? home?.government === true
        ? home.country
        : (office.rank <= NATIONAL_RANK_MAX && !OF_FIRM.test(office.text)) || isNational(office.text)
          ? home?.worldwide === false
            ? home.country
            : datelineCountry
          : undefined
      : undefined);
  const lacking = party === undefined || party === null ? undefined : OFFICES_LACKING.get(party);
  if (lacking !== undefined && person.offices.some(({ text }) => lacking.test(text))) return;
  if (isNoChancellor(office.text, party)) return;
  // A headline names the office first, and no fact can rest on it alone.
  const { start, end } = person.offices.at(-1) ?? office;
  if (person.organisation === "EU") person.country = { start, end, party: "EU", certainty: "implied" };
  else if (party !== undefined && party !== null) person.country = { start, end, party, certainty: "implied" };
};
