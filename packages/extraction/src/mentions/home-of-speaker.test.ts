import { describe, expect, test } from "vitest";
import { homeOfSpeaker } from "./home-of-speaker.ts";

describe("the state of whoever speaks in a release", () => {
  test.for([
    [
      "NZ",
      "I leave for Suva tomorrow. I want to hear from Fiji's Prime Minister what New Zealand can do about the reef.",
    ],
    ["AU", "I visited Samoa on Monday for talks with its premier, who thanked Australia for the boats we sent."],
    ["CA", "On Tuesday I met the Peruvian minister in Lima. Canadian firms built the port."],
    // A state where somebody goes, or whose official is met, is another's; so is one in a row of such states.
    [null, "I will travel to Chile, Peru and Bolivia next week."],
    // Two are left.
    [null, "I met the minister in Apia. Canada builds boats. Norway buys them."],
    // Nobody speaks but in quotation marks.
    [null, 'The minister was in Apia. "I met the premier there, and Canada will help," she said.'],
  ] as const)("%s: %s", ([want, text]) => expect(homeOfSpeaker(text)?.country ?? null).toBe(want));
});
