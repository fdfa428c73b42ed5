import type { Frame, MechanismMention, Mentions, Trigger } from "../model.ts";
import { stopsOf } from "./build-frame.ts";
import { type Cast, statesOf, union } from "./cast.ts";
import { areFromStates, officialsOf } from "./officials-of.ts";
import { isSubject } from "./session-subject.ts";
import type { Unit } from "./units.ts";

/** "NATO defence ministers met": an organisation's members among themselves. */
const MEMBERS =
  /\b(?:leaders|(?:\p{L}{3,12}\s)?ministers|heads of (?:state|government)|(?:defen[cs]e|army|navy|police|central bank) chiefs|ambassadors|(?:top|senior|chief) diplomats|central bankers|central bank governors)\b[^.;]{0,100}$/iu;

/** A conference, or a numbered session of an organisation's own body: its members need no naming. */
const isOfMany = ({ kind, session, name, parties }: MechanismMention): boolean =>
  kind !== "committee_session" ||
  (session && /\b(?:Council of Ministers|Authority|Heads of (?:State|Government)|Assembly|Ministerial)\b/.test(name)) ||
  (session && parties.some((party) => party.length > 2));

/** "The Peace Council of the African Union held its 98th meeting": a body of an organisation or of two states; not of one state's own. */
const isOfAll = (mechanism: MechanismMention | null): boolean =>
  mechanism !== null &&
  mechanism.ordinal !== null &&
  (mechanism.parties.length >= 2 || mechanism.parties.some((party) => party.length > 2));

/** Each side is of one state, and the text itself names that of whom it was told: "the prime minister" alone is inferred too easily. */
const isOfTwoStates = (subject: Cast, object: Cast): boolean =>
  subject.people.length > 0 &&
  subject.parties.length === 1 &&
  object.parties.length === 1 &&
  object.parties[0]?.certainty === "stated" &&
  subject.parties[0]?.value !== object.parties[0].value;

/** Of officials whom nobody names: "the ministers of France and Chad agreed to it" may be told of a letter. */
const TALKED =
  /^(?:discuss(?:ed)?|debate|review|explore|talked|spoke|went|ran|walked|exchanged views|took|compared|reviewed|thrashed|hammered|ironed|explored|reached)\b/;

/** More of the kind, of many who have come from several states. */
const TOOK_UP =
  /^(?:considered|examined|addressed|assessed|tackled|weighed|mulled|deliberated|brainstormed|looked|dwelt|touched|focus|analy|evaluated|apprais|debated)/;

/** "have agreed to open the bridge, they told a joint news conference in Tbilisi": they were there together; also of the sentence behind it. */
const BEFORE_PRESS = /\bjoint\s(?:press|news)\s(?:conference|briefing)\b[^.;]{0,30}?\sin\s\p{Lu}/u;
const TOLD_TO_PRESS =
  /^(?:This|That|It|The (?:decision|agreement|deal|plan))\swas\s(?:announced|made (?:public|known)|disclosed|revealed|stated)\s[^.;]{0,20}?joint\s(?:press|news)\s(?:conference|briefing)\b/u;

/** "In Jeddah on Monday, the defence chiefs agreed on a line". */
const THERE_FIRST =
  /^(?:(?:[Oo]n\s)?\p{Lu}\p{L}{1,5}day,?\s)?[Ii]n\s(?:the\s(?:[\p{Ll}-]{3,12}\s){1,3}of\s)?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?(?:\s(?:(?:on\s)?\p{Lu}\p{L}{1,5}day|today|yesterday))?,?\s(?:the\s)?(?:\p{Lu}|[\p{Ll}-]{3,12}\s(?:ministers|chiefs|presidents|leaders|premiers|officials))/u;

/** "agreed in Muscat on Saturday to", "agree on a line at Muscat meeting": they were there together. */
const isAgreedThere = ({ quote, sentence, end }: Trigger, next: string): boolean =>
  (/^(?:agreed|settled|decided)\b/.test(quote) && THERE_FIRST.test(sentence.text)) ||
  (quote.startsWith("agreed") && (BEFORE_PRESS.test(sentence.text) || TOLD_TO_PRESS.test(next))) ||
  (quote.startsWith("agree ")
    ? /\s(?:in|at)\s\p{Lu}\p{L}+(?:\s(?:meeting|talks|summit))?$/u.test(sentence.text)
    : quote === "agreed" &&
      /^\s(?:(?:today|yesterday|\p{Lu}\p{L}{1,5}day)\s)?(?:in|at)\s(?:the\s)?\p{Lu}/u.test(
        sentence.text.slice(end - sentence.start),
      ));

