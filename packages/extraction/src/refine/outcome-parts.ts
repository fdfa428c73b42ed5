const PAPER_NAME = String.raw`(?:[Aa]greement|[Mm]emorandum|MoU|[Tt]reaty|[Pp]rotocol|[Pp]act|[Aa]ccord|[Dd]eclaration|[Ss]tatement|[Pp]lan|[Ll]etter|[Rr]oadmap|[Pp]rogramme|[Pp]rogram|[Cc]ontract|[Cc]ommuniqu[eé]|[Aa]rrangement|[Cc]harter|[Cc]onvention)`;
/** "an", "the joint", "two", and up to five words up to the paper: "an executive programme". */
const A_PAPER = String.raw`(?:an?|the|another|two|three|four|five|six|several)\s(?:joint\s)?(?:[\p{L}\d-]{1,24}\s){0,3}?${PAPER_NAME}s?\b`;

/** Verbs of what sides agree to do next: "reopen a port and train pilots". */
const DO = String.raw`(?:open|reopen|establish|set up|create|form|build|launch|start|begin|resume|hold|convene|host|exchange|send|train|share|expand|extend|increase|raise|double|triple|lift|waive|cut|sign|finali[sz]e|conclude|appoint|introduce|facilitate|simplify|restore|return|provide|grant|add|develop|strengthen|promote|organi[sz]e|conduct|coordinate|keep|refrain|work)`;

/** "a protocol on gas and a memorandum on ports", "to open a school and to lend $2 million": where the next outcome begins. */
const ANOTHER = new RegExp(
  [
    String.raw`,?\sand\s(?:also\s)?(?:to\s(?=\p{Ll})|that\s(?=\p{L}))`,
    // "that charges be removed, that a committee be set up, and that"
    String.raw`,\sthat\s(?=[^;]{3,200},?\sand\sthat\s)`,
    // "to map the reefs, to train divers and to waive fees"; not "to open the port, to ease trade"
    String.raw`,\sto\s(?=\p{Ll}[^.;]{5,160}\sand\s(?:also\s)?to\s\p{Ll})`,
    String.raw`(?:,?\sand\s(?:also\s)?|,?\sas\swell\sas\s)(?=${A_PAPER})`,
    // "an accord on gas, a plan on rail and a memorandum"; not "a second paper, a plan on rail"
    String.raw`,\s(?=${A_PAPER}[^.;]{3,200}?\sand\s${A_PAPER})`,
    // "Oslo will pay for the pier, and the navy will send divers"
    String.raw`,\sand\s(?=(?:\p{L}[\p{L}'-]*\s){1,5}(?:will|would)\s)`,
    // "the hotline will open, neither navy may come near, and a team will report"
    String.raw`(?<=\b(?:will|would|shall|may|(?:is|are)\sto)\s[^.;]{5,160}),\s(?:and\s)?(?=(?:(?!(?:and|which|who|whose|where|when|while|as|if|after|before|but|that|so|said|says)\b)\p{L}[\p{L}'-]*\s){1,9}(?:will|would|shall|may|(?:is|are)\sto)\s)`,
    String.raw`,?\s(?:and|as\swell\sas)\s(?=(?:another|the\sother|a\s(?:second|third))(?:\sone)?\son\s)`,
    String.raw`,?\sand\sa\s(?:promise|pledge|commitment)\s(?:by\s(?:the|both)\s[^,.;]{3,30}\s)?to\s`,
    String.raw`,?\sand\s(?=a\s(?:promise|pledge|commitment)\sthat\s)`,
    // "the signing of a protocol on gas, and of the work plan"
    String.raw`,?\sand\sof\s(?=(?:the\s\p{Lu}|${A_PAPER}))`,
    // "a fund for farmers and a regional arrest warrant", "a yearly report and £18m for clinics"
    String.raw`,?\sand\s(?=(?:an?\s(?:joint|common|regional|permanent|new|shared|bilateral|single)\s|[$€£]\s?\d))`,
    // "have settled on a calendar and will bring their rules into line"
    String.raw`,?\sand\s(?:will|would)\s(?=\p{Ll}+\s[^,.;]{15,})`,
    String.raw`,?\sand\s(?:also\s|jointly\s)?(?=${DO}\s(?:an?|the|two|three|four|five|six|each|their|its|direct|joint|new|more|\d[\d.·,]*)\s)`,
  ].join("|"),
  "gu",
);

