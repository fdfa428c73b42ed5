import type { Token } from "../model.ts";
import type { NameReading } from "./name.ts";
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

/** Names that the document is known to tell of elsewhere. */
export type KnownNames = Pick<ReadonlySet<string>, "has">;

const WHERE =
  /^(?:in|at|to|from|near|of|outside|inside|via|for|around|through|between|towards?|leaving|visited|visits|left|reached|and|the)$/;
/** "Carlos Medina ... Medina said": a town's name that is somebody's here, unless it stands where a place does. */
export const isSurname = (
  tokens: readonly Token[],
  from: number,
  { words, text }: NameReading,
  known: KnownNames,
): boolean => words === 1 && !WHERE.test(tokens[from - 1]?.lower ?? "") && known.has(text.toLowerCase());
