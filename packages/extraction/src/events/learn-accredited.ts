import type { Mentions, Person, Trigger } from "../model.ts";
import type { Sides } from "./bind.ts";
import { learnBearer } from "./learn-bearer.ts";
import { mayHost } from "./may-host.ts";
import { isOfEnvoy } from "./of-envoy.ts";
import type { Unit } from "./units.ts";

const ENVOY =
  /\b(?:ambassadors?|high commissioners?|charg[eé] d'affaires|envoys?|coordinator|representative|(?:country )?director|delegate)\b/iu;
/** "High Commissioner to Bangladesh", "Ambassador of the Kingdom of Thailand to the Republic of"; not "special envoy to Sudan" of whom somebody else is told. */
const TO =
  /\b(?:[Aa]mbassadors?(?:\s[Ee]xtraordinary and [Pp]lenipotentiary)?|[Hh]igh [Cc]ommissioners?|[Cc]harg[eé] d'[Aa]ffaires|[Ee]nvoys?)\s(?:of\s(?:the\s)?(?:(?:\p{Lu}[\p{L}'’-]{1,24},?|of|and|the)\s){1,7})?to\s(?:the\s)?(?:(?:\p{Lu}\p{L}{3,12}\s){1,3}of\s(?:the\s)?)?$|\b(?:[Cc]oordinator|[Rr]epresentative|[Dd]irector|[Dd]elegate)\sin\s(?:the\s)?$/u;
const TO_REACH = 110; // "the Ambassador Extraordinary and Plenipotentiary of the Kingdom of Thailand to the Republic of Peru"
/** "ambassadors to Germany and Iran" */
const AND_ANOTHER = /^(?:,\s\p{Lu}\p{L}+)?\sand\s(?:to\s)?(?:the\s)?\p{Lu}/u;
const ADVISER = /\badvis[eo]r\b/i;

/** Verbs of which one side has the other for its object, or the two are the subject. */
const OF_TALKS: ReadonlySet<string> = new Set([
  "event.called-on",
  "event.received",
  "event.met-with",
  "event.held-talks",
  "event.discussed-with",
  "event.discussed-together",
  "event.talks-between",
]);

/** The state to which somebody is sent, where his own words tell it; null if they do not. */
const accreditedTo = (unit: Unit, { sentence }: Trigger, mentions: Mentions): Mentions["parties"][number] | null => {
  return (
    mentions.parties.find(
      (party) =>
        party.party.length === 2 &&
        party.form === "name" &&
        party.start >= unit.start &&
        party.start <= unit.end + TO_REACH &&
        !isOfEnvoy(party, sentence, mentions) &&
        !AND_ANOTHER.test(sentence.text.slice(party.end - sentence.start)) &&
        TO.test(
          sentence.text.slice(Math.max(0, party.start - sentence.start - TO_REACH), party.start - sentence.start),
        ),
    ) ?? null
  );
};

/**
 * "Sri Lanka's High Commissioner to Bangladesh called on Foreign Adviser Y", "Deputy Minister Y met the Thai Ambassador to Bhutan": whom an
 * envoy meets is of the state he is sent to, where nothing else is told of him.
 */
export const learnAccredited = (
  trigger: Trigger,
  sides: Sides,
  mentions: Mentions,
  people: readonly Person[],
): void => {
  const { subject, object } = sides;
  learnBearer(trigger, sides, mentions, people);
  if (!OF_TALKS.has(trigger.rule)) return;
  const isPair = object.length === 0 && subject.length === 2;
  const isEnvoy = ({ person }: Unit): boolean => person?.offices.some(({ text }) => ENVOY.test(text)) ?? false;
  for (const [side, across] of isPair
    ? [[subject, subject] as const]
    : [[subject, object] as const, [object, subject] as const]) {
    const envoys = side.filter(isEnvoy);
    const states = envoys.flatMap((unit) => accreditedTo(unit, trigger, mentions) ?? []);
    const [state] = states;
    // "the ambassadors to Chad and to Niger": whose he is stays open.
    if (state === undefined || states.some(({ party }) => party !== state.party)) continue;
    for (const unit of across) {
      const person = people[unit.person?.person ?? -1];
      const [office] = person?.offices ?? [];
      if (isEnvoy(unit) || person === undefined || office === undefined || person.organisation !== null) continue;
      if (person.country === null && (mayHost(office) || ADVISER.test(office.text)))
        person.country = { start: state.start, end: state.end, party: state.party, certainty: "implied" };
    }
  }
};
