import type { Examples } from "../rule.ts";
import { messageHanded } from "./message-handed.ts";

/** All sentences are the project's own. */
export default {
  rule: messageHanded,
  finds: [
    {
      text: "President Joseph Mwila received on Monday a written message from his Angolan counterpart, handed over by the special envoy Carlos Neto.",
      want: { kind: "meeting", shape: "active", host: "object", guest: "subject", needsObject: true },
      quote: "received on Monday a written message from his Angolan counterpart, handed over by",
    },
    {
      text: "The letter was conveyed by Serbia's Ambassador, Goran Ilic, during an audience at the ministry.",
      want: { kind: "meeting", shape: "active", host: "object", guest: "subject", needsObject: true },
      quote: "was conveyed by",
    },
  ],
  ignores: [
    "The letter was delivered by Ambassador Goran Ilic to the archive.",
    "President Joseph Mwila received on Monday a message from his Angolan counterpart, read out by his spokesman.",
    "President Joseph Mwila received a letter from the Angolan president, delivered by courier.",
    "President Joseph Mwila received a message sent by Ambassador Carlos Neto.",
  ],
} satisfies Examples<unknown>;
