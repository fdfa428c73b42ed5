import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createRandom } from "../random.ts";
import { runScenario, shuffled } from "./run-scenario.ts";
import { readScenarios } from "./scenario.ts";
import { faultsOf } from "./scenario-faults.ts";
import { renderScores, scoreScenario } from "./score-scenario.ts";

const ORDER_SEEDS = [1, 2, 3];

const scenarios = readScenarios(join(import.meta.dirname, "scenarios"));
const scores = scenarios.map((scenario) => {
  const outcome = runScenario(scenario.events, scenario);
  return { scenario, outcome, score: scoreScenario(scenario, outcome) };
});
process.stderr.write(`\nresolution scenarios\n${renderScores(scores)}\n\n`);

/** "<scenario>|<field>|<why>" a line. The list only shrinks. */
const notYet = new Map<string, string>(
  readFileSync(join(import.meta.dirname, "scenarios-not-yet.txt"), "utf8")
    .split("\n")
    .filter((row) => row !== "")
    .map((row) => {
      const [id = "", field = "", why = ""] = row.split("|");
      return [`${id} ${field}`, why] as const;
    }),
);
const cases = scores.flatMap(({ scenario, score }) =>
  [...score].map(([field, faults]) => ({ name: `${scenario.id} ${field}`, title: scenario.title, faults })),
);

describe("the corpus of scenarios", () => {
  test("contradicts itself nowhere", () => {
    expect(scenarios.flatMap((scenario) => faultsOf(scenario).map((fault) => `${scenario.id}: ${fault}`))).toEqual([]);
    expect(new Set(scenarios.map(({ id }) => id.replace(/^\d+-/, ""))).size).toBe(scenarios.length);
  });
  test("is named by the list of what is not right yet, with reasons", () => {
    const known = new Set(cases.map(({ name }) => name));
    expect([...notYet].filter(([name, why]) => !known.has(name) || why === "")).toEqual([]);
  });
});

describe("a scenario", () => {
  test.for(cases.filter(({ name }) => !notYet.has(name)))("$name is right: $title", ({ faults }) =>
    expect(faults).toEqual([]),
  );
  test.for(cases.filter(({ name }) => notYet.has(name)))(
    "$name is not right yet (strike it off when it is)",
    ({ faults }) => expect(faults).not.toEqual([]),
  );
  test.for(scores.flatMap((score) => ORDER_SEEDS.map((seed) => ({ ...score, seed, id: score.scenario.id }))))(
    "$id comes out the same in another order of arrival ($seed)",
    ({ scenario, outcome, seed }) => {
      const again = runScenario(shuffled(scenario, createRandom(seed)), scenario);
      expect(again.meetings).toEqual(outcome.meetings);
      expect(again.relations).toEqual(outcome.relations);
      expect(again.status).toEqual(outcome.status);
    },
  );
});
