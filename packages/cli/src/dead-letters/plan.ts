import type { DeadLetter, RedrivePlan } from "@parley/kafka";
import { counted } from "../cards/dead-letter-list.ts";
import { plain } from "../cards/paint.ts";

/** Why a dead letter cannot be put back. */
export const whyNotBack = ({ from, isPointer }: DeadLetter): string =>
  isPointer === true
    ? "its bytes are not here, only where the record lies (parley dlq show)"
    : `no stage of this namespace reads ${from.topic || "(no topic)"} partition ${from.partition}`;

const countsBy = (letters: readonly DeadLetter[], name: (letter: DeadLetter) => string): string[] =>
  [...Map.groupBy(letters, name)].map(([what, of]) => `    ${counted(of.length).padStart(9)}  ${plain(what)}`);

/** What a redrive would do, for people. No newline at the end. */
export const renderPlan = ({ going, overtaken, homeless }: RedrivePlan): string => {
  const lines = [`would redrive ${counted(going.length)} dead letters`];
  for (const [topic, of] of Map.groupBy(going, ({ from }) => from.topic))
    lines.push(`  to ${plain(topic)}`, ...countsBy(of, ({ code, stage }) => `${code} in ${stage}`));
  if (overtaken.length > 0)
    lines.push(
      `would leave ${counted(overtaken.length)} for good: a newer record of the same subject stands`,
      ...countsBy(overtaken, ({ code, stage }) => `${code} in ${stage}`),
    );
  if (homeless.length > 0)
    lines.push(`cannot redrive ${counted(homeless.length)}`, ...countsBy(homeless, (letter) => whyNotBack(letter)));
  return lines.join("\n");
};
