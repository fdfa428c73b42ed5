import { describe, expect, test } from "vitest";
import type { Frame } from "../model.ts";
import { draftsOf, extract, lastOf } from "../extract.ts";
import { TRIGGERS_MAX } from "../limits.ts";
import { REASONS, type ReasonId, triggerKey } from "../reasons.ts";
import { refineFrames } from "../refine/refine.ts";
import { documentOf } from "../test-document.ts";
import { explain } from "./explain.ts";

const HOLM = "Norwegian Foreign Minister Kari Holm";
const RIVAS = "Chilean Foreign Minister Pablo Rivas";
const MET = `${HOLM} met with ${RIVAS} in Bergen on Tuesday.`;

interface Example {
  readonly reason: ReasonId;
  readonly text: string;
  /** The words that were declined. */
  readonly words: string;
  readonly title?: string;
}

/** One text of our own for each reason. */
const EXAMPLES: readonly Example[] = [
  {
    reason: "trigger.overlapped",
    text: `${HOLM} held talks with ${RIVAS} in Bergen on Tuesday.`,
    words: "talks with",
  },
  {
    reason: "trigger.not-a-call",
    text: `Fish prices rose. Ferries were late. ${HOLM} spoke with ${RIVAS} about it.`,
    words: "spoke with",
  },
  {
    reason: "trigger.sport",
    text: "Norway met Chile in the semi-final. The coach praised the midfielder, and the supporters left the stadium late.",
    words: "met",
  },
  {
    reason: "trigger.firms",
    text: "Norwegian and Chilean operators met in Oslo over a merger.\n\nThe chief executives and the shareholders left late.",
    words: "met",
  },
  {
    reason: "trigger.fiction",
    text: `The Cold Farm\n\nStarring Ada Moe and Leo Sand. 118 mins\n\n${HOLM} met ${RIVAS} in Oslo on Monday, and nobody slept.`,
    words: "met",
  },
  {
    reason: "trigger.others",
    text: `A film about ${HOLM} and ${RIVAS} opened in Oslo on Monday.`,
    words: "opened",
  },
  { reason: "trigger.limit", text: `${MET} `.repeat(TRIGGERS_MAX + 1), words: "met with" },
  { reason: "clause.appeal", text: `The union urged ${HOLM} to meet with ${RIVAS} soon.`, words: "meet with" },
  {
    reason: "frame.attendance-only",
    text: `${HOLM} led the Norwegian delegation.`,
    words: "led the Norwegian delegation",
  },
  {
    reason: "frame.no-talks-of-officials",
    text: "Norway and Chile agreed on a tariff for smoked salmon.",
    words: "agreed on",
  },
  { reason: "frame.no-traveller", text: "A visit to Chile costs less in winter, the agency said.", words: "visit to" },
  { reason: "frame.no-destination", text: `${HOLM} arrived in Storvika late in the evening.`, words: "arrived in" },
  { reason: "frame.no-session", text: "The seventh session of the council was held on Tuesday.", words: "was held" },
  {
    reason: "frame.no-counterpart",
    text: `${HOLM} paid a courtesy call on the harbour master.`,
    words: "paid a courtesy call on",
  },
  { reason: "frame.no-sides", text: "They met in the harbour on Tuesday.", words: "met" },
  { reason: "frame.one-side-only", text: `${HOLM} met with fishermen in Bergen on Tuesday.`, words: "met with" },
  {
    reason: "refine.political-parties",
    text: "Nils Aas, head of the International Department of Norway's Coast Party, met Chile's Lucia Reyes, deputy secretary-general of the Dune Party, in Oslo on Tuesday.",
    words: "met",
  },
  {
    reason: "refine.summary",
    title: "Norwegian minister meets envoys of Chile and Peru",
    text: `Norwegian minister meets envoys of Chile and Peru\n\n${HOLM} met separately with ${RIVAS} and Peruvian Foreign Minister Ana Quispe in Bergen on Tuesday.`,
    words: "meets",
  },
  { reason: "refine.content", text: `${MET} The two ministers agreed on a tariff for salmon.`, words: "agreed on" },
  {
    reason: "refine.visit.at-home",
    text: `Chilean Foreign Minister Pablo Rivas visited Chile on Tuesday.`,
    words: "visited",
  },
  {
    reason: "refine.visit.way-there",
    text: `${RIVAS} arrived in Norway on Tuesday. ${HOLM} met with Rivas in Bergen on Wednesday and they signed a tariff.`,
    words: "arrived in",
  },
  {
    reason: "refine.signing.outcome",
    text: `${MET} Norway and Chile signed a memorandum of understanding on ferries.`,
    words: "signed a memorandum of understanding",
  },
  {
    reason: "refine.unlikely.domestic",
    text: `Norwegian Foreign Minister Kari Holm met with Norwegian Fisheries Minister Odd Lie in Bergen on Tuesday.`,
    words: "met with",
  },
  {
    reason: "refine.unlikely.state-of-affairs",
    text: "Negotiations between Norway and Chile continue.",
    words: "Negotiations between",
  },
  {
    reason: "refine.unlikely.background",
    text: `Fish prices rose. Ferries were late. ${HOLM} had met with ${RIVAS} many times.`,
    words: "met with",
  },
  { reason: "refine.unlikely.old", text: `${HOLM} met with ${RIVAS} in Bergen on 3 March 2019.`, words: "met with" },
  {
    reason: "refine.unlikely.plan",
    text: `Fish prices rose. Ferries were late. Rain fell. Boats stayed in. Nets were dry. Cod was dear. Norway will hold talks with Chile.`,
    words: "hold talks",
  },
  {
    reason: "refine.unlikely.in-passing",
    text: `Fish prices rose. Ferries were late. Rain fell. Boats stayed in. Nets were dry. Cod was dear. Norway held talks with Chile.`,
    words: "held talks",
  },
  {
    reason: "refine.unlikely.next-time",
    text: `${MET} They agreed to meet again next year.`,
    words: "meet again",
  },
];

