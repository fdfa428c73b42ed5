import type { Meeting } from "@parley/contracts";
import { CliError, EXIT } from "./exit.ts";

/** Shorter beginnings fit too many; cards show twelve. */
const NAME_LENGTH_MIN = 4;
const LISTED_MAX = 5;

/** A meeting as a person named it, with the event that was named, if it was one. */
export interface NamedMeeting {
  readonly meeting: Meeting;
  readonly event: string | null;
}

/** @throws CliError (wrong usage) on a name that is too short to mean one meeting. */
export const checkName = (name: string): void => {
  if (name.length < NAME_LENGTH_MIN)
    throw new CliError(
      EXIT.usage,
      `${name}: give at least ${NAME_LENGTH_MIN} characters of a meeting's or an event's id.`,
    );
};

/** Whether the name is the beginning of this meeting's id, or of one of its events'. */
export const isNamed = ({ id, members }: Meeting, name: string): boolean =>
  id.startsWith(name) || members.some((event) => event.startsWith(name));

const shown = ({ id, date, parties }: Meeting): string => [id, date, parties.join(", ")].filter(Boolean).join("  ");

/** @throws CliError where no meeting, or more than one, goes by the name. */
export const pickMeeting = (meetings: readonly Meeting[], name: string): NamedMeeting => {
  const fitting = meetings.filter((meeting) => isNamed(meeting, name));
  const exact = fitting.filter(({ id, members }) => id === name || members.includes(name));
  const [meeting, ...others] = exact.length > 0 ? exact : fitting;
  if (meeting === undefined)
    throw new CliError(EXIT.failed, `no meeting and no event of one has an id that begins with ${name}.`);
  if (others.length > 0) {
    const list = [meeting, ...others].slice(0, LISTED_MAX).map((one) => `\n  ${shown(one)}`);
    throw new CliError(EXIT.usage, `${name} is the beginning of ${others.length + 1} meetings:${list.join("")}`);
  }
  const event = meeting.id.startsWith(name) ? null : meeting.members.find((member) => member.startsWith(name));
  return { meeting, event: event ?? null };
};
