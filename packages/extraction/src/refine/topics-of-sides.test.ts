import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const LEAD = "Norwegian Foreign Minister Kari Holm met with Chilean Foreign Minister Pablo Rivas in Oslo on Tuesday.";

const topicsOf = (text: string): readonly string[] | undefined =>
  extract(documentOf(`${LEAD}\n\n${text}`)).events[0]?.topics;

test.for<[text: string, want: string[]]>([
  ["The two sides stressed the importance of ice charts.", ["ice charts"]],
  ["Both parties recognised the need to simplify pilotage rules.", ["pilotage rules"]],
  ["The ministers shared deep concern over illegal krill fishing.", ["illegal krill fishing"]],
  ["The participants welcomed the first sailings of the winter ferry.", ["first sailings of the winter ferry"]],
  ["They noted with satisfaction the progress of the observatory at Paranal.", ["observatory at Paranal"]],
  ["The Chilean side sought visas for seafarers.", ["visas for seafarers"]],
  ["The Norwegian side drew attention to the delays at the port of Arica.", ["delays at the port of Arica"]],
  ["The two countries reaffirmed their commitment to a ban on driftnets.", ["ban on driftnets"]],
])("what all at the table take a view of: %s", ([text, want]) => expect(topicsOf(text)).toEqual(want));

test.for<[text: string, want: string[]]>([
  ["The Minister expressed deep concern over the theft of buoys.", ["theft of buoys"]],
  ["She reiterated Norway's commitment to a ban on driftnets.", ["ban on driftnets"]],
  ["Holm underlined the importance of the observatory.", ["observatory"]],
  ["He conveyed Chile's interest in buying icebreakers.", ["buying icebreakers"]],
  ["He also sought assurances on gas supplies.", ["gas supplies"]],
  ["The Secretary condemned the seizure of two trawlers.", ["seizure of two trawlers"]],
  ["Holm spoke today with Foreign Minister Rivas on the search for the lost trawler.", ["search for the lost trawler"]],
  ["They discussed President Putin's war against Ukraine.", ["war against Ukraine"]],
  ["They reviewed ways to broaden and deepen cooperation.", []],
  [
    "They reaffirmed their support for Fiji's sovereignty and territorial integrity in the face of storms.",
    ["Fiji's sovereignty and territorial integrity"],
  ],
  ["Both expressed their desire to strengthen ties in tourism.", ["tourism"]],
  ["Holm called Rivas to congratulate him on his party's success.", []],
])("what one of them has a view of, the first thing it is of: %s", ([text, want]) =>
  expect(topicsOf(text)).toEqual(want),
);

test("a view stands beside what was discussed", () => {
  expect(topicsOf("They discussed kelp. The two sides also condemned the theft of buoys.")).toEqual([
    "kelp",
    "theft of buoys",
  ]);
});

test.for<[text: string, want: string[]]>([
  [
    "Norway stands ready to work with Chile to make good use of the polar ship, speed up work on the sea cable, and deepen cooperation in geology, Holm said.",
    ["geology", "polar ship", "sea cable"],
  ],
  [
    "The two sides should upgrade trade in salmon, wine and copper, and carry forward their friendship.",
    ["trade in salmon"],
  ],
  [
    "Holm called on the two countries to expand cooperation in tidal power and avalanche research.",
    ["tidal power", "avalanche research"],
  ],
  ["Rivas said that Chile is willing to share data on sea lice.", ["data on sea lice"]],
  ["They pledged to work together on sea cables.", ["sea cables"]],
  ["The two sides should enhance mutual trust.", []],
])("what the sides want to do together: %s", ([text, want]) => expect(topicsOf(text)).toEqual(want));

test.for<[text: string, want: string[]]>([
  [
    "The two met over dinner, with salmon licences, port fees and a tunnel on the agenda.",
    ["salmon licences", "port fees", "tunnel"],
  ],
  ["Salmon licences and port fees head the agenda.", ["Salmon licences", "port fees"]],
  [
    "The ministers were expected to approve a road map on seabed mapping, the fight against smuggling and the Arica railway.",
    ["seabed mapping", "smuggling", "Arica railway"],
  ],
  ["They were to have agreed on the price of krill meal.", ["price of krill meal"]],
  [
    "The talks were to have taken decisions on the repair of two lighthouses and clearance of wrecks.",
    ["repair of two lighthouses", "clearance of wrecks"],
  ],
  [
    "The delegations were to deliberate on direct flights and student exchanges.",
    ["direct flights", "student exchanges"],
  ],
  ["The meeting had three working groups, on salmon, timber and dairy.", ["salmon", "timber", "dairy"]],
  [
    "The round led to the closing of the chapters on digital trade and rules of origin.",
    ["digital trade", "rules of origin"],
  ],
  [
    "The two sides had candid communication on fishing zones and search and rescue.",
    ["fishing zones", "search and rescue"],
  ],
  ["The ministers narrowed their differences on rules of origin and cod tariffs.", ["rules of origin", "cod tariffs"]],
  ["The ministers made progress on the sea boundary at Cape Horn.", ["sea boundary at Cape Horn"]],
  ["Holm discussed with him ways to restore the whalers' chapel.", ["whalers' chapel"]],
  [
    "In her conversation with Rivas, Holm addressed sea cables as well as krill fishing.",
    ["sea cables", "krill fishing"],
  ],
])("told by the agenda, by what was to be settled, by working groups and chapters: %s", ([text, want]) =>
  expect(topicsOf(text)).toEqual(want),
);

test.for<[text: string, want: string[]]>([
  [
    "They reviewed bilateral relations, including trade, pilotage and polar research.",
    ["trade", "pilotage", "polar research"],
  ],
  ["They discussed regional issues, in particular the drought in Chad.", ["drought in Chad"]],
  ["They discussed bilateral relations and pilotage.", ["bilateral relations", "pilotage"]],
  [
    "They discussed port fees, agriculture and food security, and climate action.",
    ["port fees", "agriculture and food security", "climate action"],
  ],
  ["They discussed lighthouses and buoys, pilotage and krill.", ["lighthouses and buoys", "pilotage", "krill"]],
  ["They discussed Chad and its neighbours, pilotage and krill.", ["Chad", "pilotage", "krill"]],
  ["They discussed the sovereignty and territorial waters of Chile.", ["sovereignty and territorial waters of Chile"]],
  [
    "The agenda is the reopening of five agreed crossings and the repair of a bridge.",
    ["reopening of five agreed crossings", "repair of a bridge"],
  ],
  ["They discussed tariffs on wine, copper and salmon.", ["tariffs on wine"]],
])("the parts of a list: %s", ([text, want]) => expect(topicsOf(text)).toEqual(want));

test.for<[text: string, want: string[]]>([
  ["They discussed kelp. They also signed an agreement on port fees.", ["kelp"]],
  ["They signed an agreement on port fees.", ["port fees"]],
  ["They discussed kelp. A meeting in Lima in May 2019 yielded agreements on ferries.", ["kelp"]],
])(
  "a paper is an outcome where something was discussed, and an earlier meeting's matter is not this one's: %s",
  ([text, want]) => expect(topicsOf(text)).toEqual(want),
);
