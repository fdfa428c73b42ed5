/** Towns in which organisations have their seats: who acts for one there has not come from abroad. Source: the organisations' own pages and founding treaties. */
const SEATS: ReadonlyMap<string, readonly string[]> = new Map([
  ["UN", ["New York", "Geneva", "Vienna", "Nairobi"]],
  ["WHO", ["Geneva"]],
  ["WTO", ["Geneva"]],
  ["ILO", ["Geneva"]],
  ["UNHCR", ["Geneva"]],
  ["NATO", ["Brussels"]],
  ["African Union", ["Addis Ababa"]],
  ["Arab League", ["Cairo"]],
  ["ASEAN", ["Jakarta"]],
  ["OECD", ["Paris"]],
  ["UNESCO", ["Paris"]],
  ["IAEA", ["Vienna"]],
  ["OSCE", ["Vienna"]],
  ["OPEC", ["Vienna"]],
  ["OIC", ["Jeddah"]],
  ["GCC", ["Riyadh"]],
  ["SCO", ["Beijing"]],
  ["CSTO", ["Moscow"]],
  ["ECOWAS", ["Abuja"]],
  ["SADC", ["Gaborone"]],
  ["East African Community", ["Arusha"]],
  ["IGAD", ["Djibouti"]],
  ["Commonwealth", ["London"]],
  ["IMF", ["Washington"]],
  ["World Bank", ["Washington"]],
  ["OAS", ["Washington"]],
  ["FAO", ["Rome"]],
  ["EU", ["Brussels", "Luxembourg", "Strasbourg"]],
]);

/** Whether the organisation has a seat in the town; false of states, and where no town is known. */
export const hasSeatIn = (organisation: string, town: string | null): boolean =>
  town !== null && SEATS.get(organisation)?.includes(town) === true;
