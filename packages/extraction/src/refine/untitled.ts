import type { Attendance, Frame, PersonMention, Sentence } from "../model.ts";
import type { Draft } from "../pass.ts";
import { sentencesAround } from "./near-main.ts";
import { asOfficial } from "./officials.ts";

/** The person of all these mentions; null if they are of nobody, or of several. */
const onlyOne = (found: readonly PersonMention[], { people }: Draft): Attendance | null => {
  const [one] = found;
  if (one === undefined || one.person === null || found.some(({ person }) => person !== one.person)) return null;
  const country = people[one.person]?.country ?? null;
  return country === null ? null : asOfficial(one.person, one, country).attendance;
};

/** "Peru's minister, X, thanked Kenya's Wambui Njoroge": whom the sentences around name with the state alone, beside somebody of another side. */
export const untitledOf = (state: string, main: Frame, draft: Draft): Attendance | null => {
  const sides = new Set(main.parties.map(({ value }) => value));
  const found = sentencesAround(main, draft).flatMap(({ index }) => {
    const here = draft.mentions[index]?.people ?? [];
    const isBesideOther = here.some(({ person }) => {
      const party = draft.people[person ?? -1]?.country?.party;
      return party !== undefined && party !== state && sides.has(party);
    });
    return isBesideOther ? here.filter(({ person }) => isUntitledOf(state, draft.people[person ?? -1])) : [];
  });
  return onlyOne(found, draft);
};

const ATTRIBUTED_REACH = 5; // sentences behind "their ministers said"

/**
 * "The talks are over, their transport ministers said. ... Zambia's X called it a start. Y, his Kenyan opposite number": of a meeting that is told of
 * ministers without names, the only one who is then named with each state alone; null if there is not just one.
 */
export const ministerOf = (state: string, main: Frame, draft: Draft): Attendance | null => {
  const isOfMinisters = main.triggers.some(({ sentence }) =>
    (draft.mentions[sentence.index]?.people ?? []).some(
      ({ plural, name, offices }) => plural && name === null && MINISTERS.test(offices[0]?.text ?? ""),
    ),
  );
  if (!isOfMinisters || main.status !== "held") return null;
  const found = draft.sentences
    .slice(main.first + 1, main.first + 1 + ATTRIBUTED_REACH)
    .filter(({ zone }) => zone === "body")
    .flatMap((sentence) =>
      (draft.mentions[sentence.index]?.people ?? []).filter(
        (mention) => isUntitledOf(state, draft.people[mention.person ?? -1]) && isSpeaker(mention, sentence),
      ),
    );
  return onlyOne(found, draft);
};

const SPEAKS =
  /^(?:,[^,;.]{3,60},)?\s(?:also\s|then\s|in turn\s)?(?:said|told|put|called|described|noted|added|stressed|warned|spoke|thanked|promised|hoped|agreed|welcomed|praised|expressed|confirmed|announced|insisted|suggested)\b/u;
const SPOKEN_BY = /\b(?:said|added|noted)\s(?:the\s)?[^,.;"]{0,40}$/u;
/** "Zambia's X put the loss at", "said Zambia's X": somebody, and not what is called so. */
const isSpeaker = ({ name, start, end }: PersonMention, sentence: Sentence): boolean =>
  name !== null &&
  (SPEAKS.test(sentence.text.slice(end - sentence.start)) ||
    SPOKEN_BY.test(sentence.text.slice(0, start - sentence.start)));

const MINISTERS = /\b(?:ministers|secretaries|commissioners|governors|chiefs)$/i;

const isUntitledOf = (state: string, person: Draft["people"][number] | undefined): boolean =>
  person !== undefined &&
  person.offices.length === 0 &&
  !person.former &&
  person.country?.certainty === "stated" &&
  person.country.party === state;
