const PAPER_NAME = String.raw`(?:[Aa]greement|[Mm]emorandum|MoU|[Tt]reaty|[Pp]rotocol|[Pp]act|[Aa]ccord|[Dd]eclaration|[Ss]tatement|[Pp]lan|[Ll]etter|[Rr]oadmap|[Pp]rogramme|[Pp]rogram|[Cc]ontract|[Cc]ommuniqu[eé]|[Aa]rrangement|[Cc]harter|[Cc]onvention)`;
/** "an", "the joint", "two", and up to five words up to the paper: "an executive programme". */
const A_PAPER = String.raw`(?:an?|the|another|two|three|four|five|six|several)\s(?:joint\s)?(?:[\p{L}\d-]{1,15}\s){0,3}?${PAPER_NAME}s?\b`;

/** Verbs of what sides agree to do next: "reopen a port and train pilots". */
const DO = String.raw`(?:open|reopen|establish|set up|create|form|build|launch|start|begin|resume|hold|convene|host|exchange|send|train|share|expand|extend|increase|raise|double|triple|lift|waive|cut|sign|finali[sz]e|conclude|appoint|introduce|facilitate|simplify|restore|return|provide|grant|add|develop|strengthen|promote|organi[sz]e|conduct|coordinate|keep|refrain|work)`;

/** "a protocol on gas and a memorandum on ports", "to open a school and to lend $2 million": where the next outcome begins. */
const ANOTHER = new RegExp(
  [
    String.raw`,?\sand\s(?:also\s)?(?:to\s(?=\p{Ll})|that\s(?=\p{L}))`,
    // "to map the reefs, to train divers and to waive fees"; not "to open the port, to ease trade"
    String.raw`,\sto\s(?=\p{Ll}[^.;]{5,160}\sand\s(?:also\s)?to\s\p{Ll})`,
    String.raw`(?:,?\sand\s(?:also\s)?|,?\sas\swell\sas\s)(?=${A_PAPER})`,
    // "an accord on gas, a plan on rail and a memorandum"; not "a second paper, a plan on rail"
    String.raw`,\s(?=${A_PAPER}[^.;]{3,200}?\sand\s${A_PAPER})`,
    // "Oslo will pay for the pier, and the navy will send divers"
    String.raw`,\sand\s(?=(?:\p{L}[\p{L}'-]*\s){1,5}(?:will|would)\s)`,
    String.raw`,?\s(?:and|as\swell\sas)\s(?=another\son\s)`,
    String.raw`,?\sand\sa\s(?:promise|pledge|commitment)\sto\s`,
    String.raw`,?\sand\s(?:also\s|jointly\s)?(?=${DO}\s(?:an?|the|two|three|four|five|six|each|their|its|direct|joint|new|more|\d[\d.,]*)\s)`,
  ].join("|"),
  "gu",
);

/** "agreed on joint patrols, a hotline, and a common card": where the next of several things begins. */
const NEXT_THING = /,\s(?:and\s)?(?=(?:an?\s|\p{Ll}[\p{L}-]*\s\p{L}[\p{L}-]*\s\p{L}))/gu;

/** "agreements on gas, on border posts and on the return of relics" */
const SEVERAL_ON =
  /^(?:\p{L}[\p{L}-]*\s){0,3}(?:agreements|accords|memoranda|MoUs|protocols|treaties|deals|pacts)\son\s/u;
const NEXT_ON = /,?\s(?:and\s)?on\s(?=\p{L})/gu;
const FIRST_ON = /\son\s/u;

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

/** Each outcome of several told in one breath. `things`: what is listed are things agreed on, not acts or papers. */
export const outcomeParts = (text: string, { things }: { readonly things: boolean }): Part[] => {
  if (things) return split(text, NEXT_THING, 0);
  if (SEVERAL_ON.test(text)) return split(text, NEXT_ON, (FIRST_ON.exec(text)?.index ?? 0) + 1);
  return split(text, ANOTHER, 0);
};
