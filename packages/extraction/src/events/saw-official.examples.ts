import type { Examples } from "../rule.ts";
import { sawOfficial } from "./saw-official.ts";

const MET = { kind: "meeting", shape: "active", needsObject: true };

/** All sentences are the project's own. */
export default {
  rule: sawOfficial,
  finds: [
    {
      text: "Premier Moe had the Finnish interior minister, Aino Saari, in on Monday.",
      want: { kind: "meeting", shape: "active", host: "subject", guest: "object", needsObject: true },
      quote: "had",
    },
    {
      text: "The trade minister will have Ghanaian colleague Ama Boateng as his guest in Lima.",
      want: { kind: "meeting", shape: "active", host: "subject", guest: "object", needsObject: true },
      quote: "have",
    },
    { text: "On Sunday the envoy had seen the Peruvian foreign minister in Lima.", want: MET, quote: "had seen" },
    { text: "It is late, she said after seeing the Peruvian ambassador.", want: MET, quote: "seeing" },
    { text: "Between two sessions she went to see Prime Minister Ortega.", want: MET, quote: "went to see" },
    { text: "Lund then had tea with Energy Minister Ana Rojas.", want: MET, quote: "had tea with" },
    { text: "Vice-President Ana Rojas joined Lund at a working dinner.", want: MET, quote: "joined" },
    {
      text: "The day before, the Chilean president had given the minister almost an hour.",
      want: { ...MET, host: "subject", guest: "object" },
      quote: "given",
    },
    { text: "The minister saw Fatou Jallow, the Gambian vice-president, in Rabat on Sunday.", want: MET, quote: "saw" },
    {
      text: "President Borg had the Libyan foreign minister, Salem Bashir, to lunch.",
      want: { kind: "meeting", shape: "active", host: "subject", guest: "object", needsObject: true },
      quote: "had",
    },
    { text: "The trade minister got to see Vice-Premier Liu Qiang.", want: MET, quote: "got to see" },
    { text: "The envoy heard Foreign Minister Said Karim out.", want: MET, quote: "heard" },
    {
      text: "The president had the Vatican's foreign minister at his table.",
      want: { kind: "meeting", shape: "active", host: "subject", guest: "object", needsObject: true },
      quote: "had",
    },
  ],
  ignores: [
    "Premier Moe had received President Ruiz at her residence before.",
    "Premier Moe had President Ruiz in stitches.",
    "He had seen the president's speech on television.",
    "Thousands came to see the new tram.",
    "She wept after seeing the president's letter.",
    "She had tea with her sister in Lima.",
    "The judge gave the minister an hour to answer.",
    "Two airlines joined the alliance for lunch flights.",
    "The envoy saw Fatou Jallow, a singer, in Rabat.",
    "The minister saw Fatou Jallow, the Gambian vice-president, on television.",
    "Fans had the president to thank for lunch.",
    "The envoy heard the foreign minister speak.",
  ],
} satisfies Examples<unknown>;
