import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const LEAD = "Norwegian Foreign Minister Kari Holm met with Chilean Foreign Minister Pablo Rivas in Oslo on Tuesday.";

const topicsOf = (text: string): readonly string[] | undefined =>
  extract(documentOf(`${LEAD}\n\n${text}`)).events[0]?.topics;

test.for<[text: string, want: string[]]>([
  ["They agreed to work more closely on migration.", ["migration"]],
  ["They promised to cooperate more on migration.", ["migration"]],
  ["The two countries seek to boost trade in maize and fertiliser.", ["trade in maize"]],
  ["The areas identified for cooperation are agriculture, energy and health.", ["agriculture", "energy", "health"]],
  [
    "The chancellors addressed issues on the bilateral agenda such as border integration, migration and trade.",
    ["border integration", "migration", "trade"],
  ],
  ["The officials analyzed the migration crisis and trade in beef.", ["migration crisis", "trade in beef"]],
  ["The ministers evaluated the progress of the bridge.", ["bridge"]],
  ["Both countries ratified their commitment to the Paris Agreement.", ["Paris Agreement"]],
  ["In the energy field, they agreed to study a gas pipeline.", ["gas pipeline"]],
  ["The two sides discussed topics of common concern, foremost among them the war in Sudan.", ["war in Sudan"]],
  ["Priority was given to issues of water management.", ["water management"]],
  [
    "The Chairperson and the President exchanged on the transition in Chad and the fight against terrorism.",
    ["transition in Chad", "terrorism"],
  ],
  ["The parties renewed their commitment to the ceasefire.", ["ceasefire"]],
  ["The group considered the report on child soldiers.", ["child soldiers"]],
  ["The EU raised concerns about press freedom and the death penalty.", ["press freedom", "death penalty"]],
  [
    "The dialogue covered press freedom, the rights of women and detention conditions.",
    ["press freedom", "rights of women", "detention conditions"],
  ],
  ["1. The sides discussed press freedom.", ["press freedom"]],
  ["In focus: fish quotas and port fees.", ["fish quotas", "port fees"]],
  ["In the centre of attention were fish quotas.", ["fish quotas"]],
  ["At the heart of the talks was the price of gas.", ["price of gas"]],
  ["At the centre of the discussions was the price of gas.", ["price of gas"]],
  ["Central to the talks was the price of gas.", ["price of gas"]],
  ["Fish quotas, port fees and visas will also be discussed.", ["Fish quotas", "port fees", "visas"]],
  ["Fish quotas are to be discussed as well.", ["Fish quotas"]],
  ["Another issue raised was the price of gas.", ["price of gas"]],
  ["The third item was the price of gas.", ["price of gas"]],
  ["They then moved on to the price of gas.", ["price of gas"]],
  ["The conversation then moved to the price of gas.", ["price of gas"]],
  ["He also broached the price of gas.", ["price of gas"]],
  ["She also mentioned the price of gas.", ["price of gas"]],
  ["She also spoke of the price of gas.", ["price of gas"]],
  ["She voiced worries over the price of gas.", ["price of gas"]],
  ["She protested against the arrest of a trawler crew.", ["arrest of a trawler crew"]],
  ["She lodged a protest over the arrest of a trawler crew.", ["arrest of a trawler crew"]],
  ["She inquired about the arrest of a trawler crew.", ["arrest of a trawler crew"]],
  ["She demanded the release of a trawler crew.", ["release of a trawler crew"]],
  ["She reaffirmed Norway's position on the islands.", ["islands"]],
  ["She set out Norway's position on the islands.", ["islands"]],
  ["She handed over a letter on the price of gas.", ["price of gas"]],
  ["They watched a presentation on seed vaults.", ["seed vaults"]],
  ["They received a briefing on seed vaults.", ["seed vaults"]],
  ["The two sides presented their plans for a pipeline.", ["pipeline"]],
  [
    "The delegation expressed interest in Norwegian experience in seed vaults.",
    ["Norwegian experience in seed vaults"],
  ],
])("what was on the table, by whatever words: %s", ([text, want]) => expect(topicsOf(text)).toEqual(want));

test.for([
  "They agreed to meet again in the spring.",
  "Holm addressed the opening of the fair.",
  "The two sides also exchanged gifts.",
  "Regional and global issues would also be discussed.",
  "The boats failed to return.",
])("nothing that was talked about: %s", (text) => expect(topicsOf(text)).toEqual([]));
