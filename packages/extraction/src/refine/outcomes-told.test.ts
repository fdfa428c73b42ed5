import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const LEAD = "Norwegian Foreign Minister Kari Holm met with Chilean Foreign Minister Pablo Rivas in Oslo on Tuesday.";

const outcomesOf = (text: string): string[] =>
  extract(documentOf(`${LEAD}\n\n${text}`)).events.flatMap(({ outcomes }) => outcomes.map(({ text: words }) => words));

test.for<[text: string, want: string[]]>([
  ["They agreed on Tuesday to open a consulate in Bergen.", ["open a consulate in Bergen"]],
  ["They agreed Tuesday to share ice charts, and to train 20 divers.", ["share ice charts", "train 20 divers"]],
  ["The ministers agreed in principle to share ice charts.", ["share ice charts"]],
  ["The two sides did agree to share ice charts.", ["share ice charts"]],
  ["Norway and Chile have resolved to halve port fees by May.", ["halve port fees by May"]],
  ["The two sides undertook to release the nets by June.", ["release the nets by June"]],
  ["Rivas invited Holm to visit Chile next year.", ["to visit Chile next year"]],
  ["They signed here a memorandum of understanding on kelp.", ["a memorandum of understanding on kelp"]],
  ["The two signed on Tuesday in the old port a treaty on pilotage.", ["a treaty on pilotage"]],
  [
    "They signed an agreement on Tuesday to set up a joint rescue team.",
    ["an agreement on Tuesday to set up a joint rescue team"],
  ],
  [
    "They signed an agreement under which each will recognise the other's pilots.",
    ["an agreement under which each will recognise the other's pilots"],
  ],
  [
    "They attended a signing ceremony at which agreements on kelp and pilotage were inked.",
    ["agreements on kelp and pilotage"],
  ],
  ["A joint communiqué was issued.", ["A joint communiqué"]],
  ["The meeting ended with the signing of a protocol on kelp.", ["a protocol on kelp"]],
  ["They witnessed the signing of four documents.", ["four documents"]],
  [
    "The documents signed include a protocol on kelp and an agreement on pilotage.",
    ["a protocol on kelp", "an agreement on pilotage"],
  ],
  [
    "The two countries exchanged instruments of ratification of the kelp treaty.",
    ["instruments of ratification of the kelp treaty"],
  ],
  ["It was decided to set up a joint working group on krill.", ["set up a joint working group on krill"]],
  [
    "They agreed on a joint survey of the seabed, a hotline between ports, and visa-free travel for divers.",
    ["a joint survey of the seabed", "a hotline between ports", "visa-free travel for divers"],
  ],
  ["They reached an understanding on pilotage fees.", ["an understanding on pilotage fees"]],
  [
    "The two sides decided to:\n- reopen the pier at Bergen;\n- share ice charts;\n- train 20 divers.",
    ["reopen the pier at Bergen", "share ice charts", "train 20 divers"],
  ],
  ["Norway will provide 20 scholarships to Chilean divers, Holm said.", ["provide 20 scholarships to Chilean divers"]],
  ["Holm announced that Norway would train 20 divers.", ["Norway would train 20 divers"]],
  ["Norway and Chile will open a shared pier in May, their foreign ministers said.", ["open a shared pier in May"]],
  [
    "They confirmed their intention to meet again in Punta Arenas in 2027.",
    ["intention to meet again in Punta Arenas in 2027"],
  ],
  ["The session concluded with the signing of agreed minutes.", ["agreed minutes"]],
  ["The ministers instructed officials to finish the treaty by June.", ["finish the treaty by June"]],
  ["Agreement was reached on a shared pier at Bergen.", ["a shared pier at Bergen"]],
  ["An understanding was reached to share ice charts.", ["share ice charts"]],
  ["The two ministers launched a joint fund for polar research.", ["a joint fund for polar research"]],
  ["They issued a joint communiqué after the talks.", ["a joint communiqué"]],
  [
    "Norway committed 20 million kroner to the pier at Punta Arenas.",
    ["20 million kroner to the pier at Punta Arenas"],
  ],
])("what came out of the meeting: %s", ([text, want]) => expect(outcomesOf(text)).toEqual(want));

test.for([
  "No agreement was reached on krill.",
  "They signed no documents.",
  "The two governments decided to bring them back.",
  "Chile wants the ministers to confirm a loan of $20 million.",
  "They were unable to agree on krill.",
  "Chile wants the fisheries agreement to be widened to cover cod.",
  "The council, set up under the Bergen Agreement to deal with wrecks, was silent.",
  "Nets may be cheaper if what officials agreed on this week is put into practice.",
  "The documents were signed by Holm.",
  "It is the twelfth pier to open in Bergen since the accords on whaling were signed.",
  "Holm had undertaken to answer by May.",
])("no outcome of the meeting: %s", (text) => expect(outcomesOf(text)).toEqual([]));
