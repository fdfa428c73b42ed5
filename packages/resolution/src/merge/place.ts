import type { Conflict, Place } from "@parley/contracts";
import { compareTowns } from "../places/compare-towns.ts";
import { foldPlace } from "../places/fold-place.ts";
import type { PlaceKey } from "../places/place-key.ts";
import { eventsOf, type Criterion, type Option, options } from "./choose.ts";
import type { Report } from "./report.ts";

const ORDER: readonly Criterion[] = ["held", "support", "tier"];

const cityKey = ({ profile }: Report): string | null => profile.place.city;

/** The different places, as they are compared, of reports that agree on the city. */
const placesOf = ({ sayers }: Option<string, Report>): PlaceKey[] => [
  ...new Map(sayers.map(({ profile: { place } }) => [`${place.country}|${place.spelling}`, place])).values(),
];

const areTwoTowns = (a: Option<string, Report>, b: Option<string, Report>): boolean =>
  placesOf(a).some((one) => placesOf(b).some((other) => compareTowns(one, other) === "different"));

/** City first, then the country and the venue that reports of this city, or of none, give. */
export const mergePlace = (reports: readonly Report[]) => {
  const cities = options(reports, cityKey, { key: (city) => city, order: ORDER });
  const chosen = cities[0];
  const spelled = options(chosen?.sayers ?? reports, ({ event }) => event.place.city, {
    key: (city) => city,
    order: ["support", "tier"],
  })[0];
  const consistent =
    cities.length < 2
      ? reports
      : reports.filter((report) => cityKey(report) === null || cityKey(report) === chosen?.key);
  const countries = options(consistent, ({ event }) => event.place.country, {
    key: (country) => country,
    order: ORDER,
  });
  const country = countries[0];
  const venue = options(
    consistent,
    ({ event }) => (event.place.country === null || event.place.country === country?.key ? event.place.venue : null),
    { key: foldPlace, order: ORDER },
  )[0];
  const value: Place = {
    city: spelled?.value ?? null,
    country: country?.value ?? null,
    venue: venue?.value ?? null,
  };
  const against = cities.filter((city) => chosen !== undefined && areTwoTowns(chosen, city));
  const conflicts: Conflict[] =
    chosen === undefined || against.length === 0
      ? []
      : [
          {
            pointer: "/place/city",
            values: [chosen, ...against].map(({ sayers, key }) => ({
              value: sayers.map(({ event }) => event.place.city ?? key).sort()[0] ?? key,
              events: eventsOf(sayers),
            })),
          },
        ];
  const [ofCity, ofCountry] = [chosen?.sayers ?? [], country?.sayers ?? []];
  return {
    value,
    sayers: {
      city: ofCity,
      country: ofCountry,
      venue: venue?.sayers ?? [],
      either: ofCity === reports ? reports : [...ofCity, ...ofCountry],
    },
    conflicts,
  };
};
