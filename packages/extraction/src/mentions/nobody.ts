import type { Token } from "../model.ts";

const BEHIND_ADJECTIVE =
  /^(?:visits?|trips?|tours?|talks|meetings?|negotiations|consultations|statements?|dinner|lunch|luncheon|reception|welcome|ceremony|ceremonies|residence|opening|invitation|delegations?|programme|program|position|website|sources?|media|news|data|figures|results|languages?|development|capacity|duties|friendly|working|state|and)$/;

const HOUSE = /^(?:ministry|department|directorate|bureau)$/;

/** "paid an official visit", "came at the head of the delegation", "the Ministry of Physical Infrastructure": nobody. */
export const isNobody = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.text === "official" && BEHIND_ADJECTIVE.test(tokens[at + 1]?.lower ?? "")) ||
  (tokens[at - 1]?.lower === "of" && HOUSE.test(tokens[at - 2]?.lower ?? "")) ||
  (tokens[at]?.text === "head" && tokens[at - 1]?.lower === "the" && tokens[at - 2]?.lower === "at");
