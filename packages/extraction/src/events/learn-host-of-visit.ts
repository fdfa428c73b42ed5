import type { Frame, Person } from "../model.ts";
import { mayHost } from "./may-host.ts";

/**
 * "President X received the Nigerien foreign minister at the palace. The minister arrived in Cotonou on Wednesday": of whom no word says whose he
 * is, receives his guest in the state that the guest is on a visit to.
 */
export const learnHostOfVisit = (frames: readonly Frame[], people: readonly Person[]): void => {
  const visits = frames.filter(
    ({ kind, status, background, place }) =>
      kind === "visit" && status === "held" && !background && place?.country != null,
  );
  for (const visit of visits) {
    const state = visit.place?.country ?? "";
    const guests = new Set(
      visit.people.map(({ person }) => person).filter((one) => (people[one]?.country?.party ?? state) !== state),
    );
    for (const frame of frames.filter((other) => isOfSameStay(other, visit))) {
      const [host, ...more] = frame.people.filter(({ person }) => !guests.has(person));
      const known = people[host?.person ?? -1];
      if (known === undefined || more.length > 0 || host?.role !== "host" || frame.people.length !== 2) continue;
      if (known.country !== null || known.organisation !== null || !mayHost(known.offices[0]) || visit.place === null)
        continue;
      const { start, end } = visit.place;
      known.country = { start, end, party: state, certainty: "implied" };
    }
  }
};

const isOfSameStay = (frame: Frame, { place }: Frame): boolean =>
  frame.kind === "meeting" &&
  frame.status === "held" &&
  !frame.background &&
  (frame.place?.country == null || frame.place.country === place?.country);
