import type { Meeting } from "@parley/contracts";

const LANGUAGE = "en";
const countries = new Intl.DisplayNames([LANGUAGE], { type: "region", fallback: "none" });
/** Codes in use that Unicode gives no name, or a longer one than people say. */
const COUNTRY_NAMES: Readonly<Record<string, string>> = {
  SU: "Soviet Union",
  PS: "Palestine",
  HK: "Hong Kong",
  MO: "Macao",
};

/** A party as people write it: "KZ" -> "Kazakhstan"; an organisation's name stays. */
export const partyName = (party: string): string =>
  COUNTRY_NAMES[party] ?? (/^[A-Z]{2}$/.test(party) ? countries.of(party) : undefined) ?? party;

const formats = {
  day: new Intl.DateTimeFormat(LANGUAGE, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
  month: new Intl.DateTimeFormat(LANGUAGE, { month: "long", year: "numeric", timeZone: "UTC" }),
};

const oneDate = (date: string): string => {
  const time = Date.parse(date);
  if (date.length === 4 || Number.isNaN(time)) return date;
  return (date.length === 7 ? formats.month : formats.day).format(time);
};

/** The date with no more precision than the reports have: "18 March 2025", "March 2025", "week of 17 March 2025", "date unknown". */
export const dateText = ({
  date,
  dateEnd,
  datePrecision,
}: Pick<Meeting, "date" | "dateEnd" | "datePrecision">): string => {
  if (date === null || datePrecision === "none") return "date unknown";
  if (datePrecision === "week") return `week of ${oneDate(date)}`;
  return dateEnd === null || dateEnd === date ? oneDate(date) : `${oneDate(date)} – ${oneDate(dateEnd)}`;
};

/** "bilateral_meeting" -> "bilateral meeting". */
export const label = (name: string): string => name.replaceAll("_", " ");

/** "Zürich, Switzerland"; null = nobody says where. */
export const placeText = ({ place }: Pick<Meeting, "place">): string | null => {
  const parts = [place.venue, place.city, place.country === null ? null : partyName(place.country)];
  const named = parts.filter((part) => part !== null);
  return named.length === 0 ? null : named.join(", ");
};

/** 1 -> "1st", 12 -> "12th". */
export const ordinalText = (ordinal: number): string => {
  const teens = ordinal % 100 >= 11 && ordinal % 100 <= 13;
  return `${ordinal}${teens ? "th" : (["th", "st", "nd", "rd"][ordinal % 10] ?? "th")}`;
};

/** "Joint Commission, 12th session"; null = no standing mechanism. */
export const mechanismText = ({ mechanism }: Pick<Meeting, "mechanism">): string | null => {
  if (mechanism === null) return null;
  return mechanism.ordinal === null ? mechanism.name : `${mechanism.name}, ${ordinalText(mechanism.ordinal)} session`;
};

/** Only addresses that a browser opens as a page; anything else could be a script. null = show no link. */
export const pageAddress = (url: string): string | null => (/^https?:\/\//i.test(url) ? url : null);

/** "3 sources", "1 source". */
export const countText = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
