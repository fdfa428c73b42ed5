import type { Examples } from "../rule.ts";
import { atSession } from "./at-session.ts";

/** All sentences are the project's own. */
export default {
  rule: atSession,
  finds: [
    {
      text: "The toll was fixed on Monday at an extraordinary session of the Joint Border Committee.",
      want: { kind: "committee_session", shape: "owner" },
      quote: "at an extraordinary session",
    },
    {
      text: "The fee was agreed at the 4th Consultation Mechanism on Ports, held in Accra on the same day.",
      want: { kind: "committee_session", shape: "owner" },
      quote: "at the 4th",
    },
    {
      text: "Lund urged trust at the fifth session of the Joint Commission.",
      want: { kind: "committee_session", shape: "owner" },
      quote: "at the fifth",
    },
    {
      text: "During the 23rd Meeting of the Council he spoke twice.",
      want: { kind: "committee_session", shape: "owner" },
      quote: "During the 23rd",
    },
    {
      text: "The caps will go, the ministry said after a meeting of the Chile-Peru Joint Working Group on Power.",
      want: { kind: "committee_session", shape: "owner" },
      quote: "after a meeting",
    },
    {
      text: "It stands in the protocol of the ninth session of the Joint Commission, which was signed in Lima.",
      want: { kind: "committee_session", shape: "owner" },
      quote: "of the ninth",
    },
    {
      text: "That was settled in Lima by the ninth session of the Joint Commission.",
      want: { kind: "committee_session", shape: "owner" },
      quote: "by the ninth",
    },
    {
      text: "They fixed the tariff at the Joint Fisheries Commission in Accra on Sunday.",
      want: { kind: "committee_session", shape: "owner" },
      quote: "at the",
    },
    {
      text: "Lund called for lower tariffs at the fifth session of the Joint Commission in Accra on Sunday.",
      want: { kind: "committee_session", shape: "owner", status: "held" },
      quote: "at the fifth",
    },
    {
      text: "The fare was agreed on at the 3rd Fiji-Tonga Leaders' Retreat in Suva on Tuesday.",
      want: { kind: "committee_session", shape: "owner" },
      quote: "at the 3rd",
    },
  ],
  ignores: [
    "The fee was agreed at the 4th Consultation Mechanism on Ports.",
    "He was ill at the Joint Commission's seat in Lima on Monday.",
    "Lund praised the declaration adopted at the fifth session of the Joint Commission.",
    "They woke at the first light.",
    "He left during the third hour.",
  ],
} satisfies Examples<unknown>;
