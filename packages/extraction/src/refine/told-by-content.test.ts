import { expect, test } from "vitest";
import { draftsOf } from "../extract.ts";
import { documentOf } from "../test-document.ts";
import { createSayings } from "./details.ts";
import { toldByContent } from "./told-by-content.ts";

const TEXT =
  "Kenyan Fisheries Minister Jane Auma and Ugandan Fisheries Minister John Okello discussed nets in Kisumu on Monday.";
const draft = draftsOf(documentOf(TEXT)).get("find-frames");
if (draft === undefined) throw new Error("the text has no frames");
const context = { draft, roles: draft.roles, sayingOf: createSayings(draft) };
const namesOf = (frames: ReturnType<typeof toldByContent.refine>): string[] =>
  frames.map(({ people }) => people.map(({ person }) => draft.people[person]?.name).join(" & "));

test("what was discussed stands for a meeting that no other frame is left to tell", () => {
  expect(namesOf(toldByContent.refine([], context))).toEqual(["Jane Auma & John Okello"]);
});

test("and adds nothing where the two have their meeting", () => {
  expect(toldByContent.refine(draft.frames, context)).toEqual(draft.frames);
});
