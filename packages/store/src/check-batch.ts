import { APPLY_MEETINGS_MAX, type MeetingBatch } from "./meeting-view.ts";

/** @throws RangeError on a batch that no store may apply */
export const checkBatch = ({ from, next, meetings }: MeetingBatch): void => {
  if (meetings.length > APPLY_MEETINGS_MAX)
    throw new RangeError(`${meetings.length} meetings in one batch; the limit is ${APPLY_MEETINGS_MAX}`);
  if (from < 0n || next < from) throw new RangeError(`a batch cannot lead from offset ${from} to ${next}`);
};
