import { expect, test } from "vitest";
import { decodeEntities } from "./entities.ts";

test.for([
  ["Peru&#8217;s trade &amp; fisheries", "Peru’s trade & fisheries"],
  ["escaped twice: Peru&amp;#x2019;s caf&amp;eacute;", "escaped twice: Peru’s café"],
  ["AT&T; R&D and &nosuchname;", "AT&T; R&D and &nosuchname;"],
] as const)("%s", ([raw, want]) => expect(decodeEntities(raw)).toBe(want));
