/** `unsure` says nothing either way: a surname alone among many bearers, or scripts that cannot be compared. */
export type NameVerdict = "same" | "unsure" | "different";
