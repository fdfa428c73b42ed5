import type { Fact, Frame } from "../model.ts";
import { splitList } from "./list.ts";
import { isLoneModifier } from "./noun-phrase.ts";
import { topicOf } from "./topic-phrase.ts";

/** "Conference on Battery Recycling", "Working Group on Pharmaceuticals": behind the last "on". */
const ON = /\son\s(?!.*\son\s)/u;
const SOME_COOPERATION = /cooperation|relations|partnership|affairs|coordination|consultation/i;

/** What the meeting's own name says that it is about. */
export const sessionTopics = ({ mechanism }: Frame): Fact<string>[] => {
  if (mechanism === null) return [];
  const cut = ON.exec(mechanism.name);
  if (cut === null || mechanism.nameSpan.end - mechanism.nameSpan.start !== mechanism.name.length) return [];
  const from = cut.index + cut[0].length;
  const certainty = "stated";
  return (
    splitList(mechanism.name.slice(from), mechanism.nameSpan.start + from, { gerunds: false })
      .map(topicOf)
      // "on Trade, Economic, Scientific and Technical Cooperation": adjectives of the one noun.
      .filter((item) => item !== null && !SOME_COOPERATION.test(item.text) && !isLoneModifier(item.text.toLowerCase()))
      .flatMap((item): Fact<string>[] =>
        item === null
          ? []
          : [{ value: item.text, start: item.start, end: item.end, rule: "mechanism.name", certainty }],
      )
  );
};
