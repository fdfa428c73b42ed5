import { type Command, Option } from "commander";

/** Adds the options that say what a text or page does not say itself. */
export const addArticleOptions = (command: Command): Command =>
  command
    .addOption(new Option("--title <text>", "headline"))
    .addOption(new Option("--published <time>", "when it was published: RFC 3339, a local time, or a day"))
    .addOption(new Option("--url <url>", "its address; default https://local.invalid/<file name>"))
    .addOption(new Option("--outlet <name>", "who published it"))
    .addOption(new Option("--time-zone <zone>", "the outlet's IANA time zone: says on which day “today” was"));
