import type { Person, PersonMention, Sentence } from "../model.ts";
import { openingOf } from "../sentences/opening.ts";
import { OPENING_SENTENCES, type Post, several } from "./introduce-pair.ts";
import { sameOffice } from "./same-office.ts";

const REACH = 12; // sentences; each of them is quoted in his turn

/** Who speaks for his state: "Poland's X said", "X of France told reporters", "Latvia's X, who hosted the talks,". */
const SPEAKS =
  /^(?:\s(?:also\s)?(?:said|says|told|added|warned|noted|called|welcomed|announced|stressed|described|pledged|promised|urged|hailed|argued|insisted|thanked|confirmed|left|departed|arrived|declined|refused|spoke|gave|made|put|sounded|agreed|appeared|struck|blamed|insists|wants|wanted|hoped|hopes|did|has|had|is|was|will|asked|proposed|presented|backed|opened|demanded|suggested|offered|pressed|pushed|rejected|supported|objected|opposed|raised|reported|briefed|outlined|complained|repeated|admitted|conceded|invited|signall?ed|criticised|criticized|praised|pointed|tabled|voiced|expressed|chaired|hosted|presided|represented|came|brought|read|set|took)\b|,?\sand\s\p{Lu}[\p{L}.]{1,24}(?:\s\p{Lu}[\p{L}.]{1,24})?['’]s?\s\p{Lu}|,\swho\s(?:also\s)?(?:hosted|chaired|called|led|received|said|told|welcomed)\b|,\s\p{Ll}{2,12}ing\s)/u;

/** "the Turkish and Jordanian top diplomats": what reports call them, no office. */
const LABEL = /\b(?:diplomat|leader|official|negotiator|mediator|envoy|chief)$/i;

const postsIn = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
): { readonly posts: readonly Post[]; readonly at: number } | null => {
  for (const sentence of openingOf(sentences, OPENING_SENTENCES)) {
    const posts = several(sentence, mentions[sentence.index] ?? []);
    const [office] = posts[0]?.offices ?? [];
    if (posts.length >= 2 && office !== undefined && !LABEL.test(office.text)) return { posts, at: sentence.index };
  }
  return null;
};

/**
 * "The foreign ministers of Poland and France met. Poland's X said": who speaks for one of the states after its officials were told by
 * their office alone holds it, if the text gives him no other and names nobody else of that state who does.
 */
export const introduceHolders = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
): void => {
  const told = postsIn(sentences, mentions);
  if (told === null) return;
  const { posts, at } = told;
  for (const { index, text, start, zone } of sentences.slice(at + 1, at + 1 + REACH))
    for (const mention of zone === "body" ? (mentions[index] ?? []) : []) {
      const person = people[mention.person ?? -1];
      const post = posts.find(({ country }) => country.party === person?.country?.party);
      const [office] = post?.offices ?? [];
      if (person === undefined || office === undefined || person.offices.length > 0 || person.former) continue;
      const isHeld = people.some(
        ({ country, offices }) =>
          country?.party === person.country?.party && offices.some((other) => sameOffice(office.text, other.text)),
      );
      const end = Math.max(mention.end, mention.name?.end ?? 0);
      if (!isHeld && person.name.includes(" ") && SPEAKS.test(text.slice(end - start, end - start + 20)))
        person.offices.push(office);
    }
};
