import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const LEAD = "Norwegian Foreign Minister Kari Holm met with Chilean Foreign Minister Pablo Rivas in Oslo on Tuesday.";

const topicsOf = (text: string): readonly string[] | undefined =>
  extract(documentOf(`${LEAD}\n\n${text}`)).events[0]?.topics;

test.for<[text: string, want: string[]]>([
  ["The agenda covers salmon exports and pilotage.", ["salmon exports", "pilotage"]],
  ["Discussions also extended to polar research and shipping.", ["polar research", "shipping"]],
  ["The meeting lasted over two hours and both ministers even shared lunch. They spoke about cod.", ["cod"]],
  ["They delved into polar research and shipping.", ["polar research", "shipping"]],
  [
    "They discussed joint efforts to combat narcotrafficking and to address irregular fishing.",
    ["narcotrafficking", "irregular fishing"],
  ],
  [
    "Within the talks, there will be studied cod. Moreover, pilotage and visas will be discussed.",
    ["pilotage", "visas"],
  ],
  ["The leaders began with a private one-on-one discussion before they turned to visas.", ["visas"]],
  ["They mulled a joint survey and direct flights.", ["joint survey", "direct flights"]],
  ["The meeting was called to address port fees and pilotage.", ["port fees", "pilotage"]],
  ["Also on the table: polar research and visas.", ["polar research", "visas"]],
  ["The two compared positions on the salmon ban.", ["salmon ban"]],
  ["They held wide-ranging talks, covering salmon exports and visas.", ["salmon exports", "visas"]],
  ["The main theme was shipping safety.", ["shipping safety"]],
  ["Particular emphasis was placed on shipping safety and pilotage.", ["shipping safety", "pilotage"]],
  ["The meeting dealt mainly with shipping safety and krill.", ["shipping safety", "krill"]],
  [
    "On the agenda were the clearance of mines, the reopening of two ferry ports and rail tolls.",
    ["clearance of mines", "reopening of two ferry ports", "rail tolls"],
  ],
  ["Also on the table was the fate of two trawlers.", ["fate of two trawlers"]],
  ["At the top of the agenda is the hire of icebreakers.", ["hire of icebreakers"]],
  [
    "Among the topics discussed were krill quotas, the rescue service, and port fees.",
    ["krill quotas", "rescue service", "port fees"],
  ],
  ["The agenda included krill quotas and a tunnel.", ["krill quotas", "tunnel"]],
  ["The agenda comprised more than 20 items, among them krill quotas and sea cables.", ["krill quotas", "sea cables"]],
  ["Salmon and lithium were high on the agenda.", ["Salmon", "lithium"]],
  ["Issues such as krill quotas and sea ice were touched upon.", ["krill quotas", "sea ice"]],
  ["The talks dwelt on pension rights and ferry safety.", ["pension rights", "ferry safety"]],
  [
    "The ministers explored ways to boost trade in cod and prospects for a seafarers' pact.",
    ["trade in cod", "seafarers' pact"],
  ],
  [
    "They exchanged views on the situation in the Sahel and the drought in Chad.",
    ["situation in the Sahel", "drought in Chad"],
  ],
  [
    "The two sides reviewed cooperation in the fields of mining, fisheries and higher education.",
    ["mining", "fisheries", "higher education"],
  ],
  ["Holm raised the issue of stranded seafarers.", ["stranded seafarers"]],
  ["The ministers also touched on icebreaker hire.", ["icebreaker hire"]],
  ["Talks centred on a free trade deal, with a focus on salmon.", ["free trade deal", "salmon"]],
  [
    "A wide range of issues came under discussion, including krill quotas and pension rights.",
    ["krill quotas", "pension rights"],
  ],
  ["Matters relating to seafarers' visas came under discussion.", ["seafarers' visas"]],
  ["Holm briefed Rivas on the new fishing law.", ["fishing law"]],
  [
    "The discussion covered, among other things, krill quotas, sea cables and pilot training.",
    ["krill quotas", "sea cables", "pilot training"],
  ],
  ["Their conversation centred on krill quotas.", ["krill quotas"]],
  ["The two held talks at the ministry on krill quotas and sea cables.", ["krill quotas", "sea cables"]],
  [
    "The two ministers held in-depth discussions in a cordial atmosphere on krill quotas and sea cables.",
    ["krill quotas", "sea cables"],
  ],
  [
    "The meeting addressed the supply of copper, which has been short since May, and the hire of icebreakers.",
    ["copper", "hire of icebreakers"],
  ],
  [
    "Krill quotas, sea cables and the hire of icebreakers were among the subjects discussed.",
    ["Krill quotas", "sea cables", "hire of icebreakers"],
  ],
  [
    "Bilateral issues, in particular krill quotas and visas for au pairs, were discussed.",
    ["krill quotas", "visas for au pairs"],
  ],
  ["They had an exchange of views on krill quotas and on combating piracy.", ["krill quotas", "piracy"]],
  ["Discussions revolved around krill quotas.", ["krill quotas"]],
  [
    "Particular attention was paid to krill quotas and the hire of icebreakers.",
    ["krill quotas", "hire of icebreakers"],
  ],
  [
    "The parties considered the state and prospects of cooperation in shipbuilding and hydropower.",
    ["shipbuilding", "hydropower"],
  ],
  ["In the course of the conversation, krill quotas were considered.", ["krill quotas"]],
  ["They spoke, among other subjects, about krill quotas.", ["krill quotas"]],
  ["They compared notes on krill quotas.", ["krill quotas"]],
  ["The dispute over krill quotas topped the agenda.", ["krill quotas"]],
  ["The topics ranged from krill quotas to pension rights.", ["krill quotas", "pension rights"]],
  ["The talks were dominated by krill quotas.", ["krill quotas"]],
  ["The focus of the meeting was krill quotas.", ["krill quotas"]],
  ["The main topic of the talks was the hire of icebreakers.", ["hire of icebreakers"]],
  ["Key topics will be krill quotas and sea cables.", ["krill quotas", "sea cables"]],
  ["They will discuss krill quotas, as well as the hire of icebreakers.", ["krill quotas", "hire of icebreakers"]],
  ["Rivas sought Norway's support for a whale sanctuary.", ["whale sanctuary"]],
  ["Holm and Rivas also spoke about the ferry to Punta Arenas.", ["ferry to Punta Arenas"]],
  ["The two sides noted the importance of polar research.", ["polar research"]],
  ["The two sides discussed strengthening cooperation in trade, mining and culture.", ["trade", "mining", "culture"]],
  ["Talks focused on how to speed up customs checks on salmon.", ["customs checks on salmon"]],
  ["They discussed the possibility of opening a consulate in Punta Arenas.", ["consulate in Punta Arenas"]],
  ["The Norwegian side informed the Chilean side about its plans for wind power.", ["wind power"]],
  ["They discussed issues related to aquaculture, including sea lice and feed.", ["aquaculture", "sea lice", "feed"]],
  [
    "They discussed:\n- krill quotas;\n- sea cables;\n- the hire of icebreakers.",
    ["krill quotas", "sea cables", "hire of icebreakers"],
  ],
  ["They discussed congestion at the ferry port of Punta Arenas.", ["congestion at the ferry port of Punta Arenas"]],
  [
    "The ninth round of Consultations on Ocean Affairs brought together officials from coast guards and ministries.",
    ["Ocean Affairs"],
  ],
  ["They discussed the need for fishermen to work together.", ["fishermen"]],
  ["The talks will tackle krill quotas and port fees.", ["krill quotas", "port fees"]],
  ["Holm said the talks had concentrated on krill quotas.", ["krill quotas"]],
  ["The two sides had a frank and candid exchange on krill quotas.", ["krill quotas"]],
  ["Views were exchanged on krill quotas and the drought in Chad.", ["krill quotas", "drought in Chad"]],
  ["They also deliberated on krill quotas.", ["krill quotas"]],
  ["Rivas pressed Holm on salmon tariffs.", ["salmon tariffs"]],
  ["The two sides paid special attention to krill quotas.", ["krill quotas"]],
  ["At issue are krill quotas and port fees.", ["krill quotas", "port fees"]],
  ["The meeting was devoted to krill quotas.", ["krill quotas"]],
  ["Discussions were held on krill quotas and port fees.", ["krill quotas", "port fees"]],
  [
    "The two sides held consultations on consular affairs, covering visas and child custody.",
    ["consular affairs", "visas", "child custody"],
  ],
])("what was talked about: %s", ([text, want]) => expect(topicsOf(text)).toEqual(want));

test.for([
  "Did you discuss krill quotas?",
  "The Chilean parliament is still discussing the port law.",
  "Holm will address members of the shipping club.",
  '"If they cannot talk about krill, they will not talk about cod," a fisherman said.',
  "A previous round in Lima brought agreement on krill quotas.",
  "The ferry is late because of a dispute over wages.",
  "The two sides also agreed to continue consultations.",
  "The ministers tackled tough issues.",
  "It was the first in Oslo in eleven weeks.",
])("no matter of the talks: %s", (text) => expect(topicsOf(text)).toEqual([]));
