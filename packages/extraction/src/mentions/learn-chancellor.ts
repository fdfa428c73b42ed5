import type { Person, Sentence } from "../model.ts";
import { asCountry, onlyState } from "./only-state.ts";
import { findParties } from "./parties.ts";

/** Who heads the government of few states, or the treasury of one. */
const CHANCELLOR = /^(?:federal )?chancellor$/i;
const CHANCELLORS: ReadonlySet<string> = new Set(["AT", "CH", "DE", "GB"]);

/** Whether this is a chancellor's office and the state has none. */
export const isNoChancellor = (office: string, state: string | null | undefined): boolean =>
  CHANCELLOR.test(office) && state != null && !CHANCELLORS.has(state);

/** States whose press calls the foreign minister so: "el canciller", "o chanceler". */
const CANCILLERES: ReadonlySet<string> = new Set("AR BO BR CL CO CR CU DO EC GT HN MX NI PA PE PY SV UY VE".split(" "));

/** "The chancellor met her counterpart", of whom the text calls foreign minister before. */
export const isCanciller = (office: string, { offices, country }: Person): boolean =>
  /^chancellor$/i.test(office) &&
  CANCILLERES.has(country?.party ?? "") &&
  offices.some(({ text }) =>
    /^(?:foreign minister|minister (?:of|for) (?:foreign|external) (?:affairs|relations)\b.*)$/i.test(text),
  );

/** A chancellor of whom no state is told is of the only one named that has such an office: "the Austrian-Czech consultations". */
export const learnChancellor = (sentences: readonly Sentence[], people: readonly Person[]): void => {
  for (const person of people) {
    const office = person.offices[0];
    if (person.country !== null || office === undefined || !CHANCELLOR.test(office.text)) continue;
    const named = sentences.flatMap(({ tokens }) => findParties(tokens).filter(({ party }) => CHANCELLORS.has(party)));
    const only = onlyState(named);
    if (only !== null) person.country = asCountry(only, "implied");
  }
};