describe("a reason", () => {
  test.for(EXAMPLES)("$reason: $words", ({ reason, words, text, title }) => {
    const { triggers } = explain(documentOf(text, { title: title ?? null }));
    const declined = triggers
      .filter((one) => one.reason !== null)
      .map((one) => [one.reason, one.sentence.slice(one.start, one.end)]);
    expect(declined).toContainEqual([reason, words]);
  });

  test("is in the table for everything that can be declined, and each has its words", () => {
    // A text of more than LIMITS.eventsPerArticleMax meetings, or one whose sides only the title names, is not worth its length here.
    const without: readonly ReasonId[] = ["refine.dropped", "assemble.no-parties", "assemble.limit"];
    const covered = new Set<ReasonId>([...EXAMPLES.map(({ reason }) => reason), ...without]);
    expect(Object.keys(REASONS).filter((reason) => !covered.has(reason as ReasonId))).toEqual([]);
  });
  test("is given for a step that takes a meeting out and does not say why", () => {
    const before = draftsOf(documentOf(MET)).get("find-frames");
    if (before === undefined) throw new Error("the pass did not run");
    const context = { draft: before, roles: [] };
    const { declined } = refineFrames(before.frames, context, [{ name: "none", refine: (): Frame[] => [] }]);
    expect(declined.map(({ reason }) => reason)).toEqual(before.frames.map(() => "refine.dropped"));
  });
});

describe("an explanation", () => {
  const text = `${HOLM} met with ${RIVAS} in Bergen on Tuesday.\n\nHolm and Rivas met again in Bergen on Tuesday. The fish market met no one.`;
  test("gives the events that extraction gives", () => {
    expect(explain(documentOf(text)).events).toEqual(extract(documentOf(text)).events);
  });
  test("marks the words of each trigger, in the order of the text, and says which event they tell", () => {
    const { triggers } = explain(documentOf(MET));
    expect(triggers.filter(({ event }) => event === 0)).toMatchObject([
      { rule: "event.met-with", sentence: MET, start: MET.indexOf("met"), reason: null, why: null },
    ]);
  });
  test("says which step gave a field, also where a later step did", () => {
    const { givers } = explain(documentOf(`${HOLM} met with ${RIVAS} in Oslo on Tuesday.`));
    expect(givers[0]?.get("/place/city")).toBe("find-frames");
    expect(givers[0]?.get("/kind")).toBe("kinds");
    expect(givers[0]?.get("/participants/0/role")).toBe("hosts");
    expect(givers[0]?.get("/participants/0/title")).toBe("find-mentions");
  });
  test("lists whom and what a text names, also one that tells of no meeting", () => {
    const { seen, dropped } = explain(documentOf(`${HOLM} ate a herring in Bergen on 3 March 2025.`));
    expect(dropped).toBe("no-meeting");
    expect(seen.people).toEqual([{ name: "Kari Holm", title: "Foreign Minister", country: "NO" }]);
    expect(seen.places).toEqual(["Bergen, NO"]);
    expect(seen.dates).toEqual([{ date: "2025-03-03", basis: "explicit" }]);
  });
  test("of a text that is not read names its reason and nothing else", () => {
    expect(explain(documentOf("Hi."))).toMatchObject({ dropped: "text.too-short", triggers: [], givers: [] });
  });
});

test("every trigger ends in an event or is declined, never both", () => {
  for (const { text, title } of EXAMPLES) {
    const { triggers, frames, declined } = lastOf(draftsOf(documentOf(text, { title: title ?? null })));
    const told = frames.flatMap((frame) => frame.triggers).map(triggerKey);
    const gone = declined.map(triggerKey);
    expect(gone.length).toBe(new Set(gone).size);
    expect(gone.filter((key) => told.includes(key))).toEqual([]);
    expect(triggers.map(triggerKey).filter((key) => !told.includes(key) && !gone.includes(key))).toEqual([]);
  }
});
