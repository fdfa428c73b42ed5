const AUXILIARY = String.raw`(?:also|then|both|jointly|later|today|together|have|had|will|were|are|on\s\p{Lu}\p{Ll}+day|\p{Ll}+ly)`;

/** What two do with each other, in words that are of no meeting alone. */
const WITH_EACH_OTHER = [
  String.raw`(?:signed?|initial(?:s|led|ed)|inked|sealed|clinched|concluded|finali[sz]ed|settled|agreed?|decided|approved|adopted|endorsed|announced)\b`,
  String.raw`(?:(?:re-?)?opened|unveiled|launched|inaugurated|broke\sground|cut\sthe|turned\sthe|laid|planted|pressed|switched|welded)\b`,
  String.raw`(?:look(?:ed|s)?\s(?:at|into|over)|went\s(?:over|through)|took\s(?:up|stock)|noted|discussed|covered|reviewed|considered|examined|compared|exchanged)\b`,
  String.raw`(?:(?:brought|drew|worked|thrashed|hammered|ironed)\s(?:out|up|along|an?|the|over)|struck\s(?:out|an?|the)|made\s(?:an?|the)\s(?:pact|deal|plan|bargain|announcement)|fixed|set\s(?:up|the|an?)|put\s(?:pen|their))\b`,
  String.raw`(?:shook|embraced|hugged|walked|toured|strolled|sat|ate|dined|lunched|breakfasted|stood\s(?:side|together|on)|emerged|came\sout|parted|rose|spent|spen[dt]s?|drove|rode|flew\stogether)\b`,
  String.raw`(?:talk(?:ed|s)?|negotiated|bargained|wrangled|argued|haggled|conferred|failed\sto|to\s(?:deal|settle|go)|brought\stogether|at\sthe\shead)\b`,
  String.raw`(?:chair(?:s|ed)?|co-?chair(?:s|ed)?|preside[sd]?|led|lead|head(?:ed)?|represent(?:ed)?|spoke\sfor)\b`,
].join("|");

/** "[A of Peru and B of Chile] have looked at the plans": behind two who are the subject of a clause. `word` is the deed. */
export const DEED_OF_TWO = new RegExp(
  String.raw`^(?:\s(?:of|from)\s(?:the\s)?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2})?,?\s(?:${AUXILIARY}\s)*(?<word>${WITH_EACH_OTHER})`,
  "u",
);

/** In front of whoever a clause is about: nothing, or the end of another. */
export const CLAUSE_START =
  /(?:^|[,;:–—]\s|\b(?:when|where|as|while|after|before|and|but|today|yesterday|which|\p{Lu}\p{Ll}+day)\s)(?:(?:the|two|[Ff]oreign|[Mm]inisters|[Pp]residents|Mrs?\.?|Ms\.?)\s)*$/u;

/** "[A and B] were also present": at what the sentences around tell. */
export const ATTENDED = /^[^.;]{0,160}\b(?:present|attend(?:ed|ing|ance)?|accompanied|took part|participated)\b/;

/** A sentence about talks or their papers, by a word for them or for who led them. */
export const OF_TALKS =
  /\b(?:meeting|talks|session|consultations|negotiations|discussions|dialogue|round|committee|commission|co-chairs?|co-chaired|chaired|in the chair|presided|initialled|signed by|led by|headed by|moderated|brought together|around? the table|over (?:coffee|tea|lunch|dinner|breakfast))\b/iu;

/**
 * "have each given an interview", "It comprised A and B", "A and B could talk", "according to the paper", "denounced the attack": not together,
 * not known to be, or together on paper only.
 */
export const NOT_TOGETHER =
  /\b(?:each(?!\sother)|both\s(?!sides\b)\p{Ll}+|separate(?:ly)?|comprised?|delegation (?:included|consisted)|made up of|could|might|would)\b|\b[Aa]ccording to the (?:news)?paper\b|\b(?:paper|daily|website|channel) (?:had )?(?:wrote|written|reported)\b|\b(?:funeral|burial|wedding|coronation|requiem|opera|concert|cinema|film|match|tournament|ranking|list(?:ed)?|(?:as|keynote|among the) speakers|candidates?|letters?(?!\sof\sintent)|appeal|telegrams?|(?:in|their|identical) posts?|posted|tweet\p{Ll}*|condolences|congratulat\p{Ll}+|message|condemn\p{Ll}*|denounc\p{Ll}+|deplor\p{Ll}+|criticis\p{Ll}+|accus\p{Ll}+|resign\p{Ll}*|barbs|insults)\b/u;
