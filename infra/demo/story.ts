import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import { outlets, type Outlet } from "./outlets.ts";

/** One article of the demo site in one revision. */
export interface Story {
  /** File name without suffixes; with the outlet it makes the address. */
  readonly slug: string;
  readonly outlet: Outlet;
  readonly revision: number;
  readonly title: string;
  /** RFC 3339 with the outlet's offset. */
  readonly published: string;
  /** RFC 3339; null = never changed. */
  readonly updated: string | null;
  readonly section: string;
  readonly byline: string | null;
  readonly caption: string | null;
  /** Slug of the article that this one is a copy of; null = our own. */
  readonly copyOf: string | null;
  readonly paragraphs: readonly string[];
}

const Header = z.strictObject({
  outlet: z.enum(outlets.map(({ id }) => id)),
  title: z.string(),
  published: z.iso.datetime({ offset: true }),
  updated: z.iso.datetime({ offset: true }).optional(),
  section: z.string(),
  byline: z.string().optional(),
  caption: z.string().optional(),
  canonical: z.string().optional(),
});

/** `key: value` lines, an empty line, then paragraphs parted by empty lines. @throws ZodError on a header that is not one */
const parseStory = (file: string, text: string): Story => {
  const [head = "", ...paragraphs] = text.trim().split(/\n{2,}/);
  const pairs = head.split("\n").map((line) => [line.slice(0, line.indexOf(": ")), line.slice(line.indexOf(": ") + 2)]);
  const header = Header.parse(Object.fromEntries(pairs));
  const [slug = "", revision] = file.replace(/\.txt$/, "").split(".revision-");
  const outlet = outlets.find(({ id }) => id === header.outlet);
  if (!outlet) throw new Error(`${file}: no outlet ${header.outlet}`);
  return {
    slug,
    outlet,
    revision: Number(revision ?? 1),
    title: header.title,
    published: header.published,
    updated: header.updated ?? null,
    section: header.section,
    byline: header.byline ?? null,
    caption: header.caption ?? null,
    copyOf: header.canonical ?? null,
    paragraphs,
  };
};

const DIRECTORY = new URL("./articles/", import.meta.url);

/** Every article in every revision, newest first. */
export const readStories = (): Story[] =>
  readdirSync(DIRECTORY)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => parseStory(file, readFileSync(new URL(file, DIRECTORY), "utf8")))
    .sort((a, b) => Date.parse(b.published) - Date.parse(a.published) || a.slug.localeCompare(b.slug));

/** The stories as they stand at a revision: of each slug the highest one that is not above it. */
export const storiesAt = (stories: readonly Story[], revision: number): Story[] =>
  stories.filter(
    (story) =>
      story.revision <= revision &&
      !stories.some(
        (other) => other.slug === story.slug && other.revision > story.revision && other.revision <= revision,
      ),
  );

/** Address of a story on the site. */
export const pathOf = (story: Pick<Story, "slug" | "outlet">): string => `/${story.outlet.id}/${story.slug}.html`;

/** When the story last changed. */
export const changedAt = (story: Story): string => story.updated ?? story.published;
