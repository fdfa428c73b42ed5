import { disjointSets } from "../disjoint-sets.ts";
import type { NameForm } from "../names/name-form.ts";
import type { NameMatcher } from "../names/name-matcher.ts";
import { LONE_WORD_MAX, wordRatio } from "../names/word-ratio.ts";
import { compareText } from "../order.ts";
import type { Sayer } from "./choose.ts";
import type { Report } from "./report.ts";

/** One mention of one participant: where it lies in which event. */
export interface Mention extends Sayer {
  /** Place of the report among those that are merged. */
  readonly report: number;
  readonly index: number;
  readonly participant: Report["event"]["participants"][number];
}

/** Names are compared pair by pair within a country; a delegation list longer than this is cut in the order of its names. */
const NAMES_PER_COUNTRY_MAX = 80;

interface NameGroup {
  readonly form: NameForm;
  readonly mentions: Mention[];
}

const byName = (mentions: readonly Mention[], names: NameMatcher): NameGroup[] => {
  const groups = new Map<string, NameGroup>();
  for (const mention of mentions) {
    const form = names.form(mention.participant.name);
    const group = groups.get(form.text);
    if (group === undefined) groups.set(form.text, { form, mentions: [mention] });
    else group.mentions.push(mention);
  }
  return [...groups.values()].sort((a, b) => compareText(a.form.text, b.form.text)).slice(0, NAMES_PER_COUNTRY_MAX);
};

const isPartOf = (part: NameForm, whole: NameForm): boolean => {
  const [word] = part.words;
  return (
    word !== undefined &&
    part.words.length === 1 &&
    whole.words.length > 1 &&
    whole.words.some((other) => wordRatio(word, other) <= LONE_WORD_MAX)
  );
};

/** Whether each report names one person only; different people of one report have different names. */
const haveOnePrincipal = (groups: readonly NameGroup[]): boolean => {
  const said = new Map<number, NameGroup>();
  for (const group of groups)
    for (const { report } of group.mentions) {
      const before = said.get(report);
      if (before === undefined) said.set(report, group);
      else if (before !== group) return false;
    }
  return true;
};

/**
 * Mentions of one country's people, one group a person: names that compare as the same; a lone surname with the only person
 * who bears it; and, where every report has one person for the country, spellings in scripts that cannot be compared (the
 * only principal is one person: another would have kept the reports apart).
 */
const peopleOfCountry = (mentions: readonly Mention[], names: NameMatcher): Mention[][] => {
  const name = mentions[0]?.participant.name;
  if (mentions.every(({ participant }) => participant.name === name)) return [[...mentions]];
  const groups = byName(mentions, names);
  const sets = disjointSets(groups.length);
  const onePrincipal = haveOnePrincipal(groups);
  for (const [j, b] of groups.entries())
    for (let i = 0; i < j; i++) {
      const a = groups[i];
      if (a === undefined) continue;
      const verdict = names.compare(a.form, b.form);
      const onlyScripts = verdict === "unsure" && (!a.form.sounded || !b.form.sounded);
      if (verdict === "same" || (onePrincipal && onlyScripts)) sets.join(i, j);
    }
  for (const [part, { form }] of groups.entries()) {
    if (form.words.length !== 1) continue;
    const bearers = new Set<number>();
    for (const [index, whole] of groups.entries())
      if (index !== part && isPartOf(form, whole.form)) bearers.add(sets.find(index));
    const [only] = bearers;
    if (only !== undefined && bearers.size === 1) sets.join(part, only);
  }
  return sets.groups().map((group) => group.flatMap((index) => groups[index]?.mentions ?? []));
};

/** Everybody the reports name, one group of mentions a person. A function of the set of reports. */
export const groupPeople = (reports: readonly Report[], names: NameMatcher): Mention[][] => {
  const byCountry = new Map<string, Mention[]>();
  for (const [report, { id, tier, originGroup, isHeld, event }] of reports.entries())
    for (const [index, participant] of event.participants.entries()) {
      const mention = { id, tier, originGroup, isHeld, report, index, participant };
      const country = participant.country ?? "";
      const mentions = byCountry.get(country);
      if (mentions === undefined) byCountry.set(country, [mention]);
      else mentions.push(mention);
    }
  return [...byCountry]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, mentions]) => peopleOfCountry(mentions, names));
};
