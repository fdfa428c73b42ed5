import type { Office, PersonMention } from "../model.ts";

const HOLDERS =
  /(?<stem>minister|president|premier|secretar|leader|director|ambassador|envoy|advis[eo]r|negotiator|mediator|representative|chief|chancellor|commissioner|speaker|governor|commander|diplomat|head)(?:s|ies)(?=$|\s(?:of|for)\s)/i;

/** The office of one of its holders: "Secretaries of State" -> "Secretary of State", "prime ministers of the Visegrad Four" -> "prime minister". */
export const singular = (office: Office): Office => ({
  ...office,
  text: office.text
    .replace(/(?<=s) of the .*$/, "")
    .replace(HOLDERS, (_, stem: string) => (/secretar$/i.test(stem) ? `${stem}y` : stem)),
});

const TWO_POSTS = /^(?<first>[\p{L}-]{3,24})\sand\s(?<second>[\p{L}-]{3,24})\s(?<holders>ministers|secretaries)$/iu;

/** "foreign and defence ministers", A and B of one state: the post of the one, and of the other. */
export const postOf = (office: Office, place: number): Office => {
  const { first, second, holders } = TWO_POSTS.exec(office.text)?.groups ?? {};
  const post = place === 0 ? first : second;
  return singular(post === undefined ? office : { ...office, text: `${post} ${holders}` });
};

/** One of several holders whom the plural told. */
export const ofOne = (mention: PersonMention): PersonMention => ({
  ...mention,
  offices: mention.offices.map(singular),
  plural: false,
});
