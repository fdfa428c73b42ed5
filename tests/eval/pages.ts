import { readFileSync } from "node:fs";
import { join } from "node:path";
import { extractArticle } from "@parley/extraction";

/**
 * One report a line, `gold | outlet | address | published | title ¶ text`, "¶" before a paragraph; no title = nothing before the first one.
 * Gold: for each meeting "kind status SIDE,SIDE Name,Name @Town", joined by ";", or "-" for none. "a/b" where careful readers differ, "_" for
 * a blank, "?" before what may be told or left out. Names and town may be left away; then they are not looked at.
 */
export interface Page {
  readonly id: string;
  readonly gold: string;
  readonly outlet: string;
  readonly url: string;
  readonly published: string;
  readonly title: string;
  readonly text: string;
}

const FOLDER = join(import.meta.dirname, "pages");

export const pagesOf = (file: string): Page[] =>
  readFileSync(join(FOLDER, file), "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const [gold = "", outlet = "", url = "", published = "", ...rest] = line.split(" | ");
      const [title = "", ...paragraphs] = rest
        .join(" | ")
        .split("¶")
        .map((part) => part.trim());
      return {
        id: url.slice(url.lastIndexOf("/") + 1),
        gold,
        outlet,
        url,
        published,
        title,
        text: paragraphs.join("\n\n"),
      };
    });

/** The ids of pages that are not read as their gold says. */
export const notYet = (): Set<string> => new Set(readFileSync(join(FOLDER, "not-yet.txt"), "utf8").trim().split(/\s+/));

interface Gold {
  readonly kinds: readonly string[];
  readonly statuses: readonly string[];
  readonly parties: readonly string[];
  readonly names: readonly string[];
  readonly city: string | null;
}

const goldOf = (words: string): Gold => {
  const [kind = "", status = "", parties = "", ...more] = words.trim().split(" ");
  const [names, city] = [more.find((one) => !one.startsWith("@")), more.find((one) => one.startsWith("@"))];
  const plain = (word: string): string => word.replaceAll("_", " ");
  return {
    kinds: kind.split("/"),
    statuses: status.split("/"),
    parties: parties.split(",").map(plain).toSorted(),
    names: (names ?? "").split(",").map(plain).filter(Boolean),
    city: city === undefined ? null : plain(city.slice(1)),
  };
};

type Told = ReturnType<typeof extractArticle>["events"][number];

const fits = (gold: Gold, { kind, status, parties, participants, place }: Told): boolean =>
  gold.kinds.includes(kind) &&
  gold.statuses.includes(status) &&
  JSON.stringify(parties.toSorted()) === JSON.stringify(gold.parties) &&
  gold.names.every((name) => participants.some((participant) => participant.name.includes(name))) &&
  (gold.city === null || place?.city === gold.city);

const shown = ({ kind, status, parties, participants, place }: Told): string =>
  `${kind} ${status} ${parties.join(",")} ${participants.map(({ name }) => name).join(",")} @${place?.city ?? ""}`;

/** What is wrong with the meetings that were read on a page; nothing if nothing is. */
export const faultsOf = ({ gold, outlet, url, published, title, text }: Page): string[] => {
  const left = extractArticle({
    url,
    outlet,
    publishedAt: published,
    ...(title === "" ? {} : { title }),
    content: { mediaType: "text/plain", body: text },
  }).events.slice();
  const golds = gold === "-" ? [] : gold.split(";").map((words) => words.trim());
  const missing: string[] = [];
  for (const words of golds.filter((one) => !one.startsWith("?"))) {
    const at = left.findIndex((event) => fits(goldOf(words), event));
    if (at < 0) missing.push(`not read: ${words}`);
    else left.splice(at, 1);
  }
  const spare = golds.filter((one) => one.startsWith("?")).map((one) => goldOf(one.slice(1)));
  const invented = left.filter((event) => !spare.some((one) => fits(one, event)));
  return [...missing, ...invented.map((event) => `read: ${shown(event)}`)];
};
