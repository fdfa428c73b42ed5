import type { Office, PersonMention, Sentence } from "../model.ts";

/** "special envoy of President": the name behind is the one's who sent him; in "Envoy of the Secretary-General X" it is his own. */
const SENT_BY =
  /^(?<envoy>.*?\b(?:[Ee]nvoy|[Ee]missary|[Rr]epresentative|[Mm]essenger))\s(?:of|from|to)\s(?:(?:\p{Lu}\p{L}+\s)?(?:[Pp]resident|[Pp]rime [Mm]inister|[Pp]remier|[Kk]ing|[Ee]mir|[Ss]ultan|[Cc]hancellor|[Ll]eader))$/u;
/** "the envoy of Ghana['s President X]": the state was read as what he is envoy of. */
const OF_STATE = /^(?<envoy>.*?\b(?:[Ee]nvoy|[Ee]missary|[Rr]epresentative|[Mm]essenger))\s(?:of|from)\s\p{Lu}\p{L}+$/u;
const POSSESSIVE = /^(?:['’]s)?\s$/;
/** "of Senegal, Mrs [Aissatou Seck]": who he is stands behind a comma. */
const APPOSED = /^,\s(?:(?:Mr|Mrs|Ms|Dr|H\.?E)\.?\s)?$/;

const envoyOf = ({ name, offices: [office] }: PersonMention): Office | null => {
  const envoy = (name === null ? OF_STATE : SENT_BY).exec(office?.text ?? "")?.groups?.["envoy"];
  return office === undefined || envoy === undefined
    ? null
    : { ...office, text: envoy, end: office.start + envoy.length };
};

/**
 * The people of a sentence without those whose envoys came: "a special envoy of President X of Senegal, Mrs Y" is Y, of Senegal;
 * where nobody is named behind, the envoy has no name.
 */
export const withoutSenders = (people: readonly PersonMention[], { text, start }: Sentence): PersonMention[] => {
  const between = (a: PersonMention | undefined, b: PersonMention | undefined): string =>
    a === undefined || b === undefined ? "" : text.slice(a.end - start, b.start - start);
  const found: PersonMention[] = [];
  for (let at = 0; at < people.length; at++) {
    const first = people[at];
    if (first === undefined) break;
    const office = envoyOf(first);
    const sender =
      first.name !== null ? first : POSSESSIVE.test(between(first, people[at + 1])) ? people[at + 1] : null;
    if (office === null || sender?.name == null || (sender !== first && sender.offices.length === 0)) {
      found.push(first);
      continue;
    }
    at += sender === first ? 0 : 1;
    const envoy = people[at + 1];
    const country = first.country ?? sender.country;
    if (envoy?.name != null && APPOSED.test(between(sender, envoy))) {
      at++;
      found.push({
        ...envoy,
        start: first.start,
        offices: [office, ...envoy.offices],
        country: envoy.country ?? country,
      });
      continue;
    }
    const before = found.at(-1);
    // "met X, special envoy of President Y of Senegal": X is.
    if (before?.name != null && /^,\s(?:an?\s|the\s)?$/.test(between(before, first)) && country !== null) {
      found.pop();
      found.push({
        ...before,
        end: sender.end,
        offices: [...before.offices, office],
        country: before.country ?? country,
      });
    } else found.push({ ...first, end: sender.end, name: null, offices: [office], country });
  }
  return found;
};
