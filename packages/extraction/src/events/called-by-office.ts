import type { Person } from "../model.ts";

/** What those whom a plural means are: "the presidents" are no foreign ministers. */
const MEANT: readonly { readonly said: RegExp; readonly is: RegExp }[] = [
  { said: /^presidents$/, is: /\b(?<!vice[ -]|deputy )president\b(?! of the (?:senate|parliament|assembly|chamber))/i },
  {
    said: /^heads of state$/,
    is: /\b(?:(?<!vice[ -]|deputy )president|king|queen|emir|amir|sultan|emperor|head of state|pope|governor-general)\b/i,
  },
  {
    said: /^(?:prime ministers|premiers|heads of government)$/,
    is: /\b(?<!vice[ -]|deputy )(?:prime minister|premier|chancellor|taoiseach|chief adviser|president of the government|chair(?:man|woman|person)? of the (?:council|cabinet) of ministers)\b/i,
  },
  {
    said: /^(?:foreign ministers|heads of .*foreign ministries)$/,
    is: /\b(?:foreign|external|secretary of state|minister of state|chancellor)\b/i,
  },
  { said: /^(?:defen[cs]e ministers|heads of .*defen[cs]e ministries)$/, is: /\bdefen[cs]e\b|\bsecretary of war\b/i },
];

const LEAD = /^(?:the|both|these|their)\s(?:(?:two|three|four|five|both)\s)?/i;

/** Whether a plural ("The two presidents") may mean somebody who was at the meeting told before; of whom the text gives no office, it may. */
export const mayMean = (plural: string, person: Person | undefined): boolean => {
  const said = plural.replace(LEAD, "").toLowerCase();
  const meant = MEANT.find((one) => one.said.test(said));
  const offices = person?.offices ?? [];
  return meant === undefined || offices.length === 0 || offices.some(({ text }) => meant.is.test(text));
};

const PORTFOLIO =
  /^(?<first>[\p{Ll}-]{3,14})\s(?:and\s[\p{Ll}-]{3,14}\s)?(?:ministers|secretaries|chiefs|commissioners)$/u;
const SECOND = /\b(?:deputy|vice|assistant|under-?secretary|state secretary|adviser|spokes\p{Ll}+|ambassador)\b/iu;

/** Whether somebody is one of "the two interior ministers" by an office that the text gives. */
export const holdsOffice = (plural: string, { offices }: Person): boolean => {
  const said = plural.replace(LEAD, "").toLowerCase();
  const first = PORTFOLIO.exec(said)?.groups?.["first"];
  const is = MEANT.find((one) => one.said.test(said))?.is;
  return offices.some(({ text }) => {
    if (SECOND.test(text)) return false;
    return is === undefined
      ? first !== undefined &&
          /minister|secretary|chief|commissioner/iu.test(text) &&
          text.toLowerCase().includes(first)
      : is.test(text);
  });
};
