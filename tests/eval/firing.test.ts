import { expect, test } from "vitest";
import { countFirings, countFiringsWithoutGold, firingTable, renderFirings } from "./firing.ts";
import type { EvalText } from "./folder.ts";

const BODY =
  "Norwegian Foreign Minister Kari Holm met with Chilean Foreign Minister Pablo Rivas in Oslo on Tuesday. The union urged Holm to meet with fishermen.";
const textOf = (events: EvalText["gold"]["events"]): EvalText => ({
  gold: { id: "1", events },
  outlet: "Fjord Post",
  article: {
    url: "https://fjord.example/1",
    publishedAt: "2031-05-07",
    content: { mediaType: "text/plain", body: BODY },
  },
});
const gold = [{ kind: "bilateral_meeting", status: "held", parties: ["NO", "CL"] }];
const metWith = (texts: readonly EvalText[]) => countFirings(texts).find(({ rule }) => rule === "event.met-with");

test("a rule is counted with what became of its words and of its events", () => {
  expect(metWith([textOf(gold)])).toEqual({
    rule: "event.met-with",
    fired: 2,
    declined: new Map([["clause.appeal", 1]]),
    events: 1,
    verdicts: { right: 1, invented: 0, excused: 0, unscored: 0 },
  });
  expect(metWith([textOf([])])?.verdicts).toEqual({ right: 0, invented: 1, excused: 0, unscored: 0 });
});

test("a rule that never fires has its row, so that it can be seen", () => {
  const { rows } = firingTable(countFirings([]), { gold: true });
  expect(rows.length).toBeGreaterThan(15);
  expect(rows.every(([, fired]) => fired === "0")).toBe(true);
});

test("without gold there are counts and no verdicts", () => {
  const text = renderFirings(countFiringsWithoutGold([textOf([]).article]), { gold: false });
  expect(text).toMatch(
    /^rule +fired +events +declined +declined by reason\nevent\.met-with +2 +1 +1 +clause\.appeal 1\n/,
  );
});
