/** Nouns that end like adjectives. */
const NOUNS = new Set(
  "seminary -general capital hospital canal terminal arsenal proposal withdrawal narwhal coral approval renewal removal portal festival journal material mineral signal traffic music topic public clinic fabric pandemic epidemic republic initiative objective cooperative archive narrative incentive alternative perspective directive military library boundary dictionary territory history factory inventory laboratory cable vegetable table trial refusal appeal deal coal goal metal meal seal animal arrival disposal denial survival revival referral rental potential tribunal cereal chemical arsenic logic arctic salary sanctuary estuary anniversary judiciary itinerary memory theory observatory diary plastic ceramic olive aluminium".split(
    " ",
  ),
);
const NOUN_LENGTHS = [...new Set([...NOUNS].map(({ length }) => length))];
/** Also at the end of a longer word: "countermaterial". */
const isNoun = (word: string): boolean => NOUN_LENGTHS.some((length) => NOUNS.has(word.slice(-length)));

const ENDING = /\p{Ll}(?:al|ory|ic|ive|ary|ible|able|ous|ful|less|arian|-led|-ethnic|-based|-term|-wide|-range)$/u;
const ADJECTIVES = new Set(
  "stronger sovereign unified enduring lasting durable coordinated independent peaceful united accountable free open safe secure transparent resilient prosperous inclusive clean green stable nuclear global ethnic acute genuine immense credible future current recent past present previous subsequent former latter urgent different important independent permanent persistent frequent consistent efficient sufficient prominent relevant significant vibrant sustained continued enhanced integrated democratic equitable fair just robust strong strict severe concrete diverse extreme obsolete private remote adequate appropriate legitimate intermediate immediate separate broad broader wide wider deep deeper close closer new newer old older high higher low lower great greater good better best large larger small smaller medium rapid solid vivid valid candid frank brutal northern southern eastern western central long longer short shorter long-term short-term near-term smart digital modern rural urban joint mutual back again beyond toward towards unprovoked unjust irregular ready able unable young poor rich foreign overseas maritime cross-border two-way hybrid high-level whole entire full further additional other more less several various many such same orderly humane unjustified unprovoked".split(
    " ",
  ),
);
/** Nouns that end like participles: "mining", "feed"; and of all others one alone names nothing. */
const THING =
  /(?:^|-)(?:\p{Ll}*keeping|mining|heating|contracting|shipping|fishing|overfishing|\p{Ll}+making|farming|housing|training|banking|funding|financing|\p{Ll}*trafficking|smuggling|policing|logging|poaching|whaling|engineering|manufacturing|processing|planning|lending|hunting|building|shipbuilding|peacebuilding|sharing|roaming|branding|clothing|dumping|flooding|gaming|gambling|hacking|spying|warming|meeting|screening|laundering|counterfeiting|broadcasting|ranching|dredging|breeding|recycling|tunnelling|tunneling|schooling|nursing|pricing|licensing|lighting|parking|publishing|refining|rigging|sailing|seafaring|tracking|trading|wing|ring|spring|string|king|thing|outsourcing|offshoring|demining|bunkering|pharming|monitoring|sequencing|crossing|seabed|feed|need|seed|weed|shed|breed|bed|red|speed|greed|creed|deed|steed)$/u;
const PARTICIPLE = /\p{Ll}{2}(?:ing|ed)$/u;

/** "Oslo's unjustified, unprovoked and lasting ban": of what somebody's is, no noun yet. */
const OWNED_MODIFIER = /(?:'s|s')\s(?:un)?\p{Ll}+ed$/u;

const LAST_WORD = /[\p{L}.'-]+$/u;
const lastOf = (text: string): string => LAST_WORD.exec(text)?.[0] ?? "";

/** The phrase ends with an adjective: the noun is still to come. */
export const endsInAdjective = (text: string): boolean => {
  const word = lastOf(text);
  if (!/^\p{Ll}/u.test(word)) return /(?:^|\s(?:of|other)\s)(?:U\.S\.?|\p{Lu}\p{Ll}+(?:ian|ish|ese))$/u.test(text);
  if (OWNED_MODIFIER.test(text) && !THING.test(word)) return true;
  return ADJECTIVES.has(word) || (ENDING.test(word) && !isNoun(word));
};

/** Fields of work that lists name by their adjective: "in trade, maritime, and tourism". */
const FIELDS: ReadonlySet<string> = new Set(["maritime", "consular"]);
export const isField = (text: string): boolean => FIELDS.has(text);

/** One word that is an adjective or a participle: "acute", "resulting", "bolstered". */
export const isLoneModifier = (text: string): boolean =>
  !text.includes(" ") &&
  !isField(text) &&
  (endsInAdjective(text) || (/^\p{Ll}/u.test(text) && PARTICIPLE.test(text) && !THING.test(text)));
