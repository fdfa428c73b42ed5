import type { Attendance, Frame, Person } from "../model.ts";
import { mergePeople } from "./merge-same.ts";
import type { Refiner } from "./refiner.ts";
import { datesAgree, groupOf } from "./groups.ts";

const isFirm = ({ background, status }: Frame): boolean => !background && status !== "denied" && status !== "possible";

/** The programme of a visit: what is still to come of it, or was put off with it. What has been held tells for itself. */
const isOfProgramme = (visit: Frame, meeting: Frame): boolean =>
  meeting.status !== "held" &&
  (visit.status === meeting.status || (visit.status === "held" && meeting.status === "scheduled"));

/** Told of the same guest in the country of the visit. */
const isDuring = (visit: Frame, meeting: Frame, people: readonly Person[]): boolean => {
  const country = visit.place?.country ?? null;
  const guests = new Set(visit.people.filter(({ role }) => role === "guest").map(({ person }) => person));
  return (
    groupOf(meeting) === "meeting" &&
    meeting.mechanism === null &&
    isFirm(meeting) &&
    isOfProgramme(visit, meeting) &&
    datesAgree(visit.date, meeting.date) &&
    (meeting.place?.country ?? country) === country &&
    meeting.superEvent === null &&
    meeting.people.some(({ person }) => guests.has(person)) &&
    meeting.people.every(
      ({ person }) =>
        guests.has(person) || people[person]?.country?.party === country || people[person]?.country == null,
    )
  );
};

/** Whom the guest of a visit is to see in meetings that the text tells as well receives him on the visit. */
export const visitHosts: Refiner = {
  name: "visit-hosts",
  refine: (frames, { draft: { people } }) =>
    frames.map((visit) => {
      const country = visit.place?.country ?? null;
      if (visit.kind !== "visit" || country === null || !isFirm(visit)) return visit;
      const hosts = frames
        .filter((meeting) => meeting !== visit && isDuring(visit, meeting, people))
        .flatMap((meeting) =>
          meeting.people.filter(({ role, person }) => role === "host" && people[person]?.country?.party === country),
        );
      return { ...visit, people: mergePeople(visit.people, hosts satisfies readonly Attendance[]) };
    }),
};
