import { expect, test } from "vitest";
import { compareMechanisms, compareSessions } from "./compare-mechanisms.ts";
import { mechanismKey } from "./mechanism-key.ts";

const key = (name: string, ordinal: number | null = null, parties: string[] = ["CN", "KZ"]) =>
  mechanismKey({ name, ordinal }, parties);

test.each([
  ["China-Kazakhstan Cooperation Committee", "Kazakhstan-China Cooperation Committee", "same"],
  ["China-Kazakhstan Cooperation Committee", "Kazakh-Chinese Cooperation Commission", "same"],
  ["Sino-Kazakh Cooperation Committee", "China-Kazakhstan Intergovernmental Cooperation Committee", "same"],
  ["Cooperation Committee", "China-Kazakhstan Cooperation Committee", "same"],
  ["EU-China Strategic Dialogue", "China-EU High-level Strategic Dialogue", "same"],
  ["EU-China Strategic Dialogue", "EU-China Summit", "unsure"],
  ["China-Kazakhstan Cooperation Committee", "China-Turkmenistan Cooperation Committee", "different"],
  ["China-Kazakhstan Cooperation Committee", "China-Kazakhstan Foreign Ministers' Strategic Dialogue", "different"],
  ["China-Kazakhstan Cooperation Committee", "中哈合作委员会", "unsure"],
  ["SCO Summit", "Shanghai Cooperation Organisation Summit", "same"],
  ["China-Kazakhstan water talks", "China-Kazakhstan border river negotiations", "unsure"],
  ["China-Kazakhstan water talks", "China-Kazakhstan water negotiations", "same"],
])("%s and %s: %s", (a, b, verdict) => {
  expect(compareMechanisms(key(a), key(b))).toBe(verdict);
  expect(compareMechanisms(key(b), key(a))).toBe(verdict);
});

test("a mechanism on one side only is told apart from none on either", () => {
  expect(compareMechanisms(key("Joint Water Commission"), null)).toBe("one");
  expect(compareMechanisms(null, null)).toBe("none");
});

test.each([
  [12, 12, "same"],
  [11, 12, "different"],
  [null, 12, "unknown"],
] as const)("sessions %s and %s of one mechanism: %s", (a, b, verdict) => {
  const [x, y] = [key("Joint Water Commission", a), key("Joint Water Commission", b)];
  expect(compareSessions(x, y, compareMechanisms(x, y))).toBe(verdict);
});
