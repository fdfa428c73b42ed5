import type { Kind, Meeting } from "@parley/contracts";

const LANGUAGE = "en-GB"; // day before month, as most of those who meet write it
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

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
/** Not replaced by another code: "Germany" is DE, and also what the former DD would be called. */
const isInUse = (code: string): boolean => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
const codesByName = new Map(
  LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .filter(isInUse)
    .map((code) => [partyName(code).toLowerCase(), code]),
);

/** A party as meetings name it: "kazakhstan" -> "KZ"; codes and organisations' names stay. */
export const partyOfName = (name: string): string => codesByName.get(name.toLowerCase()) ?? name;

const formats = {
  day: new Intl.DateTimeFormat(LANGUAGE, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
  month: new Intl.DateTimeFormat(LANGUAGE, { month: "long", year: "numeric", timeZone: "UTC" }),
};

const formatOf = (date: string): Intl.DateTimeFormat =>
  date.length === "2025-03".length ? formats.month : formats.day;
const isPlain = (date: string): boolean => date.length === "2025".length || Number.isNaN(Date.parse(date));

const oneDate = (date: string): string => (isPlain(date) ? date : formatOf(date).format(Date.parse(date)));
const dateRange = (date: string, dateEnd: string): string =>
  isPlain(date) || isPlain(dateEnd) || date.length !== dateEnd.length
    ? `${oneDate(date)} – ${oneDate(dateEnd)}`
    : formatOf(date).formatRange(Date.parse(date), Date.parse(dateEnd));

/** The date with no more precision than the reports have: "18 March 2025", "2–4 March 2025", "week of 17 March 2025", "date unknown". */
export const dateText = ({
  date,
  dateEnd,
  datePrecision,
}: Pick<Meeting, "date" | "dateEnd" | "datePrecision">): string => {
  if (date === null || datePrecision === "none") return "date unknown";
  if (datePrecision === "week") return `week of ${oneDate(date)}`;
  return dateEnd === null || dateEnd === date ? oneDate(date) : dateRange(date, dateEnd);
};

/** "bilateral_meeting" -> "bilateral meeting", "mou" -> "MoU". */
export const label = (name: string): string => (name === "mou" ? "MoU" : name.replaceAll("_", " "));

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

/** What an ordinal counts; other kinds are counted themselves: "Danube Summit, 3rd". */
const COUNTED: Partial<Record<Kind, string>> = { committee_session: " session", negotiation_round: " round" };

/** "Joint Commission, 12th session"; null = no standing mechanism. */
export const mechanismText = ({ mechanism, kind }: Pick<Meeting, "mechanism" | "kind">): string | null => {
  if (mechanism === null) return null;
  const { name, ordinal } = mechanism;
  return ordinal === null ? name : `${name}, ${ordinalText(ordinal)}${COUNTED[kind] ?? ""}`;
};

/** Only addresses that a browser opens as a page; anything else could be a script. null = show no link. */
export const pageAddress = (url: string): string | null => (/^https?:\/\//i.test(url) ? url : null);

/** "3 sources", "1 source". */
export const countText = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** "2024-05-14T18:30:00+02:00" -> "2024-05-14 18:30 +02:00": the outlet's own clock, seconds left out. Other text stays. */
export const instantText = (instant: string): string =>
  instant.replace(
    /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/i,
    (_all, day, time, zone) => [day, time, zone === "Z" ? "UTC" : zone].filter(Boolean).join(" "),
  );