/** Verbs that are no nouns: "reopen a port, waive fees and simplify visa rules" are three things. */
const DONE = String.raw`(?:abolish|lift|fast-track|withdraw|deploy|draw up|hand over|allow|bring|exempt|halve|scrap|revive|pay for|take back|accelerate|add|address|advance|appoint|begin|boost|broaden|build|carry out|combat|commence|complete|conclude|conduct|convene|cooperate|coordinate|create|deepen|develop|diversify|double|ease|elevate|encourage|enhance|ensure|establish|expand|explore|extend|facilitate|finali[sz]e|foster|hold|implement|improve|increase|intensify|introduce|launch|maintain|negotiate|open|organi[sz]e|promote|provide|publish|raise|reduce|refrain|reinforce|remove|renew|reopen|restart|resolve|restore|resume|revive|set up|share|sign|simplify|speed up|start|step up|strengthen|tackle|triple|waive|widen)`;
const DOES = new RegExp(String.raw`^(?:\p{Ll}{3,12}ly\s|further\s)?(?:${DONE}|${DO})\s`, "u");
/** "Chile will open a pier and train divers" */
const WILL_DO = new RegExp(
  String.raw`^[^,;]{2,80}?\s(?:will|would|(?:is|are)\sto)\s(?:\p{Ll}{3,12}ly\s|also\s)?(?:${DONE}|${DO})\s`,
  "u",
);
const NEXT_DEED = new RegExp(
  String.raw`(?:,\s(?:and\s)?|\sand\s)(?:also\s|jointly\s|further\s)?(?=(?:\p{Ll}{4,12}ly\s)?${DONE}\s(?!(?:of|in|and)\s))`,
  "gu",
);
/** "strengthen [and expand]": the verb has its object behind the next one. "the bridge to ease trade [and create jobs]": what it is for. */
const GOES_ON = new RegExp(
  String.raw`^(?:\p{Ll}{3,12}ly\s|further\s)?\p{Ll}+(?:\s(?:up|out))?$|(?<!\b(?:is|are))\sto\s(?:${DONE}|${DO})\s[^,]*$`,
  "u",
);
/** Of several things agreed on, what is no more than a kind word is none. */
const KIND_WORD =
  /^(?:\p{Ll}{3,12}ly\s|further\s)?(?:strengthen|deepen|enhance|reinforce|promote|maintain|boost|intensify|expand|foster|coordinate|develop|advance)\s[^,]*\b(?:trust|friendship|solidarity|ties|relations|coordination|understanding|partnership|momentum)$/u;

/** "agreed on joint patrols, a hotline, and a common card": where the next of several things begins. */
const NEXT_THING = /,?\sand\son\s(?=\p{L})|,\s(?:and\s)?(?=(?:an?\s|\p{Ll}[\p{L}-]*\s\p{L}[\p{L}-]*\s\p{L}))/gu;

/** "agreements on gas, on border posts and on the return of relics" */
const SEVERAL_ON =
  /^(?:\p{L}[\p{L}-]*\s){0,3}(?:agreements|accords|memoranda|MoUs|protocols|treaties|deals|pacts)\son\s/u;
const NEXT_ON = /,?\s(?:and\s)?on\s(?=\p{L})/gu;
const FIRST_ON = /\son\s/u;

/** "directions for cooperation in trade, investment and health care": one thing, whatever its fields. */
const IN_FIELDS =
  /\b(?:cooperation|co-operation|collaboration|exchanges|coordination|partnership|ties|relations|investment|interaction|work)\s(?:in|on|across)\s[^,;]{3,60},/u;

const PART_LENGTH_MIN = 5;

interface Part {
  readonly text: string;
  /** Where it begins in the whole. */
  readonly at: number;
}

const split = (text: string, divider: RegExp, from: number): Part[] => {
  const parts: Part[] = [];
  let at = 0;
  for (const cut of text.matchAll(divider)) {
    const next = cut.index + cut[0].length;
    if (cut.index < from || cut.index - at < PART_LENGTH_MIN || text.length - next < PART_LENGTH_MIN) continue;
    parts.push({ text: text.slice(at, cut.index), at });
    at = next;
  }
  return [...parts, { text: text.slice(at), at }];
};

/** "reopen the port, waive fees and simplify rules": each of the deeds. */
const deedsOf = ({ text, at }: Part): Part[] => {
  const deeds = split(text, NEXT_DEED, 0).reduceRight<Part[]>((joined, deed) => {
    const [next, ...rest] = joined;
    const isOne = next !== undefined && GOES_ON.test(deed.text) && !text.startsWith(",", deed.at + deed.text.length);
    return !isOne
      ? [deed, ...joined]
      : [{ text: text.slice(deed.at, next.at + next.text.length), at: deed.at }, ...rest];
  }, []);
  return deeds
    .filter((deed, k) => k === 0 || !KIND_WORD.test(deed.text))
    .map((deed) => ({ text: deed.text, at: at + deed.at }));
};

/** "agreed to open a road; close a pit; and train pilots": the deeds behind what is told of the first, up to the full stop. */
export const deedsBehind = (first: string, behind: string): Part[] => {
  const parts: Part[] = [];
  if (!DOES.test(first)) return parts;
  let at = first.length;
  for (const piece of behind.split(";")) {
    const lead = /^\s(?:and\s)?(?:also\s)?/u.exec(piece)?.[0].length ?? 0;
    const text = piece.slice(lead);
    if (at > first.length && !DOES.test(text)) break;
    if (at > first.length && !KIND_WORD.test(text)) parts.push({ text, at: at + lead });
    at += piece.length + 1;
  }
  return parts;
};

/** Each outcome of several told in one breath. `things`: what is listed are things agreed on, not acts or papers. */
export const outcomeParts = (text: string, { things }: { readonly things: boolean }): Part[] => {
  if (things) return IN_FIELDS.test(text) ? [{ text, at: 0 }] : split(text, NEXT_THING, 0);
  if (SEVERAL_ON.test(text)) return split(text, NEXT_ON, (FIRST_ON.exec(text)?.index ?? 0) + 1);
  const parts = split(text, ANOTHER, 0);
  return DOES.test(text) || WILL_DO.test(text) ? parts.flatMap(deedsOf) : parts;
};
