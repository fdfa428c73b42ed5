import anyAscii from "any-ascii";
import type { Mechanism } from "@parley/contracts";
import { abbreviateOrganisations } from "../organisations.ts";
import { COUNTRY_WORDS } from "../places/country-words.ts";

/** Words for one kind of body or talk; the first names the group. */
const HEADS: readonly (readonly string[])[] = [
  ["committee", "commission", "komissiya", "komitet", "kommission", "ausschuss", "comite", "comision"],
  ["council", "board", "sovet", "rat", "consejo", "conseil"],
  ["dialogue", "dialog", "dialogo"],
  ["consultation", "consultations", "konsultatsii", "konsultationen"],
  ["talks", "negotiations", "negotiation", "round", "rounds", "peregovory"],
  ["forum"],
  ["summit", "sammit", "gipfel"],
  ["conference", "konferentsiya", "konferenz"],
  ["group", "gruppa", "subgroup", "taskforce"],
  ["meeting", "session", "zasedanie", "vstrecha"],
  ["partnership"],
  ["mechanism", "format", "process", "track", "platform"],
];
const HEAD_OF: ReadonlyMap<string, string> = new Map(
  HEADS.flatMap((words) => words.map((word) => [word, words[0] ?? word] as const)),
);
/** Words that outlets add to or leave out of one and the same name. */
const WEAK_WORDS = new Set(
  (
    "the of on for and in to at a an between with joint inter intergovernmental governmental bilateral annual high level highlevel " +
    "regular permanent working official ministerial ministers minister state states republic kingdom people s united"
  ).split(" "),
);

/** A mechanism as it is compared and found. */
export interface MechanismKey {
  /** Head noun group, "" if the name has none known. */
  readonly head: string;
  /** Telling words, sorted: without countries, weak words and the head noun. */
  readonly words: readonly string[];
  /** Countries in the name, else the parties: sorted codes. */
  readonly countries: readonly string[];
  readonly ordinal: number | null;
  /** false when the name's script says nothing of its words: such a name can be equal to another, but not shown different. */
  readonly readable: boolean;
  /** Equal for equal names of one pair of sides. */
  readonly identity: string;
}

const singular = (word: string): string =>
  word.length > 4 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;

/**
 * Identity of a mechanism: the countries without order, the head noun and the telling words of its name, so that
 * "Kazakhstan-China Cooperation Commission" and "China-Kazakhstan Cooperation Committee" are one.
 * @param parties stand in for the countries when the name has none.
 */
export const mechanismKey = (mechanism: Mechanism, parties: readonly string[]): MechanismKey => {
  const readable = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u.test(mechanism.name);
  const plain = anyAscii(mechanism.name)
    .toLowerCase()
    .replace(/['’]s\b/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  const tokens = abbreviateOrganisations(plain).split(" ").filter(Boolean);
  const named = new Set<string>();
  const words = new Set<string>();
  let head = "";
  for (const token of tokens) {
    const country = COUNTRY_WORDS.get(token);
    const group = HEAD_OF.get(token) ?? HEAD_OF.get(singular(token));
    if (country !== undefined) named.add(country);
    // The last head noun is the grammatical one: "Strategic Dialogue Conference" is a conference.
    else if (group !== undefined) head = group;
    else if (!WEAK_WORDS.has(token) && !/^\d+(?:st|nd|rd|th)?$/.test(token)) words.add(singular(token));
  }
  const countries = [...(named.size > 0 ? named : new Set(parties))].sort();
  const sorted = [...words].sort();
  return {
    head,
    words: sorted,
    countries,
    ordinal: mechanism.ordinal,
    readable,
    identity: `${countries.join(",")}|${head}|${sorted.join(" ")}`,
  };
};