/** "asked the visiting Saudi minister": who visits is there. */
const VISITING = /^\s(?:the\s)?visiting\s/u;

/** "The president signed three agreements with his Romanian host": an official of each side. */
const isSignedWith = ({ units, partners }: Around): boolean =>
  [units, partners].every((side) => side.some(({ person }) => person !== null && !person.former));

const WITH_STATE =
  /^(?:\s(?:on|for|in the fields? of|covering)\s[^.;,]{3,60}?)?\swith\s(?:the\s)?(?:(?:[Gg]overnment|Republic|Kingdom|State|Sultanate|Commonwealth|Federal Republic|Islamic Republic)\sof\s)?(?:the\s)?\p{Lu}[\p{L}-]+(?:\s(?:and\s)?\p{Lu}[\p{L}-]+){0,3}(?:\s(?:on|in|at|to|that|which|under|during|aimed|for|last|this|today|yesterday|as)\b|[.,;]|$)/u;

/** "Senegal signed a cooperation agreement with the Republic of Namibia"; not with a firm of that state, nor with its region. */
const isSignedWithState = ({ quote, sentence, end }: Trigger, { subject, object }: SidesCast): boolean =>
  /^(?:sign|inked|sealed|put|initial)/i.test(quote) &&
  object.people.length === 0 &&
  object.parties.length === 1 &&
  object.parties[0]?.certainty === "stated" &&
  subject.parties.length === 1 &&
  statesOf(union(subject, object)).size === 2 &&
  WITH_STATE.test(sentence.text.slice(end - sentence.start));

interface SidesCast {
  readonly subject: Cast;
  readonly object: Cast;
}

interface Around {
  readonly mentions: Mentions;
  /** Who the clause's subject is. */
  readonly units: readonly Unit[];
  /** Who stands behind "with", or what the clause is done to. */
  readonly partners: readonly Unit[];
  /** The text of the sentence behind. */
  readonly next: string;
}

const OF_OTHERS: ReadonlySet<string> = new Set(["event.with-official", "event.with-fronted"]);
const OF_OFFICIALS: ReadonlySet<string> = new Set([
  "event.done-by",
  "event.spoke-together",
  "event.spoke-in-town",
  "event.discussed-together",
]);

/** Of two states' officials alone it is said that they talked; "France and Chad agreed" may be a treaty's anniversary. */
const areOfficials = (trigger: Trigger, { subject }: SidesCast, { units, next }: Around): boolean => {
  const officials = areFromStates(trigger) ? statesOf(subject).size : officialsOf(units).size;
  const states = statesOf(subject).size;
  const { rule, quote } = trigger;
  // "was settled by Ministers A and B", "A and B spoke on Monday"
  if (rule !== "event.discussed-together") return states >= 2 && (subject.people.length >= 2 || officials >= 2);
  if (/^(?:adopted|issued|endorsed)/.test(quote)) return areFromStates(trigger) && officials >= 2;
  const talked = TALKED.test(quote);
  const named = subject.people.length >= 2 && !units.some(({ person }) => person?.former === true);
  return (
    (named && states >= (talked ? 1 : 2)) ||
    ((talked || (TOOK_UP.test(quote) && areFromStates(trigger)) || isAgreedThere(trigger, next)) && officials >= 2)
  );
};

/** Somebody of one state, and with whom. */
const isWithOther = ({ subject, object }: SidesCast): boolean =>
  subject.parties.length > 0 &&
  object.people.length + object.parties.length > 0 &&
  statesOf(union(subject, object)).size >= 2;

/** Two people, each of one state. */
const areOfTwo = ({ subject, object }: SidesCast): boolean =>
  [subject, object].every(({ people, parties }) => people.length > 0 && parties.length === 1) &&
  statesOf(union(subject, object)).size === 2;

