import { expect, test } from "vitest";
import { homeOfName } from "./outlet-home.ts";

test.for([
  ["The Kampala Evening Star", "UG", false],
  ["Ministry of Foreign Affairs of Ghana", "GH", true],
  ["Embassy of Chile in Norway", "CL", true],
  ["Lagos Evening Lamp", "NG", false],
  ["Peruvian Weekly Review", "PE", false],
] as const)("%s is at home in %s", ([outlet, country, government]) => {
  expect(homeOfName(outlet)).toMatchObject({ country, government, worldwide: false });
});

test.for(["Morning Lighthouse", "African Union Bulletin", ""])("%s tells no home", (outlet) => {
  expect(homeOfName(outlet)).toBeNull();
});
