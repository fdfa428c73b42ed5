import type { TriggerValue } from "../model.ts";
import type { Examples } from "../rule.ts";
import { signedWith } from "./signed-with.ts";

/** All sentences are the project's own. */
export default {
  rule: signedWith,
  finds: [
    {
      text: "Minister Moses Phiri signed with his Malawian counterpart, Chisomo Banda, a memorandum on the railway.",
      want: { kind: "signing", shape: "active", role: "signatory" },
      quote: "signed",
    },
    {
      text: "Minister Everton Cole signed for Jamaica, while Envoy Meena Rao signed on behalf of her Government.",
      want: { kind: "signing", shape: "active", role: "signatory" },
      quote: "signed",
    },
  ],
  ignores: [
    "She signed with a silver pen.",
    "The striker signed for Porto.",
    "The premier signed a bill with her staff around her.",
  ],
} satisfies Examples<TriggerValue>;
