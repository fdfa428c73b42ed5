import type { PartyMention, Person, PersonMention, Sentence } from "../model.ts";
import { asCountry, onlyState } from "./only-state.ts";
import { findParties } from "./parties.ts";

const ITS = /\b[Ii]ts\s(?:own\s|new\s|then\s)?$/;
const OPENS_WITH_MAX = 4; // characters: "The "

/** "The IMF has urged both to settle. Ilse Brand, [its] managing director": of whom the sentence before is told, nobody being named in it. */
const subjectBefore = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  index: number,
): PartyMention | null => {
  const before = sentences[index - 1];
  if (before === undefined || before.zone !== "body" || (mentions[index - 1] ?? []).length > 0) return null;
  const first = findParties(before.tokens)[0];
  return first !== undefined &&
    first.start - before.start <= OPENS_WITH_MAX &&
    (first.form === "organisation" || first.form === "name") &&
    /^(?:,\s(?:which|whose)\b|\s\p{Ll})/u.test(before.text.slice(first.end - before.start))
    ? first
    : null;
};

/** "The European Union was represented by [its] chief negotiator", "ECOWAS sent its envoy": the body's own. */
const SENT =
  /^\s(?:(?:was|were|is|will be)\srepresented\sby|(?:has\s|had\s)?(?:sent|named|dispatched))\sits\s(?:own\s|new\s)?$/u;

const THAT_COUNTRYS = /\b[Tt]hat\s(?:country|state|nation)'s\s(?:new\s|then\s)?$/;
const OF_THIS = /^\sof\s(?:this|that)\s(?:country|state|nation)\b/;

/** "[The Dutch] foreign ministry said that its secretary-general" */
const isOfBody = (behind: string, { form }: PartyMention): boolean =>
  form === "adjective" &&
  /^\s(?:[\p{L}-]{3,24}\s){0,3}?(?:[Mm]inistry|[Gg]overnment|[Pp]arliament|[Pp]residency|[Aa]rmy|[Nn]avy|[Cc]entral [Bb]ank)\b/u.test(
    behind,
  );

const OF_DELEGATION =
  /\b(?:delegations?|team|mission|contingent)\s(?:of|from)\s(?:[^.;:]{3,90}?),?\s(?:headed|led)\sby\sits\s(?:own\s|new\s)?$/u;

/** "a delegation of the Royal Navy of Oman, headed by [its] Commander": the state of the body that sent it, whoever else is named before. */
const ofDelegation = (left: string, before: readonly PartyMention[], start: number): PartyMention | null => {
  const match = OF_DELEGATION.exec(left);
  if (match === null) return null;
  return onlyState(before.filter((party) => party.start - start >= match.index));
};

/** "Barbados will pay, according to its Prime Minister, X": of the only state that the sentence has named so far; "on a visit to Peru he met the Prime Minister of this country", "work with Peru, after talks with that country's President": of the last. */
export const learnIts = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
): void => {
  for (const { index, text, start, tokens } of sentences)
    for (const { person: at, offices, former } of mentions[index] ?? []) {
      const [person, office] = [people[at ?? -1], offices[0]];
      if (person === undefined || office === undefined || former) continue;
      if (person.country !== null || person.organisation !== null) continue;
      const isThere =
        OF_THIS.test(text.slice(office.end - start)) || THAT_COUNTRYS.test(text.slice(0, office.start - start));
      if (!isThere && !ITS.test(text.slice(0, office.start - start))) continue;
      const before = findParties(tokens).filter(({ end }) => end <= office.start);
      const sender = ofDelegation(text.slice(0, office.start - start), before, start);
      if (sender !== null) {
        person.country = asCountry(sender, "stated");
        continue;
      }
      const body = before.at(-1);
      if (body?.form === "organisation" && SENT.test(text.slice(body.end - start, office.start - start))) {
        if (body.party.length === 2) person.country = asCountry(body, "stated");
        else person.organisation = body.party;
        continue;
      }
      const byName = before.filter(({ form }) => form === "name");
      // "Lima has sent its trade minister": a government that opens the sentence by its town, where no state is named.
      const named =
        byName.length > 0
          ? byName
          : before.filter(
              (one) => (one.form === "capital" && one.start === start) || isOfBody(text.slice(one.end - start), one),
            );
      const only = onlyState(isThere ? named.slice(-1) : named);
      const told = named.length === 0 && !isThere ? subjectBefore(sentences, mentions, index) : null;
      if (only !== null) person.country = asCountry(only, "stated");
      else if (told?.form === "organisation") person.organisation = told.party;
      else if (told !== null) person.country = asCountry(told, "stated");
    }
};
