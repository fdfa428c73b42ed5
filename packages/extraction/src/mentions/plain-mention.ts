import type { PersonMention, Span } from "../model.ts";

/** Somebody of whom the words at `span` tell no office, state or organisation. */
export const plainMention = (
  { start, end }: Span,
  { name = null, person = null }: Partial<Pick<PersonMention, "name" | "person">>,
): PersonMention => ({
  start,
  end,
  name,
  offices: [],
  country: null,
  organisation: null,
  former: false,
  plural: false,
  counterpart: false,
  person,
});
