import type { Examples } from "../rule.ts";
import { signed } from "./signed.ts";

/** All sentences are the project's own. */
export default {
  rule: signed,
  finds: [
    {
      text: "The two foreign ministers signed the final communiqué in Arica.",
      want: { kind: "signing", shape: "gathering", role: "signatory" },
      quote: "signed the final communiqué",
    },
    {
      text: "Norway and Peru signed a memorandum of understanding on ports.",
      want: { kind: "signing", shape: "gathering", role: "signatory" },
      quote: "signed a memorandum of understanding",
    },
    {
      text: "Minister Lund and I signed a new Statement of Partnership.",
      want: { kind: "signing", shape: "gathering", role: "signatory" },
      quote: "signed a new Statement of Partnership",
    },
    {
      text: "The sides signed six cooperation agreements.",
      want: { kind: "signing", shape: "gathering", role: "signatory" },
      quote: "signed six cooperation agreements",
    },
    {
      text: "The ministers of Oman and Nepal put pen to paper in Muscat on Sunday.",
      want: { kind: "signing", shape: "gathering", role: "signatory" },
      quote: "put pen to paper",
    },
    {
      text: "Chile and Peru signed on Friday in the port of Arica an agreement on lithium.",
      want: { kind: "signing", shape: "gathering", role: "signatory" },
      quote: "signed on Friday in the port of Arica an agreement",
    },
    {
      text: "The president and the prime minister signed a ten-year defence partnership in Kyiv.",
      want: { kind: "signing", shape: "gathering", role: "signatory" },
      quote: "signed a ten-year defence partnership",
    },
  ],
  ignores: [
    "She put pen to paper again and wrote a novel.",
    "The president signed a bill into law.",
    "The striker signed for a new club.",
  ],
} satisfies Examples<unknown>;
