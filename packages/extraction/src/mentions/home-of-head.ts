import { homeIn, homeOfDomain } from "../lexicon/domains.ts";
import { governmentNamed, type OutletHome, outletNamed } from "../lexicon/outlets.ts";
import { homeOfName } from "./outlet-home.ts";

const HEAD_LINES = 6;
const HEAD_LINES_WITH_ADDRESS = 12;
const FOOT_LINES = 6;
const LINE_MAX = 90; // as long as the longest name of a ministry
const ADDRESSES_LINE_MAX = 160;

const OF_UN =
  /\bnoon briefing\b|\bSpokes(?:person|man|woman) (?:for|of) (?:the )?(?:UN |United Nations )?Secretary-General\b|\b[Rr]eadout of the (?:Deputy )?Secretary-General['’]s\b|^UN News\b/i;
const UN_HOME: OutletHome = { country: "UN", timeZone: "America/New_York", government: false, worldwide: true };

/** How only Washington heads its releases: the State Department's spokesperson, the White House's readouts and council. */
const OF_WASHINGTON =
  /^(?:Office of the Spokesperson$|(?:Joint )?Readout of (?:(?:Vice )?President (?!of\b)[^.;]{2,60}['’]s?\s|National Security Advisor\s)|Statement (?:by|from) (?:White House|NSC) |The (?:following|below) is attributable to (?:Principal |Deputy )*Spokesperson\b)/u;
const US_HOME = homeIn("US", true);
/** How only London heads what it says of the prime minister's calls. */
const OF_LONDON = /^A (?:Downing Street|No\.?\s?10|Number 10) [Ss]pokes(?:person|man|woman) said/u;
const GB_HOME = homeIn("GB", true);

/** "The Herald (Harare)" on a line of its own: the paper whose story an aggregator prints. */
const PAPER = /^(?:The\s)?(?:\p{Lu}[\p{L}'’-]+\s){1,4}\((?<town>\p{Lu}[\p{L}'’ -]{1,20})\)$/u;
/** "(CNN) -- President X said": whose report it is. */
const CREDIT = /^\((?<name>\p{Lu}[\p{L} ]{1,30})\)\s?(?:--|—|–|-)\s/u;

/** Who sends it. */
const FROM = /^(?:From|Issued by|Published by):\s/;

const homeOfLine = (line: string): OutletHome | null => {
  const credit = CREDIT.exec(line)?.groups?.["name"];
  const outlet = credit === undefined ? null : outletNamed(credit);
  if (outlet !== null && !outlet.agency) return outlet.home;
  if (line.length > LINE_MAX) return null;
  // "From: Prime Minister's Office, 10 Downing Street and The Rt Hon X MP"
  const [sender = ""] = FROM.test(line) ? line.replace(FROM, "").split(/\sand\s/) : [];
  const town = PAPER.exec(line)?.groups?.["town"];
  // "The Kremlin, Moscow"
  return (
    governmentNamed(line) ??
    (sender === "" ? null : governmentNamed(sender)) ??
    governmentNamed(line.split(",")[0] ?? "") ??
    (town === undefined ? null : homeOfName(town))
  );
};

/** "www.dfat.gov.au", "media@mfa.gov.fj" */
const ADDRESS = /(?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,3}\b/gi;

/** The government whose address a line of the head or foot gives: whoever prints a page names his own. */
const homeOfAddress = (lines: readonly string[]): OutletHome | null => {
  const outer = [
    ...lines.slice(0, HEAD_LINES_WITH_ADDRESS),
    ...lines.slice(HEAD_LINES_WITH_ADDRESS).slice(-FOOT_LINES),
  ];
  const homes = outer
    .filter((line) => line.length <= ADDRESSES_LINE_MAX)
    .flatMap((line) => line.match(ADDRESS) ?? [])
    .map((host) => homeOfDomain(host))
    .filter((home) => home?.government === true);
  const [home] = homes;
  return home != null && homes.every((other) => other?.country === home.country) ? home : null;
};

/** Whose release a text is whose outlet tells no home, by its first lines and by the addresses at its head and foot; null if they do not tell. */
export const homeOfHead = (all: readonly string[]): OutletHome | null => {
  const lines = all.slice(0, HEAD_LINES);
  if (lines.some((line) => OF_UN.test(line))) return UN_HOME;
  if (lines.some((line) => OF_LONDON.test(line))) return GB_HOME;
  for (const line of lines) {
    const home = homeOfLine(line);
    if (home !== null) return home;
  }
  return lines.some((line) => OF_WASHINGTON.test(line)) ? US_HOME : homeOfAddress(all);
};
