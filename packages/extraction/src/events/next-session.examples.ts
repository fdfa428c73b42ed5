import type { Examples } from "../rule.ts";
import { nextSession } from "./next-session.ts";

/** All sentences are the project's own. */
export default {
  rule: nextSession,
  finds: [
    {
      text: "The next session will be held in Quito in May.",
      want: { ordinal: null },
      quote: "next session will be held",
    },
    {
      text: "The two sides agreed to hold the tenth round in Accra in 2031.",
      want: { ordinal: 10 },
      quote: "to hold the tenth round",
    },
    {
      text: "It was decided that the 4th meeting of the Joint Committee would take place in Oslo.",
      want: { ordinal: 4 },
      quote: "4th meeting of the Joint Committee would take place",
    },
    { text: "The Commission is to meet again in Lima in 2031.", want: { ordinal: null }, quote: "is to meet again" },
    {
      text: "Their next consultations are scheduled for June in Vienna.",
      want: { ordinal: null },
      quote: "next consultations are scheduled",
    },
    { text: "The fifth will take place in Oslo.", want: { ordinal: 5, isBare: true }, quote: "fifth will take place" },
    { text: "A fourth begins in Oslo on 4 May.", want: { ordinal: 4, isBare: true }, quote: "fourth begins" },
    {
      text: "The next, fifth session will be held in Oslo.",
      want: { ordinal: 5 },
      quote: "next, fifth session will be held",
    },
    {
      text: "Norway will host the fifth session in Oslo.",
      want: { ordinal: 5, isBare: true },
      quote: "host the fifth session",
    },
    {
      text: "The commission meets again in Oslo.",
      want: { ordinal: null, body: "commission" },
      quote: "meets again",
    },
  ],
  ignores: [
    "Norway offered to host the fifth session.",
    "The fifth clause is due in May.",
    "The month is expected to be warm.",
    "The next session was never held.",
    "The cabinet will meet again on Tuesday.",
    "They agreed to hold the line.",
    "The length of the session will be decided.",
    "The eighth session closed in Lima.",
  ],
} satisfies Examples<unknown>;
