import { describe, expect, test } from "vitest";
import { withoutBesides } from "./besides.ts";

const readOf = (raw: string): string => withoutBesides(raw)?.text ?? raw;

describe("what stands beside a name and says nothing that is asked for", () => {
  test.for([
    ["Lin Daming (林大明) met Ivan Petrov (Russian: Иван Петров).", "Lin Daming met Ivan Petrov."],
    ["Kari Holm (54), Sen. Ada Cole (R-Idaho) and Tito Ward (@titoward)", "Kari Holm, Sen. Ada Cole and Tito Ward"],
    ["General Luz (retd) and Ward (pictured left)", "General Luz and Ward"],
    ["Kari Holm, 54, met Pablo Rivas, 61, the premier.", "Kari Holm met Pablo Rivas, the premier."],
    ["Ana Luz, aged 47, and Tito Ward, 51, spoke.", "Ana Luz and Tito Ward spoke."],
    ["They met in Lima.[3][12] The talks [4] went on.[citation needed]", "They met in Lima. The talks went on."],
    ["Kenya and Peru met 🇰🇪🤝🇵🇪 in Lima ☀️.", "Kenya and Peru met in Lima."],
    ["#Kenya and #Peru", "Kenya and Peru"],
    [
      "Pres. Ana Luz, Foreign Min. Tito Ward and Sec. of State Kari Holm",
      "President Ana Luz, Foreign Minister Tito Ward and Secretary of State Kari Holm",
    ],
    ["Foreign Minister His Excellency Ana Luz", "Foreign Minister Ana Luz"],
  ] as const)("%s", ([raw, want]) => expect(readOf(raw)).toBe(want));

  test.for([
    "the Joint Working Group (JWG), Ana Luz (Peru), Tito Ward (left) and Kari Holm (SPD)",
    "the ministers of May, 27, and June, 30, were",
    "a group of 54 (of whom 30 met) in 12 (twelve) rounds",
    "ranked #1, [Ana Luz] and [sic]",
    "the 5 min. break, 10 sec. of silence",
    "His Excellency the Minister, and His Excellency Ana Luz",
  ])("stays: %s", (text) => expect(readOf(text)).toBe(text));
});
