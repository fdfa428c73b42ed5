import type { Pass } from "../pass.ts";
import { refineFrames } from "../refine/refine.ts";

/** Frames that tell one meeting become one; what is unlikely goes; what is implied is filled in. */
export const refine: Pass = {
  name: "refine",
  run: (draft) => {
    const { frames, declined } = refineFrames(draft.frames, { draft, roles: draft.roles });
    return { frames, declined: [...draft.declined, ...declined] };
  },
};
