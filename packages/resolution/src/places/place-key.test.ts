import type { Place } from "@parley/contracts";
import { expect, test } from "vitest";
import { placeKey } from "./place-key.ts";

const at = (place: Partial<Place>) => {
  const { city, country } = placeKey({ city: null, country: null, venue: null, ...place });
  return [city, country];
};

test.each<[string, Partial<Place>, [string | null, string | null]]>([
  ["a capital brings its country", { city: "Astana" }, ["astana", "KZ"]],
  ["one town under several names", { city: "Wien" }, ["vienna", "AT"]],
  ["one town in several scripts", { city: "北京" }, ["beijing", "CN"]],
  ["a state after the comma", { city: "Washington, D.C." }, ["washington", "US"]],
  ["a namesake elsewhere", { city: "Vienna", country: "US" }, ["vienna", "US"]],
  ["a town the table does not have", { city: "Lillehammer", country: "NO" }, ["lillehammer", "NO"]],
  ["a country where a town belongs", { city: "Norway" }, [null, "NO"]],
  ["a city that is a state", { city: "Singapore" }, ["singapore", "SG"]],
  ["a spelling that two countries' cities share", { city: "Dilli", country: "TL" }, ["dili", "TL"]],
  ["a part of a state", { city: "Bavaria" }, [null, "DE"]],
  ["no town at all", { city: "video" }, [null, null]],
  ["only a country", { country: "FI" }, [null, "FI"]],
])("%s", (_what, place, expected) => {
  expect(at(place)).toEqual(expected);
});
