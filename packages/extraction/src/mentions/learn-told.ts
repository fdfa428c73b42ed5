import type { Person, PersonMention, Sentence } from "../model.ts";
import { introduceEnvoy } from "./introduce-envoy.ts";
import { learnAvowal } from "./learn-avowal.ts";
import { learnCommissioners } from "./learn-commissioners.ts";
import { learnHomeward } from "./learn-homeward.ts";
import { learnIts } from "./learn-its.ts";
import { learnReturned } from "./learn-returned.ts";
import { learnPalace } from "./learn-palace.ts";
import { learnSaid } from "./learn-said.ts";
import { learnOwned } from "./learn-owned.ts";
import { learnOfPost } from "./learn-post.ts";
import { learnSideTold } from "./learn-side-told.ts";
import { learnUnnamed } from "./learn-unnamed.ts";
import { learnVisitor } from "./learn-visitor.ts";

/** Whose somebody is, by what the sentence tells of him: where he goes, what he avows, whose prime minister he is. */
export const learnTold = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
): void => {
  introduceEnvoy(sentences, mentions, people);
  learnVisitor(sentences, mentions, people);
  learnReturned(sentences, mentions, people);
  learnHomeward(sentences, mentions, people);
  learnAvowal(sentences, mentions, people);
  learnIts(sentences, mentions, people);
  learnOwned(sentences, mentions, people);
  learnOfPost(sentences, mentions, people);
  learnSaid(sentences, mentions, people);
  learnPalace(sentences, mentions, people);
  learnCommissioners(sentences, people);
  learnSideTold(sentences, mentions, people);
  learnUnnamed(sentences, mentions, people);
};
