import type { Token } from "../model.ts";
import { placeAt } from "./office-head.ts";
import { isPortfolio } from "./portfolio.ts";
import type { OfficeReading } from "./office.ts";

const HOLDER_RANK_MAX = 3; // ministers and above
/** "Indonesia's Minister for Manpower, Suhartini,": one name, where the office tells its state before it. */
export const isOnlyName = (tokens: readonly Token[], at: number, { office, country }: OfficeReading): boolean =>
  country !== null &&
  country.end <= office.start &&
  office.rank <= HOLDER_RANK_MAX &&
  !isPortfolio(tokens[at]) &&
  !placeAt(tokens, at) &&
  // "..., led by an Italian minister, Kihara said"
  /^[,.;]$/.test(tokens[at + 1]?.text ?? ".");
