import { expect, test } from "vitest";
import { tellsOfOther } from "./new-subject.ts";

test.for([
  [" with Y in Lima, and a bridge will open on ", true],
  [" with Y in Lima and said some ferries had sailed on ", true],
  [" with Y in Lima, adding that new fees would apply from ", true],
  [" with Y, the Peruvian minister noted that pilots would be trained in ", true],
  [" with Y, the Peruvian minister noted with joy the return of calm on ", false],
  [" with Y in Lima on ", false],
  [" with Y, and the two will meet again on ", false],
  [" with Y of Peru and a team from Lima on ", false],
] as const)("%s tells of something else: %s", ([between, want]) => expect(tellsOfOther(between)).toBe(want));
