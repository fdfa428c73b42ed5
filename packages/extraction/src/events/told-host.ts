import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";

/** "In a letter seen by this paper, X asked his counterpart to": nobody has met. */
const WRITTEN =
  /\b[Ii]n\s(?:an?|his|her|their|the|another)\s(?:[\p{Ll}-]{3,14}\s){0,2}(?:letters?|notes?|cables?|telegrams?|e-?mails?|messages?|posts?|tweets?|op-ed|articles?)\b/u;

/** "X told his Libyan host, Prime Minister Y, that ...", "X raised the case with his Albanian counterpart"; not "X told his audience". */
export const toldHost: Rule<TriggerValue> = {
  id: "event.told-host",
  needs: "host|guest|visitor|counterpart|opposite|where ",
  summary:
    "X told his Libyan host, Y, that more boats would come, X was in Lima, where he urged President Y to sign, where President Y assured him of it; not: X told his audience, X asked his counterpart in a letter.",
  cue: /\b(?<quote>(?:told|assured|urged|pressed|warned|reminded|informed|asked|thanked|briefed|showed|(?:raised|brought up|took up|discussed|discussing|explored|went over|reviewed|aired|shared)\s[^.;:"]{3,90}?\swith))(?=\s(?:his|her|their)\s(?:[\p{L}-]{3,24}\s){0,3}(?:hosts?|guests?|visitors?|counterparts?|opposite number|peers?)\b)|\b(?=[taupwb])(?=(?:told|assured|urged|pressed|warned|asked|thanked|briefed)\b)(?<=\b(?:is|was|are|were|been|arrived|landed|flew|travell?ed|visited|went)\s[^.;]{4,70}?,\swhere\s(?:he|she|they)\s(?:also\s)?)(?<there>told|assured|urged|pressed|warned|asked|thanked|briefed)(?=\s(?:the\s)?(?:(?:\p{Lu}[\p{L}.'’-]{0,24}|new|interim|acting|visiting|top|prime|foreign|defen[cs]e|trade|finance|interior)\s){0,5}?(?:[Pp]resident|[Pp]remier|[Cc]hancellor|[Kk]ing|[Ee]mir|[Ss]ultan|(?:[Vv]ice-)?[Mm]inister|[Ss]ecretary|[Ll]eader)\b)|\b(?=[taupwb])(?=(?:told|assured|urged|pressed|warned|asked|thanked|briefed)\s(?:him|her)\b)(?<=\b(?:is|was|are|were|been|arrived|landed|flew|travell?ed|visited|went)\s[^.;]{4,70}?,\swhere\s(?:the\s)?(?:[\p{L}'’-]{2,24}\s){0,3}(?:[Pp]resident|[Pp]remier|[Cc]hancellor|[Kk]ing|[Ee]mir|[Ss]ultan|(?:[Vv]ice-)?[Mm]inister|[Ss]ecretary|[Ll]eader)\s(?:\p{Lu}[\p{L}'’.-]*\s){1,4})(?<back>told|assured|urged|pressed|warned|asked|thanked|briefed)/gu,
  read: ({ groups, input, index }) =>
    WRITTEN.test(input.slice(0, index))
      ? null
      : {
          kind: "meeting",
          shape: "active",
          ...(groups?.["back"] === undefined ? {} : { host: "subject" as const }),
          needsObject: true,
        },
};
