export { renderEventCard } from "./cards/event-card.ts";
export { renderChangeCard, renderMeetingCard } from "./cards/meeting-card.ts";
export type { CardOptions } from "./cards/paint.ts";
export { wantsColour } from "./output.ts";
