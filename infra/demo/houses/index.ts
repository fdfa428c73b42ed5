import type { Page } from "../html.ts";
import type { HouseName } from "../outlets.ts";
import { agency } from "./agency.ts";
import { daily } from "./daily.ts";
import { minister } from "./minister.ts";
import { ministry } from "./ministry.ts";
import { presidency } from "./presidency.ts";
import { regional } from "./regional.ts";
import { wire } from "./wire.ts";

/** How each house marks up a page. */
export const houses: Readonly<Record<HouseName, (page: Page) => string>> = {
  agency,
  daily,
  minister,
  ministry,
  presidency,
  regional,
  wire,
};
