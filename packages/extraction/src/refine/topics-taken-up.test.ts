import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const LEAD = "Norwegian Foreign Minister Kari Holm met with Chilean Foreign Minister Pablo Rivas in Oslo on Tuesday.";

const topicsOf = (text: string): readonly string[] | undefined =>
  extract(documentOf(`${LEAD}\n\n${text}`)).events[0]?.topics;

test.for<[text: string, want: string[]]>([
  [
    "The parties discussed the implementation of the second stage of the pier project, under which Arica will get ten cranes, as well as the creation of a repair yard in Bergen.",
    ["pier project", "repair yard in Bergen"],
  ],
  ["No agreement was reached on the schoolbooks about the Vikings.", ["schoolbooks about the Vikings"]],
  ["The two sides failed to agree on cod tariffs.", ["cod tariffs"]],
  [
    "The Conference took decisions on the free movement of nurses, a regional ferry, and reparations.",
    ["free movement of nurses", "regional ferry", "reparations"],
  ],
  // Officials of no name inside a matter are part of it.
  [
    "The two discussed the extradition of cartel leaders, the safety of ambassadors, and water deliveries.",
    ["extradition of cartel leaders", "safety of ambassadors", "water deliveries"],
  ],
  ["They reaffirmed their attachment to the two-State solution.", ["two-State solution"]],
  [
    "The two sides are expected to finalise a plan for six new ferry ports in Patagonia.",
    ["six new ferry ports in Patagonia"],
  ],
  [
    "Rivas expressed his expectation for Norwegian investment in the power sector.",
    ["Norwegian investment in the power sector"],
  ],
  ["Rivas requested Norway's assistance with mine clearance.", ["mine clearance"]],
  ["The visitor invited Norwegian firms to map the seabed around Easter Island.", ["seabed around Easter Island"]],
  ["The interlocutors dwelt in detail on the Arica railway project.", ["Arica railway project"]],
  [
    "The two ministers exchanged views on regional and international issues of common interest, foremost of which is the war in Sudan.",
    ["war in Sudan"],
  ],
  ["The two sides agreed to explore opportunities in the gem trade.", ["gem trade"]],
  ["They also deliberated upon the gem trade and student visas.", ["gem trade", "student visas"]],
  ["The minister highlighted the potential of the gem trade.", ["gem trade"]],
  ["Holm raised with Rivas the detention of two Norwegian sailors.", ["detention of two Norwegian sailors"]],
  ["Holm urged Chile to lift the ban on Norwegian salmon.", ["ban on Norwegian salmon"]],
  ["Holm asked her counterpart to lift the ban on salmon.", ["ban on salmon"]],
  ["Rivas shared with Holm his country's plans for a lithium plant.", ["lithium plant"]],
  ["At the top of the agenda: krill quotas.", ["krill quotas"]],
  [
    "The agenda was crowded: krill quotas, visas, a tunnel and the price of cod.",
    ["krill quotas", "visas", "tunnel", "price of cod"],
  ],
  ["The talks covered a range of subjects, from krill quotas to the price of cod.", ["krill quotas", "price of cod"]],
  ["The talks ranged from krill quotas to sea ice.", ["krill quotas", "sea ice"]],
  ["Holm said afterwards that krill quotas had been raised.", ["krill quotas"]],
  ["Discussions are under way on a visa waiver.", ["visa waiver"]],
  ["They looked into ways of easing the passage of lorries.", ["passage of lorries"]],
  ["They agreed to look into the passage of lorries.", ["passage of lorries"]],
  ["They weighed the creation of a joint fleet.", ["joint fleet"]],
  ["The officials mapped out steps to reopen the Arica consulate.", ["Arica consulate"]],
  ["The two delegations worked on the text of a tax treaty.", ["tax treaty"]],
  ["The meeting focussed on krill, and especially on the enforcement of quotas.", ["krill", "enforcement of quotas"]],
  ["The visit aims to boost trade in salmon.", ["trade in salmon"]],
  ["A working lunch was dedicated to the war in Sudan.", ["war in Sudan"]],
  [
    "The Commissioner and the Minister exchanged on migration and the reform of the courts.",
    ["migration", "reform of the courts"],
  ],
  ["The meeting provided an opportunity to take stock of the reform of the courts.", ["reform of the courts"]],
  ["The talks, aimed at ending a row over cod, lasted six hours.", ["cod"]],
  ["The talks were overshadowed by the arrest of a trawler crew.", ["arrest of a trawler crew"]],
  ["Differences remain over cod quotas and port fees.", ["cod quotas", "port fees"]],
  ["A sticking point was the price of gas.", ["price of gas"]],
  ["The main sticking point remains the price of gas.", ["price of gas"]],
  ["The thorniest issue is the price of gas.", ["price of gas"]],
  ["Also discussed: cod quotas and sea mines.", ["cod quotas", "sea mines"]],
  ["Also discussed were cod quotas and sea mines.", ["cod quotas", "sea mines"]],
  ["Discussed were cod quotas and sea mines.", ["cod quotas", "sea mines"]],
  ["They vowed to step up the fight against smuggling.", ["smuggling"]],
])("what the talks took up: %s", ([text, want]) => expect(topicsOf(text)).toEqual(want));
