import type { Person, Trigger } from "../model.ts";
import type { Sides } from "./bind.ts";
import type { Cast } from "./cast.ts";

const LINE_START =
  /^(?:[-•*–\s]|\d{1,2}[.:h]\d{2}|\b(?:a\.?m\.?|p\.?m\.?)|\bOfficial\b|\b(?:A|The|Bilateral|Working)\s)*$/i;

/** "- 11.30 Meeting with Minister X": a line of a government's diary leaves out its own side. */
const isUnsaid = ({ sentence, start, quote }: Trigger): boolean =>
  /^(?:[Mm]eeting|[Tt]alks|[Vv]isit|[Cc]onversation|(?:[Pp]hone|[Tt]elephone|[Vv]ideo)?\s?[Cc]all)\b/.test(quote) &&
  LINE_START.test(sentence.text.slice(0, Math.min(start - sentence.start, LINE_START_MAX)));

/** "We met Prime Minister Y": in a release the government's own people. */
const isOurs = ({ subject, object }: Sides): boolean =>
  subject.length > 0 &&
  subject.every(({ reference }) => reference === "speakers") &&
  object.some(({ person, parties }) => person !== null || parties.length > 0);

const LINE_START_MAX = 40;

const ownSide = ({ start, end }: Trigger, home: string | null): Cast | null =>
  home === null
    ? null
    : { people: [], parties: [{ value: home, start, end, rule: "party.of-speaker", certainty: "implied" }] };

/** "11.00 Meeting with Y" under "Weekly schedule of President X": X. */
const ofDiarist = ({ start, end }: Trigger, diarist: number, people: readonly Person[]): Cast => {
  const { country, organisation } = people[diarist] ?? {};
  const value = country?.party ?? organisation ?? null;
  const span = { start, end };
  return {
    people: [{ person: diarist, mention: span, role: "participant", roleSpan: null, roleRule: "role.participant" }],
    parties: value === null ? [] : [{ value, ...span, rule: "party.of-speaker", certainty: "implied" }],
  };
};

interface Context {
  readonly home: string | null;
  readonly diarist: number | null;
  readonly people: readonly Person[];
}

/** The government that speaks in the document, where a clause leaves it out or calls it "we"; null elsewhere, or if no government speaks. */
export const ownCast = (trigger: Trigger, sides: Sides, { home, diarist, people }: Context): Cast | null => {
  const unsaid = sides.subject.length === 0 && isUnsaid(trigger);
  if (unsaid && diarist !== null) return ofDiarist(trigger, diarist, people);
  // "We welcomed the envoy's report" is an opinion.
  const ours = trigger.rule !== "event.received" && isOurs(sides);
  return unsaid || ours ? ownSide(trigger, home) : null;
};
