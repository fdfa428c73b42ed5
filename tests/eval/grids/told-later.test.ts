import { describe, expect, test } from "vitest";
import { plainlyToldLater, readLater, type ToldLater, toldLater } from "./told-later.ts";

const TIME_LIMIT_MS = 180_000; // seconds of work, and a minute on a machine that is busy

/** A meeting of the states is read as claimed, with everybody whom sentence and opening show. */
const isRight = (told: ToldLater): boolean =>
  readLater(told).all.some(
    ({ status, parties, participants }) =>
      status === told.claim &&
      told.states.every((state) => parties.some((party) => party === state || party.includes(state))) &&
      told.names.every((name) => participants.some((participant) => participant.name === name)),
  );

const listOf = (all: readonly ToldLater[]): string =>
  all.map(({ opening, claim, sentence }) => `${opening.id} ${claim}: ${sentence}`).join("\n");

describe("a meeting told further down a report, beside the one that opens it", () => {
  test("by a writer who had not seen the rules, each in another construction", { timeout: TIME_LIMIT_MS }, () => {
    const all = toldLater().filter(({ claim }) => claim !== "none" && claim !== "denied");
    const wrong = all.filter((told) => !isRight(told));
    expect(1 - wrong.length / all.length, listOf(wrong)).toBeGreaterThanOrEqual(0.5);
  });

  test("in plain words", { timeout: TIME_LIMIT_MS }, () => {
    const all = plainlyToldLater().filter(({ claim }) => claim !== "none");
    const wrong = all.filter((told) => !readLater(told).added.some(({ status }) => status === told.claim));
    expect(1 - wrong.length / all.length, listOf(wrong)).toBeGreaterThanOrEqual(0.81);
  });

  test("what is no meeting of governments adds none", { timeout: TIME_LIMIT_MS }, () => {
    const all = [...toldLater(), ...plainlyToldLater()].filter(({ claim }) => claim === "none");
    const inventions = all.filter((told) => readLater(told).isMore);
    expect(inventions.map(({ sentence }) => sentence)).toEqual([]);
  });
});
