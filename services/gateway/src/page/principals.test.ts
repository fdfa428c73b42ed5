import type { Participant } from "@parley/contracts";
import { expect, test } from "vitest";
import { exampleMeeting } from "../example-meeting.ts";
import { principalsOf } from "./principals.ts";

const person = (name: string, country: string | null, role: Participant["role"] = "participant"): Participant => ({
  name,
  title: null,
  titles: [],
  organisation: null,
  country,
  role,
});
const namesOf = (parties: string[], participants: Participant[]) => {
  const { sides, others } = principalsOf(exampleMeeting({ id: "m1", parties, participants }));
  return { names: sides.map(({ name }) => name), others };
};

test("each country is led by its most senior role, hosts before guests", () => {
  const people = [person("Aide", "AT"), person("Guest", "SI", "guest"), person("Host", "AT", "host")];
  expect(namesOf(["AT", "SI"], people)).toEqual({ names: ["Host", "Guest"], others: 0 });
});

test("a party of whom nobody is named stands by its own name", () => {
  expect(namesOf(["AT", "European Council"], [person("Host", "AT")]).names).toEqual(["Host", "European Council"]);
});

test("people without a country are sides of their own", () => {
  expect(namesOf([], [person("Envoy One", null), person("Envoy Two", null)]).names).toEqual(["Envoy One", "Envoy Two"]);
});

test("beyond four sides the rest is counted", () => {
  expect(namesOf(["AT", "BE", "CZ", "DE", "EE", "FI"], [])).toEqual({
    names: ["Austria", "Belgium", "Czechia", "Germany"],
    others: 2,
  });
});
