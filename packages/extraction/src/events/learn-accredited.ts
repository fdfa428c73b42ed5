import type { Mentions, Person, Trigger } from "../model.ts";
import type { Sides } from "./bind.ts";
import { mayHost } from "./may-host.ts";
import type { Unit } from "./units.ts";

const ENVOY = /\b(?:ambassador|high commissioner|charg[eé] d'affaires|envoy)\b/iu;
/** "High Commissioner to Bangladesh"; not "special envoy to Sudan" of whom somebody else is told. */
const TO = /\b(?:[Aa]mbassador|[Hh]igh [Cc]ommissioner|[Cc]harg[eé] d'[Aa]ffaires|[Ee]nvoy)\sto\s(?:the\s)?$/u;
const TO_REACH = 40; // "the French ambassador to Sri Lanka"
const ADVISER = /\badvis[eo]r\b/i;

/** The state to which somebody is sent, where his own words tell it; null if they do not. */
const accreditedTo = (unit: Unit, { sentence }: Trigger, { parties }: Mentions): Mentions["parties"][number] | null => {
  if (!(unit.person?.offices.some(({ text }) => ENVOY.test(text)) ?? false)) return null;
  return (
    parties.find(
      (party) =>
        party.party.length === 2 &&
        party.form === "name" &&
        party.start >= unit.start &&
        party.start <= unit.end + TO_REACH &&
        TO.test(
          sentence.text.slice(Math.max(0, party.start - sentence.start - TO_REACH), party.start - sentence.start),
        ),
    ) ?? null
  );
};

/** "Sri Lanka's High Commissioner to Bangladesh called on Foreign Adviser Y": whom an envoy calls on is of the state he is sent to. */
export const learnAccredited = (
  trigger: Trigger,
  { subject, object }: Sides,
  mentions: Mentions,
  people: readonly Person[],
): void => {
  if (trigger.rule !== "event.called-on" && trigger.rule !== "event.received") return;
  for (const [envoys, hosts] of [
    [subject, object],
    [object, subject],
  ] as const) {
    const [state] = envoys.flatMap((unit) => accreditedTo(unit, trigger, mentions) ?? []);
    if (state === undefined) continue;
    for (const unit of hosts) {
      const person = people[unit.person?.person ?? -1];
      const [office] = person?.offices ?? [];
      if (person === undefined || office === undefined || person.organisation !== null) continue;
      if (person.country === null && (mayHost(office) || ADVISER.test(office.text)))
        person.country = { start: state.start, end: state.end, party: state.party, certainty: "implied" };
    }
  }
};
