import { calledHostIn, HOST_REACH } from "../events/learn-told-host.ts";
import { uniqueParties } from "../events/cast.ts";
import type { Attendance, Frame } from "../model.ts";
import { groupOf } from "./groups.ts";
import { mergePeople } from "./merge-same.ts";
import { asOfficial } from "./officials.ts";
import type { Refiner } from "./refiner.ts";

const isFirm = (frame: Frame): boolean =>
  groupOf(frame) === "meeting" && !frame.background && frame.status !== "denied" && frame.superEvent === null;

/** "The ministers meet in Lima on Monday. The host, Foreign Minister X, wants": who is called the host of a meeting in his own state is in it. */
export const calledHost: Refiner = {
  name: "called-host",
  refine: (frames, { draft }) =>
    frames.map((frame) => {
      const state = frame.place?.country ?? null;
      if (state === null || !isFirm(frame)) return frame;
      const near = frame.triggers.map(({ sentence }) => sentence.index);
      const sentence = draft.sentences.find(
        ({ index, text, zone }) =>
          zone === "body" && text.includes("host,") && near.some((at) => index > at && index - at <= HOST_REACH),
      );
      const mention = sentence === undefined ? null : calledHostIn(sentence, draft.mentions[sentence.index]);
      const country = draft.people[mention?.person ?? -1]?.country ?? null;
      if (mention === null || mention.person === null || country?.party !== state) return frame;
      const { attendance, party } = asOfficial(mention.person, mention, country);
      const host: Attendance = { ...attendance, role: "host", roleSpan: attendance.mention, roleRule: "role.stated" };
      return {
        ...frame,
        people: mergePeople(frame.people, [host]),
        parties: uniqueParties([...frame.parties, party]),
      };
    }),
};
