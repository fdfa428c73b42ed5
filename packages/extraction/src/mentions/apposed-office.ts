import type { PersonMention, Sentence } from "../model.ts";

/** Behind the name the apposition closes; "the UN chief, Minister X, and Premier Y" may be a list. */
const CLOSES = /^,\s(?!(?:and|as well as|along|the|with|or)\b|\p{Lu})/u;

/** "the Paraguayan diplomat X": what he is by trade, and where he comes from, beside an organisation's office. */
const isTrade = ({ offices: [office, ...others] }: PersonMention): boolean =>
  others.length === 0 && /^(?:(?:veteran|career|senior|seasoned) )?(?:diplomat|official)$/i.test(office?.text ?? "");

const isApposed = (between: string, mention: PersonMention): boolean =>
  between === ", " || (/^, (?:the|an?) $/.test(between) && isTrade(mention));

/** "OSCE Chairperson-in-Office, Swiss Foreign Minister X, said": an organisation's office without a name beside the one who holds it. */
export const withApposedOffice = (people: readonly PersonMention[], { text, start }: Sentence): PersonMention[] => {
  const found: PersonMention[] = [];
  for (const mention of people) {
    const before = found.at(-1);
    const isHolder =
      before !== undefined &&
      before.name === null &&
      before.organisation !== null &&
      before.country === null &&
      !before.plural &&
      !before.counterpart &&
      !before.former &&
      mention.name !== null &&
      mention.country !== null &&
      mention.organisation === null &&
      isApposed(text.slice(before.end - start, mention.start - start), mention) &&
      CLOSES.test(text.slice(mention.end - start));
    if (isHolder) {
      found.pop();
      found.push({
        ...mention,
        start: before.start,
        // "the mediator of the Economic Community, former premier X": what he was is no office beside what he is.
        ...(mention.former || isTrade(mention)
          ? { offices: before.offices, country: null, former: false }
          : { offices: [...mention.offices, ...before.offices] }),
        organisation: before.organisation,
      });
    } else found.push(mention);
  }
  return found;
};
