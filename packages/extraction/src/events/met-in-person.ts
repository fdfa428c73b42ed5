/** Rules that tell by a verb of one who met another in person; not by what was said there, nor by a noun for talks. */
export const MET_IN_PERSON: ReadonlySet<string> = new Set(["event.met-with", "event.received", "event.called-on"]);
