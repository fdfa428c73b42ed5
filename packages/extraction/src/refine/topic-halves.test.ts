import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";
import { isLoneModifier } from "./noun-phrase.ts";

const LEAD = "Norwegian Foreign Minister Kari Holm met with Chilean Foreign Minister Pablo Rivas in Oslo on Tuesday.";

const topicsOf = (text: string): readonly string[] | undefined =>
  extract(documentOf(`${LEAD}\n\n${text}`)).events[0]?.topics;

test.for<[text: string, want: string[]]>([
  // adjectives and participles before a noun that stands behind "and" or a comma
  ["They discussed the acute and growing shortage of pilots.", ["acute and growing shortage of pilots"]],
  ["The two discussed current and future whaling limits.", ["whaling limits"]],
  ["They discussed a genuine and credible inquiry into the wreck.", ["genuine and credible inquiry into the wreck"]],
  ["The ministers discussed hybrid and cyber attacks on ports.", ["hybrid and cyber attacks on ports"]],
  [
    "They discussed expanded educational and cultural exchanges, and krill.",
    ["expanded educational and cultural exchanges", "krill"],
  ],
  // one owner
  ["They discussed Peru's harbours and inland waters.", ["Peru's harbours and inland waters"]],
  ["The ministers discussed Chad's recovery and reconstruction.", ["Chad's recovery and reconstruction"]],
  ["They discussed Iceland's fisheries and tidal power.", ["Iceland's fisheries and tidal power"]],
  ["The two discussed Malta's neutrality and coastal waters.", ["Malta's neutrality and coastal waters"]],
  ["They discussed Fiji's debt and foreign reserves.", ["Fiji's debt and foreign reserves"]],
  // one complement
  ["They discussed the storage and transport of ammonia.", ["storage and transport of ammonia"]],
  ["They discussed the licensing and inspection of trawlers.", ["licensing and inspection of trawlers"]],
  ["The talks focused on the safety and comfort of seafarers.", ["safety and comfort of seafarers"]],
  ["They discussed the import and resale of used tyres.", ["import and resale of used tyres"]],
  ["The two discussed the health and numbers of grey whales.", ["health and numbers of grey whales"]],
  // what ends in "and" within a name
  ["They discussed the Charter on Digital and Green Ports.", ["Charter on Digital and Green Ports"]],
  ["The ministers discussed the Pact for Peace and Reconciliation.", ["Pact for Peace and Reconciliation"]],
  [
    "They discussed Bosnia and Herzegovina, krill quotas and visas.",
    ["Bosnia and Herzegovina", "krill quotas", "visas"],
  ],
  // each of these is a matter of its own
  ["They discussed developments in Chad, Mali and Niger.", ["developments in Chad, Mali and Niger"]],
  [
    "They discussed agriculture, beekeeping, mining and winter sports.",
    ["agriculture", "beekeeping", "mining", "winter sports"],
  ],
  ["They discussed krill quotas and the return of seized nets.", ["krill quotas", "return of seized nets"]],
])("what belongs together stays together: %s", ([text, want]) => expect(topicsOf(text)).toEqual(want));

test.for<[text: string, want: string[]]>([
  // what is done with the matter
  ["They discussed minimizing bycatch and cultivating kelp.", ["bycatch", "kelp"]],
  ["They discussed investing in wind power and advocating for krill quotas.", ["wind power", "krill quotas"]],
  ["They discussed ways to bridge the price gap.", ["price gap"]],
  // who talks, or is talked to
  ["They discussed krill quotas, Nordic partners, and other members.", ["krill quotas"]],
  ["They spoke about joint work by coast guard officials and the ministers of the region.", []],
  ["They discussed the people of Svalbard and krill quotas.", ["krill quotas"]],
  ["They discussed allies in the Baltic.", []],
  ["They discussed the international community.", []],
  // clauses, and what of them stands behind a comma
  ["They discussed calm in the port as sailors, pilots, and cooks mark Easter.", ["calm in the port"]],
  ["They discussed the value both of them place on krill.", []],
  ["They discussed additional ways.", []],
  ["They discussed the partnership in these areas.", []],
  ["They focused on issues resulting from the storm.", []],
  // a wish or a sum that somebody raises is no matter
  ["The two sides want to raise revenue and port standards.", []],
  ["We raise our shared ambition to a new horizon.", []],
  ["They don't talk about krill quotas.", []],
  ["Work goes on in areas such as sea cables and tyres.", []],
])("no half of a clause, nobody's name and no wish is a topic: %s", ([text, want]) =>
  expect(topicsOf(text)).toEqual(want),
);

const far = "The harbour is old. ".repeat(12);

test("what stands a page further on is of the meeting only where the sides speak", () => {
  expect(topicsOf(`They discussed kelp.\n\n${far}Reviews of ferry safety focused on brakes.`)).toEqual(["kelp"]);
  expect(topicsOf(`They discussed kelp.\n\n${far}The two sides also discussed brakes.`)).toEqual(["kelp", "brakes"]);
});

test.for(
  "acute|bolstered|resulting|toward|delivering|subsequent|unprovoked|regional|humanitarian|inclusive|beyond|Turkish".split(
    "|",
  ),
)("a lone modifier: %s", (word) => expect(isLoneModifier(word)).toBe(true));

test.for(
  "trade|mining|beekeeping|seabed|hospital|initiative|traffic|sanctuary|krill|Sudan|fishing|kelp beds".split("|"),
)("a noun: %s", (word) => expect(isLoneModifier(word)).toBe(false));

test.for([
  "They discussed the acute and, bolstered, resulting.",
  "They discussed toward, delivering and subsequent.",
  "They reviewed the unprovoked, and strategic, and inclusive.",
  "Talks focused on regional, and then humanitarian.",
  "They exchanged views on mutual, political and economic.",
  "They discussed beyond and again.",
])("no published topic is a lone adjective, participle or function word: %s", (text) =>
  expect(topicsOf(text)).toEqual([]),
);
