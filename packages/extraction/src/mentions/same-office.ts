/** A prince's style and a soldier's rank: no office beside one. */
export const isStyle = (text: string): boolean =>
  /^(?:prince|princess|(?:(?:vice-?|senior|lieutenant|major|brigadier|colonel|rear|air|field|chief)\s){0,2}(?:general|admiral|marshal|colonel))$/i.test(
    text,
  );

const LOWER_RANKS = /(?:^|\s)(?:vice|deputy|prime|assistant|under|associate|shadow)$/;

/** "the deputy minister" for "Deputy Foreign Minister", "the vice minister" for "Vice Minister of Trade". */
const LOWER = /^(?<rank>deputy|vice|assistant)[ -](?<head>minister|secretary|premier|chairman|speaker)$/;
const isLowerOf = (short: string, full: string): boolean => {
  const { rank, head } = LOWER.exec(short)?.groups ?? {};
  if (rank === undefined || head === undefined) return false;
  const [first = "", ...words] =
    full
      .replace("-", " ")
      .split(/ (?:of|for|to|on) /)[0]
      ?.split(" ") ?? [];
  return first === rank && words.at(-1) === head && !words.includes("prime");
};

/** "the Secretary" for "Secretary of State", "the minister" for "Foreign Minister", "the PM"; "the minister" never for a vice or prime one. */
export const sameOffice = (said: string, known: string): boolean => {
  const short = spelledOut(said).toLowerCase();
  const full = spelledOut(known).toLowerCase();
  if (isShortFor(said, known)) return true;
  if (full === short || full.startsWith(`${short} `) || full.startsWith(`${short}, `)) return true;
  if (isLowerOf(short, full)) return true;
  const head = full.split(/ (?:of|for|to|on) /)[0] ?? "";
  return head.endsWith(` ${short}`) && !LOWER_RANKS.test(head.slice(0, -short.length - 1));
};

/** What reports call a holder of an office: "the Mongolian leader", "Peru's top diplomat". */
const CALLED: readonly { readonly said: RegExp; readonly is: RegExp }[] = [
  {
    said: /^(?:leader|head of state)$/i,
    is: /^(?:state |interim |acting )?(?:president|king|queen|emir|sultan|prime minister|premier|chancellor)$/i,
  },
  {
    said: /^(?:premier|head of (?:the )?(?:[\p{L}-]{3,24} )?(?:government|cabinet)|government chief)$/iu,
    is: /^(?:prime minister|premier|chancellor)$/i,
  },
  {
    said: /^(?:foreign minister|minister (?:of|for) foreign affairs)$/i,
    is: /^(?:(?:foreign|external)(?: affairs)? (?:minister|secretary)|minister (?:of|for) (?:foreign|external) (?:affairs|relations))\b/i,
  },
  { said: /^(?:top|chief) diplomat$/i, is: /\b(?:foreign|external)\b/i },
  {
    said: /^(?:defen[cs]e chief)$/i,
    is: /^(?:minister of defen[cs]e|defen[cs]e (?:minister|secretary)|secretary of defen[cs]e)$/i,
  },
];

/** Whether a report may call the holder of the known office so. */
export const isCalled = (said: string, known: string): boolean =>
  CALLED.some((one) => one.said.test(said) && one.is.test(known));

/** What a report calls somebody whose office it has told before, his state left out: "the general", "the envoy", "the legislator". */
const DESCRIBED: readonly { readonly said: RegExp; readonly is: RegExp }[] = [
  {
    said: /^(?:general|admiral|colonel|commander|(?:army|military|navy|defen[cs]e) chief|chief of staff)$/i,
    is: /\b(?:army|navy|air force|defen[cs]e force|armed forces|general staff|chief of (?:the )?(?:\p{L}+ )?staff|(?:staff|military|defen[cs]e) chief|commander|general|admiral|marshal)\b/iu,
  },
  {
    said: /^(?:(?:special |chief )?(?:envoy|negotiator|mediator|emissary|representative))$/i,
    is: /\b(?:envoy|negotiator|mediator|emissary|representative)\b/i,
  },
  {
    said: /^(?:(?:top |chief |senior )?diplomat)$/i,
    is: /\b(?:ambassador|high commissioner|consul|envoy|(?:foreign|external)(?: affairs)? (?:minister|secretary|under-?secretary)|(?:foreign|external) (?:affairs|relations))\b/i,
  },
  {
    said: /^(?:speaker|lawmaker|legislator|parliamentarian)$/i,
    is: /\b(?:speaker|(?:president|chair(?:man|woman|person)?) of (?:the )?(?:\p{L}+ ){0,3}(?:parliament|assembly|senate|house|council|diet|chamber)|(?:parliament|assembly|senate|house of representatives|national council|sejm) (?:president|speaker|chair(?:man|woman|person)?))\b/iu,
  },
  {
    said: /^head of state$/i,
    is: /^(?:(?:state|interim|acting|transitional) )?(?:president|king|queen|emir|sultan)\b/i,
  },
  { said: /^(?:monarch|king|queen|emir|sultan)$/i, is: /^(?:king|queen|emir|sultan)\b/i },
  { said: /^(?:ambassador|envoy)$/i, is: /\b(?:ambassador|high commissioner)\b/i },
  { said: /^(?:chairwoman|chairman|chairperson|chair)$/i, is: /\bchair(?:woman|man|person)?\b/i },
];

/** Whether the holder of the known office may be told of so, once he has been named. */
export const isDescribed = (said: string, known: string): boolean =>
  DESCRIBED.some((one) => one.said.test(said) && one.is.test(known));

/** "PM" for "Prime Minister", "EAM" for "External Affairs Minister", "MoS" for a "Minister of State for" anything. */
const isShortFor = (short: string, full: string): boolean =>
  (short === "MoS" && /^minister of state\b/i.test(full)) ||
  (/^\p{Lu}{2,4}$/u.test(short) &&
    full
      .replaceAll(/\b(?:of|for|and|the)\b/giu, "")
      .match(/(?<![\p{L}'])\p{L}/gu)
      ?.join("")
      .toUpperCase() === short);

/** "Minister", as captions and headlines say it, for "External Affairs Minister". */
const isBareOf = (bare: string, full: string): boolean =>
  /^(?:minister|secretary)$/i.test(bare) && sameOffice(bare, full);

/** Whether `full` says the office of `said` in more words: "Minister of Trade" for "Minister", "Prime Minister" for "PM". */
export const isFullerOffice = (full: string, said: string): boolean =>
  full.length > said.length &&
  ([said, spelledOut(said)].some((words) => full.toLowerCase().startsWith(words.toLowerCase())) ||
    isShortFor(said, full) ||
    isBareOf(said, full));

/** "Deputy Prime Minister" of "Deputy PM" and of "deputy premier". */
const spelledOut = (office: string): string =>
  office
    .replace(/\b([Dd]eputy) [Pp]remier\b/, "$1 Prime Minister")
    .replace(/\bPM\b/, "Prime Minister")
    .replace(/\bFM\b/, "Foreign Minister")
    .replace(/\bDM\b/, "Defence Minister")
    .replace(/\bVP\b/, "Vice President");
