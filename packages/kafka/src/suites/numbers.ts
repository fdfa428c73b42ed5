import type { Topic } from "@parley/contracts";
import { defineStage, drop, emit, PermanentError } from "@parley/stage";
import { z } from "zod";

/** Topics that only tests use. */
export const testTopic = <S extends z.ZodType>(
  name: Topic["name"],
  schema: S,
  rest: Partial<Omit<Topic, "schema">> = {},
) =>
  ({
    name,
    description: "test",
    schema,
    encoding: "json",
    key: "any",
    nullValue: null,
    partitions: 1,
    cloudEventType: `org.parley.test.${name}`,
    cleanup: "delete",
    retentionMs: null,
    recordBytesMax: 100_000,
    why: "test",
    ...rest,
  }) satisfies Topic<S>;

export const numbers = testTopic("numbers.v1", z.object({ n: z.number(), pad: z.number().optional() }), {
  partitions: 3,
});
export const doubles = testTopic("doubles.v1", z.object({ n: z.number(), pad: z.string().optional() }), {
  partitions: 2,
});

/** Doubles numbers; negative ones are dropped, 13 is refused, 666 is a bug, and `pad` makes the output that much larger. */
export const double = defineStage({
  name: "double",
  reads: numbers,
  writes: { doubles },
  run({ key, value }) {
    if (value === null || value.n < 0) return drop(value === null ? "withdrawn" : "negative");
    if (value.n === 13) throw new PermanentError("article.unreadable", "unlucky");
    if (value.n === 666) throw new Error("not thought of");
    const pad = value.pad === undefined ? {} : { pad: "x".repeat(value.pad) };
    return emit({ to: "doubles" as const, key: key ?? "none", value: { n: value.n * 2, ...pad } });
  },
});
