import type { Person, Sentence } from "../model.ts";
import { findParties } from "./parties.ts";

/** Unions whose commissions have commissioners for a portfolio, as the European Union's has. Source: their treaties and own sites, checked December 2026. */
const WITH_COMMISSIONERS: ReadonlySet<string> = new Set(["African Union", "ECOWAS", "ECCAS", "WAEMU", "CEMAC"]);
const COMMISSIONER =
  /^(?!.*\b(?:high|police|customs|revenue|general|district|tax)\b)(?:[\p{L}-]+\s){0,3}commissioner\b/iu;

/** "The ECOWAS Commission has asked Vietnam for seed. The Commissioner for Agriculture, X": of the one union with commissioners that the text names. */
export const learnCommissioners = (sentences: readonly Sentence[], people: readonly Person[]): void => {
  const commissioners = people.filter(
    ({ country, organisation, offices }) =>
      country === null && organisation === null && offices.some(({ text }) => COMMISSIONER.test(text)),
  );
  if (commissioners.length === 0) return;
  const named = new Set(sentences.flatMap(({ tokens }) => findParties(tokens).map(({ party }) => party)));
  const [union, ...others] = [...WITH_COMMISSIONERS].filter((one) => named.has(one));
  if (union === undefined || others.length > 0 || named.has("EU")) return;
  for (const person of commissioners) person.organisation = union;
};
