import type { Rule } from "../rule.ts";

/** Words before "talks" that say how or how many, not what about. */
const HOW = new Set(
  "continue resume start restart relaunch launch intensify common long-time high-stakes low-key long-awaited long-delayed much-anticipated last-minute last-ditch make-or-break wide-ranging far-reaching hard-fought in-person first-ever accelerate delegation-level ministerial-level political-level bilateral trilateral quadrilateral multilateral peace high-level top-level technical official informal formal closed-door indirect direct proximity separate joint new fresh further next last latest first second third final annual regular ministerial political official working intensive lengthy constructive fruitful friendly frank candid detailed in-depth brief short long extensive extended expanded substantive serious secret crisis emergency urgent two-day three-day one-day day-long hours-long marathon two-way three-way four-way six-party face-to-face one-on-one one-to-one inter-delegation delegation expert-level leader-level leaders-level summit-level virtual online video phone telephone preliminary preparatory follow-up future earlier previous recent planned scheduled upcoming international regional global world national local press news party coalition summit joint general special state staff cabinet domestic exploratory expert-level expert working-level senior-level leaders ministers their his her its our these those such more both all several many some any no other another same big major key important main broad wide comprehensive historic landmark successful inconclusive stalled ongoing resumed renewed interim provisional final framework written verbal draft binding mutual open closed public private inaugural inter-state intergovernmental interministerial foreign chief sideline plenary good productive positive cordial warm initial successive parallel back-channel consular review donor donors pledging round-table multi-day week-long weekend morning evening afternoon monday tuesday wednesday thursday friday saturday sunday today cooperation partnership strategic".split(
    " ",
  ),
);

/** Words before "talks" that belong to the clause and name nothing: "went into talks", "home after talks". */
const NO_NOUN = new Set(
  "follow follows precede precedes include includes mark marks conclude concludes end ends hold holds held sign signs signed seek seeks into after before during between from about without until since over under following amid begin began begun start starts went gone goes came come comes took take takes taken left leave leaves gave give gives met meet meets will would may might can could should must has have had was were is are been being does did if when while as or but nor than that which who whom where there here then not only just home back still again".split(
    " ",
  ),
);

/** "border trade talks", "a haze conference", "the film pact": what they are about stands before them. */
export const namedTalks: Rule<string> = {
  id: "topic.named-talks",
  needs: "talks|negotiations|consultations|conference|pact|accord|accords|treaty|agreement|deal|deals|papers",
  summary: "They will resume border trade talks in May; not: they held high-level talks.",
  cue: /(?<=^|[\s"])(?<quote>(?:(?!(?:the|of|and|in|to|for|a|an|on|at|by|with|his|her|their|its|hold|held|sign|signed)\s)\p{Ll}[\p{Ll}-]{2,18}\s){0,1}(?!(?:the|of|and|in|to|for|a|an|on|at|by|with|his|her|their|its|hold|held|sign|signed)\s)(?:\p{Ll}[\p{Ll}-]{2,18}|[A-Z]{3}))(?=\s(?:talks|negotiations|consultations|conference|pacts?|accords?|treaty|agreements?|deals?|papers)\b(?!\s(?:with|of)\sthe\s(?:party|opposition|union)))/gu,
  read: ({ groups }) => {
    const words = groups?.["quote"]?.split(" ") ?? [];
    const said = words.findLastIndex(
      (word) =>
        HOW.has(word) || NO_NOUN.has(word) || /(?:\p{L}ed|\p{L}ing|\p{L}{2}ly|nd|th|(?<!\bfre)e?r's|s')$/u.test(word),
    );
    const named = words.slice(said + 1).join(" ");
    return named === "" || said === words.length - 1 ? null : named;
  },
};
