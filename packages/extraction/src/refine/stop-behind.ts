import type { Frame } from "../model.ts";
import { isCapital } from "./capital.ts";

/** "received at the PM House. He also visited the barracks in Cusco, where": one building is told where, of another before it nothing. */
export const isStopBehind = (frame: Frame, { place, first }: Frame): boolean =>
  first > frame.first &&
  place?.venue != null &&
  frame.place?.venue != null &&
  frame.place.venue !== place.venue &&
  !isCapital(place.city ?? "", place.country ?? "");
