import type { Examples } from "../rule.ts";
import { calledOff } from "./called-off.ts";

/** All sentences are the project's own. */
export default {
  rule: calledOff,
  finds: [
    {
      text: "A gathering of fishery envoys, the fourth meeting of Peru and Ecuador, has been put off.",
      want: { kind: "meeting", shape: "around", status: "postponed" },
      quote: "meeting",
    },
    {
      text: "Chad and Niger called off their third round of border talks.",
      want: { kind: "negotiation_round", shape: "around", status: "cancelled" },
      quote: "called off their third round",
    },
    {
      text: "The summit of the lake states will not take place.",
      want: { kind: "meeting", shape: "around", status: "cancelled" },
      quote: "summit",
    },
    {
      text: "The joint commission of Chad and Niger, due to meet on Friday, has been called off.",
      want: { kind: "meeting", shape: "around", status: "cancelled" },
      quote: "commission",
    },
    {
      text: "The border talks have been shelved following the failure of the Nigerien team to arrive.",
      want: { kind: "meeting", shape: "around", status: "postponed" },
      quote: "talks",
    },
  ],
  ignores: [
    "Gulf ministers put off a customs levy as Oman skips the Muscat meeting.",
    "The bloc has delayed a vote on its budget until its next summit.",
    "Peru pushed back the opening of the bridge at the meeting of the joint commission.",
    "Peru has cancelled the meeting that Minister Castro was to hold in Lima on Friday with investors.",
    "The commission has been called off its inquiry.",
    "The meeting ended late.",
    "Delayed trains kept the minister at home.",
    "The talks were held up by rain.",
    "The minister put off his visit to Chad because of an urgent NATO meeting.",
    "She postponed a trip to Peru due to a ministers' meeting being rescheduled.",
  ],
} satisfies Examples<unknown>;
