import type { Attendance, Frame, Person } from "../model.ts";

/** "received the envoy, accompanied by the minister of his own state": who is of the hosts' state is no guest, where another is. */
export const withOwnMinisters = (frame: Frame, people: readonly Person[]): Frame => {
  const home = frame.place?.country ?? null;
  const guests = frame.people.filter(({ role }) => role === "guest");
  const isOwn = (known: Attendance): boolean => home !== null && people[known.person]?.country?.party === home;
  const isHostedAtHome =
    frame.kind !== "visit" &&
    guests.some((known) => !isOwn(known)) &&
    frame.people.every((known) => known.role !== "host" || isOwn(known));
  return isHostedAtHome
    ? {
        ...frame,
        people: frame.people.map(
          (known): Attendance =>
            known.role === "guest" && isOwn(known)
              ? { ...known, role: "host", roleSpan: frame.place, roleRule: "role.host-country" }
              : known,
        ),
      }
    : frame;
};