/** Whether the clause has enough in it to be a meeting between sides. */
export const isEnough = (trigger: Trigger, sides: SidesCast, frame: Frame, context: Around): boolean => {
  const { value } = trigger;
  // Who was there is no meeting of its own.
  if (trigger.rule === "event.took-part") return false;
  if (trigger.rule === "event.accompanied" && !/joined/i.test(trigger.quote)) return false;
  // Whom they call together is often told by who will lead whose team.
  if (trigger.rule === "event.hosts-conference")
    return statesOf(sides.subject).size > 0 || (frame.mechanism?.parties.length ?? 0) >= 2;
  if (OF_OFFICIALS.has(trigger.rule)) return areOfficials(trigger, sides, context);
  // "a statement following the 21st session of the Forum" tells of something else; two states' session is the news.
  if (trigger.rule === "event.at-session" && /^(?:after|following)\b/i.test(trigger.quote))
    return (frame.mechanism?.parties.length ?? 0) >= 2;
  if (OF_OTHERS.has(trigger.rule)) return isWithOther(sides);
  if (trigger.rule === "event.with-known") return areOfTwo(sides);
  if (trigger.rule === "event.negotiated") return statesOf(sides.subject).size >= 2;
  if (trigger.rule === "event.told-official")
    return (
      isOfTwoStates(sides.subject, sides.object) ||
      (VISITING.test(trigger.sentence.text.slice(trigger.end - trigger.sentence.start)) &&
        statesOf(union(sides.subject, sides.object)).size >= 2)
    );
  if (value.kind === "visit")
    return (
      sides.subject.people.length + sides.subject.parties.length > 0 &&
      (frame.place !== null || stopsOf(trigger, context.mentions).length > 1)
    );
  if (frame.mechanism !== null && frame.mechanism.session && frame.mechanism.parties.length >= 2) return true;
  const isChaired = value.role === "co-chair" || value.role === "chair" || /^co-?host/i.test(trigger.quote);
  if (isChaired && statesOf(union(sides.subject, sides.object)).size >= 2) return true;
  if (value.kind === "committee_session")
    return (
      frame.mechanism !== null &&
      (frame.mechanism.session ||
        frame.mechanism.kind !== "committee_session" ||
        value.shape === "owner" ||
        // "The India-Nepal Joint Commission took place in Pokhara"
        frame.mechanism.parties.length >= 2)
    );
  if (
    (value.kind === "meeting" || value.format === "video") &&
    value.shape !== "between" &&
    frame.mechanism === null &&
    MEMBERS.test(trigger.sentence.text.slice(0, trigger.start - trigger.sentence.start))
  )
    return statesOf(sides.subject).size > 0;
  // "The African Union held an extraordinary summit in Accra": its members among themselves.
  if (/\bsummit$/.test(trigger.quote) && sides.subject.parties.some(({ value: party }) => party.length > 2))
    return true;
  // "the 62nd summit of the league": its members are not named.
  if (value.shape === "around")
    return frame.parties.length >= (frame.mechanism !== null && isOfMany(frame.mechanism) ? 1 : 2);
  // "The treaty between Kenya and Italy was signed by the ministers X and Y"
  if (value.kind === "signing")
    return (
      statesOf(sides.subject).size >= 2 ||
      ((sides.subject.people.length >= 2 || isSignedWith(context)) &&
        statesOf(union(sides.subject, sides.object)).size >= 2) ||
      isSignedWithState(trigger, sides)
    );
  if (value.role === "head_of_delegation") return frame.mechanism !== null;
  if (frame.mechanism !== null && sides.subject.parties.length > 0) return true;
  // "The Coordination Group convened for its ninth meeting": who was there is told beside it.
  if ((trigger.rule === "event.gathered" || trigger.rule === "event.met-with") && isSubject(frame.mechanism, trigger))
    return true;
  if (/^held (?:its|their) /.test(trigger.quote) && isSubject(frame.mechanism, trigger))
    return isOfAll(frame.mechanism);
  const all = union(sides.subject, sides.object);
  if (value.needsObject === true && sides.object.people.length + sides.object.parties.length === 0) return false;
  return statesOf(all).size >= 2 || (sides.subject.people.length > 0 && sides.object.people.length > 0);
};
