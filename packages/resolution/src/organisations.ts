/** Organisations that reports write out or abbreviate, by their English names (their own sites); lower case, as folded. */
const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  [/\bshanghai cooperation organi[sz]ation\b/g, "sco"],
  [/\bassociation of south ?east asian nations\b/g, "asean"],
  [/\bgulf cooperation council\b|\bcooperation council for the arab states of the gulf\b/g, "gcc"],
  [/\bcommonwealth of independent states\b/g, "cis"],
  [/\bcollective security treaty organi[sz]ation\b/g, "csto"],
  [/\beurasian economic union\b/g, "eaeu"],
  [/\borgani[sz]ation of islamic cooperation\b/g, "oic"],
  [/\borgani[sz]ation of turkic states\b/g, "ots"],
  [/\basia pacific economic cooperation\b/g, "apec"],
  [/\bconference on interaction and confidence building measures in asia\b/g, "cica"],
  [/\bnorth atlantic treaty organi[sz]ation\b/g, "nato"],
  [/\borgani[sz]ation for security and co ?operation in europe\b/g, "osce"],
  [/\bafrican union\b/g, "au"],
  [/\barab league\b|\bleague of arab states\b/g, "arab league"],
  [/\bunited nations\b/g, "un"],
  [/\bgroup of (?:seven|7)\b/g, "g7"],
  [/\bgroup of (?:twenty|20)\b/g, "g20"],
];

/** @param text lower case, words parted by single spaces. @returns the same with written-out organisations abbreviated. */
export const abbreviateOrganisations = (text: string): string => {
  let short = text;
  for (const [name, abbreviation] of WRITTEN_OUT) short = short.replace(name, abbreviation);
  return short;
};

/** A party as it is compared: a country code as it is, an organisation's name in lower case, abbreviated, without punctuation. */
export const foldParty = (party: string): string =>
  /^[A-Z]{2}$/.test(party)
    ? party
    : abbreviateOrganisations(
        party
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, " ")
          .trim(),
      );
